import { printedPage, rankShades } from "../../cellStyles";
import type { CellArea } from "../../grid";
import { plainSheet } from "../../plainSheet";
import type { PlanCell, SheetPlan } from "../../sheetPlan";
import { excelCapabilities } from "../capabilities";
import { queueDecoration, type DecorationPart } from "../decorations";
import { queueAdditions, textsOf } from "../sheetAdditions";
import { differences, type Trial } from "./checkReport";
import { scratchName, scratchTitles } from "./scratchSheets";

const [cells, planned, moved] = scratchTitles;

/** A name on a range, hidden, moved and remarked on; `unnamed` tells whether it can be removed. */
export const names: Trial = ({ workbook }, sheet) => {
  const made = workbook.names.add(scratchName, sheet.getRange("A1"));
  made.visible = false;
  made.formula = `=${planned}!$A$1:$B$2`;
  made.comment = "2 × 2";
  const found = workbook.names.getItemOrNullObject(scratchName);
  found.load("name,formula,comment,visible");
  return () =>
    differences(
      { formula: `=${planned}!$A$1:$B$2`, comment: "2 × 2", visible: false },
      { formula: String(found.formula).replaceAll("'", ""), comment: found.comment, visible: found.visible },
    );
};

export const unnamed: Trial = ({ workbook }) => {
  workbook.names.getItem(scratchName).delete();
  const gone = workbook.names.getItemOrNullObject(scratchName);
  gone.load("name");
  return () => differences({ removed: true }, { removed: gone.isNullObject });
};

/** A sheet comes into view, is renamed, and is before another; all of them are scratch sheets. */
export const tabs: Trial = ({ workbook }) => {
  const { worksheets } = workbook;
  const [first, second, third] = [cells, planned, moved].map((title) => worksheets.getItem(title));
  if (!first || !second || !third) return () => [];
  for (const sheet of [first, second, third]) sheet.visibility = "Visible";
  third.name = `${moved} b`;
  third.name = moved;
  worksheets.load("items/name,items/visibility");
  third.load("position");
  return () => differences({ visible: 3 }, { visible: worksheets.items.filter(isVisibleScratch).length });
};

function isVisibleScratch({ name, visibility }: Excel.Worksheet): boolean {
  return scratchTitles.some((title) => title === name) && visibility === "Visible";
}

/** @param last zero-based position of the last tab */
export const position =
  (last: number): Trial =>
  ({ workbook }) => {
    const sheet = workbook.worksheets.getItem(moved);
    sheet.position = last - 1;
    sheet.load("position");
    return () => differences({ position: last - 1 }, { position: sheet.position });
  };

const entries: readonly SheetPlan["inputRules"][number][] = [
  { area: at(0, 8), rule: { kind: "list", values: ["да", "нет"] }, message: "да или нет" },
  { area: at(1, 8), rule: { kind: "listArea", formula: "{settings}!$A$1:$A$3" }, message: "из списка", open: true },
  { area: at(2, 8), rule: { kind: "number", min: 0, max: 10, whole: true }, message: "от 0 до 10" },
  { area: at(3, 8), rule: { kind: "number", min: 0, max: null, whole: false }, message: "не меньше 0" },
];

export const rules: Trial = (context, sheet) => {
  decorate(context, "rules", { inputRules: entries });
  const read = entries.map(({ area }) => {
    const { dataValidation } = sheet.getRangeByIndexes(area.top, area.left, 1, 1);
    dataValidation.load("type,rule,errorAlert");
    return dataValidation;
  });
  return () =>
    differences(
      {
        types: ["List", "List", "WholeNumber", "Decimal"],
        list: "да,нет",
        area: `=${cells}!$A$1:$A$3`,
        alerts: entries.map(({ message, open = false }) => `${message} ${!open}`),
      },
      {
        types: read.map(({ type }) => type),
        list: sourceOf(read[0]),
        area: sourceOf(read[1]).replaceAll("'", ""),
        alerts: read.map(({ errorAlert: { message, showAlert } }) => `${message} ${showAlert}`),
      },
    );
};

