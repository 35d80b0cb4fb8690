import type { NewSheet, Replacement } from "./replacement";

/**
 * All sheets that remain, from left to right; null is one that stays. A new sheet is where the old one was, before it
 * where that is kept under another title. One that takes nobody's place is after the sheet before it in the plan, where
 * that is among these; else none is named, and it stays at the end, where it was made.
 */
export function tabOrder({ state, leftovers, replaced, newSheets }: Replacement): readonly (NewSheet | null)[] {
  const going = new Set(replaced.map(({ sheet }) => sheet.id));
  const order: (NewSheet | null)[] = [];
  for (const sheet of state.sheets) {
    if (leftovers.includes(sheet)) continue;
    const made = newSheets.find(({ old }) => old?.id === sheet.id);
    if (made !== undefined) order.push(made);
    if (!going.has(sheet.id)) order.push(null);
  }
  newSheets.forEach((made, index) => {
    const before = newSheets[index - 1];
    const at = made.old === null && before !== undefined ? order.indexOf(before) : -1;
    if (at >= 0) order.splice(at + 1, 0, made);
  });
  return order;
}
