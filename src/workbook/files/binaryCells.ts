/** BrtCellBlank … BrtFmlaError, and their short forms (MS-XLSB 2.3.1). */
const lastCell = 18;

/**
 * Cells of a sheet of an .xlsb, counted without reading them: a record is its type, its length and so many bytes
 * (MS-XLSB 2.1.4). What is cut off or no record ends the count.
 */
export function binaryCells(part: Uint8Array): number {
  let at = 0;
  const number = (most: number): number => {
    let value = 0;
    for (let index = 0; index < most; index++) {
      const byte = part[at++] ?? 0;
      value += (byte & 0x7f) * 128 ** index;
      if (byte < 0x80) break;
    }
    return value;
  };
  let cells = 0;
  while (at < part.length) {
    const type = number(2);
    if (type > 0 && type <= lastCell) cells++;
    const length = number(4);
    at += length;
  }
  return cells;
}
