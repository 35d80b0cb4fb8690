import type { Language } from "../locales/language";
import type { Translate } from "../locales/translator";
import { areaAddress } from "../workbook/cellAddress";
import type { CellArea } from "../workbook/grid";
import type { InputRule, PlanCell, SheetInputRule, SheetPlan } from "../workbook/sheetPlan";
import { sheetRoleName } from "../workbook/sheetRole";
import { directionWords, methodWords, yesNoWords } from "./choices";
import { bandColumns, criteriaColumns, criteriaColumnWords, isPlainColumn } from "./criteriaColumns";
import type { Criterion } from "./criterion";
import type { Edition } from "./edition";
import type { CriteriaColumn, CriteriaLayout } from "./staffLayout";
import {
  columnWidth,
  inputRule,
  listRule,
  numberFormat,
  planCell,
  staffPlan,
  textFormat,
  type Banner,
} from "./staffPlan";
import { criteriaRange } from "./numberRanges";
import { joinList } from "./textList";
import { wordList } from "./words";

/** Empty rows below the criteria, ready for new ones. */
export const spareCriteriaRows = 40;

/** Where `criteriaSheetPlan` puts the criteria. */
export function criteriaSheetLayout(edition: Edition): CriteriaLayout {
  const firstRow = bannerCount(edition) + 1;
  return {
    firstRow,
    lastRow: firstRow + edition.criteria.length + spareCriteriaRows - 1,
    columns: columnPositions((column) => criteriaColumns.indexOf(column)),
  };
}

/** A complete record of positions, asked for column by column. */
export function columnPositions(at: (column: CriteriaColumn) => number): CriteriaLayout["columns"] {
  return {
    code: at("code"),
    block: at("block"),
    nameRu: at("nameRu"),
    nameKk: at("nameKk"),
    nameEn: at("nameEn"),
    unit: at("unit"),
    method: at("method"),
    points: at("points"),
    bandFrom1: at("bandFrom1"),
    bandFrom2: at("bandFrom2"),
    bandFrom3: at("bandFrom3"),
    bandFrom4: at("bandFrom4"),
    bandFrom5: at("bandFrom5"),
    bandFrom6: at("bandFrom6"),
    bandFrom7: at("bandFrom7"),
    bandFrom8: at("bandFrom8"),
    bandPoints1: at("bandPoints1"),
    bandPoints2: at("bandPoints2"),
    bandPoints3: at("bandPoints3"),
    bandPoints4: at("bandPoints4"),
    bandPoints5: at("bandPoints5"),
    bandPoints6: at("bandPoints6"),
    bandPoints7: at("bandPoints7"),
    bandPoints8: at("bandPoints8"),
    base: at("base"),
    betterIs: at("betterIs"),
    cap: at("cap"),
    floor: at("floor"),
    weight: at("weight"),
    counted: at("counted"),
    headers: at("headers"),
    note: at("note"),
  };
}

/** The criteria as a sheet: a row each, drop-downs, spare rows, and in words how each is counted. */
export function criteriaSheetPlan(edition: Edition, t: Translate, language: Language): SheetPlan {
  const layout = criteriaSheetLayout(edition);
  const headings = wordList(criteriaColumnWords, t);
  const written = edition.criteria.map((criterion) =>
    criteriaColumns.map((column) => criterionCell(criterion, column, t, language)),
  );
  const spare = Array.from({ length: spareCriteriaRows }, () => criteriaColumns.map(spareCell));
  const headingRow = layout.firstRow - 1;
  return staffPlan({
    role: "criteria",
    title: t("workbook.titles.criteria"),
    banners: criteriaBanners(edition, t),
    table: [headings.map((heading) => planCell(heading, "columnHeading")), ...written, ...spare],
    columnWidths: criteriaColumns.map((column, index) =>
      columnWidth(leastWidth(column), [
        headings[index] ?? "",
        ...written.map((row) => String(row[index]?.value ?? "")),
      ]),
    ),
    frozenColumns: 3,
    print: {
      landscape: true,
      repeatRows: { from: headingRow, to: headingRow },
      repeatColumns: { from: 0, to: 2 },
      pagesAcross: 3,
    },
    inputRules: criteriaInputRules(edition, layout, t),
    names: [
      {
        name: sheetRoleName("criteria"),
        area: { top: headingRow, left: 0, bottom: headingRow, right: criteriaColumns.length - 1 },
      },
    ],
  });
}

function bannerCount({ title }: Edition): number {
  return title.sample ? 3 : 2;
}

