import type { Edition } from "../criteria/edition";
import { neededCriteria } from "../criteria/lines";
import { notReported, type Submission } from "../intake/submission";

/** What follows from columns that were matched by likeness and that nobody has confirmed. */
export interface Unconfirmed {
  /** Codes of the criteria, in the edition's order. */
  readonly criteria: readonly string[];
  /** Organisations whose points rest on such a value. */
  readonly organisations: ReadonlySet<string>;
}

/** Only criteria that decide points: the counted ones, and those that are the base of one. */
export function unconfirmed({ criteria }: Edition, submissions: readonly Submission[]): Unconfirmed {
  const needed = neededCriteria(criteria);
  const decides = criteria.map((criterion) => needed.has(criterion));
  const found = new Set<number>();
  const organisations = new Set<string>();
  for (const { organisation, readings } of submissions) {
    readings.forEach(({ guessed, status }, index) => {
      if (guessed !== true || status !== "ok" || decides[index] !== true) return;
      found.add(index);
      organisations.add(organisation);
    });
  }
  return { criteria: criteria.filter((_, index) => found.has(index)).map(({ code }) => code), organisations };
}

/** The submissions as they would be if no guess were right. */
export function withoutGuesses(submissions: readonly Submission[]): readonly Submission[] {
  return submissions.map((submission) => ({
    ...submission,
    readings: submission.readings.map((reading) => (reading.guessed === true ? notReported : reading)),
  }));
}
