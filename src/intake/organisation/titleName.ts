import { comparisonKey } from "../../tables/text/comparisonKey";
import { columnField } from "../header/columnField";
import {
  headsOrganisations,
  isOrganisationHead,
  isOrganisationLabel,
  isRowNumberLabel,
} from "../header/organisationLabel";
import { splitPart } from "../header/partWords";
import { isNeverName } from "./neverName";
import { haveOneTerritory } from "./nearNames";
import type { SheetView } from "../sheet/sheetView";
import type { CellPosition } from "../table/namedRow";
import { isNoteText } from "../table/rowKind";
import { speaksOfOrganisation } from "./speaksOfOrganisation";
import { isFormTitle, isNobody, joinedLine, namesAbove, quotedNames, type TitleLine, titleLines } from "./titleLines";

/** The organisation that a table of one organisation is of, and where its name is; `at` is null for the title of the sheet or the file. */
interface TitleName {
  readonly name: string;
  readonly at: CellPosition | null;
  /** Nothing speaks for the title of the sheet or the file being a name. */
  readonly unspoken?: "name";
}

/** Nobody can say whose table it is: the cell that may tell, and its text. */
export interface NoTitleName {
  readonly name: null;
  readonly at: CellPosition | null;
  readonly written: string;
}

const withColon = /^([^:]{2,80}):\s*(.+)$/s;
/** "Наименование:" alone may be of anything: what is behind it must say that it is an organisation. */
const bareLabel = /^(?:(?:полное|краткое) )?(?:наименование|название)$|^(?:толық )?атауы$|^(?:full )?name$/iu;
/** "Представляет:", "От", "Ұсынушы:": whose what follows is. */
const isSender = (label: string): boolean =>
  /^(?:(?:кто |кем )?представ(?:ляет|лено|ил|ила)|представляющая (?:организация|сторона)|от(?: кого)?|отправитель|составитель|респондент|ұсын(?:ушы|ған|ады)|кімнен|жіберуші|submitted by|from|sender)$/u.test(
    comparisonKey(label),
  );
