/** Draws that are the same at every run: mulberry32 from a seed. */
export interface RandomNumbers {
  /** 0 up to 1, without 1. */
  readonly next: () => number;
  /** A whole number from 0 up to a count, without it. */
  readonly below: (count: number) => number;
  /** One of a list that is not empty. */
  readonly one: <Item>(items: readonly Item[]) => Item;
}

export function randomNumbers(seed: number): RandomNumbers {
  let state = seed;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (count: number): number => Math.floor(next() * count);
  return {
    next,
    below,
    one: (items) => {
      const item = items[below(items.length)];
      if (item === undefined) throw new Error("Nothing to draw from");
      return item;
    },
  };
}
