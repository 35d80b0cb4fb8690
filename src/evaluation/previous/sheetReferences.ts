/** A quoted text, or a sheet reference with or without quotes: 'Итоги 2025'!, Data!, {data}! of a plan. */
const pattern = /"(?:[^"]|"")*"|'((?:[^']|'')+)'!|(\{[a-z]+\}!)|([\p{L}_][\p{L}\p{N}_.]*)!/gu;

/** The formula with each sheet reference replaced by what `name` gives for the title; texts in it stay. */
export function withSheetReferences(formula: string, name: (title: string) => string): string {
  return formula.replace(pattern, (whole, quoted?: string, role?: string, plain?: string) => {
    if (role !== undefined) return role;
    const title = quoted?.replaceAll("''", "'") ?? plain;
    return title === undefined ? whole : name(title);
  });
}

export function referredSheets(formula: string): readonly string[] {
  const titles: string[] = [];
  withSheetReferences(formula, (title) => {
    titles.push(title);
    return "";
  });
  return titles;
}
