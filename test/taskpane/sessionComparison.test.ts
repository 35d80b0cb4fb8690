import { noAnswers } from "../../src/evaluation/answers";
import { singleInput } from "../../src/evaluation/evaluationInputs";
import { evaluateForPane } from "../../src/taskpane/pipeline";
import { indicatorWorkbook } from "./indicatorWorkbook";

const header = ["Организация", "A3", "C1"];
const options = { paneLanguage: "ru", target: "newWorkbook" } as const;

it("tells who moved since the evaluation shown before, which a file that was only opened does not hold", () => {
  const rows = [
    ["Жамбыл", 200, 10],
    ["Астана", 100, 30],
  ];
  const inputs = singleInput(indicatorWorkbook(rows, header));
  const first = evaluateForPane(inputs, noAnswers, options);
  if (first.kind === "refused") throw new Error("refused");
  expect(first.comparison).toBeNull();
  // C1 gives three points each: 200 + 30 and 100 + 90; with a tenth of the weight of A3 20 + 30 and 10 + 90.
  const answers = { ...noAnswers, rules: [{ kind: "weight", criterion: "A3", weight: 0.1 } as const] };
  const second = evaluateForPane(inputs, answers, options, { outcome: first, date: "2026-02-20" });
  if (second.kind === "refused") throw new Error("refused");
  expect(second.comparison?.with).toEqual({ kind: "previous", date: "2026-02-20" });
  const moved = second.comparison?.comparison.organisations.map((one) => [
    one.name,
    one.before?.place,
    one.after?.place,
  ]);
  expect(moved).toEqual([
    ["Астана", 2, 1],
    ["Жамбыл", 1, 2],
  ]);
});
