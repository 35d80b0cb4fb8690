import type { CorrectionColumn, CorrectionEntry } from "../../src/criteria/correction";
import type { Edition } from "../../src/criteria/edition";
import { evaluate } from "../../src/scoring/evaluate";
import type { RatedOrganisation } from "../../src/scoring/evaluation";
import type { GridCell } from "../../src/workbook/grid";
import { recordOf } from "../../src/tables/recordOf";
import { submissionOf } from "./submission";
import type { Values } from "./values";

export interface CloseRow {
  readonly name: string;
  readonly values: Values;
}

/** First-time admissions: one point each in a main block, so that a sum can be brought to any number above it. */
const filling = "A3";
/** Where the figures of the shifted row begin to stand a column too far right, to the end of the block. */
const shiftedFrom = "F2";
/** The divisor that one organisation has not reported. */
const missingBase = "A2";

/**
 * The sample as a close year: IV is 0.7 % behind III, the third encouragement is a tie, one row is shifted by a column, one
 * base is missing (of the organisation on place IV), one figure is claimed to be another. The first place stays far ahead: it is the largest organisation.
 */
export function closeYear(edition: Edition, rows: readonly CloseRow[]): readonly CloseRow[] {
  const places = evaluated(edition, rows);
  const nameAt = (position: number): string => places[position - 1]?.name ?? "";
  const third = places[2]?.total ?? 0;
  const fourth = nameAt(4);
  const reported = rows.map((row) =>
    row.name === fourth ? { ...row, values: without(row.values, missingBase) } : row,
  );
  const close = withSum(edition, reported, fourth, ({ total }) => total, Math.round(third * 0.993));
  // Outside the prizes by main blocks: the third and the fourth are made equal.
  const outside = evaluated(edition, close)
    .slice(3)
    .sort((one, other) => other.mainTotal - one.mainTotal);
  const [, , candidate, rival, shifted] = outside;
  const tied = withSum(edition, close, rival?.name ?? "", ({ mainTotal }) => mainTotal, candidate?.mainTotal ?? 0);
  return tied.map((row) => (row.name === shifted?.name ? { ...row, values: shiftedRight(edition, row.values) } : row));
}

/** A claim that nobody has decided on: a document says more members took part than were reported. */
export function pendingClaim({ name, values }: CloseRow): CorrectionEntry {
  const old = values.get("C1") ?? 0;
  const written: Readonly<Record<CorrectionColumn, string | number>> = {
    organisation: name,
    criterion: "C1",
    oldValue: old,
    newValue: old + 150,
    evidence: "протокол № 4 от 26.01.2026",
    decision: "",
    remark: "",
    effect: "",
  };
  const columns = Object.keys(written) as readonly CorrectionColumn[];
  const cellOf = (value: string | number): GridCell =>
    typeof value === "number"
      ? { kind: "number", value, formula: null, format: "General" }
      : { kind: value === "" ? "empty" : "text", value: value === "" ? null : value, formula: null, format: "General" };
  return {
    sheet: "",
    cells: recordOf(columns, (column) => cellOf(written[column])),
    addresses: recordOf(columns, () => ""),
    decision: "pending",
  };
}

function evaluated(edition: Edition, rows: readonly CloseRow[]): readonly RatedOrganisation[] {
  const { organisations } = evaluate(
    edition,
    rows.map(({ name, values }) => submissionOf(name, values, edition)),
  );
  return [...organisations].sort((one, other) => one.position - other.position);
}

/** One organisation with as many admissions more (or fewer) as its sum takes. */
function withSum(
  edition: Edition,
  rows: readonly CloseRow[],
  name: string,
  sumOf: (organisation: RatedOrganisation) => number,
  wanted: number,
): readonly CloseRow[] {
  const found = evaluated(edition, rows).find((one) => one.name === name);
  const missing = wanted - (found === undefined ? 0 : sumOf(found));
  return rows.map((row) => {
    if (row.name !== name) return row;
    const admissions = (row.values.get(filling) ?? 0) + missing;
    if (admissions < 0) throw new Error(`${name}: its other figures exceed ${wanted} by ${-admissions}`);
    return { name, values: new Map([...row.values, [filling, admissions]]) };
  });
}

function shiftedRight({ criteria }: Edition, values: Values): Values {
  const codes = criteria.map(({ code }) => code);
  const from = codes.indexOf(shiftedFrom);
  const block = criteria[from]?.block;
  return new Map(
    codes.flatMap((code, index): [string, number][] => {
      const source = index < from || criteria[index]?.block !== block ? code : codes[index - 1];
      const value = index === from || source === undefined ? undefined : values.get(source);
      return value === undefined ? [] : [[code, value]];
    }),
  );
}

function without(values: Values, code: string): Values {
  return new Map([...values].filter(([own]) => own !== code));
}
