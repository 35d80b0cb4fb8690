import { otherIndicators } from "../../criteria/computedCriteria";
import type { Criterion } from "../../criteria/criterion";
import type { Edition } from "../../criteria/edition";
import { scoredCriteria } from "../../criteria/lines";
import { scaleOf } from "../../criteria/methodFacts";
import type { Prizes } from "../../scoring/awards";
import type { Reported } from "../../scoring/comparison";
import type { Awards, Evaluation } from "../../scoring/evaluation";
import { recommended, recommendedBy } from "../../scoring/recommended";
import {
  ownValues,
  planScoring,
  pointsSome,
  scoreMatrix,
  scoreSome,
  type ScoredColumn,
  type ScoringPlan,
} from "../../scoring/scoreMatrix";
import { addBlocks, addTotals, type Totals } from "../../scoring/totals";
import { valueMatrix } from "../../scoring/valueMatrix";
import { awardDifferences, type AwardDifference } from "./awardDifferences";
import { isBetween, nearAwards, type Near } from "./nearAwards";
import { ratedSubmissions } from "./weighing";

/** Another value in one cell, in the criterion's unit; null: none. */
export interface CellValue {
  /** Row of the rated organisation, position of the criterion. */
  readonly row: number;
  readonly criterion: number;
  readonly value: number | null;
}

/**
 * What other values would lead to, by scoring's own functions: only the columns that follow from a changed cell are scored
 * again, and awards are given among those alone who can come near one.
 */
export class WhatIf {
  readonly edition: Edition;
  readonly names: readonly string[];
  /** By criterion, then by row; NaN where there is no value. */
  readonly columns: readonly Float64Array[];
  readonly scored: readonly ScoredColumn[];
  readonly totals: Totals;
  private readonly plan: ScoringPlan;
  /** By criterion: the counted criteria whose points follow from its values, and the criteria whose values those are counted from. */
  private readonly followers: readonly (readonly number[])[];
  private readonly sources: readonly (readonly number[])[];
  /** By criterion: whether its points, or those of a line of it, go by comparison with others. */
  private readonly compared: readonly boolean[];
  /** By criterion: whether one organisation's value moves the points of others. */
  private readonly comparing: readonly boolean[];
  /** By criterion: the block that it is added up in; none of lines. */
  private readonly blockOf: readonly (number | undefined)[];
  /** By block: what its criteria add up to, before its bounds. */
  private readonly blockSums: readonly Float64Array[];
  private readonly everyRow: readonly number[];
  private readonly near: Near | null;
  readonly awards: Awards;
  /** By where a row comes to stand: one change, and all others with it but for the name. */
  private readonly known = new Map<
    number,
    { readonly name: string; readonly differences: readonly AwardDifference[] }
  >();

  /** @param given prizes that stand whatever the figures */
  constructor(
    evaluation: Evaluation,
    private readonly given: Prizes | null = null,
  ) {
    const { edition, organisations } = evaluation;
    const { criteria, blocks } = edition;
    this.edition = edition;
    this.names = organisations.map(({ name }) => name);
    this.everyRow = Array.from(this.names.keys());
    this.columns = valueMatrix(ratedSubmissions(organisations), criteria.length).columns;
    this.plan = planScoring(edition);
    this.scored = scoreMatrix(this.plan, { organisations: organisations.length, columns: this.columns });
    this.totals = addTotals(edition, this.scored, organisations.length);
    const scored = scoredCriteria(criteria);
    const positions = new Map(criteria.map(({ code }, index) => [code, index]));
    const othersOf = (index: number): readonly number[] => {
      const criterion = criteria[index];
      return (criterion === undefined ? [] : otherIndicators(criterion)).flatMap((code) => positions.get(code) ?? []);
    };
    this.followers = criteria.map((criterion) => {
      const own = criteria.filter(
        (one) => scored.has(one) && (one === criterion || otherIndicators(one).includes(criterion.code)),
      );
      const indicators = new Set(own.map(({ partOf }) => partOf));
      return criteria.flatMap((one, other) => (own.includes(one) || indicators.has(one.code) ? [other] : []));
    });
    this.sources = this.followers.map((own) => {
      const counted = own.flatMap((index) => [index, ...(this.plan.criteria[index]?.lines ?? [])]);
      return [...new Set(counted.flatMap((index) => [index, ...othersOf(index)]))];
    });
    const isPlaced = (criterion: Criterion): boolean => scored.has(criterion) && scaleOf(criterion) === "places";
    const placed = new Set(criteria.filter(isPlaced).flatMap(({ code, partOf }) => [code, partOf]));
    this.compared = criteria.map(({ code }) => placed.has(code));
    this.comparing = this.followers.map((own) => own.some((index) => this.compared[index] === true));
    const codes = new Map(blocks.map(({ code }, index) => [code, index]));
    this.blockOf = criteria.map(({ block, partOf }) => (partOf === undefined ? codes.get(block) : undefined));
    this.blockSums = blocks.map(() => new Float64Array(organisations.length));
    this.scored.forEach(({ units }, index) => {
      const sums = this.blockSums[this.blockOf[index] ?? -1];
      sums?.forEach((sum, row) => (sums[row] = sum + (units[row] ?? 0)));
    });
    this.near = given === null ? nearAwards(edition, this.totals) : null;
    this.awards = recommended(edition, this.reportedIn(this.columns), this.scored, given);
  }

