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
        ["нет данных", null],
      ],
      [
        [7, "#,##0.0"],
        [60.1, "#,##0.0"],
        ["не прочитано: более 8000", null],
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
