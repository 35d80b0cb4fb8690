import { createTranslator } from "../../src/locales/translator";
import { assumptions } from "../../src/report/assumptions";
import { evaluate } from "../../src/scoring/evaluate";
import { syntheticCriterion, syntheticEdition } from "./syntheticEdition";
import { submission } from "./syntheticSubmissions";

function texts(edition: ReturnType<typeof syntheticEdition>): readonly string[] {
  const t = createTranslator("ru");
  const evaluation = evaluate(edition, [submission("А", [1, null]), submission("Б", ["?", null])]);
  return assumptions(evaluation).map(({ key, params }) => t(key, params));
}

describe("assumptions", () => {
  const criteria = [syntheticCriterion("A1", "perUnit"), syntheticCriterion("C1", "perUnit")];

  it("name main blocks, and count what has no number: one of four is there", () => {
    const said = texts(syntheticEdition({}, criteria)).join(" ");
    expect(said).toContain("блоки: A, B ");
    expect(said).toContain("В 3 случаях сведений по показателю нет");
    expect(said).not.toContain("образец");
  });

  it("say that the criteria are a sample and not approved", () => {
    const edition = syntheticEdition({}, criteria);
    const said = texts({ ...edition, title: { ...edition.title, sample: true, approved: false } });
    expect(said[0]).toMatch(/^Критерии – образец/);
    expect(said[1]).toBe("Критерии не отмечены как утверждённые.");
  });

  it("number the tie-break rules", () => {
    const said = texts(
      syntheticEdition({ tieBreaks: [{ kind: "firstRanks" }, { kind: "criterion", code: "C1" }] }, criteria),
    );
    expect(said).toContain("При равных итогах, правило 2: больше баллов по показателю C1.");
  });
});
