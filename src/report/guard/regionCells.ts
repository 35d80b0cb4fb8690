import { sourceAddress, type Reading, type SourceCell } from "../../intake/submission";
import type { RatedOrganisation } from "../../scoring/evaluation";
import { areaAddress, columnName, parseCellAddress } from "../../workbook/cellAddress";
import type { CellArea, CellValue } from "../../workbook/grid";
import type { PlanCell } from "../../workbook/sheetPlan";
import { quotedSheetName } from "../../workbook/sheetName";
import type { RegionSheet } from "./regionSheet";
import { changedArea, exactSum, expectedCount, expectedNumber, packedParts, storedText } from "./areaDigest";
import { areasOf } from "./areasOf";

interface Piece {
  readonly area: CellArea;
  readonly values: readonly CellValue[];
}

/** Characters of a text that are compared one by one; of a longer one the length as well. */
const compared = 120;

/**
 * Parts of formulas that count what differs now in the cells from which an organisation was read: its name and its values,
 * as they were, in runs along a row or a column. More than one where one formula would be too long; none where no sheet of
 * it stands in the workbook.
 */
export function changedRegionCells(
  organisation: RatedOrganisation,
  sheets: ReadonlyMap<string, RegionSheet>,
): readonly string[] {
  return packedParts(runsOf(sourcesOf(organisation), sheets, false).map(({ formula }) => formula));
}

/** A run of cells, by its address, and the part of a formula that is 1 where it has changed. */
interface RegionRun {
  readonly place: string;
  readonly formula: string;
}

/** The same for all organisations of a long list at once, run by run; of texts only the lengths. */
export function changedRegionRuns(
  organisations: readonly RatedOrganisation[],
  sheets: ReadonlyMap<string, RegionSheet>,
): readonly RegionRun[] {
  return runsOf(organisations.flatMap(sourcesOf), sheets, true);
}

/** Cells below and beside what is filled, where somebody may add a row or a column. */
const beyond = { rows: 500, columns: 20 } as const;
/** Of larger sheets the cells are not counted, or their texts and numbers not compared. */
const mostCells = { counted: 200_000, compared: 20_000 } as const;
const mostAreas = 8;

/**
 * Parts of formulas that are not 0 where more or fewer cells hold anything than when the sheet was read, or any of its heads,
 * notes and other cells holds something else; one for each sheet.
 */
export function filledCells(
  organisations: readonly RatedOrganisation[],
  sheets: ReadonlyMap<string, RegionSheet>,
): readonly RegionRun[] {
  return [...bySheet(organisations.flatMap(sourcesOf), sheets).keys()].flatMap((sheet): readonly RegionRun[] => {
    const { title, rows, columns, cellAt } = sheet;
    if (rows * columns > mostCells.counted) return [];
    let filled = 0;
    for (let row = 0; row < rows; row++) {
      for (let column = 0; column < columns; column++) {
        const value = cellAt(row, column);
        if (typeof value === "number" || (typeof value === "string" && storedText(value) !== "")) filled++;
      }
    }
    const area = { top: 0, left: 0, bottom: rows + beyond.rows - 1, right: columns + beyond.columns - 1 };
    const cells = `${quotedSheetName(title)}!${areaAddress(area, "$")}`;
    const size = (area.bottom + 1) * (area.right + 1);
    // Not COUNTIF(…,"?*"), which is the number of texts in Excel, but counts numbers as well in LibreOffice.
    const live = `(${size}-COUNTBLANK(${cells})-SUMPRODUCT(ISERROR(${cells})+ISLOGICAL(${cells})))`;
    return [{ place: title, formula: [expectedCount(live, filled), ...changedValues(sheet)].join("+") }];
  });
}

/** Errors and what else cannot be compared lie between the areas. */
function changedValues({ title, rows, columns, cellAt }: RegionSheet): readonly string[] {
  if (rows * columns > mostCells.compared) return [];
  const cells = Array.from({ length: rows }, (_row, row) =>
    Array.from({ length: columns }, (_cell, column) => cellAt(row, column)),
  );
  const areas = areasOf(cells, columns, (value) => value !== undefined);
  if (areas.length > mostAreas) return [];
  const values = cells.map((row) => row.map((value = null) => ({ value, formula: null })));
  return areas.map((area) => changedArea(`${quotedSheetName(title)}!`, values, area, "values"));
}

function sourcesOf({ source, scores }: RatedOrganisation): readonly SourceCell[] {
  return [source, ...scores.map(({ reading }) => ownSource(reading))].filter((one) => one !== null);
}

function runsOf(
  cells: readonly SourceCell[],
  sheets: ReadonlyMap<string, RegionSheet>,
  isLong: boolean,
): readonly RegionRun[] {
  return [...bySheet(cells, sheets)].flatMap(([sheet, addresses]) =>
    piecesOf(addresses, sheet).map((piece) => ({
      place: `${sheet.title}!${areaAddress(piece.area)}`,
      formula: changedPiece(piece, sheet, isLong),
    })),
  );
}

/** By the place that sources give: "Sheet!" or "file.xlsx!Sheet!". */
export function regionSheetsByPlace(sheets: readonly RegionSheet[]): ReadonlyMap<string, RegionSheet> {
  // A title that reads like a place in a formula of ours is left out.
  return new Map(
    sheets.filter(({ title }) => !/\{[a-z]+\}!/.test(title)).map((sheet) => [placeOf(sheet.source), sheet]),
  );
}

