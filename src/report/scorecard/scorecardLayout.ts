import type { Edition } from "../../criteria/edition";
import { isMarkAt } from "../../criteria/experts";
import { areaAddress, cellAddress } from "../../workbook/cellAddress";
import { warningRows } from "../kit/staleWarning";
import type { ReportContext } from "../reportContext";
import { criterionGroups, isLine, type CriterionGroup, type IndexedCriterion } from "../criterionGroups";

/** Columns of the scorecard (zero-based). */
export const scorecardColumns = {
  code: 0,
  indicator: 1,
  value: 2,
  points: 3,
  rank: 4,
  best: 5,
  median: 6,
  share: 7,
  source: 8,
  rule: 9,
} as const;

/** Hidden columns, on the live sheet only: what the formulas compare, and the labels in each language. */
export const helperColumns = {
  points: 10,
  toMedian: 11,
  toBest: 12,
  order: 13,
  ordinal: 14,
  firstLabel: 15,
} as const;

/** Rows above the first fact (zero-based). */
export const scorecardRows = {
  title: 0,
  edition: 1,
  chooser: 2,
  warning: warningRows.scorecard,
  firstFact: 4,
} as const;

/** Cells that everything else on the live sheet follows. */
export const scorecardCells = {
  organisation: cellAddress(scorecardRows.chooser, scorecardColumns.value, "$"),
  language: cellAddress(scorecardRows.chooser, scorecardColumns.source, "$"),
  /** Number of the chosen organisation in the input's order; 0 where there is none of that name. */
  number: cellAddress(scorecardRows.chooser, helperColumns.points, "$"),
  /** 1, 2 or 3: which label is shown; right of it, the language of the sheets. */
  label: cellAddress(scorecardRows.chooser, helperColumns.toMedian, "$"),
} as const;

/** A row of a criterion or of a line of one. */
export interface ScorecardRow extends IndexedCriterion {
  readonly row: number;
}

/** A criterion's row; `ordinal` counts from 1. */
export interface RankedRow extends ScorecardRow {
  readonly ordinal: number;
}

export interface BlockRows {
  readonly group: CriterionGroup;
  readonly row: number;
}

/** Where things are below the head (zero-based rows). */
export interface ScorecardLayout {
  readonly facts: number;
  readonly note: number;
  readonly heading: number;
  readonly blocks: readonly BlockRows[];
  readonly criteria: readonly RankedRow[];
  /** Lines of criteria: they have points, and nothing that ranks. */
  readonly lines: readonly ScorecardRow[];
  readonly firstRow: number;
  readonly total: number;
  /** How many of the strongest and of the weakest criteria are named: five or two, never one criterion in both lists. */
  readonly extremes: number;
  readonly strongest: number;
  readonly weakest: number;
  /** What would lift the organisation, below all of it. */
  readonly lift: number;
}

/** More criteria than that leave no room for five on a page that can be read. */
const manyCriteria = 45;

/** @param documents whether any figure names its document */
function scorecardLayout(edition: Edition, documents: boolean): ScorecardLayout {
  const facts = edition.settings.scheme === "sumOfPlaces" || documents ? 5 : 4;
  const note = scorecardRows.firstFact + facts;
  const firstRow = note + 2;
  let row = firstRow;
  const criteria: RankedRow[] = [];
  const lines: ScorecardRow[] = [];
  // Who gave which mark is told to no organisation.
  const isMark = isMarkAt(edition.criteria);
  const blocks = criterionGroups(edition).map((group): BlockRows => {
    const own = row++;
    for (const one of group.criteria) {
      if (isMark[one.index] === true) continue;
      if (isLine(one)) lines.push({ ...one, row: row++ });
      else criteria.push({ ...one, row: row++, ordinal: criteria.length + 1 });
    }
    return { group, row: own };
  });
  const extremes = Math.min(criteria.length > manyCriteria ? 2 : 5, Math.floor(criteria.length / 2));
  return {
    facts,
    note,
    heading: note + 1,
    blocks,
    criteria,
    lines,
    firstRow,
    total: row,
    extremes,
    strongest: row + 2,
    // Under the headings of the strongest.
    weakest: row + 4 + extremes,
    lift: extremes === 0 ? row + 2 : row + 6 + 2 * extremes,
  };
}

export function layoutOf({ evaluation, data }: ReportContext): ScorecardLayout {
  return scorecardLayout(evaluation.edition, data.documentColumn !== null);
}

/** A column of the table over all its rows, blocks among them: "$K$12:$K$60". */
export function tableColumn({ firstRow, total }: ScorecardLayout, column: number): string {
  return areaAddress({ top: firstRow, left: column, bottom: total - 1, right: column }, "$");
}
