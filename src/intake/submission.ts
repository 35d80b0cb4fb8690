import { isSameShown, type Shown } from "../locales/numberText";

/** Where a value was read: the source address is "Sheet!C5", with several files "file.xlsx!Sheet!C5". */
export interface SourceCell {
  /** File name, null with a single input. */
  readonly file: string | null;
  readonly sheet: string;
  readonly cell: string;
}

export function sourceAddress(source: SourceCell): string {
  const place = `${source.sheet}!${source.cell}`;
  return source.file === null ? place : `${source.file}!${place}`;
}

/** missing: nothing was reported. unreadable: something is there that is no value; an issue names the cell. */
type ReadingStatus = "ok" | "missing" | "unreadable";

/** What was done to the content of a cell to get its value. */
export type Treatment =
  | "numberFromText"
  | "percentFormat"
  | "percentSign"
  | "headerUnit"
  | "amountConverted"
  | "oneOfTwoNumbers"
  | "wordAsZero"
  | "yesNoWord"
  | "dateAsYes"
  | "dashAsNo";

/** One indicator of one organisation. */
export interface Reading {
  readonly status: ReadingStatus;
  /** In the criterion's unit, percent 0…100, yes 1 and no 0; at most 15 significant digits. null unless ok. */
  readonly value: number | null;
  /** null where no column of the sheet holds the indicator. */
  readonly source: SourceCell | null;
  /** What the cell shows, where it was converted or could not be read; else null. */
  readonly written: Shown | null;
  /** Absent where the cell holds the value itself. */
  readonly treatment?: Treatment;
  /** The document named beside the figure; absent where none is. */
  readonly document?: string;
  /** The column was taken for the criterion by likeness, and nobody has confirmed it. */
  readonly guessed?: true;
  /** The value is that of an accepted correction; absent where it is the region's. */
  readonly corrected?: Corrected;
}

/** What a correction replaced, and what it rests on. */
export interface Corrected {
  /** The region's own reading. */
  readonly from: Reading;
  /** The cell of the corrections sheet that holds the new value. */
  readonly cell: SourceCell;
  /** The document, empty where none is named. */
  readonly evidence: string;
}

/** The document that the region itself names; the evidence of a correction is none of its own. */
export function ownDocument({ document, corrected }: Reading): string | undefined {
  return corrected === undefined ? document : corrected.from.document;
}

export const notReported: Reading = { status: "missing", value: null, source: null, written: null };

/** Whether two readings say the same: equal values, both nothing, or the same words that are no value. */
export function sameReading(one: Reading, other: Reading): boolean {
  if (one.status !== other.status) return false;
  return one.status === "unreadable" ? isSameShown(one.written, other.written) : one.value === other.value;
}

/** What one organisation sent. */
export interface Submission {
  /** Official Russian name, or the cell's text with outer and repeated white space removed. */
  readonly organisation: string;
  readonly source: SourceCell | null;
  /** Whether this is an organisation, or which one of the organisations sheet, is an open question: not rated until it is answered. */
  readonly unconfirmed?: true;
  /** The organisation whose other indicators these may be, where that is the question. */
  readonly mayBe?: string;
  /** One for each criterion of the edition, in its order. */
  readonly readings: readonly Reading[];
}
