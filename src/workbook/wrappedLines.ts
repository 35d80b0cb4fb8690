/** Number of lines that a text takes when it is wrapped between words at a width in characters. */
export function wrappedLines(text: string, width: number): number {
  if (text.length <= width && !text.includes("\n")) return 1;
  return text.split("\n").reduce((lines, line) => lines + linesOf(line, width), 0);
}

function linesOf(text: string, width: number): number {
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
