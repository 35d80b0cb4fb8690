/** Plans of the shape of an evaluation: sheets that refer to one another, as large as asked for. */
import { cellAddress, columnName } from "../../src/workbook/cellAddress";
import type { CellStyleName, PlanCell, SheetName, SheetPlan, WorkbookPlan } from "../../src/workbook/sheetPlan";
import { sheetRoleName, type SheetRole } from "../../src/workbook/sheetRole";

export function textCell(value: string, style: CellStyleName = "text"): PlanCell {
  return { value, formula: null, style, format: null };
}

export function numberCell(value: number, style: CellStyleName = "number", format: string | null = null): PlanCell {
  return { value, formula: null, style, format };
}

export function formulaCell(formula: string, style: CellStyleName = "number"): PlanCell {
  return { value: 0, formula, style, format: null };
}

export function sheetPlan(
  role: SheetRole,
  title: string,
  rows: SheetPlan["rows"],
  more: Partial<SheetPlan> = {},
): SheetPlan {
  return {
    role,
    title,
    rows,
    columnWidths: [40, 12, 12],
    rowHeights: new Map([[0, 24]]),
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    merges: [],
    frozenRows: 1,
    frozenColumns: 1,
    print: {
      landscape: true,
      repeatRows: { from: 0, to: 0 },
      repeatColumns: { from: 0, to: 0 },
      pagesAcross: 1,
      lastColumn: 4,
    },
    inputRules: [],
    charts: [],
    shades: [],
    names: [roleName(role, rows)],
    hidden: false,
    ...more,
  };
}

function roleName(role: SheetRole, rows: SheetPlan["rows"]): SheetName {
  const right = Math.max(1, ...rows.map((row) => row.length)) - 1;
  return { name: sheetRoleName(role), area: { top: 0, left: 0, bottom: Math.max(0, rows.length - 1), right } };
}

/**
 * Data, points, ranks and totals of so many organisations and criteria; every tenth value is missing, which is another
 * style. `edition` makes the cells of one evaluation differ from those of another.
 */
export function evaluationPlan(organisations: number, criteria: number, edition = 1): WorkbookPlan {
  const names = Array.from({ length: organisations }, (_unused, index) => `Членская организация № ${index + 1}`);
  const codes = Array.from({ length: criteria }, (_unused, index) => `A${index + 1}`);
  const heading = (title: string): PlanCell[] => [
    textCell(title, "columnHeading"),
    ...codes.map((code) => textCell(code, "columnHeading")),
  ];
  const table = (title: string, cell: (row: number, column: number) => PlanCell): PlanCell[][] => [
    heading(title),
    ...names.map((name, row) => [textCell(name), ...codes.map((_code, column) => cell(row + 1, column + 1))]),
  ];
  const last = organisations + 1;
  const points = table("Баллы", (row, column) => {
    const value = `{data}!${cellAddress(row, column)}`;
    const weight = `{settings}!${cellAddress(1, 1, "$")}`;
    return formulaCell(
      `=IF(ISNUMBER(${value}),ROUND(ROUND(MIN(MAX(${value}*5,0),100000)*${weight},6),bagalau.decimals),0)`,
    );
  });
  const ranks = table("Места", (row, column) => {
    const letter = columnName(column);
    return formulaCell(`=RANK({points}!${cellAddress(row, column)},{points}!${letter}$2:${letter}$${last},0)`, "place");
  });
  const data = table(`Данные ${edition}`, (row, column) =>
    (row * criteria + column) % 10 === 0
      ? textCell("нет данных", "warning")
      : numberCell(edition * 1000 + row * column, "inputNumber", "#,##0"),
  );
  const totals = [
    [textCell("Организация", "columnHeading"), textCell("Сумма", "columnHeading")],
    ...names.map((name, row) => [
      textCell(name),
      formulaCell(`=ROUND(SUM({points}!B${row + 2}:${columnName(criteria)}${row + 2}),0)`, "total"),
    ]),
  ];
  return {
    sheets: [
      sheetPlan("totals", "Итоги", totals, {
        charts: [
          {
            kind: "stackedBar",
            title: "Сумма баллов",
            categories: { top: 1, left: 0, bottom: organisations, right: 0 },
            onTop: "first",
            series: [
              {
                name: { row: 0, column: 1 },
                values: { top: 1, left: 1, bottom: organisations, right: 1 },
                fill: "#205C6C",
              },
            ],
            over: { top: 0, left: 3, bottom: 20, right: 9 },
          },
        ],
      }),
      sheetPlan("points", "Баллы", points),
      sheetPlan("ranks", "Места", ranks, {
        shades: [
          {
            kind: "ranks",
            area: { top: 1, left: 1, bottom: organisations, right: criteria },
            best: 1,
            worst: organisations,
          },
        ],
      }),
      sheetPlan("data", "Данные", data, {
        names: [
          roleName("data", data),
          { name: "bagalau.data.values", area: { top: 1, left: 1, bottom: organisations, right: criteria } },
        ],
      }),
    ],
    existing: [
      {
        role: "settings",
        title: "Настройки",
        names: [{ name: "bagalau.decimals", area: { top: 0, left: 1, bottom: 0, right: 1 } }],
      },
    ],
    active: "totals",
  };
}
