import type { Block } from "../criteria/criterion";
import type { Edition } from "../criteria/edition";
import { roundUnits, unitsPerPoint } from "./rounding";

/** What bounds and weighs the sum of a block. */
export interface BlockRule {
  /** In units of points, of which a point has `scale`. */
  readonly least: number;
  readonly most: number;
  readonly weight: number;
  readonly scale: number;
}

/** Whether staff have given the block a bound or a weight. */
export function isLimited({ floor, cap, weight }: Block): boolean {
  return floor !== undefined || cap !== undefined || weight !== undefined;
}

/** The rules of the blocks, in the edition's order; where no sum may fall below 0, that is one more bound. */
export function blockRules({ blocks, settings }: Edition): readonly BlockRule[] {
  const scale = unitsPerPoint(settings.decimals);
  const zero = settings.floorBlocksAtZero ? 0 : -Infinity;
  return blocks.map(({ floor = -Infinity, cap = Infinity, weight = 1 }): BlockRule => {
    // A sum of whole units is within a bound where it is within the rounded one: without a weight nothing else is rounded.
    const units = (bound: number): number =>
      weight === 1 && Number.isFinite(bound) ? roundUnits(bound, scale) : bound * scale;
    return { least: Math.max(units(floor), zero), most: Math.max(units(cap), zero), weight, scale };
  });
}

/** Whether the sum of the block is that of its points, whatever they are. */
export function isFreeBlock({ least, most, weight }: BlockRule): boolean {
  return least === -Infinity && most === Infinity && weight === 1;
}

/**
 * ROUND(ROUND(clamp(sum) × weight, 6), decimals) of a sum of rounded points, in units.
 * @example sum 57, at most 50, weight 0.5, whole points: 25
 */
export function blockSum({ least, most, weight, scale }: BlockRule, sum: number): number {
  const bounded = Math.min(Math.max(sum, least), most);
  return weight === 1 ? bounded : roundUnits((bounded / scale) * weight, scale);
}
