import type { EvaluatedInputs } from "../insight/comparison";
import { repairEffects } from "../insight/repairEffects";
import { withPresentNames } from "../insight/sameOrganisations";
import { doubts } from "../intake/plausibility/doubts";
import type { PreviousValues } from "../intake/plausibility/rates";
import type { Slip } from "../intake/plausibility/slip";
import type { SourceCell } from "../intake/submission";
import type { Issue } from "../issues/issue";
import { withRuns } from "../issues/issueRuns";
import type { InputsReading } from "./inputs/readInputs";
import type { Understanding } from "./outcome";

/** Where so much of the values known of both is the same, they are of one year. */
const sameYearShare = 0.5;

/**
 * What was understood, with what is doubtful in it beside the others and last year: values beside those of the year, else
 * the evaluation of another year. @param earlier null where there is none
 */
export function doubted({ understanding, stops }: InputsReading, earlier: EvaluatedInputs | null): Understanding {
  const { edition, intake } = understanding;
  // What may be no organisation at all is asked about as such.
  const submissions = intake.submissions.filter(({ unconfirmed }) => unconfirmed !== true);
  const now = { edition, submissions };
  const found = doubts(submissions, edition, previousValues(now, intake.previous ?? new Map(), earlier));
  const { slips, left } = asOneFinding(found.slips, understanding.issues);
  const others = found.issues.slice(found.slips.reduce((sum, slip) => sum + slip.issues.length, 0));
  return {
    ...understanding,
    slips: repairEffects(edition, intake.submissions, slips, !stops),
    issues: withRuns([...left, ...slips.flatMap(({ issues }) => issues), ...others]),
  };
}

/** What is said of cells one by one that stand in each other's place, or are fractions of 1, is said by the slip; it is an error if one of them was. */
function asOneFinding(
  slips: readonly Slip[],
  issues: readonly Issue[],
): { readonly slips: readonly Slip[]; readonly left: readonly Issue[] } {
  const keyOf = (organisation = "", { file, sheet, cell }: Partial<SourceCell> | Issue): string =>
    JSON.stringify([organisation, file ?? null, sheet, cell]);
  const moved = new Map<string, Slip>();
  for (const slip of slips) {
    if (!["shifted", "cells", "fractions", "factor"].includes(slip.kind)) continue;
    for (const { organisation, from } of slip.repairs)
      if (from.source !== null) moved.set(keyOf(organisation, from.source), slip);
  }
  const faulty = new Set<Slip>();
  const left = issues.filter((issue) => {
    const slip = issue.cell === null ? undefined : moved.get(keyOf(issue.organisation, issue));
    if (slip?.kind === "factor" && issue.code !== "percentAsFraction") return true;
    if (slip !== undefined && issue.severity === "error") faulty.add(slip);
    return slip === undefined;
  });
  const asError = (issue: Issue): Issue => ({ ...issue, severity: "error" });
  return {
    slips: slips.map((slip) => {
      const [first, ...more] = slip.issues;
      return faulty.has(slip) ? { ...slip, issues: [asError(first), ...more.map(asError)] } : slip;
    }),
    left,
  };
}

function previousValues(now: EvaluatedInputs, beside: PreviousValues, earlier: EvaluatedInputs | null): PreviousValues {
  const before = earlier === null ? null : withPresentNames(earlier, now);
  if (before === null || isSameYear(now, before)) return beside;
  const positions = new Map(before.edition.criteria.map(({ code }, position) => [code, position]));
  const byName = new Map(before.submissions.map(({ organisation, readings }) => [organisation, readings]));
  return new Map(
    now.submissions.map(({ organisation }) => {
      const readings = byName.get(organisation) ?? [];
      const values = now.edition.criteria.map(
        ({ code }, at) => readings[positions.get(code) ?? -1]?.value ?? beside.get(organisation)?.[at] ?? null,
      );
      return [organisation, values];
    }),
  );
}

/** An evaluation of the same data before a correction, or of a later year, says nothing of last year. */
function isSameYear(now: EvaluatedInputs, before: EvaluatedInputs): boolean {
  if (before.edition.title.year > now.edition.title.year) return true;
  const byName = new Map(before.submissions.map((submission) => [submission.organisation, submission]));
  const both = now.submissions.flatMap(({ organisation, readings }) => {
    const old = byName.get(organisation)?.readings ?? [];
    return readings.flatMap(({ value }, at) => {
      const known = old[at]?.value ?? null;
      return value === null || known === null || value < 10 ? [] : [value === known];
    });
  });
  return both.filter(Boolean).length > both.length * sameYearShare;
}
