import { cellAt } from "../../workbook/grid";
import { labelText } from "../header/headerBlock";
import { isOrganisationLabel } from "../header/organisationLabel";
import type { SheetView } from "../sheet/sheetView";
import { comparisonKey } from "../../tables/text/comparisonKey";

/** The organisation that a table of one organisation is of, and where its name stands; `at` is null for the title of the sheet or the file. */
interface TitleName {
  readonly name: string;
  readonly at: { readonly row: number; readonly column: number } | null;
}

const withColon = /^([^:]{3,80}):\s*(.+)$/s;
const quotedNames = /[«"“„]([^«»"“”„]{5,})[»"”“]/u;
const speaksOfUnion = /профсоюз|кәсіподақ|кәсіптік|филиал|union/u;
const isTitle =
  /показател|отчет|форма|сведени|информаци|критери|оценк|итоги|корсеткіш|есеп|нысан|бағалау|indicator|report|form/u;
const genericTitle =
  /^(?:лист|sheet|парақ|бет|форма|form|нысан|показатели?|корсеткіштер|indicators?|данные|деректер|data|отчет|есеп|report|свод|таблица|кесте|table|образец|бланк|template|анкета|приложение|книга|book)[ _-]*\(?\d*\)?$/u;

/**
 * The organisation's name, from the rows above the indicators: beside or behind "Организация:", else a line that the
 * organisations sheet knows or that speaks of a union; else the title of the sheet; else the name of the file.
 * @param rows number of rows above the heads
 */
export function titleName(sheet: SheetView, rows: number, isKnown: (name: string) => boolean): TitleName | null {
  const titles = titleCells(sheet, rows);
  return labelledName(sheet, titles) ?? lineName(titles, isKnown) ?? sheetName(sheet, isKnown);
}

interface TitleCell {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

function titleCells(sheet: SheetView, rows: number): readonly TitleCell[] {
  const cells: TitleCell[] = [];
  for (let row = 0; row < rows; row++) {
    (sheet.rows[row] ?? []).forEach((cell, column) => {
      const text = cell.kind === "text" ? labelText(cell) : "";
      if (text !== "") cells.push({ row, column, text });
    });
  }
  return cells;
}

function labelledName(sheet: SheetView, titles: readonly TitleCell[]): TitleName | null {
  for (const { row, column, text } of titles) {
    const [, label = "", name = ""] = withColon.exec(text) ?? [];
    if (name !== "" && isOrganisationLabel(label)) return { name, at: { row, column } };
    if (!isOrganisationLabel(text.replace(/[\s:*_]+$/, ""))) continue;
    for (let right = column + 1; right < (sheet.rows[row]?.length ?? 0); right++) {
      const beside = labelText(cellAt(sheet, row, right));
      if (beside !== "") return { name: beside, at: { row, column: right } };
    }
  }
  return null;
}

/** One line that is known, or that alone speaks of a union; a title of the form is no name, what it quotes may be. */
function lineName(titles: readonly TitleCell[], isKnown: (name: string) => boolean): TitleName | null {
  for (const { row, column, text } of titles) {
    const quoted = quotedNames.exec(text)?.[1] ?? "";
    for (const name of [text, quoted]) if (name !== "" && isKnown(name)) return { name, at: { row, column } };
  }
  const lines = titles.filter(({ text }) => {
    const key = comparisonKey(text);
    return speaksOfUnion.test(key) && !isTitle.test(key);
  });
  const [only] = lines;
  return only === undefined || lines.length > 1
    ? null
    : { name: only.text, at: { row: only.row, column: only.column } };
}

function sheetName({ origin }: SheetView, isKnown: (name: string) => boolean): TitleName | null {
  const isName = (text: string) => isKnown(text) || (/\p{L}{2}/u.test(text) && !genericTitle.test(comparisonKey(text)));
  if (isName(origin.sheet)) return { name: origin.sheet, at: null };
  const file = origin.file.replace(/(?:\.results)?\.[a-z]{3,4}$/i, "").trim();
  return isName(file) ? { name: file, at: null } : null;
}
