import type { EvaluatedInputs } from "../insight/comparison";
import { repairEffects } from "../insight/repairEffects";
import { withPresentNames } from "../insight/sameOrganisations";
import { doubts } from "../intake/plausibility/doubts";
import type { PreviousValues } from "../intake/plausibility/rates";
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
  return {
    ...understanding,
    slips: repairEffects(edition, intake.submissions, found.slips, !stops),
    issues: withRuns([...understanding.issues, ...found.issues]),
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
