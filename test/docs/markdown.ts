/** Tables of a Markdown text, in their order: rows of cells without the heading; numbers are read in any language of ours. */
export function tablesOf(markdown: string): readonly (readonly (readonly (string | number | null)[])[])[] {
  const tables: (string | number | null)[][][] = [];
  let table: (string | number | null)[][] | null = null;
  for (const line of markdown.split("\n")) {
    if (!line.startsWith("|")) {
      table = null;
      continue;
    }
    if (table === null) tables.push((table = []));
    table.push(line.split("|").slice(1, -1).map(cellOf));
  }
  return tables.map((rows) => rows.slice(2));
}

/** null where nothing, or a dash, stands in the cell. */
function cellOf(written: string): string | number | null {
  const text = written.trim();
  if (text === "" || text === "–") return null;
  const number = Number(
    text
      .replace(/[\s\u00a0]/g, "")
      .replace(",", ".")
      .replace("−", "-"),
  );
  return Number.isNaN(number) ? text : number;
}

/** Every number of a text, in its order. */
export function numbersIn(text: string): readonly string[] {
  return (text.match(/[−-]?\d+(?:[ \u00a0]\d{3})*(?:[.,]\d+)?/g) ?? []).map((one) =>
    one
      .replace(/[ \u00a0]/g, "")
      .replace(",", ".")
      .replace("−", "-"),
  );
}
