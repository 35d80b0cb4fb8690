import type { Criterion } from "../../criteria/criterion";
import type { Edition } from "../../criteria/edition";
import { scoredCriteria } from "../../criteria/lines";
import { scaleOf } from "../../criteria/methodFacts";
import type { Awards, Evaluation } from "../../scoring/evaluation";
import { recommended } from "../../scoring/recommended";
import {
  planScoring,
  pointsMatrix,
  scoreMatrix,
  scoreSome,
  type ScoredColumn,
  type ScoringPlan,
} from "../../scoring/scoreMatrix";
import { addTotals, type Totals } from "../../scoring/totals";
import { valueMatrix } from "../../scoring/valueMatrix";
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
  /** By criterion: whether one organisation's value moves the points of others. */
  private readonly comparing: readonly boolean[];
  private readonly near: ReadonlySet<number> | null;
  readonly awards: Awards;

  constructor(evaluation: Evaluation) {
    const { edition, organisations } = evaluation;
    const { criteria } = edition;
    this.edition = edition;
    this.names = organisations.map(({ name }) => name);
    this.columns = valueMatrix(ratedSubmissions(organisations), criteria.length).columns;
    this.plan = planScoring(edition);
    this.scored = scoreMatrix(this.plan, { organisations: organisations.length, columns: this.columns });
    this.totals = addTotals(edition, this.scored, organisations.length);
    const scored = scoredCriteria(criteria);
    this.followers = criteria.map((criterion) => {
      const own = criteria.filter((one) => scored.has(one) && (one === criterion || one.base === criterion.code));
      const indicators = new Set(own.map(({ partOf }) => partOf));
      return criteria.flatMap((one, other) => (own.includes(one) || indicators.has(one.code) ? [other] : []));
    });
    const isPlaced = (criterion: Criterion | undefined): boolean =>
      criterion !== undefined && scaleOf(criterion) === "places";
    this.comparing = this.followers.map((own) => own.some((index) => isPlaced(criteria[index])));
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
    const { near, totals } = this;
    if (near === null) return changes.map(() => true);
    const columns = this.columns.map((column) => {
      const own = new Float64Array(changes.length);
      changes.forEach((cells, index) => (own[index] = column[cells[0]?.row ?? 0] ?? NaN));
      return own;
    });
    changes.forEach((cells, index) => {
      for (const { criterion, value } of cells) {
        const column = columns[criterion];
        if (column !== undefined) column[index] = value ?? NaN;
      }
    });
    const points = pointsMatrix(this.plan, { organisations: changes.length, columns });
    const then = addTotals(this.edition, points, changes.length);
    const rows = [...near];
    return changes.map((cells, index) => {
      const row = cells[0]?.row ?? 0;
      if (cells.some(({ criterion }) => this.comparing[criterion] === true)) return true;
      const moves = (before: Float64Array, after: Float64Array): boolean => {
        const [was, is] = [before[row] ?? 0, after[index] ?? 0];
        if (was === is) return false;
        return rows.some((other) => {
          if (other === row) return false;
          const line = before[other] ?? 0;
          return Math.sign(was - line) !== Math.sign(is - line) || is === line;
        });
      };
      const isSigned = (units: Float64Array, at: number): boolean => (units[at] ?? 0) > 0;
      return (
        moves(totals.total, then.total) ||
        moves(totals.main, then.main) ||
        isSigned(totals.main, row) !== isSigned(then.main, index)
      );
    });
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
