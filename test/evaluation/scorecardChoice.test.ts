import type { EvaluationResult } from "../../src/evaluation/outcome";
import { syntheticCriterion, syntheticEdition } from "../report/syntheticEdition";
import { again, firstEvaluation, sheetOf } from "./decisions/decidedBook";

const edition = syntheticEdition({}, [syntheticCriterion("A1", "perUnit")]);
const rows = [
  ["Альфа", 50],
  ["Бета", 40],
  ["Гамма", 30],
] as const;

function chosen(outcome: EvaluationResult): readonly unknown[] {
  const { rows: cells, title } = sheetOf(outcome, "scorecard");
  return [title, cells[2]?.[2]?.value, cells[2]?.[8]?.value, cells[6]?.[2]?.value];
}

const choose = (organisation: string, language: string) => [
  { role: "scorecard" as const, row: 2, column: 2, value: organisation },
  { role: "scorecard" as const, row: 2, column: 8, value: language },
];

describe("the organisation and the language chosen on the scorecard", () => {
  it("survive the next evaluation from the file, also in the open workbook, and are no edit by hand", async () => {
    const first = await firstEvaluation(edition, rows);
    expect(chosen(first)).toEqual(["Карточка", "Альфа", "Русский", 50]);
    for (const target of ["newWorkbook", "openWorkbook"] as const) {
      const second = await again(first, choose("Гамма", "English"), { target });
      expect(chosen(second)).toEqual(["Карточка", "Гамма", "English", 30]);
      expect(second.kept).toEqual([]);
    }
  });

  it("follow the language of the sheets where no other one was chosen", async () => {
    const first = await firstEvaluation(edition, rows);
    const kazakh = await again(first, choose("Бета", "Русский"), { language: "kk" });
    expect(chosen(kazakh)).toEqual(["Карточка", "Бета *", "Қазақша", 40]);
    expect(chosen(await again(kazakh, [], { language: "ru" }))).toEqual(["Карточка", "Бета", "Русский", 40]);
    const other = await again(kazakh, choose("Бета *", "Русский"), { language: "kk" });
    expect(chosen(other)).toEqual(["Карточка", "Бета *", "Русский", 40]);
  });

  it("fall back where the organisation is gone", async () => {
    const first = await firstEvaluation(edition, rows);
    const second = await again(first, [
      ...choose("Гамма", "Қазақша"),
      { role: "indicators", row: 3, column: 0, value: "Дельта" },
    ]);
    expect(chosen(second)).toEqual(["Карточка", "Альфа", "Қазақша", 50]);
  });
});
