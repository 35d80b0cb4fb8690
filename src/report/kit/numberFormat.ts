/** Format code with thousands grouped and a fixed number of decimals: "#,##0", "#,##0.00". */
export function groupedFormat(decimals: number): string {
  return decimals > 0 ? `#,##0.${"0".repeat(decimals)}` : "#,##0";
}

/** The same, with a sign in place of 0: for points that stand for no value. */
export function groupedFormatWithoutZero(decimals: number, sign: string): string {
  const format = groupedFormat(decimals);
  return `${format};-${format};"${sign}"`;
}

const mostDecimals = 6;

/** How many decimals the numbers need to be shown in full, at most six. */
export function decimalsNeeded(numbers: readonly number[]): number {
  return numbers.reduce((most, number) => (Number.isInteger(number) ? most : Math.max(most, decimalsOf(number))), 0);
}

function decimalsOf(number: number): number {
  const text = number.toString();
  if (text.includes("e")) return Math.abs(number) < 1 ? mostDecimals : 0;
  return Math.min(mostDecimals, text.split(".")[1]?.length ?? 0);
}
