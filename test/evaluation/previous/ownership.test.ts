import { resultOf } from "../resultOf";
/** Which sheets an evaluation may replace: those that the record, or the checksum in their foot, says nobody has touched. */
import { evaluateWorkbook, type EvaluateOptions } from "../../../src/evaluation/evaluateWorkbook";
import { withoutChecksum } from "../../../src/report/kit/fingerprintFoot";
import { awardsColumns, firstAwardSection } from "../../../src/committee/awardsColumns";
import { scorecardColumns, scorecardRows } from "../../../src/report/scorecard/scorecardLayout";
import {
  emptyCell,
  type CellValue,
  type GridCell,
  type SheetGrid,
  type WorkbookGrid,
} from "../../../src/workbook/grid";
import { cellAddress } from "../../../src/workbook/cellAddress";
import type { SheetPlan } from "../../../src/workbook/sheetPlan";
import { formerName, hiddenRoles, resultRoles, staffRoles } from "../../../src/workbook/sheetRole";
import { readXlsx } from "../../../src/workbook/xlsx/readXlsx";
import { writeXlsx } from "../../../src/workbook/xlsx/writeXlsx";
import { smallInput } from "../smallInput";

const options: EvaluateOptions = { language: "ru", duplicates: null, target: "newWorkbook", today: "2026-02-20" };
let results: WorkbookGrid;

beforeAll(async () => {
  const input = await smallInput([
    ["Альфа", 10, 3, 1],
    ["Бета", 20, 4, 0],
    ["Гамма", 5, 1, null],
  ]);
  results = await readXlsx(await writeXlsx(evaluated(input).plan), "input.results.xlsx");
});

function evaluated(workbook: WorkbookGrid, more: Partial<EvaluateOptions> = {}) {
  return resultOf(evaluateWorkbook(workbook, { ...options, ...more }));
}

/** As the Document Inspector leaves it. */
function withoutHidden(workbook: WorkbookGrid): WorkbookGrid {
  const sheets = workbook.sheets.filter(({ hidden }) => !hidden);
  const titles = new Set(sheets.map(({ title }) => title));
  return { ...workbook, sheets, names: workbook.names.filter(({ sheet }) => titles.has(sheet)) };
}

function withValue(workbook: WorkbookGrid, title: string, row: number, column: number, value: CellValue): WorkbookGrid {
  const changed = (sheet: SheetGrid): SheetGrid => {
    const rows = sheet.rows.map((cells) => [...cells]);
    while (rows.length <= row) rows.push([]);
    const cells = rows[row] ?? [];
    while (cells.length <= column) cells.push(emptyCell);
    const kind = typeof value === "number" ? "number" : "text";
    cells[column] = value === null ? emptyCell : { ...emptyCell, kind, value };
    return { ...sheet, rows };
  };
  return { ...workbook, sheets: workbook.sheets.map((sheet) => (sheet.title === title ? changed(sheet) : sheet)) };
}

function named(workbook: WorkbookGrid, name: string, sheet: string): WorkbookGrid {
  const area = { top: 0, left: 0, bottom: 0, right: 0 };
  return { ...workbook, names: [...workbook.names.filter((one) => one.name !== name), { name, sheet, area }] };
}

function textIn(plan: SheetPlan | undefined, row: number, column: number): CellValue | undefined {
  return plan?.rows[row]?.[column]?.value;
}

const keptRoles = (workbook: WorkbookGrid): readonly string[] => evaluated(workbook).kept.map(({ role }) => role);

