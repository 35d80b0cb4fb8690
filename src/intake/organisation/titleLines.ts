import { comparisonKey } from "../../tables/text/comparisonKey";
import { cellAt } from "../../workbook/grid";
import { labelText } from "../header/headerBlock";
import type { SheetView } from "../sheet/sheetView";
import type { CellPosition } from "../table/namedRow";
import { isNoteText } from "../table/rowKind";
import { nameWords } from "./nameWords";
import { type Speaking, speakingOf } from "./speaksOfOrganisation";

/** A text above a table. */
export interface TitleLine extends CellPosition {
  readonly text: string;
}

export function titleLines(sheet: SheetView, rows: number): readonly TitleLine[] {
  const lines: TitleLine[] = [];
  for (let row = 0; row < rows; row++) {
    (sheet.rows[row] ?? []).forEach((_, column) => {
      const cell = cellAt(sheet, row, column);
      const text = cell.kind === "text" ? labelText(cell) : "";
      if (text !== "") lines.push({ row, column, text });
    });
  }
  return withoutAddressee(lines);
}

const isTitle =
  /показател|отчет|форм[аы](?!\p{L})|сведени|информаци|критери|оценк|итоги|данные|анкета|таблиц|корсеткіш|корсеткиш|есеп|нысан|бағалау|мәлімет|деректер|кесте|indicator|report|form(?!\p{L})/u;
/** What the form is an annex to, whom it is sent to, who signs it. */
const isLetterhead =
  /^(?:приложени|утвержд|согласован|представля|направля|к (?:постановлени|приказ|положени|решени)|постановлени|решени|протокол|исх|вх|адрес|қосымша|\d+[- ]?(?:ші|шы|і)? қосымша|бекіт|бұйры|қаулы|ұсынылады|жіберіледі|annex|appendix|approved)|қосымша(?:сы)?$|қаулысына|бұйрығына|(?:^| )№ ?\d+ (?:от|қосымша)/u;

/** "Кому: …", "В … организацию", "Председателю …", "… ұйымына": to whom the form goes, which is not whose it is. */
const isAddressee =
  /^(?:(?:кому|куда|адресат|кімге|қайда)(?!\p{L})|to:|во? (?!\d|том |т\. ?ч|разрез|целом|соответстви)|(?:председател|руководител|директор|заместител|секретар|президент)ю |(?:г-ну|господину|госпоже) )|(?:ұйым|кәсіподағ|одағ|басқарма|филиал|тораға)(?:ы|сы)на$|(?:комитет|кеңес|бірлестіг)іне$/u;

/** The lines without those that say to whom, and without what goes on with them: beside or below "Кому:", below in the right half of a letter. */
function withoutAddressee(lines: readonly TitleLine[]): readonly TitleLine[] {
  const gone = new Set<TitleLine>();
  for (const line of lines) {
    if (!isAddressee.test(comparisonKey(line.text.slice(0, 400)))) continue;
    gone.add(line);
    const [beside] = lines.filter(({ row, column }) => row === line.row && column > line.column);
    const isLabel = /:\s*$/.test(line.text);
    if (isLabel && beside !== undefined) gone.add(beside);
    if ((isLabel && beside !== undefined) || (!isLabel && line.column === 0)) continue;
    for (let row = line.row + 1; ; row++) {
      const next = lines.find((other) => other.row === row && other.column === line.column);
      if (next === undefined || isFormTitle(next.text)) break;
      gone.add(next);
      if (isLabel) break;
    }
  }
  return lines.filter((line) => !gone.has(line));
}

/** The text is above forms and is nobody's name: a letterhead, a title, a note, or the union of them all. */
export function isNobody(text: string): boolean {
  const key = comparisonKey(text.slice(0, 400));
  return isLetterhead.test(key) || isTitle.test(key) || isNoteText(text) || nameWords(text).own.length === 0;
}

export function isFormTitle(text: string): boolean {
  const key = comparisonKey(text.slice(0, 400));
  return isTitle.test(key) && !isLetterhead.test(key);
}

const quoted =
  /(?:(?<!\p{L})(?:ОО|ҚБ|Общественное объединение)\s*)?[«"“„]((?:[^«»"“”„]|«[^«»]*»)*\p{L}{4}(?:[^«»"“”„]|«[^«»]*»)*)[»"”“]/giu;

/** What a title quotes, with the legal form before it: "Показатели деятельности ОО «…» за 2025 год". */
export function quotedNames(text: string): readonly string[] {
  return Array.from(text.matchAll(quoted), ([name]) => name).filter(
    (name) => speakingOf(name) > 0 && nameWords(name).own.length > 0,
  );
}

const mostLines = 4;

/**
 * Names that are above the table in one line or go on in the lines below, the clearest first: a line goes on while
 * its quotation marks are open, or with words that all such names have ("работников просвещения …").
 */
export function namesAbove(lines: readonly TitleLine[]): readonly (TitleLine & { readonly speaking: Speaking })[] {
  const taken = new Set<TitleLine>();
  const names = lines.flatMap((line) => {
    if (taken.has(line)) return [];
    const joined = joinedLine(line, lines, taken);
    const speaking = isNobody(joined.text) ? 0 : speakingOf(joined.text);
    return speaking === 0 ? [] : [{ ...joined, speaking }];
  });
  return names.sort((one, other) => other.speaking - one.speaking);
}

/** The line with those below that it goes on in; these are added to `taken`. */
export function joinedLine(line: TitleLine, lines: readonly TitleLine[], taken: Set<TitleLine>): TitleLine {
  let joined = line;
  for (let more = 1; more < mostLines; more++) {
    const next = lines.find(({ row, column }) => row === line.row + more && column === line.column);
    if (next === undefined || !goesOn(joined.text, next.text)) break;
    taken.add(next);
    joined = { ...joined, text: `${joined.text} ${next.text}` };
  }
  return joined;
}

function goesOn(text: string, next: string): boolean {
  if (isOpen(text)) return true;
  if (ofPlace.test(next) && isUnionOfNoPlace(text)) return true;
  if (speakingOf(text) === 0 || isNobody(text) || isFormTitle(next) || isNoteText(next)) return false;
  const { own, common } = nameWords(next);
  return own.length === 0 && common.length > 0 && !/^[«"“„]|:/.test(next);
}

/** "города Астаны", "Абайской области": where the union is whose name is above. */
const ofPlace = /^(?:(?:по )?города? |г\. ?\p{Lu}|\p{L}[\p{L}-]*(?:ской|цкой) области(?!\p{L}))/u;

function isUnionOfNoPlace(text: string): boolean {
  const key = comparisonKey(text.slice(0, 400));
  if (isLetterhead.test(key) || isTitle.test(key) || isNoteText(text)) return false;
  return speakingOf(text) === 3 && nameWords(text).own.length === 0 && !/^[«"“„]/.test(text);
}

function isOpen(text: string): boolean {
  const opened = (text.match(/[«„]/g) ?? []).length;
  const closed = (text.match(/[»“]/g) ?? []).length;
  return opened > closed || (opened === 0 && (text.match(/"/g) ?? []).length % 2 === 1);
}
