/** Rules of public regulations that no pair of measure and scale expresses, with points by hand. */
import { evaluate } from "../../src/scoring/evaluate";
import { formulaCriterion } from "../report/syntheticEdition";
import { criterion, edition, submission, type Written } from "./appendix";

const counted = (code: string) => criterion({ code, counted: false });

/** Points and statuses of the formula F of each organisation, whose values of A1, A2 … follow. */
function points(formula: string, rows: readonly (readonly Written[])[], changes = {}) {
  const width = rows[0]?.length ?? 0;
  const indicators = Array.from({ length: width }, (_one, index) => counted(`A${index + 1}`));
  const own = formulaCriterion("F", formula, { block: "A", ...changes });
  const sent = rows.map((values, index) => submission(`Организация ${index + 1}`, ...values, "missing"));
  return evaluate(edition([...indicators, own]), sent).organisations.map(({ scores }) => {
    const score = scores[width];
    return [score?.points, score?.status, score?.reading.value];
  });
}

describe("a formula counts", () => {
  it("bands with an exception: 20 above 90 % or where all are members, 10 from 70 %", () => {
    const rule = "ЕСЛИ(ИЛИ(A1>90; A2=A3); 20; ЕСЛИ(A1>=70; 10; 0))";
    const rows = [
      [95, 40, 50],
      [90, 40, 50],
      [60, 50, 50],
      [69.9, 40, 50],
    ];
    expect(points(rule, rows)).toEqual([
      [20, "ok", 20],
      [10, "ok", 10],
      [20, "ok", 20],
      [0, "ok", 0],
    ]);
  });

  it("a ratio of sums: (30 + 10) of (60 + 20) members are trained, 50 %, at 0.5 each; nobody of nobody is undefined", () => {
    const rule = "СУММ(A1; A2) / СУММ(A3; A4) * 100 * 0,5";
    expect(
      points(rule, [
        [30, 10, 60, 20],
        [1, 0, 0, 3],
        [0, 0, 0, 0],
        [1, "missing", 2, 2],
      ]),
    ).toEqual([
      [25, "ok", 25],
      [17, "ok", 16.6666666666667],
      [0, "undefined", null],
      [0, "undefined", null],
    ]);
  });

  it("full tens: 2 points for every 10 members, 29 are two tens, at most 5 points, half of it by weight", () => {
    expect(points("ЦЕЛОЕ(A1/10)*2", [[29], [30], [9.99], [5]], { cap: 5, weight: 0.5 })).toEqual([
      [2, "ok", 4],
      [3, "ok", 6],
      [0, "ok", 0],
      [0, "ok", 0],
    ]);
  });

  it("with its own value, which alone may be missing", () => {
    const own = formulaCriterion("A1", "МИН(A1; A2) + 1", { block: "A" });
    const { organisations } = evaluate(edition([own, counted("A2")]), [
      submission("Первая", 3, 2),
      submission("Вторая", "missing", 2),
      submission("Третья", 3, "unreadable"),
    ]);
    expect(organisations.map(({ scores: [score] }) => [score?.points, score?.status])).toEqual([
      [3, "ok"],
      [0, "missing"],
      [0, "undefined"],
    ]);
  });
});
