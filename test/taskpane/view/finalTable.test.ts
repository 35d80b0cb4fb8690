import { awardsAsDecided } from "../../../src/committee/awardsAsDecided";
import { shortNames } from "../../../src/criteria/shortNames";
import { compareEvaluations } from "../../../src/insight/compareEvaluations";
import { evaluate } from "../../../src/scoring/evaluate";
import { finalTable, inOrder, rowsLike } from "../../../src/taskpane/view/finalTable";
import { syntheticCriterion, syntheticEdition } from "../../report/syntheticEdition";
import { submission } from "../../report/syntheticSubmissions";

const edition = syntheticEdition({ prizes: 1 }, [syntheticCriterion("A1", "perUnit")]);
const sent = (points: Readonly<Record<string, number>>) =>
  Object.entries(points).map(([name, own], row) => submission(name, [own], row));
const before = sent({ Альфа: 10, Бета: 20, Гамма: 30 });
const after = sent({ Альфа: 40, Бета: 20, Гамма: 30, Дельта: -5 });
const evaluation = evaluate(edition, after);
const compared = {
  with: { kind: "previous", date: null } as const,
  comparison: compareEvaluations({ edition, submissions: before }, { edition, submissions: after }),
};
const rows = finalTable(
  evaluation,
  awardsAsDecided(evaluation, []),
  compared,
  shortNames(evaluation.organisations, "ru"),
  "ru",
);

it("a row says how many places it gained or lost, and that it was not rated before", () => {
  expect(rows.map(({ name, place, moved }) => [name, place, moved])).toEqual([
    ["Альфа", 1, 2],
    ["Гамма", 2, -1],
    ["Бета", 3, -1],
    ["Дельта", 4, null],
  ]);
});

it("nothing moved where there is nothing to compare with", () => {
  const alone = finalTable(evaluation, awardsAsDecided(evaluation, []), null, new Map(), "ru");
  expect(alone.map(({ moved }) => moved)).toEqual([0, 0, 0, 0]);
});

it("bars are shares of the largest total, empty for a total below zero", () => {
  expect(rows.map(({ shares: [main, others] }) => main + others)).toEqual([1, 0.75, 0.5, 0]);
});

it("rows are found by words of any case and put in another order on demand", () => {
  expect(rowsLike(rows, "ет").map(({ name }) => name)).toEqual(["Бета"]);
  expect(rowsLike(rows, "АЛЬ фа").map(({ name }) => name)).toEqual(["Альфа"]);
  expect(rowsLike(rows, "альфа бета")).toEqual([]);
  const names = (by: "organisation" | "total", down: boolean) =>
    inOrder(rows, { by, down }, "ru").map(({ name }) => name);
  expect(names("organisation", false)).toEqual(["Альфа", "Бета", "Гамма", "Дельта"]);
  expect(names("total", false)).toEqual(["Дельта", "Бета", "Гамма", "Альфа"]);
  expect(names("total", true)).toEqual(["Альфа", "Гамма", "Бета", "Дельта"]);
});
