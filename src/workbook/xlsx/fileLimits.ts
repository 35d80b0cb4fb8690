/**
 * What a file may weigh before it is refused as "tooLarge", checked before the work is done. Excel's own limits (Microsoft,
 * "Excel specifications and limits") where it has any; the others leave every workbook of this trade far below.
 */
export const fileLimits = {
  packedBytes: 64 * 1024 * 1024,
  /** Bytes of all parts that are unpacked, as their headers state; an entry that inflates to more is refused there. */
  unpackedBytes: 192 * 1024 * 1024,
  entries: 10_000,
  sheets: 1_000,
  /** Rows and columns of a sheet: Excel's. */
  rows: 1_048_576,
  columns: 16_384,
  /** Cells with a value or a formula, in all sheets together. */
  filledCells: 4_000_000,
  /** Cells, empty ones in front of a filled one included, in all sheets together. */
  gridCells: 12_000_000,
  /** Rows down to the last filled one, over all columns of all sheets: what a sheet takes whose columns become rows. */
  columnCells: 48_000_000,
  /** Merged areas of all sheets together. */
  merges: 100_000,
  /** Characters of a cell's text: Excel's. */
  textLength: 32_767,
  /** Characters of all formulas that are made from a shared one. */
  formulaLength: 8 * 1024 * 1024,
  /** Characters of a number format: Excel's. */
  formatLength: 255,
  /** Elements inside one another. */
  depth: 100,
} as const;
