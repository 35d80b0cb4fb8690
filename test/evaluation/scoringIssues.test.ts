import { scoringIssues } from "../../src/evaluation/scoringIssues";
import { issueMessage } from "../../src/issues/issue";
import { createTranslator } from "../../src/locales/translator";
import { evaluate } from "../../src/scoring/evaluate";
import { syntheticCriterion, syntheticEdition } from "../report/syntheticEdition";
import { submission } from "../report/syntheticSubmissions";

describe("points given outside their range", () => {
  const given = (floor: number | null, cap: number | null, value: number) => {
    const criteria = [
      syntheticCriterion("A1", "points", { points: null, floor, cap }),
      syntheticCriterion("A2", "perUnit"),
    ];
    const evaluation = evaluate(syntheticEdition({}, criteria), [submission("Абай", [value, 1])]);
    const issues = scoringIssues(evaluation)
      .filter(({ severity }) => severity === "error")
      .map((issue) => `${issue.cell}: ${issueMessage(issue, createTranslator("ru"))}`);
    return [evaluation.organisations[0]?.scores[0]?.points, ...issues];
  };

  it("are an error with the cell and count nothing", () => {
    expect(given(5, 15, 20)).toEqual([
      0,
      "C6: Абай, A1: поставлено баллов: 20, а можно от 5 до 15; начислено 0. Исправьте ячейку.",
    ]);
    expect(given(null, 15, 15.5)).toEqual([
      0,
      "C6: Абай, A1: поставлено баллов: 15,5, а можно не более 15; начислено 0. Исправьте ячейку.",
    ]);
    expect(given(5, null, 4)).toEqual([
      0,
      "C6: Абай, A1: поставлено баллов: 4, а можно не менее 5; начислено 0. Исправьте ячейку.",
    ]);
  });

  it("are points within it", () => {
    expect(given(5, 15, 15)).toEqual([15]);
    expect(given(null, null, 1000)).toEqual([1000]);
  });
});
