import { cellAddress, parseCellAddress } from "../cellAddress";

/** Texts, quoted sheet names, brackets of tables and words, which are passed over, and references to one cell. */
const token = /"[^"]*"?|'[^']*'?|\[[^\]]*\]?|\$?[a-z]{1,3}\$?\d{1,7}(?![\w.(!])|[\p{L}\w.\\$]+|[^]/giu;
const reference = /^(\$?)([a-z]{1,3})(\$?)(\d{1,7})$/i;

/** A shared formula as it reads so many rows below and columns beside the cell that states it (ECMA-376 part 1, 18.3.1.40). */
export function movedFormula(formula: string, rows: number, columns: number): string {
  return formula.replace(token, (word) => {
    const [, fixedColumn, letters = "", fixedRow, digits = ""] = reference.exec(word) ?? [];
    const cell = parseCellAddress(letters + digits);
    if (cell === null) return word;
    const row = fixedRow === "$" ? cell.row : cell.row + rows;
    const column = fixedColumn === "$" ? cell.column : cell.column + columns;
    if (row < 0 || column < 0) return "#REF!";
    return `${fixedColumn ?? ""}${cellAddress(0, column).slice(0, -1)}${fixedRow ?? ""}${row + 1}`;
  });
}
