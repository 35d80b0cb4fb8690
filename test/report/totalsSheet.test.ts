import { defaultSettings, type Settings } from "../../src/criteria/settings";
import { parseCellAddress } from "../../src/workbook/cellAddress";
import type { CellValue } from "../../src/workbook/grid";
import { plannedReport, type PlannedReport } from "./reportPlan";
import { syntheticCriterion, syntheticEdition } from "./syntheticEdition";
import { submission } from "./syntheticSubmissions";

/** One point per unit; totals are the numbers sent. */
function totals(values: readonly number[], settings: Partial<Settings> = {}): PlannedReport {
  const edition = syntheticEdition(settings, [syntheticCriterion("A1", "perUnit")]);
  const names = ["А", "Б", "В", "Г", "Д", "Е"];
  return plannedReport(
    edition,
    values.map((value, index) => submission(names[index] ?? "", [value], index)),
  );
}

/** Columns A (place), B (organisation) and "prize" of the table, whose first row is row 6. */
function table({ sheet }: PlannedReport): readonly (readonly CellValue[])[] {
  const plan = sheet("totals");
  const head = plan.rows[4] ?? [];
  const prize = head.findIndex((cell) => cell?.value === "Призовое место");
  return plan.rows
    .slice(5)
    .filter((row) => row[1]?.formula?.startsWith("=T(INDEX"))
    .map((row) => [row[0]?.value ?? null, row[1]?.value ?? null, row[prize]?.value ?? null]);
}

describe("Totals", () => {
  it("lists by place, equals in the input's order", () => {
    expect(table(totals([3, 9, 5, 5]))).toEqual([
      [1, "Б", "I"],
      [2, "В", "II"],
      [2, "Г", "II"],
      [4, "А", ""],
    ]);
  });

  it("lists from the smallest sum where sums grow (clause 4.3)", () => {
    const rows = table(totals([3, 9, 5], { listing: "ascending" }));
    expect(rows.map(([place, name]) => [place, name])).toEqual([
      [3, "А"],
      [2, "В"],
      [1, "Б"],
    ]);
  });

  // Domain, Prizes go by positions: equals on a…b win if b ≤ prizes, are undecided if a ≤ prizes < b.
  it.each([
    ["best", [9, 5, 5, 5], ["I", "решает Исполком", "решает Исполком", "решает Исполком"]],
    ["best", [9, 9, 5, 3], ["I", "I", "III", ""]],
    ["mean", [9, 9, 5, 3], ["I", "I", "III", ""]],
    ["mean", [9, 5, 5, 5], ["I", "решает Исполком", "решает Исполком", "решает Исполком"]],
    ["dense", [9, 5, 5, 3, 1], ["I", "II", "II", "III", ""]],
  ] as const)("marks prizes under %s for %j", (tieRanking, values, prizes) => {
    expect(table(totals(values, { tieRanking })).map(([, , prize]) => prize)).toEqual(prizes);
  });

  it("is the annex to the resolution, and is signed; what settings do not give is a blank", () => {
    const criteria = [syntheticCriterion("A1", "perUnit")];
    const resolution = { ...defaultSettings.resolution, date: "20.02.2026", number: "9", chair: "А. Иванова" };
    const rows = (settings: Partial<Settings>): readonly (readonly unknown[])[] =>
      plannedReport(syntheticEdition(settings, criteria), [submission("А", [1])])
        .sheet("totals")
        .rows.map((row) => row.map((cell) => cell?.value ?? null));
    expect(rows({})[3]?.[0]).toBe(
      "Приложение №\u00a01 к\u00a0постановлению Исполнительного комитета от [дата] №\u00a0____",
    );
    const filled = rows({ resolution });
    expect(filled[3]?.[0]).toBe(
      "Приложение №\u00a01 к\u00a0постановлению Исполнительного комитета от 20\u00a0февраля 2026\u00a0года №\u00a09",
    );
    expect(filled.find(([post]) => post === "Председатель")?.[2]).toBe("А.\u00a0Иванова");
    expect(filled.find(([post]) => post === "Секретарь")?.[2]).toBe("____");
  });

  it("says at the top that the criteria are a sample", () => {
    const edition = syntheticEdition({}, [syntheticCriterion("A1", "perUnit")]);
    const sample = { ...edition, title: { ...edition.title, sample: true, approved: false } };
    const { sheet } = plannedReport(sample, [submission("А", [1])]);
    expect(sheet("totals").rows[1]?.[0]).toMatchObject({ style: "warning" });
    expect(String(sheet("totals").rows[1]?.[0]?.value)).toMatch(/^ОБРАЗЕЦ КРИТЕРИЕВ/);
  });

  it("lists who is not rated, with staff's own words, and ties with what decided", () => {
    const out = { name: "Б", nameKk: "", spellings: [], takesPart: false, reason: "взносы не перечислены" };
    const criteria = [syntheticCriterion("A1", "perUnit"), syntheticCriterion("C1", "perUnit")];
    const edition = syntheticEdition({ tieBreaks: [{ kind: "mainTotal" }] }, criteria, [out]);
    const sent = [submission("А", [1, 4]), submission("Б", [9, 9]), submission("В", [3, 2])];
    const { sheet } = plannedReport(edition, sent);
    const texts = sheet("totals").rows.flatMap((row) => row.flatMap((cell) => cell?.value ?? []));
    expect(texts).toContain("не участвует в оценке: взносы не перечислены");
    expect(texts).toContain("Решило правило: сумма по основным блокам.");
  });

  it("shows Russian names marked where a Kazakh sheet has no Kazakh one", () => {
    const known = { name: "А", nameKk: "А ұйымы", spellings: [], takesPart: true, reason: "" };
    const edition = syntheticEdition({}, [syntheticCriterion("A1", "perUnit")], [known]);
    const { sheet } = plannedReport(edition, [submission("А", [2]), submission("Б", [1])], "kk");
    const texts = sheet("totals").rows.flatMap((row) => row.flatMap((cell) => cell?.value ?? []));
    expect(texts).toEqual(expect.arrayContaining(["А ұйымы", "Б *"]));
    expect(texts.some((text) => String(text).startsWith("* Ресми қазақша атауы"))).toBe(true);
  });

  it("looks each number up in the column of Points or Ranks that has the same heading", () => {
    const { sheet } = totals([3, 9, 5], { scheme: "sumOfPlaces" });
    const { rows } = sheet("totals");
    const headings = ["Место", "Сумма по основным блокам", "Общий балл", "Сумма мест"];
    const lookedUp = headings.map((heading) => {
      const column = rows[4]?.findIndex((cell) => cell?.value === heading) ?? -1;
      const [, role, name = ""] = /\{(points|ranks)\}!\$([A-Z]+)\$/.exec(rows[5]?.[column]?.formula ?? "") ?? [];
      const found = parseCellAddress(`${name}1`);
      const source = role === "points" ? sheet("points") : sheet("ranks");
      return source.rows[4]?.[found?.column ?? -1]?.value;
    });
    expect(lookedUp).toEqual(headings);
  });
});
