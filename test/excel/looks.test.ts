/** How the sheets look that the adapter writes, cell by cell as the styles say; heights; how often Excel calculates. */
import fc from "fast-check";
import { cellStyles, type CellLook } from "../../src/workbook/cellStyles";
import type { CellStyleName, SheetPlan } from "../../src/workbook/sheetPlan";
import { writeWorkbook } from "../../src/workbook/excel/writeWorkbook";
import { WorkbookModel } from "../excel-host";
import type { CellFormat } from "../excel-host/cellFormat";
import { lineSize } from "../excel-host/members/rangeFormat";
import type { SheetModel } from "../excel-host/sheetModel";
import { openInExcel } from "./connectedExcel";
import { evaluationPlan, sheetPlan, textCell } from "./syntheticPlan";

const sides = ["Top", "Bottom", "Left", "Right"];

function wantedLook(look: CellLook): unknown {
  const line = look.border === null ? ["None"] : ["Continuous", look.border];
  return {
    font: ["Calibri", look.fontSize, look.fontColor, look.bold, look.italic],
    fill: look.fill ?? "none",
    wrap: look.wrap,
    aligned: [look.horizontal, look.vertical].map((one) => JSON.stringify(one)),
    lines: sides.map(() => line),
  };
}

function lookOf(format: CellFormat): unknown {
  const get = (key: string) => format.get(key);
  const fill = get("fillPattern") === "None" ? "none" : get("fillColor");
  return {
    font: [get("fontName"), get("fontSize"), get("fontColor"), get("bold"), get("italic")],
    fill,
    wrap: get("wrapText"),
    aligned: ["horizontalAlignment", "verticalAlignment"].map((key) => JSON.stringify(get(key)).toLowerCase()),
    lines: sides.map((side) => {
      const style = get(`border${side}Style`);
      return style === "None" ? [style] : [style, get(`border${side}Color`)];
    }),
  };
}

/** Cells that do not look as planned. */
function otherLooks(sheet: SheetModel, plan: SheetPlan): readonly string[] {
  return plan.rows.flatMap((row, index) =>
    row.flatMap((cell, column) => {
      if (cell === null) return [];
      const is = JSON.stringify(lookOf(sheet.formatAt(index, column)));
      const wanted = JSON.stringify(wantedLook(cellStyles[cell.style]));
      return is === wanted ? [] : [`${cell.style} ${index}:${column} ${is} ≠ ${wanted}`];
    }),
  );
}

async function written(plan: SheetPlan): Promise<SheetModel> {
  const workbook = WorkbookModel.withSheets("Показатели");
  openInExcel(workbook);
  const { titles, issues } = await writeWorkbook({ sheets: [plan], existing: [], active: plan.role });
  expect(issues).toEqual([]);
  return workbook.sheet(titles.get(plan.role) ?? "");
}

const styleNames = Object.keys(cellStyles) as CellStyleName[];
/** Neighbours of few styles, so that there are areas and exceptions; null: an empty cell. */
const palette = fc.subarray<CellStyleName | null>([...styleNames, null], { minLength: 1, maxLength: 4 });
const table = palette.chain((styles) =>
  fc.array(fc.array(fc.constantFrom(...styles), { minLength: 1, maxLength: 7 }), { minLength: 1, maxLength: 9 }),
);

describe("the look of what is written", () => {
  it("is each cell's own, whatever stands beside it", async () => {
    await fc.assert(
      fc.asyncProperty(table, async (styles) => {
        const rows = styles.map((row) => row.map((style) => style && textCell("текст", style)));
        const plan = sheetPlan("totals", "Итоги", rows);
        expect(otherLooks(await written(plan), plan)).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it("is each cell's own where one style lies in a table of another", async () => {
    const pairs = styleNames.flatMap((around) => styleNames.map((inside) => [around, inside] as const));
    // Two rows of the one style to each in which the other lies: the area is painted in the first.
    const rows = pairs.flatMap(([around, inside]) =>
      [around, inside, around].map((middle) =>
        Array.from({ length: 9 }, (_unused, column) => textCell("текст", column === 4 ? middle : around)),
      ),
    );
    const plan = sheetPlan("totals", "Итоги", rows);
    expect(otherLooks(await written(plan), plan)).toEqual([]);
  });

  it.each([true, false])(
    "has every row with wrapped text as high as planned (Excel fits rows: %s)",
    async (fitsRows) => {
      const workbook = WorkbookModel.withSheets("Показатели");
      openInExcel(workbook, { fitsRows });
      const long = "Отраслевой профессиональный союз работников образования";
      const rows = ["title", "note", "text", "number"].map((style) => [textCell(long, style as CellStyleName)]);
      const plan = sheetPlan("totals", "Итоги", rows, { columnWidths: [60], rowHeights: new Map([[1, 41]]) });
      await writeWorkbook({ sheets: [plan], existing: [], active: "totals" });
      const sheet = workbook.sheet("Итоги");
      expect(rows.map((_row, index) => lineSize(sheet, "rows", index))).toEqual([15, 41, 15, 15]);
      // Stated: what a look or a text does later changes nothing. The others hold no wrapped text.
      expect(rows.map((_row, index) => sheet.rows.get(index)?.fitted ?? null)).toEqual([null, false, false, null]);
    },
  );

  it("costs Excel one calculation for each request that builds or swaps, and one at the end", async () => {
    const workbook = WorkbookModel.withSheets("Показатели", "Настройки");
    const host = openInExcel(workbook);
    await writeWorkbook(evaluationPlan(20, 20));
    workbook.work.clear();
    host.traffic.clear();
    await writeWorkbook(evaluationPlan(20, 20, 2));
    // Look, build, swap, finish: four old sheets and their marks go in the last, each of which Excel notices.
    expect(host.traffic.roundTrips).toHaveLength(4);
    expect(workbook.work.calculations).toBe(1 + 1 + (4 + 4 + 1));
    expect(workbook.work.drawings).toBe(3);
  });
});
