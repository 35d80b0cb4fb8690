import type { Edition } from "../../src/criteria/edition";
import { notReported, type Submission } from "../../src/intake/submission";
import type { Values } from "./values";

/** Invented values as the submission that reading the sheet will give. */
export function submissionOf(organisation: string, values: Values, { criteria }: Edition): Submission {
  return {
    organisation,
    source: null,
    readings: criteria.map(({ code }) => {
      const value = values.get(code);
      return value === undefined ? notReported : { status: "ok", value, source: null, written: null };
    }),
  };
}
