import { textWidth, type TextLook } from "./textWidth";

/** A unit of column width in a file; what Excel leaves free at both sides of a text, with the line of the grid. */
const pixelsPerUnit = 7;
const paddingPixels = 5;

/**
 * Number of lines that a wrapped text takes in a cell: lines break at spaces, a word that is longer than a line after its
 * hyphens, and what is still longer wherever the line ends.
 * @param width as a column's is stated in a file, or the sum of those of merged columns
 */
export function wrappedLines(text: string, width: number, look: TextLook): number {
  const room = Math.max(1, width * pixelsPerUnit - paddingPixels);
  return text.split(/\r\n|[\r\n]/).reduce((lines, line) => lines + linesOf(line, room, look), 0);
}

function linesOf(text: string, room: number, look: TextLook): number {
  if (textWidth(text, look) <= room) return 1;
  let lines = 1;
  let used = 0;
  // Spaces at the end of a line take no room.
  for (const [, word = "", spaces = ""] of text.matchAll(/([^ \t]*)([ \t]*)/g)) {
    for (const part of textWidth(word, look) <= room ? [word] : word.split(/(?<=-)/)) {
      const needed = textWidth(part, look);
      if (used > 0 && needed > 0 && used + needed > room) {
        lines++;
        used = 0;
      }
      if (needed <= room) used += needed;
      else
        for (const character of part) {
          const wide = textWidth(character, look);
          if (used > 0 && used + wide > room) {
            lines++;
            used = 0;
          }
          used += wide;
        }
    }
    used += textWidth(spaces, look);
  }
  return lines;
}
