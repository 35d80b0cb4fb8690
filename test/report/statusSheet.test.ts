import type { SubmissionStatus } from "../../src/intake/submissionStatus";
import { plannedReport } from "./reportPlan";
import { syntheticCriterion, syntheticEdition } from "./syntheticEdition";
import { submission } from "./syntheticSubmissions";

const edition = syntheticEdition({}, [syntheticCriterion("A1", "perUnit")]);
const ready: SubmissionStatus = {
  organisation: "=Первая",
  state: "ready",
  sources: [
    { file: "первая.xlsx", sheet: "Форма" },
    { file: "первая.xlsx", sheet: "Форма 2" },
  ],
  expected: 40,
  reported: 40,
  missing: 0,
  unreadable: 0,
  withoutDocument: 3,
  errors: 0,
  warnings: 0,
  guesses: [],
  questions: 0,
};
const open = { ...ready, organisation: "Вторая", state: "open", reported: 30, missing: 8, unreadable: 2 } as const;
const nothing = { ...ready, organisation: "Третья", state: "nothing", sources: [], reported: 0, missing: 40 } as const;

describe("the sheet of submissions", () => {
  const { sheet } = plannedReport(edition, [submission("=Первая", [1])], "ru", [], {
    statuses: [ready, open, { ...nothing, withoutDocument: 0 }],
  });
  const { rows, print, title } = sheet("status");
  const values = (row: number): readonly unknown[] => (rows[row] ?? []).map((cell) => cell?.value);

  it("has a row an organisation: from where, how complete, what is open, in a word", () => {
    expect(title).toBe("Сведения");
    expect(values(4)).toEqual([
      1,
      "=Первая",
      "первая.xlsx – Форма\nпервая.xlsx – Форма 2",
      ...[40, 40, 100, 0, 0, 3, 0, 0, 0],
      "готово",
    ]);
    expect(rows[4]?.[1]?.formula).toBeNull();
    expect(values(5).slice(3)).toEqual([40, 30, 75, 8, 2, 3, 0, 0, 0, "есть вопросы"]);
    expect(values(6).slice(2)).toEqual(["", 40, 0, 0, 40, 0, 0, 0, 0, 0, "не прислано"]);
  });

  it("adds up by formulas", () => {
    // 70 of 120 are 58.3 %.
    expect(values(7).slice(3, 12)).toEqual([120, 70, 58, 48, 2, 6, 0, 0, 0]);
    expect(rows[7]?.[4]?.formula).toBe("=SUM(E5:E7)");
    expect(rows[7]?.[5]?.formula).toBe("=IF(D8=0,0,ROUND(E8/D8*100,0))");
    expect([8, 9, 10].map((row) => [values(row)[1], values(row)[3]])).toEqual([
      ["готово", 1],
      ["есть вопросы", 1],
      ["не прислано", 1],
    ]);
    expect(rows[9]?.[3]?.formula).toBe('=COUNTIF(M5:M7,"есть вопросы")');
  });

  it("is printed across one landscape page, its heading on each", () => {
    expect(print).toMatchObject({ landscape: true, pagesAcross: 1, repeatRows: { from: 3, to: 3 } });
  });

  it("has no column of documents where none is named", () => {
    const statuses = [ready, open].map((status) => ({ ...status, withoutDocument: null }));
    const plan = plannedReport(edition, [submission("=Первая", [1])], "ru", [], { statuses }).sheet("status");
    expect(plan.rows[3]?.map((cell) => cell?.value)).not.toContain("Без документа");
    expect(plan.rows[4]?.[11]?.value).toBe("готово");
  });
});
