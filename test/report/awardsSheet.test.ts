import type { CommitteeDecision } from "../../src/committee/decision";
import type { Settings } from "../../src/criteria/settings";
import type { CellValue } from "../../src/workbook/grid";
import { plannedReport } from "./reportPlan";
import { syntheticCriterion, syntheticEdition } from "./syntheticEdition";
import { submission } from "./syntheticSubmissions";

/** Place, organisation, amount and reason of every row below the headings. */
function awards(values: readonly number[], settings: Partial<Settings>): readonly (readonly CellValue[])[] {
  const edition = syntheticEdition(settings, [syntheticCriterion("A1", "perUnit")]);
  const names = ["А", "Б", "В", "Г", "Д", "Е"];
  const { sheet } = plannedReport(
    edition,
    values.map((value, index) => submission(names[index] ?? "", [value], index)),
  );
  return sheet("awards")
    .rows.slice(5)
    .filter((row) => row[6]?.style === "input")
    .map((row) => [row[0], row[1], row[4], row[5]].map((cell) => cell?.value ?? null));
}

describe("Awards", () => {
  it("gives prizes with their amounts, then candidates by points in main blocks", () => {
    const settings = { prizeAmounts: [500_000, 300_000, null], encouragementAmount: 100_000 };
    expect(awards([90, 80, 70, 1234, 50], { ...settings, encouragement: { kind: "mainTotal", count: 1 } })).toEqual([
      ["I", "Г", 500_000, "I место по итогам оценки"],
      ["II", "А", 300_000, "II место по итогам оценки"],
      ["III", "Б", null, "III место по итогам оценки"],
      ["", "В", 100_000, "Высокие баллы по основным блокам: 70"],
    ]);
  });

  it.each([
    ["positions", 400_000],
    ["place", 250_000],
    ["each", 500_000],
  ] as const)("says that equals share a place, with what each of them receives: %s", (sharedPrize, amount) => {
    expect(awards([90, 90, 70], { prizeAmounts: [500_000, 300_000, 200_000], sharedPrize }).slice(0, 2)).toEqual([
      ["I", "А", amount, "I место делят 2 организации; указана доля каждой"],
      ["I", "Б", amount, "I место делят 2 организации; указана доля каждой"],
    ]);
  });

  it("puts equals across the line of the last prize to the Committee, with the amount of the only place left", () => {
    const rows = awards([90, 80, 70, 70], { prizeAmounts: [3, 2, 1], encouragement: { kind: "mainTotal", count: 0 } });
    expect(rows.slice(2)).toEqual([
      ["III", "В", 1, "Равный итог у 2 организаций"],
      ["III", "Г", 1, "Равный итог у 2 организаций"],
    ]);
  });

  it("puts what an unconfirmed column decides under a heading of its own, with the criterion and what to do", () => {
    const settings: Partial<Settings> = { prizes: 1, encouragement: { kind: "mainTotal", count: 0 } };
    const edition = syntheticEdition(settings, [
      syntheticCriterion("A1", "perUnit"),
      syntheticCriterion("A2", "perUnit"),
    ]);
    const sent = submission("А", [10, 5]);
    const readings = sent.readings.map((reading, index) =>
      index === 1 ? { ...reading, guessed: true as const } : reading,
    );
    // А has 15 with the guess and 10 without it, Б 12: who wins rests on A2.
    const { sheet } = plannedReport(edition, [{ ...sent, readings }, submission("Б", [12, 0], 1)]);
    const { rows } = sheet("awards");
    expect(rows.map(([first]) => first?.value)).toContain(
      "Призовых мест, по которым предложения нет до подтверждения столбцов: 1",
    );
    const held = rows.filter((row) => row[6]?.style === "input");
    expect(held.map((row) => [row[0]?.value, row[1]?.value, row[4]?.value])).toEqual([
      ["I", "А", null],
      ["I", "Б", null],
    ]);
    expect(held.every((row) => String(row[5]?.value).startsWith("Зависит от показателя A2:"))).toBe(true);
    const totals = sheet("totals").rows.flat();
    expect(totals.filter((cell) => cell?.value === "ждёт подтверждения")).toHaveLength(1);
    expect(totals.filter((cell) => String(cell?.value).startsWith("Столбцы показателей A2"))).toHaveLength(1);
  });

  it("lets the Committee choose among four decisions in every row", () => {
    const edition = syntheticEdition({}, [syntheticCriterion("A1", "perUnit")]);
    const { sheet } = plannedReport(edition, [submission("А", [1])]);
    const [rule] = sheet("awards").inputRules;
    expect(rule?.rule).toEqual({
      kind: "list",
      values: ["утвердить", "отклонить", "другой организации", "не присуждать"],
    });
  });
});

describe("decisions typed into an earlier Awards sheet", () => {
  const known = { name: "А", nameKk: "А ұйымы", spellings: [], takesPart: true, reason: "" };
  const edition = syntheticEdition({ prizes: 1 }, [syntheticCriterion("A1", "perUnit")], [known]);
  const decision = (organisation: string, place: string, remark: string) =>
    ({ organisation, place, decision: "approve", remark }) as const;

  function inputCells(decisions: readonly CommitteeDecision[]): readonly (readonly CellValue[])[] {
    const { sheet } = plannedReport(edition, [submission("А", [2]), submission("Б", [1])], "ru", [], { decisions });
    return sheet("awards")
      .rows.filter((row) => row[6]?.style === "input")
      .map((row) => [row[0], row[1], row[6], row[12]].map((cell) => cell?.value ?? null));
  }

  it("are shown again, also when typed into a sheet of another language", () => {
    expect(inputCells([decision("А ұйымы", "I", "единогласно")])[0]).toEqual(["I", "А", "утвердить", "единогласно"]);
  });

  it("are listed apart where the award is no longer proposed", () => {
    const cells = inputCells([decision("Б", "I", "прежнее")]);
    expect(cells[0]).toEqual(["I", "А", null, null]);
    expect(cells.at(-1)).toEqual(["I", "Б", "утвердить", "прежнее"]);
  });
});
