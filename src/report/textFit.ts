/** Height of a line of text in points, at the font size of the sheets. */
const lineHeight = 13.5;

/** Width in characters that shows the longest text in full, within bounds. */
export function fittingWidth(texts: readonly string[], least: number, most: number): number {
  const longest = Math.max(0, ...texts.map((text) => text.length));
  return Math.min(most, Math.max(least, longest + 2));
}

/** Number of lines that a text takes when it is wrapped between words at a width in characters. */
export function wrappedLines(text: string, width: number): number {
  let lines = 1;
  let used = 0;
  for (const word of text.split(/\s+/)) {
    const needed = used === 0 ? word.length : used + 1 + word.length;
    if (needed <= width) {
      used = needed;
      continue;
    }
    if (used > 0) lines++;
    lines += Math.max(0, Math.ceil(word.length / width) - 1);
    used = word.length % width;
  }
  return lines;
}

/** Height in points of a row whose texts are wrapped, each at the width of its column. */
export function wrappedHeight(texts: readonly (readonly [text: string, width: number])[]): number {
  // A proportional font fits about a tenth more or less than its width says: one character in ten is kept free.
  const lines = texts.map(([text, width]) => wrappedLines(text, Math.max(1, Math.floor(width * 0.95))));
  return Math.max(1, ...lines) * lineHeight + 4;
}
