/**
 * Excel states a column's width in characters of the standard font (Calibri 11: 7 pixels, and 5 for the margins),
 * `RangeFormat.columnWidth` in points of 4/3 pixel: the standard 8.43 characters are 64 pixels, 48 points.
 */
const pixelsPerCharacter = 7;
const marginPixels = 5;
const pixelsPerPoint = 4 / 3;

export function pointsFromCharacters(characters: number): number {
  return Math.round(characters * pixelsPerCharacter + marginPixels) / pixelsPerPoint;
}

export function charactersFromPoints(points: number): number {
  const characters = (points * pixelsPerPoint - marginPixels) / pixelsPerCharacter;
  return Math.max(0, Math.round(characters * 100) / 100);
}
