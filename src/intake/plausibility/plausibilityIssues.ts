import type { Criterion } from "../../criteria/criterion";
import type { Edition } from "../../criteria/edition";
import { issueOn, type Issue } from "../../issues/issue";
import { quote } from "../issueAt";
import type { Reading, Submission } from "../submission";
import { unitOf } from "../unit";
import { ColumnCrowd } from "./columnCrowd";
import { farAboveOthers } from "./farAboveOthers";
import { jumpFromPrevious } from "./jumpFromPrevious";
import type { PlausibilityCheck, PlausibleCell } from "./plausibleCell";
import type { PreviousValues } from "./previousValues";
import { thousandTimesLarge } from "./thousandTimesLarge";
import { thousandTimesSmall } from "./thousandTimesSmall";

/** The most telling first: a cell gets the first doubt that any of them has. */
const checks: readonly PlausibilityCheck[] = [thousandTimesLarge, thousandTimesSmall, jumpFromPrevious, farAboveOthers];

/**
 * Values that were read and are doubtful beside those of other organisations or of the year before: a warning a cell at
 * most, criterion by criterion in the edition's order (issue 4, point 6). Comparisons with others need five positive
 * values. The previous value of a criterion of the method growth is that of its base, where no other is given.
 */
export function plausibilityIssues(
  submissions: readonly Submission[],
  edition: Edition,
  previous: PreviousValues,
): readonly Issue[] {
  return edition.criteria.flatMap((criterion, position) => {
    const unit = unitOf(criterion);
    if (unit.family === "yesNo") return [];
    const values = submissions.flatMap(({ readings }) => readings[position]?.value ?? []);
    const crowd = new ColumnCrowd(values);
    const base = growthBase(criterion, edition);
    return submissions.flatMap(({ organisation, readings }) => {
      const reading = readings[position];
      if (reading === undefined || reading.value === null) return [];
      const before = previous.get(organisation)?.[position] ?? (base === null ? null : (readings[base]?.value ?? null));
      const cell = { value: reading.value, criterion, unit, crowd, previous: before };
      const issue = firstDoubt(cell, reading, organisation);
      return issue === null ? [] : [issue];
    });
  });
}

/** Position of the criterion that holds the previous value. */
function growthBase(criterion: Criterion, { criteria }: Edition): number | null {
  if (criterion.method !== "growth" || criterion.base === null) return null;
  const position = criteria.findIndex(({ code }) => code === criterion.base);
  return position < 0 ? null : position;
}

function firstDoubt(cell: PlausibleCell, { source }: Reading, organisation: string): Issue | null {
  for (const check of checks) {
    const doubt = check(cell);
    if (doubt === null) continue;
    const { code, unit } = cell.criterion;
    const params = { organisation: quote(organisation), criterion: code, unit, value: cell.value, ...doubt.params };
    return issueOn(source, doubt.code, "warning", params, organisation);
  }
  return null;
}