function sourceOf(validation: Excel.DataValidation | undefined): string {
  const source = validation?.rule.list?.source;
  return typeof source === "string" ? source : "";
}

/** The middle, 11.5, needs no decimal separator of the user's. */
export const shades: Trial = (context, sheet) => {
  const area = { top: 0, left: 9, bottom: 3, right: 9 };
  decorate(context, "shades", { shades: [{ kind: "ranks", area, best: 1, worst: 22 }] });
  const formats = sheet.getRangeByIndexes(0, 9, 4, 1).conditionalFormats;
  formats.load("items/type");
  const { colorScale } = formats.getItemAt(0);
  colorScale.load("criteria");
  return () => {
    const { minimum, midpoint, maximum } = colorScale.criteria;
    const points = [minimum, midpoint, maximum];
    return differences(
      {
        types: ["ColorScale"],
        colours: [rankShades.best, rankShades.middle, rankShades.worst],
        numbers: [1, 11.5, 22],
      },
      {
        types: formats.items.map(({ type }) => type),
        colours: points.map((point) => point?.color?.toUpperCase()),
        numbers: points.map((point) => numberIn(String(point?.formula))),
      },
    );
  };
};

/** "1", "=23/2", "11,5": as Excel may give a number back. */
function numberIn(formula: string): number {
  const [above = "", below = "1"] = formula.replace(/[=\s]/g, "").replace(",", ".").split("/");
  return Number(above) / Number(below);
}

/** All three ways, one after the other; the last is. */
export const freeze: Trial = (context, sheet) => {
  decorate(context, "freeze", { frozenColumns: 1 });
  decorate(context, "freeze", { frozenRows: 1 });
  decorate(context, "freeze", { frozenRows: 2, frozenColumns: 2 });
  const frozen = sheet.freezePanes.getLocationOrNullObject();
  frozen.load("address");
  return () =>
    differences({ frozen: "A1:B2" }, { frozen: frozen.isNullObject ? null : frozen.address.split("!").at(-1) });
};

export const print: Trial = (context, sheet) => {
  decorate(context, "print", {
    rows: Array.from({ length: 9 }, () => []),
    print: {
      landscape: true,
      repeatRows: { from: 0, to: 1 },
      repeatColumns: { from: 0, to: 0 },
      pagesAcross: 1,
      pagesDown: 2,
      lastColumn: 5,
      breaksBefore: [6],
    },
  });
  const { pageLayout } = sheet;
  pageLayout.load("orientation,paperSize,zoom,leftMargin,rightMargin,topMargin,bottomMargin,headerMargin,footerMargin");
  const footers = pageLayout.headersFooters.defaultForAllPages;
  footers.load("leftFooter,centerFooter,rightFooter");
  const area = pageLayout.getPrintAreaOrNullObject();
  const rows = pageLayout.getPrintTitleRowsOrNullObject();
  const columns = pageLayout.getPrintTitleColumnsOrNullObject();
  for (const range of [area, rows, columns]) range.load("address");
  const breaks = sheet.horizontalPageBreaks;
  const count = breaks.getCount();
  const { margins, footer } = printedPage;
  const { left, right, top, bottom, header } = margins;
  return () => [
    ...differences(
      { page: ["Landscape", "A4", 1, 2], footers: [footer.left, footer.center, footer.right], breaks: 1 },
      {
        page: [
          pageLayout.orientation,
          pageLayout.paperSize,
          pageLayout.zoom.horizontalFitToPages,
          pageLayout.zoom.verticalFitToPages,
        ],
        footers: [footers.leftFooter, footers.centerFooter, footers.rightFooter],
        breaks: count.value,
      },
    ),
    ...differences(
      {
        left: points(left),
        right: points(right),
        top: points(top),
        bottom: points(bottom),
        header: points(header),
        footer: points(margins.footer),
      },
      {
        left: pageLayout.leftMargin,
        right: pageLayout.rightMargin,
        top: pageLayout.topMargin,
        bottom: pageLayout.bottomMargin,
        header: pageLayout.headerMargin,
        footer: pageLayout.footerMargin,
      },
    ),
    ...differences(
      { area: true, rows: "$1:$2", columns: "$A:$A" },
      {
        area: !area.isNullObject && /^\$?A(?:\$?1)?:\$?F(?:\$?\d+)?$/.test(area.address.split("!").at(-1) ?? ""),
        rows: rows.isNullObject ? null : absolute(rows.address),
        columns: columns.isNullObject ? null : absolute(columns.address),
      },
    ),
  ];
};

