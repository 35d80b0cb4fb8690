import type { IssueCode } from "../issues/issue";
import type { TextKey, Translate } from "../locales/translator";
import type { CellValue } from "../workbook/grid";
import type { CellStyleName, SheetInputRule } from "../workbook/sheetPlan";
import { fitsInlineList } from "../workbook/inputRules";
import { read, readNumber, readText, readWord, type Field, type FieldReading, type PercentMeaning } from "./field";
import { shownText, shownValue } from "./shownText";
import { cleanText } from "./text/cleanText";
import { joinList, splitList } from "./textList";
import { wordList, words, type Words } from "./words";

/** Format codes of what staff fill in: text keeps "1.10" as it is, General shows a number with the decimals it has. */
export const textFormat = "@";
const numberFormat = "General";
export const amountFormat = "#,##0";

/** What may be typed into a cell. */
export type TypedRule = Omit<SheetInputRule, "area">;

/** What a cell of a column or a setting takes: how it looks, what may be typed, how a value is written and read back. */
export interface Input<Value> {
  readonly style: CellStyleName;
  readonly format: string | null;
  readonly rule: (t: Translate) => TypedRule | null;
  readonly write: (value: Value, t: Translate) => CellValue;
  readonly read: (field: Field) => FieldReading<Value>;
}

/** A code, a date, a number of a document: kept as it is typed. */
export const textInput: Input<string> = {
  style: "input",
  format: textFormat,
  rule: () => null,
  write: (text) => (text === "" ? null : text),
  read: readText,
};

interface TextOptions {
  /** Characters. */
  readonly most: number;
  readonly fits: (text: string) => boolean;
  /** Code of the issue for any other text, which it gets as `text`. */
  readonly other: IssueCode;
}

/** A text of a kind. */
export function checkedText({ most, fits, other }: TextOptions): Input<string> {
  return {
    ...textInput,
    read: (field) => {
      const text = readText(field);
      if (text.state !== "read" || (text.value.length <= most && fits(text.value))) return text;
      const isLong = text.value.length > most;
      const params = isLong ? { length: text.value.length, most } : { text: shownValue(field.cell) };
      field.log.error(isLong ? "staffTextTooLong" : other, field.at, { column: field.heading, ...params });
      return { state: "faulty" };
    },
  };
}

/** A name or a sentence. */
export const nameInput: Input<string> = { ...textInput, format: null };

/** Characters of the paragraphs that one cell takes. */
const mostParagraphs = 8000;

/** Paragraphs of a text in one cell, a line each. */
export const paragraphsInput: Input<string> = {
  ...nameInput,
  read: (field) => {
    const text = readText(field);
    if (text.state !== "read" || typeof field.cell.value !== "string") return text;
    if (field.cell.value.length > mostParagraphs) {
      const params = { column: field.heading, length: field.cell.value.length, most: mostParagraphs };
      field.log.error("staffTextTooLong", field.at, params);
      return { state: "faulty" };
    }
    const lines = field.cell.value.split(/\r\n?|\n/).map(cleanText);
    return read(lines.filter((line) => line !== "").join("\n"));
  },
};

/** Several texts in one cell, parted by semicolons. */
export const listInput: Input<readonly string[]> = {
  ...textInput,
  write: (texts) => (texts.length === 0 ? null : joinList(texts)),
  read: (field) => {
    const text = readText(field);
    return text.state === "read" ? read(splitList(text.value)) : text;
  },
};

export const nameListInput: Input<readonly string[]> = { ...listInput, format: null };

interface NumberOptions {
  /** Both ends included: far beyond what any rule says, so that only a slip is outside. */
  readonly min: number;
  readonly max: number;
  readonly whole?: boolean;
  readonly message: TextKey;
  readonly percent?: PercentMeaning;
  /** Words that people type with the number. */
  readonly beside?: RegExp;
  readonly format?: string;
}

export function numberInput(options: NumberOptions): Input<number> {
  const { min, max, whole = false, message, percent, beside = null, format = numberFormat } = options;
  const isWithin = (value: number): boolean => value >= min && value <= max && (!whole || Number.isInteger(value));
  return {
    style: "inputNumber",
    format,
    rule: (t) => ({ rule: { kind: "number", min, max, whole }, message: t(message) }),
    write: (value) => value,
    read: (field) => {
      const number = readNumber(field, percent, beside);
      if (number.state !== "read" || isWithin(number.value)) return number;
      const params = { column: field.heading, value: number.value, min, max };
      field.log.error(whole ? "staffWholeRange" : "staffNumberRange", field.at, params);
      return { state: "faulty" };
    },
  };
}

/** @param unknown code of the issue for another word; it gets the words allowed */
export function choiceInput<Value extends string>(vocabulary: Words<Value>, unknown: IssueCode): Input<Value> {
  return {
    style: "input",
    format: textFormat,
    rule: (t) => listRule(wordList(vocabulary, t), t("criteria.input.list")),
    write: (value, t) => vocabulary.text(t, value),
    read: (field) => readWord(field, vocabulary, unknown),
  };
}

/** Staff tick in their own ways; the signs are those of the indicator sheets (docs/reading.md, 26). */
export const yesNoWords = words<"yes" | "no">(["yes", "no"], (value) => `criteria.yesNo.${value}`, [
  ...["+", "✓", "✔", "1", "true", "есть", "бар"].map((word) => [word, "yes"] as const),
  ...["-", "0", "false", "нет", "жоқ"].map((word) => [word, "no"] as const),
]);

const yesNoChoice = choiceInput(yesNoWords, "staffNotYesNo");

export const yesNoInput: Input<boolean> = {
  ...yesNoChoice,
  write: (value, t) => yesNoChoice.write(value ? "yes" : "no", t),
  read: (field) => {
    const answer = yesNoChoice.read(field);
    const text = shownText(field.cell);
    if (answer.state === "read" && /^[-–—−]$/.test(text)) {
      field.log.warning("staffDashAsNo", field.at, { column: field.heading, text });
    }
    return answer.state === "read" ? read(answer.value === "yes") : answer;
  },
};

/** A drop-down of these values; null where Excel could not hold them in one formula. */
export function listRule(values: readonly string[], message: string, open = false): TypedRule | null {
  return values.length > 0 && fitsInlineList(values) ? { rule: { kind: "list", values }, message, open } : null;
}
