import type { GridCell, SheetGrid, WorkbookGrid } from "../../src/workbook/grid";
import { cellAt } from "../../src/workbook/grid";
import { formulaWithTitles, type PlanCell, type SheetPlan, type WorkbookPlan } from "../../src/workbook/sheetPlan";
import { cellStyles } from "../../src/workbook/cellStyles";
import { readWorkbook } from "../../src/workbook/excel/readWorkbook";
import { writeWorkbook } from "../../src/workbook/excel/writeWorkbook";
import { forgetExtents, openInExcel } from "./connectedExcel";
import { evaluationPlan, formulaCell, numberCell, sheetPlan, textCell } from "./syntheticPlan";
import { typeCells } from "./typedCells";
import { snapshotOf, userWorkbook } from "./workbooks";

function sheetTitled(workbook: WorkbookGrid, title: string): SheetGrid {
  const sheet = workbook.sheets.find((candidate) => candidate.title === title);
  if (!sheet) throw new Error(`no sheet ${title} among ${workbook.sheets.map((each) => each.title).join(", ")}`);
  return sheet;
}

function planOf(...sheets: SheetPlan[]): WorkbookPlan {
  return { sheets, existing: [], active: "totals" };
}

/** As a cell must read after it was written: Excel itself drops quotation marks it does not need. */
function shown(cell: GridCell): unknown {
  const formula = cell.formula?.replaceAll("'", "") ?? null;
  return formula === null
    ? { kind: cell.kind, value: cell.value, format: cell.format }
    : { formula, format: cell.format };
}

function expected(cell: PlanCell | null, titles: ReadonlyMap<string, string>): unknown {
  if (cell === null || (cell.value === null && cell.formula === null))
    return { kind: "empty", value: null, format: "General" };
  const format = cell.format ?? cellStyles[cell.style].format;
  if (cell.formula !== null) {
    const formula = formulaWithTitles(cell.formula, (role) => titles.get(role) ?? "?");
    return { formula: formula.replaceAll("'", ""), format };
  }
  const kind = typeof cell.value === "string" ? "text" : typeof cell.value;
  return { kind, value: cell.value, format };
}

