import type { Issue } from "../../issues/issue";
import { columnField } from "../header/columnField";
import { labelText } from "../header/headerBlock";
import { headsOrganisations, isRowNumberLabel } from "../header/organisationLabel";
import { isNumberingRow } from "../header/numberingRow";
import { issueAt, quote } from "../issueAt";
import { speaksOfOrganisation } from "../organisation/speaksOfOrganisation";
import type { CellPosition } from "../table/namedRow";
import type { KnownTexts } from "./knownTexts";
import { namedFigures } from "./namedFigures";
import { cellIn, type SheetView } from "./sheetView";

/** A text where the name of an indicator is expected. */
interface UnlikeText extends CellPosition {
  readonly text: string;
}

const mostShown = 12;

/** What stands over the figures of a sheet that names no indicator, or, in a form, in front of them; none without figures. */
export function unlikeTexts(sheet: SheetView, { index }: KnownTexts): readonly UnlikeText[] {
  const rows = namedFigures(sheet);
  const [first] = rows;
  if (first === undefined) return [];
  let above = first.row - 1;
  while (above > 0 && isNumberingRow(sheet, above)) above--;
  const texts = (sheet.rows[above] ?? []).flatMap((cell, column): readonly UnlikeText[] => {
    const text = labelText(cell);
    return text === "" ? [] : [{ row: above, column, text }];
  });
  const isHead = ({ text }: UnlikeText): boolean =>
    /\p{L}/u.test(text) && columnField(text, index.year) !== "rowNumber";
  if (texts.length < 2 || !texts.every(({ text }) => /\p{L}|№/u.test(text))) return [];
  const isForm =
    texts.some(({ text }) => columnField(text, index.year) === "label") &&
    !rows.some(({ name }) => speaksOfOrganisation(name));
  if (isForm) return rows.map(({ row, column, name }) => ({ row, column, text: name }));
  // What is a word beside figures may be a value: where the names' heading is said, they are below it.
  const names = texts.find(({ text }) => headsOrganisations(text) && !isRowNumberLabel(text))?.column ?? first.column;
  return texts.filter((one) => one.column > names && isHead(one));
}

/** "B3 «Людей всего» (≈ A2, A3), C3 «Новички»": the cells, with the codes that each is nearest to. */
export function headsText(sheet: SheetView, texts: readonly UnlikeText[], { near }: KnownTexts): string {
  const shown = texts.slice(0, mostShown).map(({ row, column, text }) => {
    const codes = near.closest([text], new Set());
    return `${cellIn(sheet, row, column)} «${quote(text)}»${codes.length === 0 ? "" : ` (≈ ${codes.join(", ")})`}`;
  });
  return shown.join(", ") + (texts.length > shown.length ? " …" : "");
}

/** A sheet with figures whose every head is like no indicator's; null where it has no such heads. */
export function unlikeHeads(sheet: SheetView, known: KnownTexts): Issue | null {
  const texts = unlikeTexts(sheet, known);
  const [first] = texts;
  if (first === undefined) return null;
  const params = { sheet: sheet.title, heads: headsText(sheet, texts, known) };
  return issueAt(sheet, first, "headersUnlike", "error", params);
}
