/** Every way in which the result workbook is changed by hand, each alone. */
import { awardsColumns } from "../../../src/committee/awardsColumns";
import type { EvaluationResult } from "../../../src/evaluation/outcome";
import { createTranslator } from "../../../src/locales/translator";
import { checksColumns, checksRows } from "../../../src/report/checks/checksLayout";
import { warningRows } from "../../../src/report/kit/staleWarning";
import { pointsRows } from "../../../src/report/points/pointsLayout";
import { ranksRows } from "../../../src/report/ranks/ranksLayout";
import { totalsLayout } from "../../../src/report/totals/totalsColumns";
import { totalsRows } from "../../../src/report/totals/totalsLayout";
import type { CellValue } from "../../../src/workbook/grid";
import {
  isOpenCell,
  planCell,
  type PlanCell,
  type SheetPlan,
  type WorkbookPlan,
} from "../../../src/workbook/sheetPlan";
import type { SheetRole } from "../../../src/workbook/sheetRole";
import { rowMoved, sortedDown } from "./excelMoves";

const t = createTranslator("ru");

type Rows = SheetPlan["rows"];

export interface Manipulation {
  readonly what: string;
  readonly role: SheetRole;
  readonly change: (rows: Rows) => Rows;
  /** As Excel does it, with the formulas that refer there. */
  readonly inExcel?: (plan: WorkbookPlan, sheet: SheetPlan) => WorkbookPlan;
  /** Where: for the question whether protection prevents it. */
  readonly cell: readonly [row: number, column: number] | null;
}

function typed(what: string, role: SheetRole, row: number, column: number, value: CellValue): Manipulation {
  const change = (rows: Rows): Rows => {
    const next = rows.map((cells) => [...cells]);
    while (next.length <= row) next.push([]);
    const cells = next[row] ?? [];
    while (cells.length <= column) cells.push(null);
    const old: PlanCell = cells[column] ?? planCell(null, "text");
    if (old.formula === null && old.value === value) throw new Error(`${what} changes nothing`);
    cells[column] = { ...old, value, formula: null };
    return next;
  };
  return { what, role, change, cell: [row, column] };
}

function moved(what: string, role: SheetRole, change: Manipulation["change"]): Manipulation {
  return { what, role, change, cell: null };
}

function excel(what: string, role: SheetRole, inExcel: NonNullable<Manipulation["inExcel"]>): Manipulation {
  return { what: `Excel, ${what}`, role, change: (rows) => rows, inExcel, cell: null };
}

export const sameLength = "a text of the same length";

/** Another text of the same length. */
function otherLetters(value: CellValue | undefined): string {
  const text = String(value);
  const at = text.search(/[а-я]/);
  return `${text.slice(0, at)}${text[at] === "о" ? "е" : "о"}${text.slice(at + 1)}`;
}

const swapped = (one: number, other: number) => (rows: Rows) =>
  rows.map((row, index) => (index === one ? (rows[other] ?? []) : index === other ? (rows[one] ?? []) : row));
const deleted = (at: number) => (rows: Rows) => rows.filter((_row, index) => index !== at);
const otherFormula = (row: number, column: number) => (rows: Rows) =>
  rows.map((cells, at) =>
    cells.map((cell, index) =>
      at === row && index === column && cell?.formula != null
        ? { ...cell, formula: typeof cell.value === "number" ? "=5" : '="Профсоюз «Чужой»"' }
        : cell,
    ),
  );
const inserted = (at: number) => (rows: Rows) => [...rows.slice(0, at), [], ...rows.slice(at)];
const copied = (from: number, to: number) => (rows: Rows) =>
  rows.map((row, index) => (index === to ? (rows[from] ?? []) : row));
const reversed = (from: number, to: number) => (rows: Rows) => [
  ...rows.slice(0, from),
  ...rows.slice(from, to + 1).reverse(),
  ...rows.slice(to + 1),
];

export function sheetOf({ sheets }: WorkbookPlan, role: SheetRole): SheetPlan {
  const sheet = sheets.find((one) => one.role === role);
  if (sheet === undefined) throw new Error(`no ${role}`);
  return sheet;
}