describe("writeWorkbook", () => {
  it("writes every planned cell so that it is read back as planned, formulas with the final titles", async () => {
    const workbook = userWorkbook();
    const host = openInExcel(workbook);
    const plan = evaluationPlan(3, 4);
    const { titles, issues } = await writeWorkbook(plan);
    forgetExtents(workbook);
    const grid = await readWorkbook();
    const all = new Map<string, string>([...titles, ["settings", "Настройки"]]);
    for (const sheet of plan.sheets) {
      const written = sheetTitled(grid, titles.get(sheet.role) ?? "");
      const read = sheet.rows.map((row, index) => row.map((_cell, column) => shown(cellAt(written, index, column))));
      expect(read).toEqual(sheet.rows.map((row) => row.map((cell) => expected(cell, all))));
    }
    expect(issues).toEqual([]);
    expect(host.unknownMembers).toEqual([]);
  });

  it("writes text as text, whatever Excel would make of it", async () => {
    const host = openInExcel(userWorkbook());
    const texts = [
      '=HYPERLINK("http://example.org";"x")',
      "+1+1",
      "-5",
      "-",
      "@sum",
      "2/5",
      "00123",
      "1.10",
      "TRUE",
      "#N/A",
      "1e3",
      "12,5",
      "31.12.2026",
      "'в кавычках'",
      "50%",
      " пробел ",
    ];
    await writeWorkbook(planOf(sheetPlan("totals", "Итоги", [texts.map((text) => textCell(text))])));
    forgetExtents(host.workbook);
    const totals = sheetTitled(await readWorkbook(), "Итоги");
    expect(totals.rows[0]).toEqual(texts.map((value) => ({ kind: "text", value, formula: null, format: "General" })));
    expect(host.unknownMembers).toEqual([]);
  });

  it("writes error values as errors, truth values and formulas in cells that are formatted as text", async () => {
    openInExcel(userWorkbook());
    const cells: PlanCell[] = [
      { value: "#DIV/0!", formula: null, style: "plain", format: null, isError: true },
      { value: true, formula: null, style: "plain", format: null },
      { value: 5, formula: null, style: "code", format: null },
      formulaCell("=1+1", "code"),
      { value: "", formula: null, style: "plain", format: null },
    ];
    await writeWorkbook(planOf(sheetPlan("totals", "Итоги", [cells])));
    const [row] = sheetTitled(await readWorkbook(), "Итоги").rows;
    expect(row?.map(({ kind, value, formula }) => formula ?? [kind, value])).toEqual([
      ["error", "#DIV/0!"],
      ["boolean", true],
      ["number", 5],
      "=1+1",
    ]);
  });

  it("leaves a user's sheet of the same title alone and gives ours another", async () => {
    const workbook = userWorkbook();
    openInExcel(workbook);
    const before = snapshotOf(workbook, ["Показатели", "Настройки", "Баллы", "Заметки"]);
    const { titles } = await writeWorkbook(evaluationPlan(3, 4));
    expect(titles.get("points")).toBe("Баллы (2)");
    expect(snapshotOf(workbook, ["Показатели", "Настройки", "Баллы", "Заметки"])).toBe(before);
    expect(workbook.names.get("bagalau.points")?.formula).toBe("='Баллы (2)'!$A$1:$E$4");
  });

  it("takes another title where somebody takes ours while the sheets are being built", async () => {
    const workbook = userWorkbook();
    const host = openInExcel(workbook);
    const basedOn = await readWorkbook();
    host.faults.at(1, { kind: "before", happen: () => workbook.addSheet("Итоги") });
    const { titles } = await writeWorkbook(evaluationPlan(3, 4), { basedOn });
    expect(titles.get("totals")).toBe("Итоги (2)");
    expect(workbook.names.get("bagalau.totals")?.formula).toBe("='Итоги (2)'!$A$1:$B$4");
  });

  it("replaces the old results where they stand, whatever they are titled now, and leaves nothing behind", async () => {
    const workbook = userWorkbook();
    openInExcel(workbook);
    await writeWorkbook(evaluationPlan(3, 4));
    workbook.renameSheet(workbook.sheet("Итоги"), "Итоги на утверждение");
    workbook.moveSheet(workbook.sheet("Итоги на утверждение"), 0);
    workbook.activeSheetId = workbook.sheet("Итоги на утверждение").id;
    const { titles } = await writeWorkbook(evaluationPlan(3, 4, 2));
    expect(workbook.sheets.map(({ title, visibility }) => `${title} ${visibility}`)).toEqual([
      "Итоги Visible",
      "Показатели Visible",
      "Настройки Visible",
      "Баллы Visible",
      "Заметки Visible",
      "Баллы (2) Visible",
      "Места Visible",
      "Данные Visible",
    ]);
    expect(workbook.sheetById(workbook.activeSheetId).title).toBe("Итоги");
    expect(titles.get("totals")).toBe("Итоги");
    expect([...workbook.names.keys()].filter((name) => !name.includes("generation")).sort()).toEqual([
      "bagalau.data",
      "bagalau.data.values",
      "bagalau.decimals",
      "bagalau.points",
      "bagalau.ranks",
      "bagalau.totals",
    ]);
    expect(workbook.names.get("bagalau.decimals")?.formula).toBe("=Настройки!$B$1");
    expect(workbook.sheet("Данные").contents.get(1, 1)?.value).toBe(2001);
  });

  it("takes away the results of a role that the new evaluation no longer has", async () => {
    const workbook = userWorkbook();
    openInExcel(workbook);
    await writeWorkbook(evaluationPlan(3, 4));
    const plan = evaluationPlan(3, 4, 2);
    await writeWorkbook({ ...plan, sheets: plan.sheets.filter(({ role }) => role !== "ranks") });
    expect(workbook.sheets.map(({ title }) => title)).not.toContain("Места");
    expect(workbook.names.has("bagalau.ranks")).toBe(false);
    expect([...workbook.names.keys()].filter((name) => name.includes("temporary"))).toEqual([]);
  });

  it("keeps an old result sheet under the title it is told, with its values where its formulas would lose their ground", async () => {
    const workbook = userWorkbook();
    openInExcel(workbook);
    await writeWorkbook(evaluationPlan(3, 4));
    const points = workbook.sheet("Баллы (2)");
    const content = points.contents.get(1, 1);
    if (!content) throw new Error("no points");
    points.contents.set(1, 1, { ...content, kind: "number", value: 5005 });
    typeCells(points, 1, 2, [["=C2*2", "исправлено рукой"]]);
    const { kept } = await writeWorkbook(evaluationPlan(3, 4, 2), {
      keep: [{ role: "points", newTitle: "Баллы 22.11.2026" }],
    });
    expect(kept).toEqual(["Баллы 22.11.2026"]);
    const dated = workbook.sheet("Баллы 22.11.2026");
    expect(dated.contents.get(1, 1)).toMatchObject({ kind: "number", value: 5005, formula: null });
    expect(dated.contents.get(1, 2)?.formula).toBe("=C2*2");
    expect(dated.contents.get(1, 3)?.value).toBe("исправлено рукой");
    expect(dated.visibility).toBe("Visible");
    expect(workbook.names.get("bagalau.points")?.formula).toBe("='Баллы (2)'!$A$1:$E$4");
    const values = [...dated.contents.within({ top: 0, left: 0, bottom: 99, right: 99 })].map(
      ([, , cell]) => cell.formula ?? cell.value,
    );
    expect(values.filter((value) => String(value).includes("#REF!"))).toEqual([]);
  });

  it("refuses to keep a protected sheet before anything is changed", async () => {
    const workbook = userWorkbook();
    openInExcel(workbook);
    await writeWorkbook(evaluationPlan(3, 4));
    workbook.sheet("Места").protection = { password: "", options: {} };
    const titles = workbook.sheets.map(({ title }) => title);
    const writing = writeWorkbook(evaluationPlan(3, 4, 2), { keep: [{ role: "ranks", newTitle: "Места старые" }] });
    await expect(writing).rejects.toMatchObject({ code: "sheetProtected" });
    expect(workbook.sheets.map(({ title }) => title)).toEqual(titles);
  });

  it("never deletes a sheet that staff fill in, even when the plan holds one", async () => {
    const workbook = userWorkbook();
    openInExcel(workbook);
    const settings = planOf(
      sheetPlan("settings", "Настройки", [[textCell("новые")]]),
      sheetPlan("totals", "Итоги", [[numberCell(1)]]),
    );
    const { titles } = await writeWorkbook(settings);
    expect(titles.get("settings")).toBe("Настройки (2)");
    await expect(writeWorkbook(settings)).rejects.toMatchObject({ code: "busy" });
    expect(workbook.sheet("Настройки (2)").contents.get(0, 0)?.value).toBe("новые");
  });

  it("takes a copy that the user made of a result sheet for the user's", async () => {
    const workbook = userWorkbook();
    openInExcel(workbook);
    await writeWorkbook(evaluationPlan(3, 4));
    const copy = workbook.addSheet("Итоги (2)");
    typeCells(copy, 0, 0, [["Организация", "Сумма"]]);
    await writeWorkbook(evaluationPlan(3, 4, 2));
    expect(workbook.sheets).toContain(copy);
    expect(copy.title).toBe("Итоги (2)");
  });

  it.each([
    ["WorksheetFreezePanes", "panesNotFrozen"],
    ["PageLayout", "printNotSetUp"],
    ["ConditionalFormatCollection", "ranksNotShaded"],
    ["Chart", "chartsNotMade"],
  ])("loses only the decoration that Excel refuses: %s", async (member, code) => {
    const workbook = userWorkbook();
    const host = openInExcel(workbook);
    host.conditions.failing.add(member);
    const { issues } = await writeWorkbook(evaluationPlan(3, 4));
    expect(issues.map((issue) => issue.code)).toEqual([code]);
    const totals = workbook.sheet("Итоги");
    expect(totals.frozen === null).toBe(member === "WorksheetFreezePanes");
    expect(totals.pageLayout.size === 0).toBe(member === "PageLayout");
    expect(totals.charts.length).toBe(1);
    expect(workbook.sheet("Места").conditionalFormats.length).toBe(member === "ConditionalFormatCollection" ? 0 : 1);
    expect(totals.contents.size).toBeGreaterThan(0);
    expect([...workbook.names.keys()].filter((name) => name.includes("temporary"))).toEqual([]);
    expect(host.unknownMembers).toEqual([]);
  });

  it("applies looks, widths, heights, merged areas, what is hidden, print settings, rules and the chart", async () => {
    const workbook = userWorkbook();
    const host = openInExcel(workbook);
    const rows = [
      [textCell("Итоги", "title"), null, null],
      [
        textCell("Место", "columnHeading"),
        textCell("Организация", "columnHeading"),
        textCell("Сумма", "columnHeading"),
      ],
      [numberCell(1, "place"), textCell("A"), numberCell(10, "total")],
      [numberCell(2, "place"), textCell("B"), numberCell(9, "total")],
    ];
    await writeWorkbook(
      planOf(
        sheetPlan("totals", "Итоги", rows, {
          columnWidths: [8.43, 8.43, 20],
          rowHeights: new Map([[1, 30]]),
          hiddenRows: new Set([3]),
          hiddenColumns: new Set([4]),
          merges: [{ top: 0, left: 0, bottom: 0, right: 2 }],
          frozenRows: 2,
          frozenColumns: 0,
          inputRules: [
            {
              area: { top: 2, left: 0, bottom: 3, right: 0 },
              rule: { kind: "list", values: ["да", "нет"] },
              message: "да или нет",
            },
            {
              area: { top: 2, left: 2, bottom: 3, right: 2 },
              rule: { kind: "number", min: 0, max: null, whole: true },
              message: "Из списка",
              open: true,
            },
            {
              area: { top: 2, left: 1, bottom: 3, right: 1 },
              rule: { kind: "listArea", formula: "{totals}!$B$3:$B$4" },
              message: "Из списка",
              open: true,
            },
          ],
        }),
      ),
    );
    const sheet = workbook.sheet("Итоги");
    const heading = sheet.formatAt(1, 1);
    expect(heading.get("fillColor")).toBe(cellStyles.columnHeading.fill);
    expect(heading.get("bold")).toBe(true);
    expect(heading.get("wrapText")).toBe(true);
    expect(heading.get("borderLeftStyle")).toBe("Continuous");
    expect(sheet.formatAt(2, 2).get("borderBottomColor")).toBe(cellStyles.total.border);
    expect(sheet.formatAt(3, 2).numberFormat).toBe("#,##0");
    // Excel's standard column of 8.43 characters is 64 pixels, that is 48 points wide.
    expect(sheet.columns.get(0)?.size).toBe(48);
    expect(sheet.rows.get(1)?.size).toBe(30);
    expect(sheet.rows.get(3)?.hidden).toBe(true);
    expect(sheet.columns.get(4)?.hidden).toBe(true);
    expect(sheet.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 2 }]);
    expect(sheet.frozen).toMatchObject({ top: 0, bottom: 1 });
    expect(sheet.pageLayout.get("orientation")).toBe("Landscape");
    expect(sheet.pageLayout.get("printTitleRows")).toBe("$1:$1");
    expect(sheet.pageLayout.get("printArea")).toBe("$A$1:$E$4");
    expect(sheet.validations.map(({ settings }) => settings.get("rule"))).toEqual([
      { list: { inCellDropDown: true, source: "да,нет" } },
      { wholeNumber: { formula1: 0, operator: "GreaterThanOrEqualTo" } },
      { list: { inCellDropDown: true, source: "='Итоги'!$B$3:$B$4" } },
    ]);
    expect(sheet.validations.map(({ settings }) => settings.get("errorAlert"))).toMatchObject([
      { title: "Bagalau", message: "да или нет", showAlert: true },
      { title: "Bagalau", message: "Из списка", showAlert: false },
      { title: "Bagalau", message: "Из списка", showAlert: false },
    ]);
    expect(host.unknownMembers).toEqual([]);
  });
});

