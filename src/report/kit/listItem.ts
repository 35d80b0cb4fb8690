/**
 * Parts of formulas that give what a list holds at a position. INDEX alone gives a reference: where that is as a value,
 * Excel 2021 and 365 show "@INDEX(…)" in a file of another program (Microsoft, "Implicit intersection operator: @"). Inside a
 * function that takes ranges no "@" is shown, and the formula is as simple a one in Excel 2016 and LibreOffice.
 */
function item(list: string, position: string): string {
  return `INDEX(${list},${position})`;
}

/** A number, or the sum of nothing: 0 for a text or an empty cell. */
export function numberAt(list: string, position: string): string {
  return `SUM(${item(list, position)})`;
}

/** A text; "" for a number or an empty cell. */
export function textAt(list: string, position: string): string {
  return `T(${item(list, position)})`;
}

/** A condition: the cell holds a number. */
export function isNumberAt(list: string, position: string): string {
  return `COUNT(${item(list, position)})=1`;
}

/** A number or a text. */
export function valueAt(list: string, position: string): string {
  return `IF(${isNumberAt(list, position)},${numberAt(list, position)},${textAt(list, position)})`;
}
