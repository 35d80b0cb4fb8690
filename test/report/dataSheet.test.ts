import type { Reading } from "../../src/intake/submission";
import { plannedReport } from "./reportPlan";
import { syntheticCriterion, syntheticEdition } from "./syntheticEdition";
import { submission } from "./syntheticSubmissions";

describe("Data", () => {
  const edition = syntheticEdition({}, [
    syntheticCriterion("A1", "perUnit"),
    syntheticCriterion("B1", "percent", { unit: "%" }),
    syntheticCriterion("C1", "perUnit"),
  ]);
  const { sheet } = plannedReport(edition, [
    submission("Первая", [1234.5, 93, null], 0),
    submission("Вторая", [7, 60.1, "более 8000"], 1),
  ]);
  const rows = sheet("data").rows.slice(6, 8);

  it("shows numbers with the decimals that their column needs, and words where there is none", () => {
    const shown = rows.map((row) => row.slice(2, 5).map((cell) => [cell?.value, cell?.format]));
    expect(shown).toEqual([
      [
        [1234.5, "#,##0.0"],
        [93, "#,##0.0"],
        ["нет данных", "#,##0"],
      ],
      [
        [7, "#,##0.0"],
        [60.1, "#,##0.0"],
        ["не распознано: более 8000", "#,##0"],
      ],
    ]);
  });

  it("says where each was read, with the text as written where it was converted", () => {
    const sources = rows.map((row) => row.slice(7, 10).map((cell) => cell?.value));
    expect(sources).toEqual([
      ["Показатели!C6", "Показатели!D6 · «28 450 (93%)»", "Показатели!E6"],
      ["Показатели!C7", "Показатели!D7", "Показатели!E7 · «более 8000»"],
    ]);
  });

  it("counts the indicators without a number", () => {
    expect(rows.map((row) => row[5]?.value)).toEqual([1, 1]);
  });
});

describe("what was done to a value", () => {
  const edition = syntheticEdition({}, [
    syntheticCriterion("A1", "perUnit", { unit: "тыс. тг" }),
    syntheticCriterion("B1", "percent", { unit: "%" }),
    syntheticCriterion("C1", "yesNo", { unit: "да/нет" }),
  ]);
  const sent = submission("Первая", [2000, 60.1, 1]);
  const done: readonly Partial<Reading>[] = [
    { written: "=2 млн тенге", treatment: "amountConverted", document: "протокол № 3" },
    { treatment: "percentFormat", guessed: true },
    { written: "иә", treatment: "yesNoWord" },
  ];
  const treated = { ...sent, readings: sent.readings.map((reading, index) => ({ ...reading, ...done[index] })) };
  const plain = submission("Вторая", [7, null, "около 5"], 1);

  it("stands beside where it was read, in words, and as text", () => {
    const [row = []] = plannedReport(edition, [treated, plain]).sheet("data").rows.slice(6, 7);
    const sources = row.slice(8, 11);
    expect(sources.map((cell) => cell?.value)).toEqual([
      "Показатели!C6 · «=2 млн тенге» → пересчитано в тыс. тг · документ: протокол № 3",
      "Показатели!D6 · процентный формат ячейки · предположительно, не подтверждено",
      "Показатели!E6 · «иә» → 1",
    ]);
    expect(sources.every((cell) => cell?.formula === null)).toBe(true);
  });

  it("numbers without a document are counted beside those that are missing, where any document is named", () => {
    const { rows } = plannedReport(edition, [treated, plain]).sheet("data");
    expect(rows[4]?.slice(5, 8).map((cell) => cell?.value)).toEqual([
      "Показателей без числа",
      "Чисел без документа",
      undefined,
    ]);
    // Of three numbers one names its document; the second organisation has one number, without a document.
    expect(rows.slice(6, 8).map((row) => row[6]?.value)).toEqual([2, 1]);
    const none = plannedReport(edition, [plain]).sheet("data");
    expect(none.rows[4]?.map((cell) => cell?.value)).not.toContain("Чисел без документа");
  });
});
