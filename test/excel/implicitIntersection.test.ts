/**
 * Results of the command line and of the pane in a browser, which write by the same `writeXlsx`, opened in Excel 2021:
 * formulas may come back with "@", and are the program's all the same.
 */
import { resultOf } from "../evaluation/resultOf";
import { readFileSync } from "node:fs";
import { evaluateWorkbook, type EvaluateOptions } from "../../src/evaluation/evaluateWorkbook";
import { readWorkbook } from "../../src/workbook/excel/readWorkbook";
import { writeWorkbook } from "../../src/workbook/excel/writeWorkbook";
import type { WorkbookGrid } from "../../src/workbook/grid";
import { formulaWithTitles, type WorkbookPlan } from "../../src/workbook/sheetPlan";
import { readXlsx } from "../../src/workbook/xlsx/readXlsx";
import { unzip } from "../../src/workbook/xlsx/unzip";
import { writeXlsx } from "../../src/workbook/xlsx/writeXlsx";
import { zip } from "../../src/workbook/xlsx/zip";
import { shownFormula } from "../excel-host/implicitIntersection";
import { openWorkbook } from "../excel-host/workbookFile";
import { wholeSheet } from "../excel-host/area";
import { syntheticEdition } from "../report/syntheticEdition";
import { plannedReport } from "../report/reportPlan";
import { randomSubmissions } from "../report/syntheticSubmissions";
import { openInExcel } from "./connectedExcel";

const options: EvaluateOptions = { language: "ru", duplicates: null, target: "newWorkbook", today: "2026-02-20" };

function evaluated(workbook: WorkbookGrid, target: EvaluateOptions["target"] = "newWorkbook") {
  return resultOf(evaluateWorkbook(workbook, { ...options, target }));
}

let made: Promise<WorkbookPlan> | null = null;

/** Evaluated once for all. */
function sample(): Promise<WorkbookPlan> {
  const bytes = readFileSync("assets/samples/indicators-2025.xlsx");
  made ??= readXlsx(bytes, "indicators-2025.xlsx").then((workbook) => evaluated(workbook).plan);
  return made;
}

/** Every formula of the results as a host gives it back; the record of what was written stays. */
function withFormulas(plan: WorkbookPlan, given: (formula: string) => string): WorkbookPlan {
  return {
    ...plan,
    sheets: plan.sheets.map((sheet) => ({
      ...sheet,
      rows: sheet.rows.map((row) =>
        row.map((cell) => cell && (cell.formula === null ? cell : { ...cell, formula: given(cell.formula) })),
      ),
    })),
  };
}

/** "@" before every function, range and name that Excel could ever mark: more than it does. */
function marked(formula: string): string {
  const references =
    /"(?:[^"]|"")*"|(?:'(?:[^']|'')*'!|\{\w+\}!)?\$?[A-Z]{1,3}\$?\d+:\$?[A-Z]{1,3}\$?\d+|INDEX\(|bagalau\.\w+/g;
  return formula.replace(references, (piece) => (piece.startsWith('"') ? piece : `@${piece}`));
}

function editedByHand(issues: readonly { readonly code: string }[]): readonly string[] {
  return issues.map(({ code }) => code).filter((code) => code === "resultEditedByHand");
}

describe("formulas that Excel 2021 marks", () => {
  it("are none of ours: not in the sample, not under any settings", async () => {
    const editions = (["best", "mean", "dense"] as const).flatMap((tieRanking) =>
      (["points", "sumOfPlaces"] as const).map((scheme) => syntheticEdition({ tieRanking, scheme })),
    );
    const plans = [
      await sample(),
      ...editions.map((edition) => plannedReport(edition, randomSubmissions(edition, 9, 3)).plan),
    ];
    const formulas = plans.flatMap(({ sheets }) =>
      sheets.flatMap(({ rows }) => rows.flatMap((row) => row.flatMap((cell) => cell?.formula ?? []))),
    );
    const written = formulas.map((formula) => formulaWithTitles(formula, (role) => role));
    expect(written.length).toBeGreaterThan(8000);
    expect(written.filter((formula) => shownFormula(formula) !== formula)).toEqual([]);
  });

  it.each([
    ["_xlfn.SINGLE", (formula: string) => `=_xlfn.SINGLE(${formula.slice(1)})`],
    ["@", marked],
  ] as const)("are ours in a file that holds %s: nothing is kept, nothing called edited", async (_what, given) => {
    const again = evaluated(
      await readXlsx(await writeXlsx(withFormulas(await sample(), simple(given))), "results.xlsx"),
    );
    expect(again.kept).toEqual([]);
    expect(editedByHand(again.issues)).toEqual([]);
  });

  it("are ours in a file in array form", async () => {
    const parts = await unzip(await writeXlsx(await sample()), () => true);
    let count = 0;
    for (const [name, bytes] of parts) {
      if (!name.startsWith("xl/worksheets/sheet")) continue;
      const arrays = new TextDecoder().decode(bytes).replace(/<c r="(\w+)"([^>]*)><f>/g, (_cell, cell, rest) => {
        count++;
        return `<c r="${cell}"${rest}><f t="array" ref="${cell}">`;
      });
      parts.set(name, new TextEncoder().encode(arrays));
    }
    expect(count).toBeGreaterThan(1000);
    const again = evaluated(await readXlsx(await zip(parts, true), "results.xlsx"));
    expect(again.kept).toEqual([]);
    expect(editedByHand(again.issues)).toEqual([]);
  });

  it.each([
    ["@", marked],
    ["@ before the whole", (formula: string) => `=@${formula.slice(1)}`],
    ["array form", (formula: string) => `{${formula}}`],
    ["@ in array form", (formula: string) => `{${marked(formula)}}`],
  ] as const)(
    "are ours in the open workbook with %s: no sheet comes to stand under a dated title",
    async (_what, given) => {
      const workbook = await openWorkbook(await writeXlsx(await sample()), "results.xlsx");
      const host = openInExcel(workbook);
      let count = 0;
      for (const sheet of workbook.sheets) {
        for (const [row, column, content] of sheet.contents.within(wholeSheet)) {
          if (content.formula === null) continue;
          const formula = given(content.formula);
          if (formula !== content.formula) count++;
          sheet.contents.set(row, column, { ...content, formula });
        }
      }
      expect(count).toBeGreaterThan(1000);
      const again = evaluated(await readWorkbook(), "openWorkbook");
      expect(again.kept).toEqual([]);
      expect(editedByHand(again.issues)).toEqual([]);
      await writeWorkbook(again.plan, { keep: again.kept });
      expect(workbook.sheets.filter(({ title }) => /\d{2}\.\d{2}\.\d{4}/.test(title))).toEqual([]);
      expect(host.unknownMembers).toEqual([]);
    },
  );

  it("but another formula is an edit", async () => {
    const changed = withFormulas(await sample(), (formula) =>
      marked(formula).replace(/^=SUM\(@INDEX\((.*)\)\)$/, "=MAX(@INDEX($1))"),
    );
    const again = evaluated(await readXlsx(await writeXlsx(changed), "results.xlsx"));
    expect(again.kept.map(({ role }) => role)).toContain("totals");
  });
});

/** Only formulas that are a single call are given otherwise: of these the marked form is known by heart. */
function simple(given: (formula: string) => string): (formula: string) => string {
  return (formula) =>
    /^=(?:SUM|T|ROUND|MATCH|RANK)\([^()]*(?:\([^()]*\)[^()]*)*\)$/.test(formula) ? given(formula) : marked(formula);
}
