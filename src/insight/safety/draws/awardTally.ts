import type { Settings } from "../../../criteria/settings";
import { blockSum } from "../../../scoring/blockSum";
import { mostPoints } from "../../../scoring/mostPoints";
import { weightedUnits } from "../../../scoring/points";
import type { Weighing } from "../weighing";

/**
 * How often each organisation receives what, over many sets of weights: awards as scoring gives them by positions. Sums without rounding
 * tell who may come near a line; only theirs are rounded as everywhere and compared, so the awards are exact. Equals across a line are
 * counted for nobody.
 */
export class AwardTally {
  /** By row, then by prize place from 1. */
  readonly prizes: Uint32Array;
  /** By row; null where encouragement goes by another rule than the sums of main blocks. */
  readonly encouraged: Uint32Array | null;
  private readonly rows: number;
  private readonly block: Float64Array;
  private readonly total: Float64Array;
  private readonly main: Float64Array;
  /** Of totals, and of main sums of those without a prize: the best, one more than there are awards. */
  private readonly best: Float64Array;
  private readonly bestMain: Float64Array;
  /** The best of all by main sums, those with a prize among them. */
  private readonly bestOfAll: Float64Array;
  private readonly isWinner: Uint8Array;
  private readonly near: Uint32Array;

  constructor(
    private readonly weighed: Weighing,
    private readonly settings: Settings,
  ) {
    const { prizes, encouragement } = settings;
    this.rows = weighed.names.length;
    const empty = (): Float64Array => new Float64Array(this.rows);
    [this.block, this.total, this.main] = [empty(), empty(), empty()];
    this.prizes = new Uint32Array(this.rows * prizes);
    const count = encouragement.kind === "mainTotal" ? encouragement.count : null;
    this.encouraged = count === null ? null : new Uint32Array(this.rows);
    this.best = new Float64Array(prizes + 1);
    this.bestMain = new Float64Array((count ?? 0) + 1);
    this.bestOfAll = new Float64Array(prizes + (count ?? 0) + 1);
    this.isWinner = new Uint8Array(this.rows);
    this.near = new Uint32Array(this.rows);
  }

  /** @param weights one for each criterion */
  add(weights: Float64Array): void {
    this.sumPlainly(weights);
    const rounded = this.mostRounded(weights);
    if (this.isCertain(rounded)) {
      this.countPrizes(this.rows);
      this.countEncouraged(this.rows);
      return;
    }
    const count = this.findNear(rounded);
    for (let at = 0; at < count; at++) this.sumExactly(this.near[at] ?? 0, weights);
    this.countPrizes(count);
    this.countEncouraged(count);
  }

  /** Sums of all rows in units, nothing rounded. */
  private sumPlainly(weights: Float64Array): void {
    const { block, total, main, weighed } = this;
    total.fill(0);
    main.fill(0);
    for (const own of weighed.blocks) {
      block.fill(0);
      for (let at = 0; at < own.criteria.length; at += 2) {
        const first = own.criteria[at] ?? -1;
        const second = own.criteria[at + 1] ?? -1;
        addWeighted(
          block,
          weighed.bounded[first] ?? noPoints,
          (weights[first] ?? 0) * weighed.scale,
          weighed.bounded[second] ?? noPoints,
          (weights[second] ?? 0) * weighed.scale,
        );
      }
      for (let row = 0; row < total.length; row++) {
        const sum = blockSum(own, block[row] ?? 0);
        total[row] = (total[row] ?? 0) + sum;
        if (own.main) main[row] = (main[row] ?? 0) + sum;
      }
    }
  }

  /** By how much rounding may move a sum; without bound where points may be too large to count. */
  private mostRounded(weights: Float64Array): number {
    const { weighed, settings } = this;
    if (settings.tieRanking === "dense") return Infinity;
    let most = 0;
    for (const { criteria, weight } of weighed.blocks) {
      for (const criterion of criteria) {
        if ((weighed.largest[criterion] ?? 0) * (weights[criterion] ?? 0) * weight > mostPoints) return Infinity;
        most += 0.501 * weight;
      }
      // Its own rounding, of the plain sum and of the exact one.
      if (weight !== 1) most += 1;
    }
    return most;
  }

