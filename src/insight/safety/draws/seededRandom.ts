/** The next number, 0 ≤ number < 1. */
export type Random = () => number;

/**
 * xoshiro128** 1.1 (Blackman and Vigna 2018, public domain), its state filled by splitmix32: whole numbers of 32 bits alone, so that a
 * seed gives the same numbers on every machine.
 */
export function seededRandom(seed: number): Random {
  let filled = seed | 0;
  const fill = (): number => {
    filled = (filled + 0x9e3779b9) | 0;
    let mixed = filled ^ (filled >>> 16);
    mixed = Math.imul(mixed, 0x21f0aaad);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
    return mixed ^ (mixed >>> 15);
  };
  let [a, b, c, d] = [fill(), fill(), fill(), fill()];
  return () => {
    const product = Math.imul(b, 5);
    const result = Math.imul((product << 7) | (product >>> 25), 9) >>> 0;
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = (d << 11) | (d >>> 21);
    return result / 2 ** 32;
  };
}
