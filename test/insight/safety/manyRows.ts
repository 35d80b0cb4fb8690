import fc from "fast-check";
import { criterion, edition, plainCriteria, submission } from "../../scoring/appendix";

/** More organisations than awards hang on. */
export const manyRows = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 9 })), {
    minLength: 9,
    maxLength: 16,
  })
  .map((rows) => ({
    edition: edition([...plainCriteria(2), criterion({ code: "Z1", block: "Z", points: 3 })], {
      prizes: 2,
      encouragement: { kind: "mainTotal", count: 2 },
    }),
    sent: rows.map((values, index) => submission(`Организация ${index}`, ...values)),
  }));
