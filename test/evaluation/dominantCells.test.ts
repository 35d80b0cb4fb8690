import { dominantCells } from "../../src/evaluation/dominantCells";
import { evaluate } from "../../src/scoring/evaluate";
import { syntheticCriterion, syntheticEdition } from "../report/syntheticEdition";
import { submission } from "../report/syntheticSubmissions";

const codes = ["A1", "A2", "A3", "A4", "A5"];

/** Five criteria of one point a unit: the points are the values. */
function found(values: readonly (number | null)[], settings = {}, points = 1) {
  const edition = syntheticEdition(
    settings,
    codes.map((code) => syntheticCriterion(code, "perUnit", { points })),
  );
  return dominantCells(evaluate(edition, [submission("Первая", values)]));
}

it("names a cell of more than 30 % of the total, with its share and points", () => {
  // 31 of 100; the others 30 and less.
  const [issue, ...more] = found([31, 30, 20, 10, 9]);
  expect(more).toEqual([]);
  expect(issue).toMatchObject({
    code: "cellDominates",
    severity: "warning",
    organisation: "Первая",
    sheet: "Показатели",
    cell: "C6",
    params: { criterion: "A1", share: 31, points: 31, total: 100 },
  });
});

it("names each of two", () => {
  expect(found([40, 40, 10, 5, 5]).map(({ cell }) => cell)).toEqual(["C6", "D6"]);
});

it("says nothing where fewer than four criteria score, where the total is not above 0, nor under the sum of places", () => {
  expect(found([90, 5, 5, null, 0])).toEqual([]);
  expect(found([31, 30, 20, 10, 9], {}, -1)).toEqual([]);
  expect(found([31, 30, 20, 10, 9], { scheme: "sumOfPlaces" })).toEqual([]);
});

it("a criterion that dominates in five organisations and a quarter of them is one warning", () => {
  const edition = syntheticEdition(
    {},
    codes.map((code) => syntheticCriterion(code, "perUnit", { points: 1 })),
  );
  const issuesOf = (high: number, level: number) => {
    const sent = Array.from({ length: high + level }, (_one, index) =>
      submission(`О${index}`, index < high ? [31, 30, 20, 10, 9] : [20, 20, 20, 20, 20], index),
    );
    return dominantCells(evaluate(edition, sent)).map(({ code, params }) => [code, params["count"]]);
  };
  expect(issuesOf(5, 10)).toEqual([["criterionDominates", 5]]);
  expect(issuesOf(4, 0)).toHaveLength(4);
  expect(issuesOf(5, 15)).toHaveLength(5);
});
