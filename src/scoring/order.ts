import type { Direction } from "../criteria/criterion";

/** Room for putting up to `size` values in order, used again for every column. */
export interface OrderSpace {
  /** After `sortBestFirst`: indices of the values, best first, equals in their own order. */
  order: Uint32Array;
  spare: Uint32Array;
  /** After `measureKeys`: the distance of each value from the best one. */
  readonly keys: Uint32Array;
  readonly counts: Uint32Array;
}

/** Most bits of a key that one pass sorts by. */
const digitBits = 8;

export function createOrderSpace(size: number): OrderSpace {
  return {
    order: new Uint32Array(size),
    spare: new Uint32Array(size),
    keys: new Uint32Array(size),
    counts: new Uint32Array(2 ** digitBits),
  };
}

/** Writes the order of the values into `space.order`, best first; equals keep their own order. No value is NaN. */
export function sortBestFirst(values: Float64Array, direction: Direction, space: OrderSpace): void {
  sortByKeys(values, direction, measureKeys(values, direction, space.keys), space);
}

/** The same for values whose keys are measured already. */
export function sortByKeys(
  values: Float64Array,
  direction: Direction,
  greatestKey: number | null,
  space: OrderSpace,
): void {
  for (let index = 0; index < values.length; index++) space.order[index] = index;
  if (greatestKey === null) sortByComparison(values, direction, space);
  else sortByDigits(values.length, greatestKey, space);
}

/** Distance of each value from the best one; the greatest of them, or null where one is no whole key. */
export function measureKeys(values: Float64Array, direction: Direction, keys: Uint32Array): number | null {
  let low = Infinity;
  let high = -Infinity;
  for (let index = 0; index < values.length; index++) {
    const value = values[index] ?? 0;
    if (value < low) low = value;
    if (value > high) high = value;
  }
  const higher = direction === "higher";
  for (let index = 0; index < values.length; index++) {
    const value = values[index] ?? 0;
    const key = (higher ? high - value : value - low) >>> 0;
    if ((higher ? high - key : low + key) !== value) return null;
    keys[index] = key;
  }
  return values.length === 0 ? 0 : high - low;
}

/** A radix sort, in as few passes as the greatest key needs, each by as few bits as they need. */
function sortByDigits(size: number, greatestKey: number, space: OrderSpace): void {
  const keyBits = 32 - Math.clz32(greatestKey);
  const passes = Math.ceil(keyBits / digitBits);
  const bits = Math.ceil(keyBits / passes);
  for (let pass = 0; pass < passes; pass++) {
    sortByDigit(size, pass * bits, 2 ** bits - 1, space.order, space.spare, space);
    const { order, spare } = space;
    space.order = spare;
    space.spare = order;
  }
}

/** One stable pass: from `order` into `sorted` by the digit of the keys at `shift`. */
function sortByDigit(
  size: number,
  shift: number,
  mask: number,
  order: Uint32Array,
  sorted: Uint32Array,
  { keys, counts }: OrderSpace,
): void {
  counts.fill(0, 0, mask + 1);
  for (let index = 0; index < size; index++) {
    const digit = ((keys[index] ?? 0) >>> shift) & mask;
    counts[digit] = (counts[digit] ?? 0) + 1;
  }
  let next = 0;
  for (let digit = 0; digit <= mask; digit++) {
    const count = counts[digit] ?? 0;
    counts[digit] = next;
    next += count;
  }
  for (let position = 0; position < size; position++) {
    const index = order[position] ?? 0;
    const digit = ((keys[index] ?? 0) >>> shift) & mask;
    const target = counts[digit] ?? 0;
    sorted[target] = index;
    counts[digit] = target + 1;
  }
}

/** For values that are no whole numbers or lie too far apart. */
function sortByComparison(values: Float64Array, direction: Direction, { order }: OrderSpace): void {
  const sign = direction === "higher" ? -1 : 1;
  order
    .subarray(0, values.length)
    .sort((left, right) => sign * ((values[left] ?? 0) - (values[right] ?? 0)) || left - right);
}