  followersOf(criterion: number): readonly number[] {
    return this.followers[criterion] ?? [];
  }

  value(row: number, criterion: number): number {
    return this.columns[criterion]?.[row] ?? NaN;
  }

  /** All columns, those scored again that follow from the cells. */
  scoredWith(cells: readonly CellValue[]): readonly ScoredColumn[] {
    const some = [...new Set(cells.flatMap(({ criterion }) => this.followersOf(criterion)))];
    const columns = this.columnsWith(cells);
    const again = scoreSome(this.plan, { organisations: this.names.length, columns }, some);
    const scored = [...this.scored];
    some.forEach((index, at) => {
      const column = again[at];
      if (column !== undefined) scored[index] = column;
    });
    return scored;
  }

  private columnsWith(cells: readonly CellValue[]): readonly Float64Array[] {
    const columns = [...this.columns];
    for (const criterion of new Set(cells.map((cell) => cell.criterion))) {
      columns[criterion] = Float64Array.from(this.columns[criterion] ?? []);
    }
    for (const { row, criterion, value } of cells) {
      const column = columns[criterion];
      if (column !== undefined) column[row] = value ?? NaN;
    }
    return columns;
  }

  private reportedIn(columns: readonly Float64Array[]): Reported {
    const matrix = { organisations: this.names.length, columns };
    return { names: this.names, values: (criterion) => ownValues(this.plan, matrix, criterion) };
  }

  /** false: one organisation's value moves the points of others. */
  isOwn(criterion: number): boolean {
    return this.comparing[criterion] !== true;
  }

  /** Units of one row by criterion, with another value in one cell that moves no points of others. */
  unitsWith({ row, criterion, value }: CellValue): ReadonlyMap<number, number> {
    const sources = this.sources[criterion] ?? [];
    const columns = this.columns.map(() => noValues);
    for (const source of sources) columns[source] = Float64Array.of(this.columns[source]?.[row] ?? NaN);
    columns[criterion] = Float64Array.of(value ?? NaN);
    const own = this.followersOf(criterion);
    const points = pointsSome(this.plan, { organisations: 1, columns }, own);
    return new Map(own.map((index, at) => [index, points[at]?.units[0] ?? 0]));
  }

  awardsWith(cells: readonly CellValue[]): Awards {
    return recommended(this.edition, this.reportedIn(this.columnsWith(cells)), this.scoredWith(cells), this.given);
  }

  /** @param factor times the weight of a criterion in force */
  awardsWithWeight(criterion: number, factor: number): Awards {
    const criteria = this.edition.criteria.map((one, index) =>
      index === criterion ? { ...one, weight: one.weight * factor } : one,
    );
    const edition = { ...this.edition, criteria };
    const values = { organisations: this.names.length, columns: this.columns };
    const again = scoreSome(planScoring(edition), values, [criterion]);
    const scored = this.scored.map((column, index) => (index === criterion ? (again[0] ?? column) : column));
    return recommended(edition, this.reportedIn(this.columns), scored, this.given);
  }

  /**
   * Which of the changes may move an award at all, each being made alone and to cells of one organisation: its own sums
   * are set against those that awards hang on.
   */
  mayMove(changes: readonly (readonly CellValue[])[]): readonly boolean[] {
    if (this.near === null) return changes.map(() => true);
    const then = this.sumsWith(changes);
    return changes.map((cells, index) => {
      if (cells.some(({ criterion }) => this.comparing[criterion] === true)) return true;
      return this.isMoved(cells[0]?.row ?? 0, then, index);
    });
  }

