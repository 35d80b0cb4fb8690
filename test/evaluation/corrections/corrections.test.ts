import { resultOf } from "../resultOf";
import { evaluateWorkbook, restorePrevious, type EvaluateOptions } from "../../../src/evaluation/evaluateWorkbook";
import type { EvaluationOutcome, EvaluationResult } from "../../../src/evaluation/outcome";
import { briefingDraft } from "../../../src/report/drafts/briefingDraft";
import type { WorkbookGrid } from "../../../src/workbook/grid";
import { readXlsx } from "../../../src/workbook/xlsx/readXlsx";
import { writeXlsx } from "../../../src/workbook/xlsx/writeXlsx";
import { inputWorkbook, smallHeader, type InputCell } from "../../cli/inputWorkbook";

const options: EvaluateOptions = { language: "ru", duplicates: null, target: "newWorkbook", today: "2026-02-20" };
const heads = [
  "Организация",
  "Код критерия",
  "Прежнее значение",
  "Новое значение",
  "Основание (документ)",
  "Решение по исправлению",
  "Кто и когда, примечание",
];
/** A3 × 1 + B2 × 2 + A4 × 50: Альфа 66, Бета 28, Гамма 7. */
const rows = [
  ["Альфа", 10, 3, 1],
  ["Бета", 20, 4, 0],
  ["Гамма", 5, 1, "уточняется"],
] as const;

async function book(...corrections: readonly (readonly InputCell[])[]): Promise<WorkbookGrid> {
  return readXlsx(
    await inputWorkbook({ Показатели: [smallHeader, ...rows], Исправления: [heads, ...corrections] }),
    "input.xlsx",
  );
}

function evaluated(workbook: WorkbookGrid): EvaluationResult {
  return resultOf(evaluateWorkbook(workbook, options));
}

function totals({ evaluation }: ReturnType<typeof evaluated>): readonly (readonly [string, number, number])[] {
  return evaluation.organisations.map(({ name, total, place }) => [name, total, place] as const);
}

/** Code and cell of every issue on the corrections sheet. */
function reported(outcome: EvaluationOutcome): readonly string[] {
  return outcome.issues.filter(({ sheet }) => sheet === "Исправления").map(({ code, cell }) => `${code} ${cell ?? ""}`);
}

describe("the register of corrections", () => {
  it("applies what is accepted, and nothing else", async () => {
    const outcome = evaluated(
      await book(
        ["Бета", "A3", 20, 120, "протокол № 3", "принято"],
        ["Альфа", "A3", 10, 999, "", "отклонено"],
        ["Гамма", "A3", 5, 999, "", "на рассмотрении"],
        ["Гамма", "B2", 1, 999, "", ""],
      ),
    );
    // Бета 120 + 8 = 128.
    expect(totals(outcome)).toEqual([
      ["Альфа", 66, 2],
      ["Бета", 128, 1],
      ["Гамма", 7, 3],
    ]);
    expect(reported(outcome)).toEqual(["correctionsPending F4", "correctionApplied D2"]);
  });

  it("keeps the region's cell as the source, and says in Data what was done", async () => {
    const outcome = evaluated(await book(["Бета", "A3", 20, 120, "протокол № 3", "принято"]));
    const index = outcome.edition.criteria.findIndex(({ code }) => code === "A3");
    expect(outcome.evaluation.organisations[1]?.scores[index]?.reading).toMatchObject({
      value: 120,
      source: { sheet: "Показатели", cell: "B3" },
      document: "протокол № 3",
      corrected: { from: { value: 20 }, evidence: "протокол № 3", cell: { sheet: "Исправления", cell: "D2" } },
    });
    const data = outcome.plan.sheets.find(({ role }) => role === "data");
    expect(data?.rows.flat().map((cell) => cell?.value)).toContain(
      "Показатели!B3 · исправлено: 20 → 120 (Исправления!D2; протокол № 3)",
    );
  });

  it("answers a cell that could not be read: its issue gives way to that of the correction", async () => {
    const before = evaluated(await book());
    const after = evaluated(await book(["Гамма", "A4", "уточняется", 1, "сертификат", "принято"]));
    const errors = (outcome: EvaluationOutcome): readonly string[] =>
      outcome.issues.filter(({ severity, cell }) => severity === "error" && cell === "D4").map(({ code }) => code);
    expect([errors(before), errors(after)]).toEqual([["valueIsWords"], []]);
    // 7 + 50.
    expect(totals(after)[2]).toEqual(["Гамма", 57, 2]);
  });

  it("names the cell of everything that is not understood, and applies none of it", async () => {
    const outcome = evaluated(
      await book(
        ["Дельта", "A3", 20, 120, "", "принято"],
        ["Бета", "ZZ", 20, 120, "", "принято"],
        ["Бета", "A3", 21, 120, "", "принято"],
        ["Бета", "B2", 4, "около 400", "", "принято"],
        ["Бета", "A4", 0, null, "", "принято"],
        ["Альфа", "A3", null, 11, "", "принято"],
        ["Альфа", "A3", null, 12, "", "принято"],
        ["Альфа", "B2", 3, 4, "", "да, верно"],
        ["Гамма", "A3", 7, 5, "", "принято"],
      ),
    );
    expect(totals(outcome).map(([, total]) => total)).toEqual([66, 28, 7]);
    expect([...reported(outcome)].sort()).toEqual([
      "correctionAlreadyThere D10",
      "correctionCriterionUnknown B3",
      "correctionDecisionUnknown F9",
      "correctionOldDiffers C4",
      "correctionOrganisationUnknown A2",
      "correctionTwice D7",
      "correctionTwice D8",
      "correctionValueMissing D6",
      "correctionValueUnreadable D5",
      "correctionsPending F9",
    ]);
  });

  it("shows the effect of each correction on the organisation and on others", async () => {
    const outcome = evaluated(await book(["Бета", "A3", 20, 120, "протокол № 3", "принято"]));
    expect(outcome.correctionEffects).toMatchObject([
      {
        points: { before: 20, after: 120 },
        total: { before: 28, after: 128 },
        place: { before: 2, after: 1 },
        others: [{ organisation: "Альфа", before: 1, after: 2 }],
      },
    ]);
    const checks = outcome.plan.sheets.find(({ role }) => role === "checks");
    expect(checks?.rows.flat().map((cell) => cell?.value)).toContain(
      ["Бета, A3: 20 → 120", "Общий балл: 28 → 128", "Место: 2 → 1", "Места других: Альфа: 1 → 2"].join("\n"),
    );
  });

  it("changes the fingerprint as the same number in the region's sheet would", async () => {
    const corrected = evaluated(await book(["Бета", "A3", 20, 120, "", "принято"]));
    const sent = await readXlsx(
      await inputWorkbook({ Показатели: [smallHeader, rows[0], ["Бета", 120, 4, 0], rows[2]] }),
      "input.xlsx",
    );
    expect(corrected.evaluation.fingerprint).toBe(evaluated(sent).evaluation.fingerprint);
  });

  it("stands in every new workbook, is found again, and counts when the previous evaluation is brought back", async () => {
    const first = await readXlsx(
      await writeXlsx(evaluated(await book(["Бета", "A3", 20, 120, "п. 3", "принято", "Иванова, 3 февраля"])).plan),
      "a.xlsx",
    );
    const again = evaluated(first);
    expect(totals(again)[1]).toEqual(["Бета", 128, 1]);
    const second = await readXlsx(await writeXlsx(again.plan), "b.xlsx");
    const restored = restorePrevious(second, options);
    expect(restored?.kind === "evaluated" && totals(restored)[1]).toEqual(["Бета", 128, 1]);
    const sheet = second.sheets.find(({ title }) => title === "Исправления");
    const values = sheet?.rows.find(([cell]) => cell?.value === "Бета")?.slice(0, 7);
    expect(values?.map(({ value }) => value)).toEqual(["Бета", "A3", 20, 120, "п. 3", "принято", "Иванова, 3 февраля"]);
  });

  it("leaves a sheet of that title that is not ours to the user", async () => {
    const input = await readXlsx(
      await inputWorkbook({ Показатели: [smallHeader, ...rows], Исправления: [["мои заметки"]] }),
      "input.xlsx",
    );
    const titles = evaluated(input).plan.sheets.map(({ role, title }) => `${role}: ${title}`);
    expect(titles).toEqual(expect.arrayContaining(["corrections: Исправления (2)"]));
  });
});

