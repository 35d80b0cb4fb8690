import { evaluateArguments } from "../../src/cli/evaluateArguments";
import { safetyJson } from "../../src/cli/safetyJson";
import { safetyOf } from "../../src/insight/safety/safety";
import { createTranslator } from "../../src/locales/translator";
import { evaluate } from "../../src/scoring/evaluate";
import { edition, plainCriteria, submission } from "../scoring/appendix";

/* Абай 1000 + 200, Ұлытау 600 + 400: gap 200 of 600 apart, a third but for rounding; without A1 the order turns. */
it("has the fields of the contract", () => {
  const own = edition(plainCriteria(2), { prizes: 1, encouragement: { kind: "mainTotal", count: 0 } });
  const sent = [submission("Абай", 1000, 200), submission("Ұлытау", 600, 400)];
  const evaluation = evaluate(own, sent);
  const [first, ...others] = safetyJson(evaluation, safetyOf(evaluation, sent), createTranslator("en"));
  expect(others).toEqual([]);
  expect(first).toMatchObject({
    award: { what: "prize", place: 1 },
    organisation: "Абай",
    challenger: "Ұлытау",
    gap: 200,
    strikeOut: 1,
    strikeOutCriteria: ["A1"],
    verdict: "check",
    // Two rows of about the same size: exchanged, the other one has the prize.
    slips: [{ cell: "Абай, A1", kind: "exchangedRows", outcome: "place I: Абай → Ұлытау", from: 1000, to: 600 }],
  });
  expect(first?.tolerance).toBeCloseTo(1 / 3, 2);
});

it("is worked out unless it is switched off", () => {
  expect(evaluateArguments(["a.xlsx"]).insight).toBe(true);
  expect(evaluateArguments(["a.xlsx", "--insight"]).insight).toBe(true);
  expect(evaluateArguments(["a.xlsx", "--no-insight"]).insight).toBe(false);
  expect(() => evaluateArguments(["a.xlsx", "--insight", "--no-insight"])).toThrow();
});