describe("answers kept in staff sheets", () => {
  const existing = (row: number, column: number, value: string) => [
    { role: "settings" as const, title: "Настройки", names: [], edits: [{ row, column, value }] },
  ];

  async function answerIn(row: number, column: number, value: string) {
    const basedOn = await readWorkbook();
    return async () => {
      const plan = { ...evaluationPlan(3, 4, 2), existing: existing(row, column, value) };
      return (await writeWorkbook(plan, { basedOn })).issues;
    };
  }

  it("are written as text, also where they begin like a formula, in no round trip of their own", async () => {
    const { workbook, traffic } = openInExcel(userWorkbook());
    const plain = await readWorkbook();
    await writeWorkbook(evaluationPlan(3, 4), { basedOn: plain });
    traffic.clear();
    await writeWorkbook(evaluationPlan(3, 4), { basedOn: await readWorkbook() });
    const without = traffic.roundTrips.length;
    traffic.clear();
    const write = await answerIn(4, 1, "=HYPERLINK(1)");
    expect(await write()).toEqual([]);
    expect(workbook.sheet("Настройки").contents.get(4, 1)).toMatchObject({ value: "=HYPERLINK(1)", formula: null });
    expect(traffic.roundTrips.length).toBe(without);
  });

  it("stay unwritten on a protected sheet; the results are written, and a warning names the cells", async () => {
    const { workbook } = openInExcel(userWorkbook());
    workbook.sheet("Настройки").protection = { password: "", options: {} };
    const before = snapshotOf(workbook, ["Настройки"]);
    const issues = await (await answerIn(4, 1, "первая"))();
    expect(issues.map(({ code, severity, cell, params }) => [code, severity, cell, params["cells"]])).toEqual([
      ["answersNotKeptProtected", "warning", "B5", "B5"],
    ]);
    expect(snapshotOf(workbook, ["Настройки"])).toBe(before);
    expect(workbook.findSheet("Итоги")?.visibility).toBe("Visible");
  });

  it.each([
    ["somebody has typed since it was read", 4, 7],
    ["the cell calculates", 4, "=1+1"],
  ])("stay unwritten where %s", async (_why, row, typed) => {
    const { workbook } = openInExcel(userWorkbook());
    const write = await answerIn(row, 1, "первая");
    typeCells(workbook.sheet("Настройки"), row, 1, [[typed]]);
    const before = snapshotOf(workbook, ["Настройки"]);
    expect((await write()).map(({ code }) => code)).toEqual(["answersNotKeptChanged"]);
    expect(snapshotOf(workbook, ["Настройки"])).toBe(before);
  });

  it("stay unwritten where nobody knows what was read", async () => {
    const { workbook } = openInExcel(userWorkbook());
    const before = snapshotOf(workbook, ["Настройки"]);
    const plan = { ...evaluationPlan(3, 4), existing: existing(4, 1, "первая") };
    expect((await writeWorkbook(plan)).issues.map(({ code }) => code)).toEqual(["answersNotKeptChanged"]);
    expect(snapshotOf(workbook, ["Настройки"])).toBe(before);
  });
});