describe("without the record", () => {
  it("untouched results are replaced: their checksums agree", () => {
    expect(withoutHidden(results).sheets.length).toBeLessThan(results.sheets.length);
    expect(keptRoles(withoutHidden(results))).toEqual([]);
  });

  it.each([
    ["a number in Totals", "Итоги", 6, 2, 999, "totals"],
    ["a text below Totals", "Итоги", 80, 1, "проверено", "totals"],
    ["a constant over a formula of Points", "Баллы", 29, 3, 7, "points"],
    ["a place in Ranks", "Места", 6, 3, 1, "ranks"],
    ["a number in Data", "Данные", 7, 2, 12, "data"],
    ["a text in Awards beside the decisions", "Награждение", 2, 0, "иное", "awards"],
    ["a paragraph of the resolution", "Постановление", 20, 0, "иное", "resolution"],
    ["a line of Checks", "Проверка", 12, 0, "иное", "checks"],
    ["the foot removed from Status", "Сведения", 0, 0, "иное", "status"],
  ] as const)("%s keeps the sheet under a dated title, and says so", (_what, title, row, column, value, role) => {
    const again = evaluated(withoutHidden(withValue(results, title, row, column, value)));
    expect(again.kept.map((one) => [one.role, one.newTitle])).toEqual([[role, `${title} 2026-02-20`]]);
    expect(again.issues.filter(({ code }) => code === "resultNotProven").map(({ sheet }) => sheet)).toEqual([title]);
    const kept = again.plan.sheets.find((sheet) => sheet.title === `${title} 2026-02-20`);
    expect(textIn(kept, row, column)).toBe(value);
  });

  it("another formula with the same result keeps the sheet", () => {
    const other = ({ formula, ...cell }: GridCell): GridCell => ({ ...cell, formula: formula && `${formula}+0` });
    const changed = (sheet: SheetGrid): SheetGrid => ({ ...sheet, rows: sheet.rows.map((cells) => cells.map(other)) });
    const sheets = results.sheets.map((sheet) => (sheet.title === "Баллы" ? changed(sheet) : sheet));
    expect(keptRoles(withoutHidden({ ...results, sheets }))).toEqual(["points"]);
  });

  it("decisions and what is chosen on the scorecard are no edits, and are carried over", () => {
    const row = firstAwardSection + 2;
    let changed = withValue(results, "Награждение", row, awardsColumns.remark, "протокол № 9");
    changed = withValue(changed, "Карточка", scorecardRows.chooser, scorecardColumns.value, "Бета");
    const again = evaluated(withoutHidden(changed));
    expect(again.kept).toEqual([]);
    expect(again.decisions.map(({ remark }) => remark)).toEqual(["протокол № 9"]);
  });

  it("results of an earlier version, without checksums, are in doubt; with the record they are not", () => {
    const earlier: WorkbookGrid = {
      ...results,
      sheets: results.sheets.map((sheet) => ({
        ...sheet,
        rows: sheet.rows.map((cells) =>
          cells.map((cell) =>
            typeof cell.value === "string" && cell.formula === null && cell.value.length < 500
              ? { ...cell, value: withoutChecksum(cell.value) }
              : cell,
          ),
        ),
      })),
    };
    expect(keptRoles(withoutHidden(earlier)).length).toBe(
      resultRoles.filter((role) => results.names.some(({ name }) => name === `bagalau.${role}`)).length,
    );
  });
});

describe("a sheet protected with a password, in a file", () => {
  const tag = '<sheetProtection hashValue="q1w2+/=" saltValue="e3==" spinCount="100000" sheet="1" objects="1"/>';

  async function protectedBook(title: string, protection: string): Promise<WorkbookGrid> {
    const { sheets, ...plan } = evaluated(results).plan;
    const bytes = await writeXlsx({
      ...plan,
      sheets: sheets.map((sheet) => (sheet.title === title ? { ...sheet, protection } : sheet)),
    });
    return readXlsx(bytes, "protected.xlsx");
  }

  it.each(["Итоги", "Награждение", "Проверка", "Данные"])(
    "%s is kept with its password, and it is said",
    async (title) => {
      const again = evaluated(await protectedBook(title, tag));
      expect(again.kept.map((one) => one.newTitle)).toEqual([`${title} 2026-02-20`]);
      expect(again.issues.filter(({ code }) => code === "resultProtected").map(({ sheet }) => sheet)).toEqual([title]);
      const { sheets } = await readXlsx(await writeXlsx(again.plan), "again.xlsx");
      expect(
        sheets.filter(({ protection }) => protection !== undefined).map((one) => [one.title, one.protection]),
      ).toEqual([[`${title} 2026-02-20`, tag]]);
    },
  );

  it("of Excel 2010, too; without a password it is replaced as ever", async () => {
    const old = await protectedBook("Итоги", '<sheetProtection password="CC1A" sheet="1"/>');
    expect(keptRoles(old)).toEqual(["totals"]);
    expect(keptRoles(await protectedBook("Итоги", '<sheetProtection sheet="1"/>'))).toEqual([]);
  });

  it("criteria and a sheet of the user's own keep theirs in the new file", async () => {
    for (const title of ["Критерии", "Показатели"]) {
      const again = evaluated(await protectedBook(title, tag));
      const { sheets } = await readXlsx(await writeXlsx(again.plan), "again.xlsx");
      expect(sheets.filter(({ protection }) => protection === tag).map((one) => one.title)).toEqual([title]);
      expect(again.kept).toEqual([]);
    }
  });
});

