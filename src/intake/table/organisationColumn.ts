import { type SheetGrid, cellAt } from "../../workbook/grid";
import { isOrganisationHead, isOrganisationLabel, isPlaceLabel, isRowNumberLabel } from "../header/organisationLabel";
import { speakingOf } from "../organisation/speaksOfOrganisation";
import { cleanText } from "../../tables/text/cleanText";
import { comparisonKey } from "../../tables/text/comparisonKey";
import { isNoData } from "../value/words";
import { parseWrittenNumber } from "../../tables/writtenNumber";
import type { TableHeader } from "./findHeader";

/** Rows that are looked at to tell names from numbers and remarks. */
const sampleRows = 200;

export interface OrganisationColumn {
  readonly column: number;
  /** Other columns of words might have been meant, and no head decides: the choice is said. */
  readonly isChosen: boolean;
}

/** "Организация" says what is under it; the first of several such columns counts. */
const surest = 5;

/** Heads of people, dates and remarks, which are no names of organisations whatever they look like. */
const ofOthers =
  /^(?:ответствен|исполнит|ф\.? ?и\.? ?о|фамили|председател|руководител|куратор|контакт|телефон|адрес|должност|почт|e-?mail|дата|примечан|комментар|жауапты|орындаушы|тораға|басшы|аты-?жон|мекенжай|мекен-жай|ескерту|responsible|person|chair|contact|phone|address)/;

/**
 * The column of the organisations, chosen by its head and by what is in it: names that speak of organisations, or are
 * known, go before a head that might be one; never a column that a criterion claims. null where there is no such column.
 */
export function findOrganisationColumn(
  sheet: SheetGrid,
  header: TableHeader,
  firstRow: number,
  isKnown: (name: string) => boolean,
): OrganisationColumn | null {
  const free = header.columns
    .filter(({ claim }) => claim === null)
    .map(({ column, cell, header: text }) => ({ column, texts: [cell?.text ?? "", text] }));
  const words = new Map(free.map(({ column }) => [column, wordsOf(sheet, column, firstRow)]));
  const most = Array.from(words.values()).reduce((best, { length }) => Math.max(best, length), 0);
  const candidates = free.flatMap(({ column, texts }) => {
    const own = words.get(column) ?? [];
    const test = (fits: (text: string) => boolean) => texts.some(fits) && (own.length > 0 || most === 0);
    const label = test(isOrganisationLabel) ? 3 : test(isOrganisationHead) ? 2 : test(isPlaceLabel) ? 1 : 0;
    const isWordy = own.length > 0 && own.length * 2 >= most && !texts.some(isRowNumberLabel);
    if (label === 0 && !isWordy) return [];
    const clear = own.filter((text) => isKnown(text) || speakingOf(text) > 1).length;
    const speaking = own.filter((text) => speakingOf(text) > 0).length;
    const said = own.length === 0 ? 0 : Math.max(clear, speaking / 2) / own.length;
    const others = texts.some((text) => ofOthers.test(comparisonKey(text))) ? 2 : 0;
    return [{ column, label, score: (label === 3 ? surest : label + 2 * said) - others }];
  });
  const [first, second] = [...candidates].sort((one, other) => other.score - one.score || one.column - other.column);
  if (first === undefined) return null;
  return { column: first.column, isChosen: second !== undefined && first.label < 3 };
}

function wordsOf(sheet: SheetGrid, column: number, firstRow: number): readonly string[] {
  const words: string[] = [];
  const end = Math.min(sheet.rows.length, firstRow + sampleRows);
  for (let row = firstRow; row < end; row++) {
    const cell = cellAt(sheet, row, column);
    const text = cell.kind === "text" ? cleanText(String(cell.value)) : "";
    if (isWord(text)) words.push(text);
  }
  return words;
}

function isWord(text: string): boolean {
  return text !== "" && !isNoData(text) && parseWrittenNumber(text) === null && /[^\d\s.,:;()-]/.test(text);
}
