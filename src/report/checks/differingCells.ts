/**
 * How many cells of an area differ from those of another one of the same shape, as part of a formula. An empty cell equals
 * a blank text but not 0; letters of either case are equal.
 *
 * EXACT would do in Excel, but LibreOffice gives it no numbers out of a row that INDEX has found.
 */
export function differingCells(own: string, live: string): string {
  return `SUMPRODUCT(1-(${own}=${live})*(ISNUMBER(${own})=ISNUMBER(${live})))`;
}