/** "Sheet!1:2" → "$1:$2" */
function absolute(address: string): string {
  return (address.split("!").at(-1) ?? "").replace(/\$?([A-Z]+|\d+)/g, "$$$1");
}

function points(inches: number): number {
  return inches * 72 + 0.001;
}

/** Of a table on the same sheet, two series. */
export const charts: Trial = (context, sheet) => {
  const cell = (value: string): PlanCell => ({ value, formula: null, style: "plain", format: null });
  const series = (column: number, fill: string) => ({
    name: { row: 0, column },
    values: { top: 1, left: column, bottom: 3, right: column },
    fill,
  });
  decorate(context, "charts", {
    rows: [[cell(""), cell("один"), cell("два")]],
    charts: [
      {
        kind: "stackedBar",
        title: "Диаграмма",
        categories: { top: 1, left: 0, bottom: 3, right: 0 },
        onTop: "first",
        series: [series(1, "#205C6C"), series(2, "#EBB45C")],
        over: { top: 21, left: 0, bottom: 30, right: 5 },
      },
    ],
  });
  const made = sheet.charts.getItemAt(0);
  sheet.charts.load("count");
  made.load("name");
  made.title.load("text");
  made.series.load("items/name");
  return () =>
    differences(
      { charts: 1, title: "Диаграмма", series: ["один", "два"] },
      { charts: sheet.charts.count, title: made.title.text, series: made.series.items.map(({ name }) => name) },
    );
};

export const unchart: Trial = (_context, sheet) => {
  sheet.charts.getItemAt(0).delete();
  sheet.charts.load("count");
  return () => differences({ charts: 0 }, { charts: sheet.charts.count });
};

/** A comment and a drawing, as a person leaves them on a result sheet. */
export const additions: Trial = (context, sheet) => {
  const { comments, notes } = excelCapabilities();
  if (comments) sheet.comments.add("A1", "да");
  if (notes) sheet.notes.add("B1", "нет");
  sheet.shapes.addGeometricShape("Rectangle");
  const read = queueAdditions(context, cells);
  const places = [
    ...(comments ? [sheet.comments.getItemAt(0).getLocation()] : []),
    ...(notes ? [sheet.notes.getItemAt(0).getLocation()] : []),
  ];
  for (const place of places) place.load("address");
  return () =>
    differences(
      {
        texts: [...(comments ? ["да"] : []), ...(notes ? ["нет"] : [])],
        drawings: 1,
        cells: [...(comments ? ["A1"] : []), ...(notes ? ["B1"] : [])],
      },
      { ...read(), texts: textsOf(read()), cells: places.map(({ address }) => address.split("!").at(-1)) },
    );
};

function at(row: number, column: number): CellArea {
  return { top: row, left: column, bottom: row, right: column };
}

function decorate(context: Excel.RequestContext, part: DecorationPart, of: Partial<SheetPlan>): void {
  queueDecoration(
    context,
    part,
    [{ plan: { ...plainSheet("checks", planned, []), ...of }, key: planned }],
    () => cells,
  );
}