  /** The same of every row at once, each with its own figure of these columns in place of the one reported. */
  mayMoveRows(replaced: ReadonlyMap<number, Float64Array>): readonly boolean[] {
    const criteria = [...replaced.keys()];
    const isWide = this.near === null || criteria.some((criterion) => this.comparing[criterion] === true);
    if (isWide) return this.names.map(() => true);
    const columns = this.columns.map((column, criterion) => replaced.get(criterion) ?? column);
    const then = this.sumsOf(columns, this.everyRow, this.followersOfAll(criteria));
    return this.names.map((_name, row) => this.isMoved(row, then, row));
  }

  /** Sums of the first row of each change, made alone. Changes of the same one or two columns are counted together. */
  sumsWith(changes: readonly (readonly CellValue[])[]): Sums {
    const sums: Sums = { total: new Float64Array(changes.length), main: new Float64Array(changes.length) };
    const groups = new Map<number, { readonly criteria: readonly number[]; readonly changes: number[] }>();
    changes.forEach((cells, index) => {
      const [first, second] = cells;
      const isAny = cells.length > 2;
      const key = isAny
        ? -1
        : (first?.criterion ?? 0) * this.columns.length + (second ?? first ?? { criterion: 0 }).criterion;
      const group = groups.get(key);
      if (group !== undefined) group.changes.push(index);
      else {
        const criteria = isAny ? Array.from(this.columns.keys()) : cells.map(({ criterion }) => criterion);
        groups.set(key, { criteria, changes: [index] });
      }
    });
    for (const { criteria, changes: own } of groups.values()) {
      const rows = own.map((index) => changes[index]?.[0]?.row ?? 0);
      const sources = new Set(criteria.flatMap((criterion) => this.sources[criterion] ?? []));
      const columns = this.columns.map((column, criterion) =>
        sources.has(criterion) ? Float64Array.from(rows, (row) => column[row] ?? NaN) : noValues,
      );
      own.forEach((index, at) => {
        for (const { row, criterion, value } of changes[index] ?? []) {
          const column = columns[criterion];
          if (column !== undefined && row === rows[at]) column[at] = value ?? NaN;
        }
      });
      const then = this.sumsOf(columns, rows, this.followersOfAll(criteria));
      own.forEach((index, at) => {
        sums.total[index] = then.total[at] ?? 0;
        sums.main[index] = then.main[at] ?? 0;
      });
    }
    return sums;
  }

  private followersOfAll(criteria: readonly number[]): readonly number[] {
    const [only, ...others] = criteria;
    if (only !== undefined && others.length === 0) return this.followersOf(only);
    return [...new Set(criteria.flatMap((criterion) => this.followersOf(criterion)))];
  }

  /** Sums of rows with other points of some criteria; what goes by comparison with others stays as it was. @param rows whose they are */
  private sumsOf(columns: readonly Float64Array[], rows: readonly number[], some: readonly number[]): Sums {
    const own = some.filter((index) => this.compared[index] !== true && this.blockOf[index] !== undefined);
    const again = pointsSome(this.plan, { organisations: rows.length, columns }, own);
    const blocks = this.blockSums.map((sums) => {
      const block = new Float64Array(rows.length);
      for (let at = 0; at < block.length; at++) block[at] = sums[rows[at] ?? 0] ?? 0;
      return block;
    });
    own.forEach((index, at) => {
      const [block, before, after] = [
        blocks[this.blockOf[index] ?? -1],
        this.scored[index]?.units ?? noValues,
        again[at]?.units ?? noValues,
      ];
      for (let place = 0; block !== undefined && place < block.length; place++) {
        block[place] = (block[place] ?? 0) + (after[place] ?? 0) - (before[rows[place] ?? 0] ?? 0);
      }
    });
    return addBlocks(this.edition, blocks, rows.length);
  }

  /** Whether the sums of a row, as they would be, stand otherwise to those that awards hang on. */
  private isMoved(row: number, then: Sums, index: number): boolean {
    const { near, totals } = this;
    const [total, main] = [then.total[index] ?? 0, then.main[index] ?? 0];
    const [wasTotal, wasMain] = [totals.total[row] ?? 0, totals.main[row] ?? 0];
    return (
      (total !== wasTotal && !isBetween(near?.total, row, total)) ||
      (main !== wasMain && !isBetween(near?.main, row, main)) ||
      wasMain > 0 !== main > 0
    );
  }

