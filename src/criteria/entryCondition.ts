/**
 * What an organisation may have to fulfil to be rated at all (docs/method.md, Edge cases, 9). Each is a gate that the settings
 * switch on; the organisations sheet says who fulfils it.
 */
export type EntryCondition = "duesPaid" | "collectiveAgreement";

/** In the order in which sheets show them. */
export const entryConditions: readonly EntryCondition[] = ["duesPaid", "collectiveAgreement"];

/** What the organisations sheet says of one organisation; a condition that nobody has answered is not there. */
export type EntryAnswers = Readonly<Partial<Record<EntryCondition, boolean>>>;

/** How an organisation is to the conditions that are switched on. */
interface Admission {
  /** Answered no: it is not admitted. */
  readonly unmet: readonly EntryCondition[];
  /** Not answered: it is rated meanwhile, and somebody must say. */
  readonly unanswered: readonly EntryCondition[];
}

/** @param answers undefined where nothing is known of the organisation */
export function admission(required: readonly EntryCondition[], answers: EntryAnswers = {}): Admission {
  return {
    unmet: required.filter((condition) => answers[condition] === false),
    unanswered: required.filter((condition) => answers[condition] === undefined),
  };
}
