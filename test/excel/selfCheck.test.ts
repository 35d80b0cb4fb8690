/** The check that a person runs in a real Excel, over the test host. */
import { formulaResults } from "../../src/workbook/excel/selfCheck/cellTrials";
import type { CheckName } from "../../src/workbook/excel/selfCheck/checkReport";
import { runSelfCheck } from "../../src/workbook/excel/selfCheck/runSelfCheck";
import type { ExcelHost, HostConditions } from "../excel-host";
import { WorkbookModel } from "../excel-host";
import { regions } from "../excel-host/hostConditions";
import { sheetDigest } from "../excel-host/sheetDigest";
import { setResults } from "../excel-host/workbookFile";
import { openInExcel } from "./connectedExcel";
import { productMembers } from "./productMembers";

const own = ["Показатели", "Справка"];

function openWorkbook(conditions: Partial<HostConditions> = {}): ExcelHost {
  const workbook = WorkbookModel.withSheets(...own);
  workbook.sheet("Справка").visibility = "Hidden";
  const host = openInExcel(workbook, conditions);
  calculating(host);
  return host;
}

/** The host stores formulas and does not calculate: those of the check get what Excel would make of them. */
function calculating(
  host: ExcelHost,
  resultOf: (formula: string) => number | string | undefined = (formula) => formulaResults.get(formula),
): void {
  const answer = host.answer.bind(host);
  host.answer = async (text) => {
    const answered = await answer(text);
    setResults(host.workbook, (_title, _row, _column, formula) => resultOf(formula));
    return answered;
  };
}

async function failedLines(): Promise<readonly CheckName[]> {
  const { lines } = await runSelfCheck();
  return lines.filter(({ state }) => state === "failed").map(({ name }) => name);
}

function expectUntouched(host: ExcelHost, before: readonly string[]): void {
  const { workbook } = host;
  expect(workbook.sheets.map(({ title }) => title)).toEqual(own);
  expect([...workbook.names.keys()]).toEqual([]);
  expect(own.map((title) => sheetDigest(workbook, title))).toEqual(before);
  expect(workbook.sheetById(workbook.activeSheetId).title).toBe("Показатели");
}

const digests = ({ workbook }: ExcelHost): readonly string[] => own.map((title) => sheetDigest(workbook, title));