  /** Whether no rounding can change who is before whom next to the lines; all rows are near then. */
  private isCertain(rounded: number): boolean {
    const { total, main, best, bestMain, near, rows } = this;
    best.fill(-Infinity);
    for (let row = 0; row < rows; row++) insert(best, total[row] ?? 0, false);
    for (let place = 1; place < best.length; place++) {
      if (!((best[place - 1] ?? 0) - (best[place] ?? 0) > 2 * rounded)) return false;
    }
    const line = best[best.length - 1] ?? 0;
    const isNobody = best.length === 1;
    bestMain.fill(0);
    for (let row = 0; row < rows; row++) {
      near[row] = row;
      if (isNobody || (total[row] ?? 0) <= line) insert(bestMain, main[row] ?? 0, false);
    }
    const last = bestMain.length - 1;
    return last === 0 || (bestMain[last - 1] ?? 0) - (bestMain[last] ?? 0) > 2 * rounded;
  }

  /** Rows that may be among the best once their points are rounded. */
  private findNear(rounded: number): number {
    const { total, main, best, bestOfAll, near, rows } = this;
    best.fill(-Infinity);
    bestOfAll.fill(-Infinity);
    for (let row = 0; row < rows; row++) {
      insert(best, total[row] ?? 0, false);
      insert(bestOfAll, main[row] ?? 0, false);
    }
    const line = (best[best.length - 1] ?? 0) - 2 * rounded;
    const mainLine = this.encouraged === null ? Infinity : (bestOfAll[bestOfAll.length - 1] ?? 0) - 2 * rounded;
    let count = 0;
    for (let row = 0; row < rows; row++) {
      if ((total[row] ?? 0) >= line || (main[row] ?? 0) >= mainLine) near[count++] = row;
    }
    return count;
  }

  private sumExactly(row: number, weights: Float64Array): void {
    const { weighed } = this;
    let [total, main] = [0, 0];
    for (const own of weighed.blocks) {
      let sum = 0;
      for (const criterion of own.criteria) {
        sum += weightedUnits(weighed.bounded[criterion]?.[row] ?? 0, weights[criterion] ?? 0, weighed.scale);
      }
      sum = blockSum(own, sum);
      total += sum;
      if (own.main) main += sum;
    }
    this.total[row] = total;
    this.main[row] = main;
  }

  private countPrizes(count: number): void {
    const { near, total, best, prizes, isWinner, settings } = this;
    const places = settings.prizes;
    best.fill(-Infinity);
    for (let at = 0; at < count; at++) insert(best, total[near[at] ?? 0] ?? 0, settings.tieRanking === "dense");
    const line = best[places] ?? -Infinity;
    for (let at = 0; at < count; at++) {
      const row = near[at] ?? 0;
      const sum = total[row] ?? 0;
      isWinner[row] = sum > line && places > 0 ? 1 : 0;
      if (isWinner[row] === 0) continue;
      let place = 0;
      while ((best[place] ?? -Infinity) > sum) place++;
      const cell = row * places + place;
      prizes[cell] = (prizes[cell] ?? 0) + 1;
    }
  }

  private countEncouraged(count: number): void {
    const { near, main, bestMain, isWinner, encouraged } = this;
    if (encouraged === null) return;
    bestMain.fill(0);
    for (let at = 0; at < count; at++) {
      const row = near[at] ?? 0;
      if (isWinner[row] === 0) insert(bestMain, main[row] ?? 0, false);
    }
    const line = bestMain[bestMain.length - 1] ?? 0;
    for (let at = 0; at < count; at++) {
      const row = near[at] ?? 0;
      if (isWinner[row] === 0 && (main[row] ?? 0) > line) encouraged[row] = (encouraged[row] ?? 0) + 1;
    }
  }
}

const noPoints = new Float64Array();

/** Two columns at once: half the reading and writing of sums. */
function addWeighted(
  sums: Float64Array,
  one: Float64Array,
  weight: number,
  other: Float64Array,
  otherWeight: number,
): void {
  if (other.length < sums.length) {
    for (let row = 0; row < one.length; row++) sums[row] = (sums[row] ?? 0) + (one[row] ?? 0) * weight;
    return;
  }
  for (let row = 0; row < sums.length; row++) {
    sums[row] = (sums[row] ?? 0) + (one[row] ?? 0) * weight + (other[row] ?? 0) * otherWeight;
  }
}

/** Keeps the largest numbers, best first. @param isDistinct equals take one place */
function insert(best: Float64Array, value: number, isDistinct: boolean): void {
  let at = best.length - 1;
  if (!(value > (best[at] ?? Infinity)) || (isDistinct && best.includes(value))) return;
  while (at > 0 && (best[at - 1] ?? Infinity) < value) {
    best[at] = best[at - 1] ?? 0;
    at--;
  }
  best[at] = value;
}
