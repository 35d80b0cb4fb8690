import { rankShades } from "../../src/workbook/cellStyles";
import type { SheetChart, SheetPlan } from "../../src/workbook/sheetPlan";
import { writeWorkbook } from "../../src/workbook/excel/writeWorkbook";
import { openInExcel } from "./connectedExcel";
import { numberCell, sheetPlan, textCell } from "./syntheticPlan";
import { userWorkbook } from "./workbooks";

describe("pictures", () => {
  const rows = [
    [textCell("Организация"), textCell("A. Работа"), textCell("B. Взыскания"), textCell("Место")],
    [textCell("Первая"), numberCell(90), numberCell(10), numberCell(1)],
    [textCell("Вторая"), numberCell(60), numberCell(-20), numberCell(2)],
  ];
  const column = (index: number) => ({ top: 1, left: index, bottom: 2, right: index });
  const chart: SheetChart = {
    kind: "stackedBar",
    title: "Баллы по блокам за 2025 год",
    categories: column(0),
    onTop: "first",
    series: [
      { name: { row: 0, column: 1 }, values: column(1), fill: "#205C6C" },
      { name: { row: 0, column: 2 }, values: column(2), fill: "#F6F3C6" },
    ],
    over: { top: 4, left: 0, bottom: 20, right: 6 },
  };

  async function written(more: Partial<SheetPlan>) {
    const workbook = userWorkbook();
    const host = openInExcel(workbook);
    const { issues } = await writeWorkbook({
      sheets: [sheetPlan("totals", "Итоги", rows, more)],
      existing: [],
      active: "totals",
    });
    expect(issues).toEqual([]);
    expect(host.unknownMembers).toEqual([]);
    return workbook.sheet("Итоги");
  }

  it("draw the first category on top, names at the edge, numbers below, each series from its cells", async () => {
    const sheet = await written({ charts: [chart] });
    const [made] = sheet.charts;
    expect(made).toMatchObject({ type: "BarStacked", seriesCount: 2, over: chart.over });
    const on = (area: object) => ({ sheetId: sheet.id, ...area });
    expect(Object.fromEntries(made?.settings ?? [])).toMatchObject({
      "title/text": "Баллы по блокам за 2025 год",
      "legend/position": "Bottom",
      // The names of categories are in a hidden column.
      plotVisibleOnly: false,
      "axes/category/reversePlotOrder": true,
      "axes/category/position": "Maximum",
      // A bar below zero goes left, and must not cover the names.
      "axes/category/tickLabelPosition": "Low",
      "axes/category/tickLabelSpacing": 1,
      "series/0/name": "A. Работа",
      "series/0/values": on(column(1)),
      "series/0/categories": on(column(0)),
      "series/0/fill": "#205C6C",
      "series/1/name": "B. Взыскания",
      "series/1/values": on(column(2)),
      "series/1/categories": on(column(0)),
      "series/1/fill": "#F6F3C6",
      "series/1/overlap": 100,
      "series/1/invertIfNegative": false,
    });
  });

  it("draw the last category on top where the table grows downwards", async () => {
    const [made] = (await written({ charts: [{ ...chart, onTop: "last" }] })).charts;
    expect(made?.settings.has("axes/category/reversePlotOrder")).toBe(false);
    expect(made?.settings.has("axes/category/position")).toBe(false);
  });

  it("shade ranks from the best to the worst of all organisations", async () => {
    const area = column(3);
    const sheet = await written({ shades: [{ kind: "ranks", area, best: 1, worst: 4 }] });
    expect(sheet.conditionalFormats.map((format) => [format.type, format.area, format.criteria])).toEqual([
      [
        "ColorScale",
        area,
        {
          minimum: { type: "Number", formula: "1", color: rankShades.best },
          midpoint: { type: "Number", formula: "=5/2", color: rankShades.middle },
          maximum: { type: "Number", formula: "4", color: rankShades.worst },
        },
      ],
    ]);
  });

  it("begin pages where the plan says", async () => {
    const print = { landscape: true, repeatRows: null, repeatColumns: null, pagesAcross: 1, breaksBefore: [2, 4] };
    expect([...(await written({ print })).pageBreaks]).toEqual([2, 4]);
  });
});