export function find(sheet: SheetPlan, test: (cell: PlanCell) => boolean, from = 0): readonly [number, number] {
  for (const [row, cells] of sheet.rows.entries()) {
    const column = row < from ? -1 : cells.findIndex((cell) => cell !== null && test(cell));
    if (column >= 0) return [row, column];
  }
  throw new Error(`${sheet.title} has no such cell`);
}

export const says = (text: string) => (cell: PlanCell) => String(cell.value).startsWith(text);

/** Each alone. */
export function manipulations(
  { plan, evaluation }: EvaluationResult,
  names: readonly string[],
): readonly Manipulation[] {
  const sheet = (role: SheetRole) => sheetOf(plan, role);
  const first = totalsRows.firstOrganisation;
  const { mainTotal, total, prize, label, inputNumber } = totalsLayout(evaluation.edition, names.length);
  const pointsRow = pointsRows.firstOrganisation;
  const ranksRow = ranksRows.firstOrganisation;
  const awards = find(sheet("awards"), isOpenCell)[0];
  const sums = find(sheet("awards"), says(t("committee.proposedSum")))[0];
  const decided = find(sheet("awards"), says(t("committee.decided.heading")))[0] + 1;
  const decidedSum = find(sheet("awards"), says(t("committee.decided.sum")))[0];
  const checks = sheet("checks");
  const under = (heading: string) => find(checks, says(heading))[0] + 2;
  const own = under(t("report.checks.ownNumbers"));
  const resolution = find(
    sheet("resolution"),
    (cell) => cell.style === "paragraph" && String(cell.value).length > 40,
    8,
  )[0];
  const dataRow = find(sheet("data"), says(names[0] ?? ""))[0];
  const corrections = find(sheet("corrections"), says(names[5] ?? ""))[0];
  const organisations = find(sheet("organisations"), says(names[0] ?? ""))[0];
  const takesPart = find(sheet("organisations"), says(t("criteria.organisationColumn.takesPart")))[1];
  const regions = plan.sheets.find(({ title }) => title === "Показатели");
  if (regions === undefined) throw new Error("no sheet of regions");
  return [
    typed("Totals: another name", "totals", first, 1, "Профсоюз «Другой»"),
    typed("Totals: the name of the second at the first", "totals", first, 1, names[1] ?? ""),
    typed("Totals: the same name as a constant", "totals", first, 1, sheet("totals").rows[first]?.[1]?.value ?? null),
    typed("Totals: place", "totals", first + 3, 0, 1),
    typed("Totals: block sum", "totals", first + 1, 2, 7777),
    typed("Totals: main sum", "totals", first + 1, mainTotal, 7777),
    typed("Totals: total", "totals", first + 2, total, 99_999),
    typed("Totals: prize of another", "totals", first + 4, prize, "I"),
    typed("Totals: prize removed", "totals", first, prize, ""),
    typed("Totals: number in the data", "totals", first, inputNumber, 2),
    typed("Totals: heading of a block", "totals", totalsRows.heading, 2, "Б. Другой блок"),
    typed("Totals: a row below", "totals", first + names.length, 1, "Профсоюз «Лишний»"),
    typed("Totals: the warning cleared", "totals", warningRows.totals, 0, null),
    typed("Totals: the warning typed over with its own text", "totals", warningRows.totals, 0, t("report.stale.no")),
    typed("Totals: the second way of counting silenced", "totals", warningRows.totals, label, 0),
    moved("Totals: two rows swapped", "totals", swapped(first, first + 1)),
    moved("Totals: sorted the other way", "totals", reversed(first, first + names.length - 1)),
    moved("Totals: a row deleted", "totals", deleted(first + 2)),
    moved("Totals: the last row deleted", "totals", deleted(first + names.length - 1)),
    moved("Totals: an empty row inserted", "totals", inserted(first + 2)),
    moved("Totals: a row copied over another", "totals", copied(first + 4, first)),
    typed("Points: name", "points", pointsRow, 1, "Профсоюз «Другой»"),
    typed("Points: points of an indicator", "points", pointsRow + 1, 2, 12_345),
    typed(
      "Points: the same points as a constant",
      "points",
      pointsRow + 1,
      2,
      sheet("points").rows[pointsRow + 1]?.[2]?.value ?? 0,
    ),
    typed("Points: weight above the column", "points", pointsRows.weight, 2, 5),
    typed("Points: points per unit above the column", "points", pointsRows.points, 2, 77),
    typed("Points: code", "points", pointsRows.code, 2, "A9"),
    typed("Points: name of an indicator", "points", pointsRows.name, 2, "Другой показатель"),
    moved("Points: two rows swapped", "points", swapped(pointsRow, pointsRow + 1)),
    moved("Points: a row deleted", "points", deleted(pointsRow + 5)),
    moved("Points: an empty row inserted", "points", inserted(pointsRow)),
    typed("Ranks: rank", "ranks", ranksRow, 2, 6),
    typed("Ranks: name", "ranks", ranksRow + 1, 1, names[0] ?? ""),
    typed("Ranks: place", "ranks", ranksRow + 5, find(sheet("ranks"), says("Место"), 3)[1], 1),
    moved("Ranks: two rows swapped", "ranks", swapped(ranksRow, ranksRow + 1)),
    moved("Ranks: a row deleted", "ranks", deleted(ranksRow + 1)),
    typed("Data: a number", "data", dataRow, 2, 9_000),
    typed("Data: a number where there was none", "data", dataRow + 4, 3, 1),
    typed("Data: a number removed", "data", dataRow, 2, null),
    typed("Data: name", "data", dataRow, 1, names[1] ?? ""),
    typed(
      "Data: source",
      "data",
      dataRow,
      sheet("data").rows[dataRow]?.length ? (sheet("data").rows[dataRow]?.length ?? 0) - 1 : 0,
      "Показатели!Z999",
    ),
    moved("Data: two rows swapped", "data", swapped(dataRow, dataRow + 1)),
    moved("Data: two numbers exchanged", "data", (rows) => swappedCells(rows, [dataRow, 2], [dataRow + 1, 2])),
    moved("Data: a row deleted", "data", deleted(dataRow + 2)),
    typed("Awards: name of a prize", "awards", awards, awardsColumns.organisation, names[5] ?? ""),
    typed("Awards: place of a prize", "awards", awards, awardsColumns.place, "II"),
    typed("Awards: total", "awards", awards, awardsColumns.total, 1),
    typed("Awards: amount", "awards", awards, awardsColumns.amount, 900_000),
    typed("Awards: reason", "awards", awards, awardsColumns.reason, "по решению"),
    typed("Awards: hidden name", "awards", awards, awardsColumns.remark + 1, names[5] ?? ""),
    typed("Awards: a heading", "awards", awards - 1, awardsColumns.amount, "Сумма"),
    typed("Awards: a heading of decisions", "awards", awards - 1, awardsColumns.decision, "Мнение"),
    moved("Awards: another formula for a name", "awards", otherFormula(awards, awardsColumns.organisation)),
    moved("Awards: another formula for a total", "awards", otherFormula(awards + 1, awardsColumns.total)),
    moved(
      "Awards as decided: another formula for a name",
      "awards",
      otherFormula(decided + 1, awardsColumns.organisation),
    ),
    moved("Awards as decided: another formula for the sum", "awards", otherFormula(decidedSum, awardsColumns.amount)),
    typed("Awards: sum of the proposals", "awards", sums, awardsColumns.amount, 1),
    typed("Awards: sum of the decisions", "awards", sums + 1, awardsColumns.amount, 1),
    ...([0, 1] as const).flatMap((below) => [
      typed(`Awards as decided: place ${below}`, "awards", decided + 1 + below, awardsColumns.place, "III"),
      typed(
        `Awards as decided: name ${below}`,
        "awards",
        decided + 1 + below,
        awardsColumns.organisation,
        names[5] ?? "",
      ),
      typed(`Awards as decided: amount ${below}`, "awards", decided + 1 + below, awardsColumns.amount, 5),
      typed(`Awards as decided: total ${below}`, "awards", decided + 1 + below, awardsColumns.total, 5),
      typed(`Awards as decided: reason ${below}`, "awards", decided + 1 + below, awardsColumns.reason, "нет"),
    ]),
    moved("Awards as decided: two swapped", "awards", swapped(decided + 1, decided + 2)),
    moved("Awards as decided: one deleted", "awards", deleted(decided + 2)),
    typed("Awards as decided: heading of sums", "awards", decided, awardsColumns.amount, "тыс. тенге"),
    typed("Awards as decided: sum", "awards", decidedSum, awardsColumns.amount, 1),
    typed("Awards as decided: a row below", "awards", decidedSum + 1, awardsColumns.organisation, names[5] ?? ""),
    typed("Awards: a decision", "awards", awards, awardsColumns.decision, "не присуждать"),
    typed("Awards: votes", "awards", awards, awardsColumns.votesFor, 5),
    typed("Awards: the warning cleared", "awards", warningRows.awards, 0, null),
    moved("Awards: two prizes swapped", "awards", swapped(awards, awards + 1)),
    moved("Awards: a prize deleted", "awards", deleted(awards)),
    typed("Resolution: a text", "resolution", ...textAt(sheet("resolution"), resolution)),
    moved("Resolution: a paragraph deleted", "resolution", deleted(resolution + 1)),
    typed("Resolution: the warning cleared", "resolution", warningRows.resolution, 0, null),
    typed("Scorecard: points", "scorecard", find(sheet("scorecard"), (cell) => cell.value === "A3")[0], 3, 4_321),
    typed(
      "Scorecard: a kept text",
      "scorecard",
      ...otherText(sheet("scorecard"), ({ value }) => String(value).length > 40),
    ),
    typed("Scorecard: the warning cleared", "scorecard", warningRows.scorecard, 0, null),
    typed("Checks: checksum of the data", "checks", ...otherText(checks, says("sha256:"))),
    typed("Checks: number of organisations", "checks", find(checks, says(t("report.checks.rated")))[0], 1, 25),
    typed("Checks: label of the differences", "checks", checksRows.differences, 0, "Расхождений нет"),
    typed("Checks: differences set to 0", "checks", checksRows.differences, checksColumns.count, 0),
    typed("Checks: settings changed set to 0", "checks", checksRows.settingsChanged, checksColumns.count, 0),
    typed("Checks: sheets changed set to 0", "checks", checksRows.sheetsChanged, checksColumns.count, 0),
    typed("Checks: decisions changed set to 0", "checks", checksRows.decisionsChanged, checksColumns.count, 0),
    typed("Checks: the count of a row set to 0", "checks", own, checksColumns.count, 0),
    typed("Checks: an own number", "checks", own, checksColumns.first, 4_242),
    typed("Checks: a name", "checks", own, checksColumns.text, "Профсоюз «Другой»"),
    moved("Checks: a row deleted", "checks", deleted(own)),
    moved("Checks: two rows swapped", "checks", swapped(own, own + 1)),
    typed("Region: a number", "indicators", 1, 1, 901),
    typed("Region: a number that is a text", "indicators", 3, 1, "701"),
    typed("Region: a number that was missing", "indicators", 5, 2, 5),
    typed("Region: a number removed", "indicators", 2, 2, null),
    typed("Region: head of an indicator", "indicators", 0, 1, "B1"),
    typed("Region: head of the names", "indicators", 0, 0, "Районы"),
    typed("Region: name", "indicators", 1, 0, "Профсоюз «Абай и другие»"),
    moved("Region: two rows swapped", "indicators", swapped(1, 2)),
    moved("Region: a row deleted", "indicators", deleted(2)),
    moved("Region: two numbers exchanged", "indicators", (rows) => swappedCells(rows, [1, 1], [2, 1])),
    typed("Corrections: the new value", "corrections", corrections, 3, 9),
    typed("Corrections: the decision", "corrections", corrections, 5, "отклонено"),
    typed("Corrections: another one", "corrections", corrections + 1, 0, names[0] ?? ""),
    typed("Organisations: takes part", "organisations", organisations, takesPart, "нет"),
    typed("Organisations: name", "organisations", organisations, 0, "Профсоюз «Абая»"),
    typed("Organisations: another one", "organisations", organisations + names.length, 0, "Профсоюз «Новый»"),
    moved("Organisations: a row deleted", "organisations", deleted(organisations)),
    typed("Criteria: name", "criteria", ...parameter(sheet("criteria"), "Показатель", "Другой показатель")),
    typed("Criteria: points", "criteria", ...parameter(sheet("criteria"), "Баллы")),
    typed("Criteria: counted", "criteria", ...parameter(sheet("criteria"), "Учитывать", "нет")),
    ...(["data", "points", "ranks", "totals", "awards", "checks", "indicators"] as const).flatMap((role) => {
      const at = {
        data: dataRow,
        points: pointsRow,
        ranks: ranksRow,
        totals: first,
        awards,
        checks: own,
        indicators: 2,
      };
      return (["insert", "delete"] as const).flatMap((how) =>
        [0, 1].map((below) =>
          excel(`${role}: ${how} ${below}`, role, (book, one) => rowMoved(book, one, at[role] + below, how)),
        ),
      );
    }),
    ...(["data", "points", "ranks", "totals"] as const).map((role) => {
      const from = { data: dataRow, points: pointsRow, ranks: ranksRow, totals: first }[role];
      return excel(`${role}: sorted the other way`, role, (book, one) =>
        sortedDown(book, one, from, from + names.length - 1),
      );
    }),
    excel("points: a row above all", "points", (book, one) => rowMoved(book, one, 0, "insert")),
    excel("totals: a row above all", "totals", (book, one) => rowMoved(book, one, 0, "insert")),
    typed(
      "Checks: the verdict typed over with its own text",
      "checks",
      checksRows.verdict,
      0,
      t("report.checks.agreed"),
    ),
    ...(["totals", "data", "points", "resolution", "blocks"] as const).map((role) => {
      const [row, column] = find(
        sheet(role),
        (cell) =>
          cell.formula === null && /[а-я]{4}/.test(String(cell.value)) && !String(cell.value).includes("sha256"),
        3,
      );
      return typed(`${role}: ${sameLength}`, role, row, column, otherLetters(sheet(role).rows[row]?.[column]?.value));
    }),
    typed("Region: a row below", "indicators", regions.rows.length + 4, 0, "Профсоюз «Новый»"),
    typed("Region: a column beside", "indicators", 0, 9, "A1"),
    typed("Settings: number of prizes", "settings", ...settingAt(sheet("settings"), "Число призовых")),
  ];
}

function swappedCells(rows: Rows, one: readonly [number, number], other: readonly [number, number]): Rows {
  const at = ([row, column]: readonly [number, number]): PlanCell | null => rows[row]?.[column] ?? null;
  return rows.map((cells, row) =>
    cells.map((cell, column) => {
      if (row === one[0] && column === one[1]) return at(other);
      return row === other[0] && column === other[1] ? at(one) : cell;
    }),
  );
}

function textAt({ rows }: SheetPlan, row: number): [number, number, CellValue] {
  return [row, rows[row]?.findIndex((cell) => String(cell?.value).length > 40) ?? 0, "Утвердить другое."];
}

function otherText(sheet: SheetPlan, test: (cell: PlanCell) => boolean): [number, number, CellValue] {
  const [row, column] = find(sheet, (cell) => cell.formula === null && typeof cell.value === "string" && test(cell));
  return [row, column, "другое"];
}

function parameter(sheet: SheetPlan, head: string, value: CellValue = 4): [number, number, CellValue] {
  const [row, column] = find(sheet, says(head), 2);
  return [row + 1, column, value];
}

function settingAt(sheet: SheetPlan, label: string): [number, number, CellValue] {
  const [row, column] = find(sheet, says(label));
  return [row, column + 1, 2];
}
