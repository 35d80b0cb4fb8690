/** A product of two decimals without its binary noise. */
export function exact(product: number): number {
  return Number(product.toPrecision(15));
}

/** Whether a sum in units, of which a point has `scale`, is not below a least one in points; null bounds nothing. */
export function reaches(least: number | null, units: number, scale: number): boolean {
  return least === null || units >= exact(least * scale);
}
