import type { CellArea } from "../../workbook/grid";

/** The cells of a kind in as few areas as runs in a row make that go on in the row below. @param rows undefined: left out */
export function areasOf<Cell>(
  rows: readonly (readonly Cell[] | undefined)[],
  width: number,
  isMeant: (cell: Cell | undefined) => boolean,
): readonly CellArea[] {
  const areas: { top: number; left: number; bottom: number; right: number }[] = [];
  rows.forEach((row, top) => {
    if (row === undefined) return;
    for (let left = 0; left < width; left++) {
      if (!isMeant(row[left])) continue;
      let right = left;
      while (right + 1 < width && isMeant(row[right + 1])) right++;
      const above = areas.find((one) => one.bottom === top - 1 && one.left === left && one.right === right);
      if (above !== undefined) above.bottom = top;
      else areas.push({ top, left, bottom: top, right });
      left = right;
    }
  });
  return areas;
}