const fromWhom = /^(от)\s+(\p{L}.+)$/isu;
const withQuotes = /^(.{3,60}?)\s+((?:ОО|ҚБ)?\s*[«"“„].+)$/s;
const genericTitle =
  /^(?:лист|sheet|парақ|бет|форма|form|нысан|показатели?|корсеткіштер|indicators?|данные|деректер|data|отчет|есеп|report|свод|таблица|кесте|table|образец|бланк|template|анкета|приложение|книга|book|копия|новый|final|итоговый|черновик|архив|draft|copy|основной|сведения|информация)[ _-]*\(?\d*\)?$/u;

/**
 * The organisation's name, from the rows above the indicators: behind, beside or below "Организация:" or above its caption;
 * else a line that the organisations sheet knows; else what one line says, or several together; else the header or footer
 * of its pages; else the title of the sheet; else the name of the file.
 * @param rows number of rows above the heads
 */
export function titleName(sheet: SheetView, rows: number, isKnown: (name: string) => boolean): TitleName | NoTitleName {
  const lines = titleLines(sheet, rows);
  const labels = [isOrganisationLabel, isOrganisationHead, isSender];
  for (const isLabel of labels) {
    const named = labelledName(lines, isLabel);
    if (named !== null) return named;
  }
  return (
    knownName(lines, isKnown) ??
    lineName(lines) ??
    pageName(sheet, isKnown) ??
    sheetName(sheet, isKnown) ??
    nobody(lines)
  );
}

function labelledName(lines: readonly TitleLine[], isLabel: (text: string) => boolean): TitleName | null {
  const isWhole = (text: string) => isLabel(text) && (headsOrganisations(text) || isLabel === isSender);
  const isSaid = (label: string, name: string) =>
    isLabel(label) && (isLabel !== isSender || speaksOfOrganisation(name));
  for (const line of lines) {
    const { row, column, text } = line;
    const [, label = "", name = ""] = withColon.exec(text) ?? fromWhom.exec(text) ?? withQuotes.exec(text) ?? [];
    const isBare = bareLabel.test(label) && speaksOfOrganisation(name);
    if (isName(name) && (isSaid(label, name) || isBare) && (text.includes(":") || isWhole(label))) {
      return placed({ ...joinedLine({ ...line, text: name }, lines, new Set()) });
    }
    const bare = text.replace(/^[\s(]+|[\s:*_)]+$/g, "");
    if (!isWhole(bare) || (isLabel === isSender && !text.includes(":"))) continue;
    const below = lines.filter((other) => other.row > row && other.row <= row + 2);
    const above = lines.filter((other) => other.row === row - 1 && isName(other.text)).pop();
    const isCaption = text.startsWith("(") || (!text.includes(":") && speaksOfOrganisation(above?.text ?? ""));
    if (isCaption && above !== undefined) return placed(firstLine(above, lines));
    const [beside] = lines.filter((other) => other.row === row && other.column > column);
    const under = below.find((other) => other.column === column) ?? below[0];
    const value = beside ?? (under !== undefined && !isFormTitle(under.text) && !isNoteText(under.text) ? under : null);
    if (value !== null && isName(value.text) && !/:\s*$/.test(value.text)) {
      return placed(joinedLine(value, lines, new Set()));
    }
  }
  return null;
}

const noYear = 0;

/** Letters, and neither another label nor a head of the table. */
function isName(text: string): boolean {
  if (isRowNumberLabel(text) || columnField(text, noYear) !== null) return false;
  return /\p{L}{2}/u.test(text) && !/^[^:]{2,30}:/.test(text) && !isNeverName(text);
}

/** A name of several lines is above its caption. */
function firstLine(last: TitleLine, lines: readonly TitleLine[]): TitleLine {
  for (const up of [3, 2, 1]) {
    const first = lines.find(({ row, column }) => row === last.row - up && column === last.column);
    const joined = first === undefined ? null : joinedLine(first, lines, new Set());
    if (joined?.text.endsWith(last.text) === true && joined.text !== last.text) return joined;
  }
  return last;
}

function knownName(lines: readonly TitleLine[], isKnown: (name: string) => boolean): TitleName | null {
  for (const line of lines) {
    const joined = joinedLine(line, lines, new Set()).text;
    for (const text of [line.text, joined, ...quotedNames(joined), ...segments(line.text)]) {
      if (isKnown(text)) return placed({ ...line, text });
    }
  }
  return null;
}

/** The one line that speaks of an organisation most clearly; of a title of the form, what it quotes or sets apart. */
function lineName(lines: readonly TitleLine[]): TitleName | null {
  const [first, second] = namesAbove(lines);
  if (first !== undefined) {
    const isRival = first.speaking === second?.speaking && second.text !== first.text;
    // A letterhead in both languages: "Мангистауская областная организация" beside "Маңғыстау облыстық ұйымы".
    const isBilingual = first.row === second?.row && haveOneTerritory(first.text, second.text);
    return isRival && !isBilingual ? null : placed(first);
  }
  const inTitles = lines
    .filter(({ text }) => isFormTitle(text))
    .flatMap((line) => {
      const { text } = joinedLine(line, lines, new Set());
      const quotes = quotedNames(text);
      const names = quotes.length > 0 ? quotes : segments(text);
      return names.map((name) => ({ ...line, text: name }));
    });
  const [only] = inTitles;
  return only === undefined || inTitles.length > 1 ? null : placed(only);
}

/** "Отчёт за 2025 год – Абайская область": what a dash, a colon or a full stop sets apart. */
function segments(text: string): readonly string[] {
  const parts = text.split(/ [–—-] |: |(?<=\p{L}{3})\. /u).map((part) => part.trim());
  return parts.length < 2 ? [] : parts.filter((part) => speaksOfOrganisation(part) && !isNobody(part));
}

function placed({ row, column, text }: TitleLine): TitleName {
  return { name: text, at: { row, column } };
}

/** The one name in the header or footer of the pages. */
function pageName({ pageTexts = [] }: SheetView, isKnown: (name: string) => boolean): TitleName | null {
  const texts = pageTexts.map((text) => withColon.exec(text)?.[2] ?? text);
  const known = texts.filter(isKnown);
  const names = known.length > 0 ? known : texts.filter((text) => speaksOfOrganisation(text) && !isNobody(text));
  const [name, ...others] = new Set(names);
  return name === undefined || others.length > 0 ? null : { name, at: null };
}

function sheetName({ origin }: SheetView, isKnown: (name: string) => boolean): TitleName | null {
  const file = origin.file.replace(/(?:\.results)?\.[a-z]{3,4}$/i, "").trim();
  const withoutPart = splitPart(origin.sheet, noYear, speaksOfOrganisation)?.rest ?? "";
  const names = [withoutPart, origin.sheet, withoutGeneric(file), file].filter(
    (text) => isKnown(text) || (/\p{L}{2}/u.test(text) && !isGeneric(text) && !isNeverName(text)),
  );
  const [first] = names;
  const clear = names.find(isKnown) ?? names.find((text) => speaksOfOrganisation(text) && !isFormTitle(text));
  if (clear !== undefined) return { name: clear, at: null };
  return first === undefined ? null : { name: first, at: null, unspoken: "name" };
}

/** "Абай_показатели_2025" is "Абай"; a name that holds none of that stays whole. */
function withoutGeneric(file: string): string {
  const words = file.split(/[\s_]+/);
  if (!words.some((word) => isGeneric(word) || /^\d{4}$/.test(word))) return file;
  return words.filter((word) => !isGeneric(word) && !isNeverName(word) && !/^за$/i.test(word)).join(" ");
}

function isGeneric(text: string): boolean {
  return genericTitle.test(comparisonKey(text));
}

/** The line that comes nearest to a name is asked about. */
function nobody(lines: readonly TitleLine[]): NoTitleName {
  const likely =
    lines.find(({ text }) => isOrganisationLabel(text.replace(/[\s:*_]+$/, ""))) ??
    namesAbove(lines)[0] ??
    lines.find(({ text }) => speaksOfOrganisation(text));
  return likely === undefined
    ? { name: null, at: null, written: "" }
    : { name: null, at: { row: likely.row, column: likely.column }, written: likely.text };
}
