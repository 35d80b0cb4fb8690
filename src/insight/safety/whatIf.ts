import { otherIndicators } from "../../criteria/computedCriteria";
import type { Criterion } from "../../criteria/criterion";
import type { Edition } from "../../criteria/edition";
import { scoredCriteria } from "../../criteria/lines";
import { scaleOf } from "../../criteria/methodFacts";
import type { Awards, Evaluation } from "../../scoring/evaluation";
import { recommended } from "../../scoring/recommended";
import {
  planScoring,
  pointsMatrix,
  pointsSome,
  scoreMatrix,
  scoreSome,
  type ScoredColumn,
  type ScoringPlan,
} from "../../scoring/scoreMatrix";
import { addTotals, type Totals } from "../../scoring/totals";
import { valueMatrix } from "../../scoring/valueMatrix";
import { awardDifferences, type AwardDifference } from "./awardDifferences";
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
  /** By criterion: the counted criteria whose points follow from its values. */
  private readonly followers: readonly (readonly number[])[];
  /** By criterion: whether its points, or those of a line of it, go by comparison with others. */
  private readonly compared: readonly boolean[];
  /** By criterion: whether one organisation's value moves the points of others. */
  private readonly comparing: readonly boolean[];
  private readonly near: ReadonlySet<number> | null;
  readonly awards: Awards;
  /** By where a row comes to stand: one change, and all others with it but for the name. */
  private readonly known = new Map<
    string,
    { readonly name: string; readonly differences: readonly AwardDifference[] }
  >();
  /** Without ranks. */
  private readonly pointsAlone: readonly ScoredColumn[];

  constructor(evaluation: Evaluation) {
    const { edition, organisations } = evaluation;
    const { criteria } = edition;
    this.edition = edition;
    this.names = organisations.map(({ name }) => name);
    this.columns = valueMatrix(ratedSubmissions(organisations), criteria.length).columns;
    this.plan = planScoring(edition);
    this.scored = scoreMatrix(this.plan, { organisations: organisations.length, columns: this.columns });
    this.totals = addTotals(edition, this.scored, organisations.length);
    this.pointsAlone = this.scored.map(({ units, computed }) => ({ units, computed, ranks: noPoints.ranks }));
    const scored = scoredCriteria(criteria);
    this.followers = criteria.map((criterion) => {
      const own = criteria.filter(
        (one) => scored.has(one) && (one === criterion || otherIndicators(one).includes(criterion.code)),
      );
      const indicators = new Set(own.map(({ partOf }) => partOf));
      return criteria.flatMap((one, other) => (own.includes(one) || indicators.has(one.code) ? [other] : []));
    });
    const isPlaced = (criterion: Criterion): boolean => scored.has(criterion) && scaleOf(criterion) === "places";
    const placed = new Set(criteria.filter(isPlaced).flatMap(({ code, partOf }) => [code, partOf]));
    this.compared = criteria.map(({ code }) => placed.has(code));
    this.comparing = this.followers.map((own) => own.some((index) => this.compared[index] === true));
    this.near = nearAwards(edition, this.totals);
    this.awards = this.awardsOf(this.scored, []);
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
    const columns = [...this.columns];
    for (const criterion of new Set(cells.map((cell) => cell.criterion))) {
      columns[criterion] = Float64Array.from(this.columns[criterion] ?? []);
    }
    for (const { row, criterion, value } of cells) {
      const column = columns[criterion];
      if (column !== undefined) column[row] = value ?? NaN;
    }
    const again = scoreSome(this.plan, { organisations: this.names.length, columns }, some);
    const scored = [...this.scored];
    some.forEach((index, at) => {
      const column = again[at];
      if (column !== undefined) scored[index] = column;
    });
    return scored;
  }

  awardsWith(cells: readonly CellValue[]): Awards {
    return this.awardsOf(this.scoredWith(cells), cells);
  }

  /**
   * Which of the changes may move an award at all, each being made alone and to cells of one organisation: its own sums
   * are set against those that awards hang on.
   */
  mayMove(changes: readonly (readonly CellValue[])[]): readonly boolean[] {
    const { near } = this;
    if (near === null) return changes.map(() => true);
    const then = this.totalsAfter(changes);
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
    const some = [...new Set(criteria.flatMap((criterion) => this.followersOf(criterion)))];
    const again = pointsSome(this.plan, { organisations: this.names.length, columns }, some);
    const points = [...this.pointsAlone];
    some.forEach((index, at) => (points[index] = again[at] ?? points[index] ?? noPoints));
    const then = addTotals(this.edition, points, this.names.length);
    return this.names.map((_name, row) => this.isMoved(row, then, row));
  }

  /** Sums of the first row of each change, made alone. */
  private totalsAfter(changes: readonly (readonly CellValue[])[]): Totals {
    const rows = changes.map((cells) => cells[0]?.row ?? 0);
    const columns = this.columns.map((column) => Float64Array.from(rows, (row) => column[row] ?? NaN));
    changes.forEach((cells, index) => {
      for (const { row, criterion, value } of cells) {
        const column = columns[criterion];
        if (column !== undefined && row === rows[index]) column[index] = value ?? NaN;
      }
    });
    return this.totalsOf(columns, rows);
  }

  /** Sums of rows with other values; what goes by comparison with others stays as it was. @param rows whose they are */
  private totalsOf(columns: readonly Float64Array[], rows: readonly number[]): Totals {
    const points = pointsMatrix(this.plan, { organisations: rows.length, columns });
    points.forEach((own, index) => {
      if (this.compared[index] !== true) return;
      rows.forEach((row, at) => (own.units[at] = this.scored[index]?.units[row] ?? 0));
    });
    return addTotals(this.edition, points, rows.length);
  }

  /** Whether the sums of a row, as they would be, stand otherwise to those that awards hang on. */
  private isMoved(row: number, then: Totals, index: number): boolean {
    const { near, totals } = this;
    const moves = (before: Float64Array, after: Float64Array): boolean => {
      const [was, is] = [before[row] ?? 0, after[index] ?? 0];
      if (was === is) return false;
      for (const other of near ?? []) {
        const line = before[other] ?? 0;
        if (other !== row && (Math.sign(was - line) !== Math.sign(is - line) || is === line)) return true;
      }
      return false;
    };
    return (
      moves(totals.total, then.total) ||
      moves(totals.main, then.main) ||
      (totals.main[row] ?? 0) > 0 !== (then.main[index] ?? 0) > 0
    );
  }

  /** What other values in these cells would change of the awards. */
  differencesWith(cells: readonly CellValue[]): readonly AwardDifference[] {
    return this.differencesOfEach([cells])[0] ?? [];
  }

  /** The same of many changes, each made alone. */
  differencesOfEach(changes: readonly (readonly CellValue[])[]): readonly (readonly AwardDifference[])[] {
    const then = this.near === null ? null : this.totalsAfter(changes);
    return changes.map((cells, index) => {
      const key = then === null ? null : this.orderKey(cells, then, index);
      const known = key === null ? undefined : this.known.get(key);
      const name = this.names[cells[0]?.row ?? 0] ?? "";
      if (known !== undefined) {
        return known.name === name ? known.differences : renamed(known.differences, known.name, name);
      }
      const differences = awardDifferences(this.awards, this.awardsWith(cells));
      if (key !== null) this.known.set(key, { name, differences });
      return differences;
    });
  }

  /** Where the changed row comes to stand among those that awards hang on; null where more than that decides. */
  private orderKey(cells: readonly CellValue[], then: Totals, index: number): string | null {
    const { near, totals } = this;
    const row = cells[0]?.row ?? 0;
    if (near === null || cells.some((cell) => cell.row !== row || this.comparing[cell.criterion] === true)) return null;
    let [byTotal, byMain] = [0, 0];
    for (const other of near) {
      if (other === row) continue;
      const total = (totals.total[other] ?? 0) - (then.total[index] ?? 0);
      const main = (totals.main[other] ?? 0) - (then.main[index] ?? 0);
      if (total === 0 || main === 0) return null;
      if (total > 0) byTotal++;
      if (main > 0) byMain++;
    }
    return [near.has(row) ? row : "", byTotal, byMain, (then.main[index] ?? 0) > 0].join(" ");
  }

  private awardsOf(scored: readonly ScoredColumn[], cells: readonly CellValue[]): Awards {
    const { near } = this;
    const isWide = near === null || cells.some(({ criterion }) => this.comparing[criterion] === true);
    if (isWide) return recommended(this.edition, this.names, scored);
    const rows = [...new Set([...near, ...cells.map(({ row }) => row)])].sort((one, other) => one - other);
    const pick = <Column extends Float64Array | Uint8Array>(column: Column, into: Column): Column => {
      if (column.length > 0) rows.forEach((row, at) => (into[at] = column[row] ?? 0));
      return into;
    };
    const of = (column: Float64Array): Float64Array =>
      pick(column, new Float64Array(column.length > 0 ? rows.length : 0));
    return recommended(
      this.edition,
      rows.map((row) => this.names[row] ?? ""),
      scored.map(({ units, ranks, computed }) => ({ units: of(units), ranks: of(ranks), computed })),
    );
  }
}