/** A link to a cell of the regions, as a part of its plan; nothing where its sheet does not stand in the workbook. */
export function regionLink(
  source: Omit<SourceCell, "cell"> & { readonly cell: string | null },
  { regionSheets, live }: { readonly regionSheets: ReadonlyMap<string, RegionSheet>; readonly live: boolean },
): Pick<PlanCell, "link"> {
  const sheet = regionSheets.get(placeOf(source));
  const { cell } = source;
  const isKnown = live && sheet !== undefined && cell !== null && parseCellAddress(cell) !== null;
  return isKnown ? { link: `${quotedSheetName(sheet.title)}!${cell}` } : {};
}

function placeOf(source: Omit<SourceCell, "cell">): string {
  return sourceAddress({ ...source, cell: "" });
}

/** A correction stands over what the region sent. */
export function ownSource({ source, corrected }: Reading): SourceCell | null {
  return corrected === undefined ? source : corrected.from.source;
}

function bySheet(
  cells: readonly SourceCell[],
  sheets: ReadonlyMap<string, RegionSheet>,
): ReadonlyMap<RegionSheet, readonly SourceCell[]> {
  const found = new Map<RegionSheet, SourceCell[]>();
  for (const cell of cells) {
    const sheet = sheets.get(placeOf(cell));
    if (sheet === undefined) continue;
    const own = found.get(sheet) ?? [];
    own.push(cell);
    found.set(sheet, own);
  }
  return found;
}

/** Neighbours in a row, or in a column where most of the cells stand one below another. */
function piecesOf(cells: readonly SourceCell[], { cellAt }: RegionSheet): readonly Piece[] {
  const positions = [...new Set(cells.map(({ cell }) => cell))].flatMap((cell) => parseCellAddress(cell) ?? []);
  const count = (key: "row" | "column"): number => new Set(positions.map((one) => one[key])).size;
  const [along, across] = count("row") > count("column") ? (["row", "column"] as const) : (["column", "row"] as const);
  const ordered = [...positions].sort((one, other) => one[across] - other[across] || one[along] - other[along]);
  const pieces: { area: CellArea; values: CellValue[] }[] = [];
  for (const { row, column } of ordered) {
    const value = cellAt(row, column);
    if (value === undefined || value === "" || typeof value === "boolean") continue;
    if (typeof value === "string" && /[\ud800-\udfff]/.test(value.slice(0, compared + 1))) continue;
    const last = pieces.at(-1);
    const next = last && (along === "row" ? last.area.bottom + 1 === row : last.area.right + 1 === column);
    const same = last && (along === "row" ? last.area.left === column : last.area.top === row);
    if (last && next === true && same === true) {
      last.area = { ...last.area, bottom: row, right: column };
      last.values.push(value);
    } else pieces.push({ area: { top: row, left: column, bottom: row, right: column }, values: [value] });
  }
  return pieces;
}

/** 1 where the numbers, how many there are, or the texts are others than those that were read. */
function changedPiece({ area, values }: Piece, { title }: RegionSheet, isLong: boolean): string {
  const cells = `${quotedSheetName(title)}!${areaAddress(area, "$")}`;
  const isColumn = area.bottom > area.top;
  const first = isColumn ? area.top : area.left;
  const weights = `${isColumn ? "ROW" : "COLUMN"}(${cells})`;
  const weight = (index: number): number => first + index + 1;
  const numbers = values.map((value) => (typeof value === "number" ? value : 0));
  const counted = (test: (value: CellValue) => boolean): number => values.filter(test).length;
  const characters = isColumn ? `COLUMN($A$1:$${columnName(compared - 1)}$1)` : `ROW($A$1:$A$${compared})`;
  const spelled = `UNICODE(MID(${cells}&REPT(" ",${compared}),${characters},1))*${characters}`;
  const summed = (what: string): string => `SUMPRODUCT(ISTEXT(${cells})*${what}*${weights})`;
  const texts = summed(isLong ? `LEN(${cells})` : `(${spelled}+LEN(${cells}))`);
  const parts = [
    expectedCount(
      `COUNT(${cells})`,
      counted((value) => typeof value === "number"),
    ),
    expectedCount(
      `COUNTA(${cells})`,
      counted((value) => value !== null),
    ),
    expectedNumber(`SUMPRODUCT(${cells},${weights})`, exactSum(numbers.map((value, index) => value * weight(index)))),
    ...(values.some((value) => typeof value === "string")
      ? [expectedCount(texts, exactSum(values.map((value, index) => textSum(value, isLong) * weight(index))))]
      : []),
  ];
  return `(${parts.join("+")}>0)*1`;
}

function textSum(value: CellValue, isLong: boolean): number {
  if (typeof value !== "string") return 0;
  const stored = storedText(value);
  if (isLong) return stored.length;
  const text = stored.padEnd(compared, " ");
  // Once with each of the characters, as the formula has it.
  let sum = stored.length * compared;
  for (let index = 0; index < compared; index++) sum += text.charCodeAt(index) * (index + 1);
  return sum;
}