describe("a name of ours on a sheet of the user's", () => {
  const own = "Мой лист";
  const withOwn = (): WorkbookGrid => {
    const sheet = results.sheets.find(({ title }) => title === "Показатели");
    if (sheet === undefined) throw new Error("no indicators");
    const rows = [["мои заметки", "важно"].map((value) => ({ ...emptyCell, kind: "text" as const, value }))];
    return { ...results, sheets: [...results.sheets, { ...sheet, title: own, rows }] };
  };

  it.each([...resultRoles, ...hiddenRoles])("bagalau.%s: the sheet stays as it is", (role) => {
    const workbook = named(withOwn(), `bagalau.${role}`, own);
    const again = evaluated(workbook);
    const carried = again.plan.sheets.find(({ title }) => title === own);
    expect(carried?.rows[0]?.map((cell) => cell?.value)).toEqual(["мои заметки", "важно"]);
    expect(again.issues.filter(({ code }) => code === "nameOnUserSheet").map(({ sheet }) => sheet)).toEqual([own]);
    const open = evaluated(workbook, { target: "openWorkbook" });
    expect(open.kept.find(({ title }) => title === own)).toMatchObject({ role, newTitle: own, isForeign: true });
    expect(open.plan.sheets.map(({ title }) => title)).not.toContain(own);
  });

  it.each(resultRoles)("bagalau.%s: no other sheet counts as edited by hand", (role) => {
    for (const book of [withOwn(), withoutHidden(withOwn())]) {
      const again = evaluated(named(book, `bagalau.${role}`, own));
      const codes = again.issues.map(({ code }) => code);
      expect(codes).not.toContain("resultEditedByHand");
      expect(codes).not.toContain("resultNotProven");
    }
  });

  it.each(staffRoles)("bagalau.%s: the sheet with the headings is that one, and no sheet is lost", (role) => {
    const before = evaluated(results);
    const again = evaluated(named(withOwn(), `bagalau.${role}`, own));
    expect(again.evaluation.fingerprint).toBe(before.evaluation.fingerprint);
    expect(again.staffSheets).toEqual(before.staffSheets);
    expect(again.plan.sheets.map(({ title }) => title)).toContain(own);
    expect(again.kept).toEqual([]);
  });

  it.each(["bagalau.criteria", "bagalau.indicators", "bagalau.mine"])("%s: indicators are read", (name) => {
    expect(evaluated(named(results, name, "Показатели")).evaluation.organisations).toHaveLength(3);
  });

  it("is read like any other sheet of the workbook", () => {
    const workbook = named(withoutHidden(results), "bagalau.data", "Показатели");
    expect(
      evaluated(workbook)
        .evaluation.organisations.map(({ name }) => name)
        .sort(),
    ).toEqual(["Альфа", "Бета", "Гамма"]);
  });
});

it("a line that somebody wrote into the record keeps that sheet", () => {
  const record = results.sheets.find(({ title }) => title === "Запись Bagalau");
  const workbook = withValue(results, "Запись Bagalau", (record?.rows.length ?? 0) + 2, 0, "не удалять");
  const again = evaluated(workbook);
  expect(again.kept.map(({ role, newTitle }) => [role, newTitle])).toEqual([["record", "Запись Bagalau 2026-02-20"]]);
});