const noPoints: ScoredColumn = { units: new Float64Array(), computed: new Uint8Array(), ranks: new Float64Array() };

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

/**
 * Rows among which every award stays while only one other organisation moves; null: all of them. Awards go by positions, so it takes the
 * first of each order, equals included, and some more for those who move.
 */
function nearAwards({ settings, blocks }: Edition, totals: Totals): ReadonlySet<number> | null {
  const rule = settings.encouragement;
  if (settings.scheme !== "points" || rule.kind !== "mainTotal" || blocks.length === 0) return null;
  const winners = distinctBest(totals.total, settings.prizes + 2);
  // Whoever shares a prize takes a place in the order of main sums without taking a slot of encouragement.
  const taken = Math.max(winners.length, settings.prizes + 2);
  const near = new Set([...winners, ...distinctBest(totals.main, rule.count + taken + 2)]);
  // Between equals a tie-break rule decides, by what others' ranks may have a part in.
  const sums = new Set(Array.from(near, (row) => totals.total[row]));
  return settings.tieBreaks.length > 0 && sums.size < near.size ? null : near;
}

/** The rows with one of the `count` highest values. */
function distinctBest(values: Float64Array, count: number): readonly number[] {
  const distinct = [...new Set(values)].sort((one, other) => other - one);
  const least = distinct[count - 1] ?? -Infinity;
  return Array.from(values.keys()).filter((row) => (values[row] ?? 0) >= least);
}
