/** "Excel specifications and limits": characters of a formula, arguments of a function, levels of nesting, characters of a text in it. */
const limits = { length: 8_192, arguments: 255, levels: 64, text: 255 };
/** Shorter ones keep all limits but, for all one knows, that of nesting. */
const short = limits.levels;

/**
 * Whether Excel takes the formula; a file with another one is "repaired" when it is opened, and the formula is gone.
 * @param formula English, as it will be written, with titles of sheets filled in; with or without its leading "="
 */
export function isTakenByExcel(formula: string): boolean {
  if (formula.length <= short) return true;
  if (formula.length > limits.length) return false;
  /** Arguments so far of each call that is open. */
  const calls: number[] = [];
  for (const [piece] of formula.matchAll(/"(?:[^"]|"")*"|'(?:[^']|'')*'|[(),]/g)) {
    if (piece.startsWith('"') && piece.slice(1, -1).replaceAll('""', '"').length > limits.text) return false;
    if (piece === "(") calls.push(1);
    else if (piece === ")") calls.pop();
    else if (piece === ",") calls.push((calls.pop() ?? 0) + 1);
    if (calls.length > limits.levels || (calls[calls.length - 1] ?? 0) > limits.arguments) return false;
  }
  return true;
}