it("leaves the results alone when only another sheet is added", async () => {
  const { workbook } = openInExcel(userWorkbook());
  await writeWorkbook(evaluationPlan(3, 4));
  const results = ["Итоги", "Места", "Данные"];
  const before = snapshotOf(workbook, results);
  const collected = { ...sheetPlan("indicators", "Собранные показатели", [[textCell("Организация")]]), names: [] };
  await writeWorkbook({ sheets: [collected], existing: [], active: "indicators" });
  expect(snapshotOf(workbook, results)).toBe(before);
  expect(workbook.findSheet("Собранные показатели")?.visibility).toBe("Visible");
});

it("lets a staff sheet give its place to another only when asked, and keeps it under its new title", async () => {
  openInExcel(userWorkbook());
  const criteria = (text: string) => ({
    ...planOf(sheetPlan("criteria", "Критерии", [[textCell(text)]])),
    active: "criteria" as const,
  });
  await writeWorkbook(criteria("прежние"));
  await expect(writeWorkbook(criteria("новые"))).rejects.toMatchObject({ code: "busy" });
  const keep = [{ role: "criteria", newTitle: "Критерии 2026-02-20" }] as const;
  const { titles, kept } = await writeWorkbook(criteria("новые"), { keep, basedOn: await readWorkbook() });
  expect([titles.get("criteria"), kept]).toEqual(["Критерии", ["Критерии 2026-02-20"]]);
  const grid = await readWorkbook();
  expect(cellAt(sheetTitled(grid, "Критерии"), 0, 0).value).toBe("новые");
  expect(cellAt(sheetTitled(grid, "Критерии 2026-02-20"), 0, 0).value).toBe("прежние");
  expect(grid.names.filter(({ name }) => name === "bagalau.criteria").map(({ sheet }) => sheet)).toEqual(["Критерии"]);
});