  /** What other values in these cells would change of the awards. */
  differencesWith(cells: readonly CellValue[]): readonly AwardDifference[] {
    return this.differencesOfEach([cells])[0] ?? [];
  }

  /** The same of many changes, each made alone. */
  differencesOfEach(changes: readonly (readonly CellValue[])[]): readonly (readonly AwardDifference[])[] {
    const { near } = this;
    const parts: (readonly CellValue[])[] = [];
    const counts = changes.map((cells) => {
      if (near === null || cells.some(({ criterion }) => this.comparing[criterion] === true)) return 0;
      const own = byRow(cells);
      parts.push(...own);
      return own.length;
    });
    const then = this.sumsWith(parts);
    let next = 0;
    return changes.map((cells, index) => {
      const moved = Array.from({ length: counts[index] ?? 0 }, (): MovedRow => {
        const at = next++;
        return { row: parts[at]?.[0]?.row ?? 0, total: then.total[at] ?? 0, main: then.main[at] ?? 0 };
      });
      const [only, ...others] = moved;
      if (near === null || only === undefined) return awardDifferences(this.awards, this.awardsWith(cells));
      const place = others.length > 0 ? null : this.placeAmong(near, only);
      const known = place === null ? undefined : this.known.get(place);
      const name = this.names[only.row] ?? "";
      if (known !== undefined) {
        return known.name === name ? known.differences : renamed(known.differences, known.name, name);
      }
      const awards = this.awardsNear(near.rows, moved) ?? this.awardsWith(cells);
      const differences = awardDifferences(this.awards, awards);
      if (place !== null) this.known.set(place, { name, differences });
      return differences;
    });
  }

  /**
   * Where a row comes to stand among those that awards hang on, as a number; null where it is equal to one. Behind all who
   * may have a prize, or who may be encouraged, one place is like another.
   */
  private placeAmong({ rows, mostByTotal, mostByMain }: Near, moved: MovedRow): number | null {
    const { totals } = this;
    let [byTotal, byMain] = [0, 0];
    for (const other of rows) {
      if (other === moved.row) continue;
      const [total, main] = [(totals.total[other] ?? 0) - moved.total, (totals.main[other] ?? 0) - moved.main];
      if (total === 0 || main === 0) return null;
      if (total > 0) byTotal++;
      if (main > 0) byMain++;
    }
    const count = this.names.length + 1;
    const own = rows.has(moved.row) ? moved.row + 1 : 0;
    const place = (own * count + Math.min(byTotal, mostByTotal)) * count + Math.min(byMain, mostByMain);
    return place * 2 + (moved.main > 0 ? 1 : 0);
  }

  /** Awards among those alone who are near one, and rows with other sums; null where tie-break rules may have a part in them. */
  private awardsNear(near: ReadonlySet<number>, moved: readonly MovedRow[]): Awards | null {
    const rows = [...new Set([...near, ...moved.map(({ row }) => row)])].sort((one, other) => one - other);
    const pick = (of: "total" | "main"): Float64Array => {
      const sums = Float64Array.from(rows, (row) => this.totals[of][row] ?? 0);
      for (const one of moved) sums[rows.indexOf(one.row)] = one[of];
      return sums;
    };
    const total = pick("total");
    if (this.edition.settings.tieBreaks.length > 0 && new Set(total).size < rows.length) return null;
    const names = rows.map((row) => this.names[row] ?? "");
    const totals = { total, main: pick("main"), blocks: [], sumOfRanks: noValues, firstRanks: noValues };
    return recommendedBy(this.edition, names, totals, []);
  }
}

/** A row with the sums that it would have. */
interface MovedRow {
  readonly row: number;
  readonly total: number;
  readonly main: number;
}

function byRow(cells: readonly CellValue[]): readonly (readonly CellValue[])[] {
  const [first] = cells;
  if (cells.every(({ row }) => row === first?.row)) return [cells];
  return [...new Set(cells.map(({ row }) => row))].map((row) => cells.filter((cell) => cell.row === row));
}

const noValues = new Float64Array();

/** In units. */
type Sums = Pick<Totals, "total" | "main">;

function renamed(differences: readonly AwardDifference[], from: string, to: string): readonly AwardDifference[] {
  const names = (all: readonly string[]): readonly string[] => all.map((name) => (name === from ? to : name));
  return differences.map((one) => ({
    ...one,
    before: names(one.before),
    after: names(one.after),
    open: names(one.open),
    openBefore: names(one.openBefore),
  }));
}
