import { awardsAsDecided } from "../../../src/committee/awardsAsDecided";
import type { CommitteeDecision } from "../../../src/committee/decision";
import { shortNames } from "../../../src/criteria/shortNames";
import { createTranslator } from "../../../src/locales/translator";
import { evaluate } from "../../../src/scoring/evaluate";
import { awardsView } from "../../../src/taskpane/view/awardsView";
import { syntheticCriterion, syntheticEdition } from "../../report/syntheticEdition";
import { submission } from "../../report/syntheticSubmissions";

const edition = syntheticEdition({ prizes: 3, encouragement: { kind: "mainTotal", count: 1 } }, [
  syntheticCriterion("A1", "perUnit"),
]);
// Гамма and Дельта are equal across the line of III; whoever of them gets no prize is the best of the rest.
const points = { Альфа: 60, Бета: 50, Гамма: 40, Дельта: 40, Эпсилон: 30 };
const evaluation = evaluate(
  edition,
  Object.entries(points).map(([name, own], row) => submission(name, [own], row)),
);

function conditional(language: "ru" | "kk", decisions: readonly CommitteeDecision[] = []): readonly string[] {
  const list = awardsAsDecided(evaluation, decisions);
  const names = shortNames(evaluation.organisations, language);
  return awardsView(evaluation, list, names, createTranslator(language)).conditional;
}

it("the pane says what encouragement follows from each answer to an open prize, and nothing once it is decided", () => {
  const lines = conditional("ru");
  expect(lines).toHaveLength(2);
  expect(lines[0]).toMatch(/III.*Гамма.*Дельта/);
  expect(lines[1]).toMatch(/III.*Дельта.*Гамма/);
  expect(lines.join()).not.toContain("Эпсилон");
  expect(conditional("kk")).toHaveLength(2);
  const decision = (organisation: string, said: "approve" | "decline"): CommitteeDecision => ({
    organisation,
    place: "III",
    decision: said,
    remark: "",
  });
  expect(conditional("ru", [decision("Гамма", "approve"), decision("Дельта", "decline")])).toEqual([]);
});