describe("a correction under consideration", () => {
  // Гамма with 50 more would have 57 and place II, Бета 28 and place III.
  const pending = [
    ["Гамма", "A4", "уточняется", 1, "сертификат", "на рассмотрении"],
    ["Альфа", "A3", 10, 11, "", ""],
    ["Бета", "A3", 20, "позже", "", "на рассмотрении"],
    ["Бета", "B2", 4, 40, "", "отклонено"],
  ] as const;
  const effects = [
    "общий балл 7 → 57; Гамма: место 3 → 2, награда III место → II место; Бета: место 2 → 3, награда II место → III место",
    "общий балл 66 → 67; места и награды не изменятся",
    "применить нельзя: Бета, A3: исправление не применено, новое значение «позже» не распознано. Впишите одно число в единицах критерия или «да»/«нет»",
  ];
  const told = (outcome: EvaluationResult): readonly string[] => {
    const register = outcome.plan.sheets.find(({ role }) => role === "corrections");
    const heading = register?.rows[2] ?? [];
    const column = heading.findIndex((cell) => String(cell?.value).startsWith("Что изменится"));
    return (register?.rows ?? []).slice(3, 7).map((row) => String(row[column]?.value ?? ""));
  };

  it("shows in the register what accepting it would change, and changes nothing", async () => {
    const outcome = evaluated(await book(...pending));
    expect(totals(outcome)).toEqual(totals(evaluated(await book())));
    expect(told(outcome)).toEqual([...effects, ""]);
    expect(outcome.claims.map(({ claim, effect }) => [claim?.organisation, effect?.length])).toEqual([
      ["Гамма", 2],
      ["Альфа", 0],
      [undefined, undefined],
    ]);
    const briefing = JSON.stringify(briefingDraft(outcome, "ru"));
    for (const text of effects.slice(0, 2)) expect(briefing).toContain(text);
  });

  it("says so in the register that stands in the workbook, in a column of its own, and not twice", async () => {
    const workbook = await book(...pending);
    const open = resultOf(evaluateWorkbook(workbook, { ...options, target: "openWorkbook" }));
    const edits = open.plan.existing.find(({ role }) => role === "corrections")?.edits ?? [];
    expect(edits).toEqual([
      { row: 0, column: 7, value: "Что изменится, если принять (заполняет программа)" },
      ...effects.map((value, index) => ({ row: index + 1, column: 7, value })),
    ]);
    const written = await readXlsx(await writeXlsx(evaluated(workbook).plan), "again.xlsx");
    const again = resultOf(evaluateWorkbook(written, { ...options, target: "openWorkbook" }));
    expect(again.plan.existing.find(({ role }) => role === "corrections")?.edits ?? []).toEqual([]);
    expect(again.evaluation.fingerprint).toBe(open.evaluation.fingerprint);
  });
});
