/** Excel's limits; a file beyond them is repaired, and Office.js refuses them. Characters. */
export const widestColumn = 255;
/** Points. */
export const tallestRow = 409;
