import { tryRules } from "../../src/insight/triedRules";
import { evaluate } from "../../src/scoring/evaluate";
import { allHeld } from "../../src/scoring/heldAwards";
import { syntheticCriterion, syntheticEdition } from "../report/syntheticEdition";
import { submission } from "../report/syntheticSubmissions";

const edition = syntheticEdition({ prizes: 1, encouragement: { kind: "mainTotal", count: 0 } }, [
  syntheticCriterion("A1", "perUnit"),
  syntheticCriterion("A2", "perUnit"),
]);
const sent = [submission("Альфа", [30, 0], 0), submission("Бета", [10, 15], 1), submission("Гамма", [0, 28], 2)];
const evaluation = evaluate(edition, sent);

const standings = (...rules: Parameters<typeof tryRules>[3]) =>
  tryRules(evaluation, sent, [], rules).map(({ name, before, after, awardBefore, awardAfter }) => [
    name,
    before.place,
    after.place,
    after.total,
    awardBefore.kind,
    awardAfter.kind,
  ]);

it("a weight tried moves places and the prize: 30 / 2 = 15, 10 / 2 + 15 = 20, 28", () => {
  expect(standings({ kind: "weight", criterion: "A1", weight: 0.5 })).toEqual([
    ["Гамма", 2, 1, 28, "none", "prize"],
    ["Бета", 3, 2, 20, "none", "none"],
    ["Альфа", 1, 3, 15, "prize", "none"],
  ]);
});

it("a criterion left out and another number of prizes are tried alike; the evaluation stays as it is", () => {
  expect(standings({ kind: "counted", criterion: "A2", counted: false }, { kind: "prizes", prizes: 2 })).toEqual([
    ["Альфа", 1, 1, 30, "prize", "prize"],
    ["Бета", 3, 2, 10, "none", "prize"],
    ["Гамма", 2, 3, 0, "none", "none"],
  ]);
  expect(evaluation.organisations.map(({ total }) => total)).toEqual([30, 25, 28]);
});

it("nothing is proposed under other rules while every award is held back", () => {
  const held = tryRules(allHeld(evaluation), sent, [], [{ kind: "weight", criterion: "A1", weight: 0.5 }]);
  expect(held.map(({ awardAfter }) => awardAfter.kind)).not.toContain("prize");
});
