const safeDigits = 1e15;

/** The number as its decimal with at most 15 significant digits, which is what a spreadsheet shows of it. */
export function fifteenDigits(value: number): number {
  if (Number.isInteger(value) && Math.abs(value) < safeDigits) return value === 0 ? 0 : value;
  return Number(value.toPrecision(15));
}

/** value × 10^power by moving the decimal point, so that 0.601 becomes exactly 60.1. */
export function shiftDecimal(value: number, power: number): number {
  if (power === 0) return fifteenDigits(value);
  const [digits = "0", exponent = "0"] = value.toExponential(14).split("e");
  return fifteenDigits(Number(`${digits}e${Number(exponent) + power}`));
}