describe("the self-check", () => {
  it.each(["1.17", "1.18"])(
    "passes every line of ExcelApi %s, and leaves the workbook as it was",
    async (apiVersion) => {
      const host = openWorkbook({ apiVersion });
      const before = digests(host);
      const { lines, facts } = await runSelfCheck();
      expect(lines.filter(({ state }) => state !== "passed")).toEqual([]);
      const { decimal, list } = regions[host.conditions.region];
      expect(facts).toMatchObject({
        api: `ExcelApi ${apiVersion}`,
        culture: "ru-RU",
        decimal,
        list,
        calculation: "Automatic",
      });
      expectUntouched(host, before);
      expect(host.unknownMembers).toEqual([]);
    },
  );

  it("tries every member of the Excel API that the adapter uses", async () => {
    const host = openWorkbook({ apiVersion: "1.18" });
    await runSelfCheck();
    const members = [...productMembers()];
    expect(members).toEqual(
      expect.arrayContaining(["Range.values=", "NamedItemCollection.add", "ChartSeries.setValues"]),
    );
    const missing = members.filter((member) => !host.usedMembers.has(member));
    expect(missing).toEqual([]);
  });

  it.each([
    ["line breaks cannot be set", ["RangeFormat.wrapText"], ["looks"]],
    ["number formats are refused", ["Range.numberFormat"], ["formats", "looks", "reading"]],
    ["colour scales are refused", ["ConditionalFormatCollection.add"], ["shades"]],
    ["input rules are refused", ["DataValidation.rule"], ["rules"]],
    ["page set-up is refused", ["PageLayout.zoom"], ["print"]],
    ["panes cannot be frozen", ["WorksheetFreezePanes.freezeAt"], ["freeze"]],
    ["charts are refused", ["ChartCollection.add"], ["charts"]],
    ["row heights cannot be set", ["RangeFormat.rowHeight"], ["looks", "sizes"]],
    ["cells are not merged", ["Range.merge"], ["merges"]],
    ["sheets cannot be brought to the front", ["Worksheet.activate"], ["showing", "untouched"]],
    ["no name can be made", ["NamedItemCollection.add"], ["names"]],
    ["no name can be hidden", ["NamedItem.visible"], ["names"]],
    ["what a name refers to is not told", ["NamedItem.formula"], ["names"]],
    ["the tabs do not tell whether they are shown, nor can be", ["Worksheet.visibility"], ["tabs"]],
    ["a protected sheet is not told", ["WorksheetProtection.protected"], ["protection"]],
    ["a protected structure is not told", ["WorkbookProtection.protected"], ["protection"]],
    ["drawing cannot be suspended", ["Application.suspendScreenUpdatingUntilNextSync"], ["values"]],
    ["no sheet can be added", ["WorksheetCollection.add"], ["structure"]],
  ] as const)(
    "says so where %s, in the right line, and removes its sheets all the same",
    async (_what, failing, expected) => {
      const host = openWorkbook({ failing: new Set(failing) });
      const before = digests(host);
      const { lines } = await runSelfCheck();
      expect(lines.filter(({ state }) => state === "failed").map(({ name }) => name)).toEqual(expected);
      // What does not need it goes on.
      if (!expected.some((name) => name === "structure"))
        expect(lines.map(({ state }) => state)).not.toContain("skipped");
      expectUntouched(host, before);
    },
  );

  it.each([
    ["Format.WrapText", "looks"],
    ["ConditionalFormats", "shades"],
    ["PageLayout", "print"],
    ["Charts", "charts"],
    ["FreezePanes", "freeze"],
  ] as const)(
    "says so where Excel gives up amid the request of %s, in the right line, and removes its sheets",
    async (member, line) => {
      const whole = openWorkbook();
      await runSelfCheck();
      const trip = whole.traffic.roundTrips.findIndex(({ summary }) => summary.includes(member));
      const actions = whole.traffic.roundTrips[trip]?.actions ?? 0;
      expect(actions).toBeGreaterThan(2);
      for (const done of [1, Math.floor(actions / 2), actions - 1]) {
        const host = openWorkbook();
        const before = digests(host);
        host.faults.at(trip + 1, { kind: "inPart", actions: done });
        expect(await failedLines()).toEqual([line]);
        expectUntouched(host, before);
      }
    },
  );

  it("names the sheets that it could not remove, hidden and marked, and the next check removes them", async () => {
    const host = openWorkbook({ failing: new Set(["Worksheet.delete"]) });
    const before = digests(host);
    const { lines } = await runSelfCheck();
    const failed = lines.filter(({ state }) => state === "failed");
    expect(failed.map(({ name }) => name)).toEqual(["removed", "untouched"]);
    const left = host.workbook.sheets.filter(({ title }) => !own.includes(title));
    expect(left.map(({ title, visibility }) => `${title} ${visibility}`)).toHaveLength(3);
    host.conditions.failing.clear();
    expect(await failedLines()).toEqual([]);
    expectUntouched(host, before);
  });

  it("removes its sheets whatever request is carried out in part", async () => {
    const whole = openWorkbook();
    await runSelfCheck();
    const trips = whole.traffic.roundTrips;
    for (const [index, { actions }] of trips.entries()) {
      const host = openWorkbook();
      const before = digests(host);
      host.faults.at(index + 1, { kind: "inPart", actions: Math.floor(actions / 2) });
      await runSelfCheck();
      expect({ index, left: host.workbook.sheets.map(({ title }) => title) }).toEqual({ index, left: own });
      expectUntouched(host, before);
    }
  });

  it("never removes a sheet of the user's that bears the title of one of its own", async () => {
    const workbook = WorkbookModel.withSheets(...own, "_bself_2");
    const host = openInExcel(workbook);
    expect(await failedLines()).toEqual(["structure"]);
    expect(host.workbook.sheets.map(({ title }) => title)).toEqual([...own, "_bself_2"]);
    expect([...host.workbook.names.keys()]).toEqual([]);
  });

  it("tells wrong results of formulas", async () => {
    const host = openInExcel(WorkbookModel.withSheets(...own));
    calculating(host, (formula) => (formula.startsWith("=RANK") ? 1 : formulaResults.get(formula)));
    expect(await failedLines()).toEqual(["formulas"]);
  });

  it("tells text that Excel has taken for something else", async () => {
    const host = openWorkbook();
    const answer = host.answer.bind(host);
    host.answer = (text) => answer(text.replaceAll("'00123", "00123"));
    expect(await failedLines()).toEqual(["texts"]);
  });

  it("tries nothing but says why where the structure of the workbook is protected", async () => {
    const host = openWorkbook();
    host.workbook.structurePassword = "secret";
    const before = digests(host);
    const { lines } = await runSelfCheck();
    expect(lines.filter(({ state }) => state === "failed")).toEqual([
      { name: "structure", state: "failed", detail: expect.stringContaining("structureProtected") as string },
    ]);
    expect(lines.filter(({ state }) => state === "passed").map(({ name }) => name)).toEqual([
      "answers",
      "removed",
      "untouched",
    ]);
    expectUntouched(host, before);
  });

  it("says that a cell is being edited, and has touched nothing", async () => {
    const host = openWorkbook({ cellEditMode: true });
    const { lines } = await runSelfCheck();
    expect(lines[0]).toMatchObject({
      name: "answers",
      state: "failed",
      detail: expect.stringContaining("cellBeingEdited") as string,
    });
    expect(lines.slice(1).every(({ state }) => state === "skipped")).toBe(true);
    expect(host.workbook.sheets).toHaveLength(own.length);
  });

  it("removes what a check has left behind that did not come to its end", async () => {
    const host = openWorkbook();
    const before = digests(host);
    const left = WorkbookModel.withSheets(...own, "_bself_1", "_bself_2");
    left.sheet("Справка").visibility = "Hidden";
    left.sheet("_bself_1").visibility = "Hidden";
    for (const [name, formula] of [
      ["bagalau.temporary.self", "=0"],
      ["bagalau.temporary.self.0", "='_bself_1'!$A$1"],
    ] as const) {
      left.names.set(name, { name, formula, visible: false, comment: "" });
    }
    const second = openInExcel(left);
    calculating(second);
    expect(await failedLines()).toEqual([]);
    expectUntouched(second, before);
  });
});
