import type { Criterion } from "../../criteria/criterion";
import type { Edition } from "../../criteria/edition";
import { measureOf } from "../../criteria/methodFacts";
import { issueOn, type Issue } from "../../issues/issue";
import { quote } from "../issueAt";
import type { Reading, Submission } from "../submission";
import { unitOf } from "../unit";
import type { Unit } from "../../tables/measuringUnit";
import { countedTwice } from "./countedTwice";
import { exchangedRows } from "./exchangedRows";
import { factorSlips } from "./factorSlips";
import { fractions } from "./fractions";
import { farAboveOthers, leastValues } from "./farAboveOthers";
import { exchangedCells } from "./exchangedCells";
import { jumpFromPrevious } from "./jumpFromPrevious";
import { lastYearsRows } from "./lastYearsRows";
import { membersPosition } from "./members";
import { Rates, type PreviousValues } from "./rates";
import { rowPerMember } from "./rowPerMember";
import { shiftedRows } from "./shiftedRows";
import type { Slip, SlipTable } from "./slip";

/** What is read and doubtful beside other organisations or the year before. */
interface Doubts {
  readonly slips: readonly Slip[];
  /** A warning for each slip, then one at most for each other value, criterion by criterion. */
  readonly issues: readonly Issue[];
}

/** Rules about whole rows, those that explain most first: of a row that one of them names no other says anything. */
const rowRules = [lastYearsRows, countedTwice, exchangedRows, shiftedRows, fractions, exchangedCells] as const;

/**
 * All rules of plausibility: slips of the hand with the repair they suggest, values far above the others, and jumps
 * against the year before. The previous value of a criterion of growth is that of its base, where no other is
 * given. Values that a correction has put there are not doubted.
 */
export function doubts(submissions: readonly Submission[], edition: Edition, previous: PreviousValues): Doubts {
  const { criteria } = edition;
  const bases = criteria.map((criterion) => growthBase(criterion, edition));
  const lastYear = submissions.map(({ organisation, readings }) => {
    const known = previous.get(organisation);
    return criteria.map((_criterion, position) => {
      const base = bases[position] ?? -1;
      return known?.[position] ?? readings[base]?.value ?? null;
    });
  });
  const values = submissions.map(({ readings }) => readings.map(({ value }) => value));
  const units = criteria.map(unitOf);
  const columns = units.map((_unit, column) => Float64Array.from(values, (row) => row[column] ?? NaN));
  const table = { criteria, submissions, lastYear, rates: new Rates(units, columns, lastYear) };
  const slips = slipsOf(table);
  const named = new Set<Reading | undefined>(slips.flatMap(({ repairs }) => repairs.map(({ from }) => from)));
  // Of a whole row that is amiss no cell is judged by itself.
  const wholeRows = new Set(
    slips.flatMap(({ kind, repairs }) =>
      ["factor", "cells", "fractions"].includes(kind) ? [] : repairs.map(({ organisation }) => organisation),
    ),
  );
  const members = membersPosition(criteria);
  const memberCounts = values.map((row) => row[members] ?? null);
  const compared = submissions.map((): (number | null)[] => []);
  const found = criteria.flatMap((criterion, position) => {
    if (units[position]?.family === "yesNo") return [];
    const isCounted = units[position]?.family === "count" || units[position]?.family === "money";
    const counts = isCounted && position !== members ? memberCounts : [];
    const perMember = (value: number, row: number): number => value / (counts[row] ?? 0);
    const sorted = (of: (value: number, row: number) => number): Float64Array =>
      Float64Array.from(
        values.map((row, at) => of(row[position] ?? 0, at)).filter((value) => value > 0 && value < Infinity),
      ).sort();
    const positive = sorted((value) => value);
    const shares = sorted(perMember);
    return submissions.flatMap(({ organisation, readings }, row) => {
      const reading = readings[position];
      if (!reading || reading.value === null || reading.corrected || named.has(reading)) return [];
      if (wholeRows.has(organisation)) return [];
      const { value, source } = reading;
      const isKnown = (counts[row] ?? 0) > 0 && shares.length >= leastValues;
      const far = isKnown ? farAboveOthers(perMember(value, row), shares, "valueFarAbovePerMember") : null;
      if (isKnown && value > 0) compared[row]?.push(far === null ? null : Number(far.params["count"]));
      const doubt =
        jumpFromPrevious(value, lastYear[row]?.[position] ?? null) ?? (isKnown ? far : farAboveOthers(value, positive));
      if (doubt === null) return [];
      const { code, unit } = criterion;
      const params = { organisation: quote(organisation), criterion: code, unit, value, ...doubt.params };
      return [{ row, issue: issueOn(source, doubt.code, "warning", params, organisation) }];
    });
  });
  // Where the members are what is amiss, no value beside them is.
  const ofRows = submissions.map((one, row) => rowPerMember(one, compared[row] ?? [], members, criteria));
  const issues = found.flatMap(({ row, issue }) =>
    issue.code === "valueFarAbovePerMember" && (ofRows[row] ?? null) !== null ? [] : [issue],
  );
  const rows = ofRows.filter((issue, row) => issue !== null && !named.has(submissions[row]?.readings[members]));
  return { slips, issues: [...slips.flatMap((slip) => slip.issues), ...rows.filter((one) => one !== null), ...issues] };
}

/** No share above 100 %, and no part of a person. */
function isPossible(value: number | null, unit: Unit | undefined): boolean {
  if (value === null || unit === undefined) return true;
  if (unit.family === "percent") return value <= 100;
  return unit.family !== "count" || unit.power !== 0 || unit.isMark === true || Number.isInteger(value);
}

function slipsOf(table: SlipTable): readonly Slip[] {
  const slips: Slip[] = [];
  const taken = new Set<string | Reading>();
  for (const rule of [...rowRules, factorSlips]) {
    const suggested = rule(table);
    // Where one repair would make what cannot be, the others of the organisation are no more likely.
    const wrong = new Set(
      suggested
        .flatMap(({ repairs }) => repairs)
        .filter(({ criterion, to }) => !isPossible(to, table.rates.units[criterion]))
        .map(({ organisation }) => organisation),
    );
    const found = suggested.filter(
      ({ repairs }) =>
        !repairs.some(
          ({ organisation, from }) =>
            taken.has(organisation) || taken.has(from) || wrong.has(organisation) || from.corrected,
        ),
    );
    slips.push(...found);
    if (rule === factorSlips) break;
    for (const { kind, repairs, others = [] } of found) {
      for (const name of others) taken.add(name);
      for (const { organisation, from } of repairs) taken.add(kind === "fractions" ? from : organisation);
    }
  }
  return slips;
}

/** Position of the criterion that holds the previous value. */
function growthBase(criterion: Criterion, { criteria }: Edition): number | null {
  if (measureOf(criterion) !== "growth" || criterion.base === null) return null;
  const position = criteria.findIndex(({ code }) => code === criterion.base);
  return position < 0 ? null : position;
}