function criteriaBanners({ title }: Edition, t: Translate): readonly Banner[] {
  const toColumn = 4;
  const cells: readonly PlanCell[] = [
    planCell(t("criteria.criteriaSheet.title", { year: title.year }), "title"),
    ...(title.sample ? [planCell(t("criteria.sampleWarning"), "warning")] : []),
    planCell(t("criteria.criteriaSheet.hint"), "note"),
  ];
  return cells.map((cell) => ({ cell, toColumn }));
}

function criterionCell(criterion: Criterion, column: CriteriaColumn, t: Translate, language: Language): PlanCell {
  if (!isPlainColumn(column)) return numberCell(bandNumber(criterion, column));
  switch (column) {
    case "code":
    case "block":
    case "unit":
      return textCell(criterion[column]);
    case "nameRu":
      return nameCell(criterion.name.ru);
    case "nameKk":
      return nameCell(criterion.name.kk);
    case "nameEn":
      return nameCell(criterion.name.en);
    case "method":
      return textCell(methodWords.text(t, criterion.method));
    case "base":
      return textCell(criterion.base ?? "");
    case "betterIs":
      return textCell(directionWords.text(t, criterion.betterIs));
    case "counted":
      return textCell(yesNoWords.text(t, criterion.counted ? "yes" : "no"));
    case "headers":
      return textCell(joinList(criterion.headers));
    case "note":
      return planCell(criterion.note[language], "text");
    case "points":
    case "cap":
    case "floor":
    case "weight":
      return numberCell(criterion[column]);
    default:
      return column satisfies never;
  }
}

function bandNumber({ bands }: Criterion, column: CriteriaColumn): number | null {
  const index = bandColumns.findIndex(({ from, points }) => from === column || points === column);
  const band = bands[index];
  return (bandColumns[index]?.from === column ? band?.from : band?.points) ?? null;
}

function numberCell(value: number | null): PlanCell {
  return planCell(value, "inputNumber", numberFormat);
}

function textCell(text: string): PlanCell {
  return planCell(text === "" ? null : text, "input", textFormat);
}

function nameCell(text: string): PlanCell {
  return planCell(text === "" ? null : text, "input");
}

function spareCell(column: CriteriaColumn): PlanCell {
  if (column === "note") return planCell(null, "text");
  if (column.startsWith("name")) return planCell(null, "input");
  return isNumberColumn(column) ? numberCell(null) : planCell(null, "input", textFormat);
}

function isNumberColumn(column: CriteriaColumn): boolean {
  return column.startsWith("band") || ["points", "cap", "floor", "weight"].includes(column);
}

function leastWidth(column: CriteriaColumn): number {
  if (column === "note") return 64;
  if (column === "headers") return 36;
  if (column.startsWith("name")) return 48;
  if (column === "method") return 22;
  return isNumberColumn(column) ? 10 : 8;
}

function criteriaInputRules(edition: Edition, layout: CriteriaLayout, t: Translate): readonly SheetInputRule[] {
  return criteriaColumns.flatMap((column) => {
    const choice = columnRule(column, edition, layout, t);
    return choice === null ? [] : [inputRule(columnArea(column, layout), choice.rule, choice.message)];
  });
}

interface ColumnRule {
  readonly rule: InputRule;
  readonly message: string | null;
}

function columnRule(column: CriteriaColumn, edition: Edition, layout: CriteriaLayout, t: Translate): ColumnRule | null {
  if (column === "method") return chosen(wordList(methodWords, t), t("criteria.input.list"));
  if (column === "betterIs") return chosen(wordList(directionWords, t), t("criteria.input.list"));
  if (column === "counted") return chosen(wordList(yesNoWords, t), t("criteria.input.list"));
  if (column === "block") return chosen(blockCodes(edition), null);
  if (column === "base") {
    const codes = areaAddress(columnArea("code", layout), "$");
    return { rule: { kind: "listArea", formula: `=${codes}` }, message: null };
  }
  const range = criteriaRange(column);
  if (range === null) return null;
  const message = t(range.min === 0 ? "criteria.input.numberFromZero" : "criteria.input.number");
  return { rule: { kind: "number", ...range }, message };
}

function blockCodes({ blocks }: Edition): readonly string[] {
  return blocks.map(({ code }) => code);
}

function chosen(values: readonly string[], message: string | null): ColumnRule | null {
  const rule = listRule(values);
  return rule === null ? null : { rule, message };
}

function columnArea(column: CriteriaColumn, { firstRow, lastRow, columns }: CriteriaLayout): CellArea {
  return { top: firstRow, left: columns[column], bottom: lastRow, right: columns[column] };
}