describe("results that an interrupted evaluation has left hidden", () => {
  /** The results of now, and once more, hidden, as those that they replaced. */
  const withFormers = (change: (workbook: WorkbookGrid) => WorkbookGrid): WorkbookGrid => {
    const copy = change(results);
    const roleSheets = results.names.filter(({ name }) => /^bagalau\.(totals|awards|record)$/.test(name));
    const titles = new Map(roleSheets.map(({ sheet }, index) => [sheet, `_b1234_${index + 20}`]));
    const formers = copy.sheets.flatMap((sheet) => {
      const title = titles.get(sheet.title);
      return title === undefined ? [] : [{ ...sheet, title, hidden: true }];
    });
    const names = roleSheets.map(({ name, sheet, area }) => {
      const role = [...resultRoles, ...hiddenRoles].find((one) => name === `bagalau.${one}`) ?? "totals";
      return { name: formerName("1234", role), sheet: titles.get(sheet) ?? "", area };
    });
    return { ...results, sheets: [...results.sheets, ...formers], names: [...results.names, ...names] };
  };

  it("go where nobody typed into them", () => {
    expect(evaluated(withFormers((workbook) => workbook)).kept).toEqual([]);
  });

  it.each([
    ["a text on Totals", "Итоги", 60, 3, "totals", "Итоги 2026-02-20"],
    [
      "a decision in Awards",
      "Награждение",
      firstAwardSection + 2,
      awardsColumns.remark,
      "awards",
      "Награждение 2026-02-20",
    ],
  ] as const)("stay under a dated title with %s", (_what, title, row, column, role, newTitle) => {
    const workbook = withFormers((one) => withValue(one, title, row, column, "проверено"));
    const again = evaluated(workbook);
    expect(again.kept.map((one) => [one.role, one.name, one.newTitle])).toEqual([
      [role, formerName("1234", role), newTitle],
    ]);
    expect(again.issues.map(({ code }) => code)).toContain("formerResultKept");
    expect(
      textIn(
        again.plan.sheets.find((sheet) => sheet.title === newTitle),
        row,
        column,
      ),
    ).toBe("проверено");
  });
});

it("decisions on a sheet of awards that has lost its name and the record are named, not carried", () => {
  const { rows = [] } = results.sheets.find(({ title }) => title === "Награждение") ?? {};
  const head = rows.findIndex((cells) => cells.some(({ value }) => value === "Решение Исполкома"));
  const columnOf = (heading: string) => rows[head]?.findIndex(({ value }) => value === heading) ?? -1;
  const decided = withValue(results, "Награждение", head + 1, columnOf("Решение Исполкома"), "присудить");
  const bare = withoutHidden(decided);
  const said = (workbook: WorkbookGrid) =>
    evaluated(workbook).issues.filter(({ code }) => code === "decisionsNotCarried");
  const cell = cellAddress(head + 1, columnOf("Решение Исполкома"));
  expect(said({ ...bare, names: [] })).toMatchObject([
    { severity: "warning", sheet: "Награждение", cell, params: { cells: cell } },
  ]);
  expect(said(decided)).toEqual([]);
  expect(said({ ...withoutHidden(results), names: [] })).toEqual([]);
});

it("comments and notes of a file are named, for they are in no result", () => {
  const [first, ...others] = results.sheets;
  if (first === undefined) throw new Error("no sheet");
  const many = Array.from({ length: 60 }, (_, row) => cellAddress(row, 1));
  const said = (remarked: readonly string[]) =>
    evaluated({ ...results, sheets: [{ ...first, remarked }, ...others] })
      .issues.filter(({ code }) => code === "remarksNotCarried")
      .map(({ severity, sheet, params }) => [severity, sheet, params["cells"]]);
  expect(said(["G8", "A3"])).toEqual([["info", first.title, "G8, A3"]]);
  expect(said(many)).toEqual([["info", first.title, `${many.slice(0, 40).join(", ")} … (60)`]]);
});

it("what stands beside the tables of the staff sheets is named by its cell", () => {
  const said = (title: string, column: number) =>
    evaluated(withValue(results, title, 11, column, "моя запись"))
      .issues.filter(({ code }) => code === "textsNotCarried")
      .map(({ sheet, cell }) => `${sheet ?? ""}!${cell ?? ""}`);
  expect([said("Настройки", 5), said("Организации", 14), said("Критерии", 40)]).toEqual([
    ["Настройки!F12"],
    ["Организации!O12"],
    ["Критерии!AO12"],
  ]);
});
