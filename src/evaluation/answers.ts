import type { Duplicates } from "../intake/indicatorReading";

/** What a header of the regions' sheet is, as a person has said. */
export interface HeaderAnswer {
  /** As `TableLine.header` shows it. */
  readonly header: string;
  /** Code of the criterion; null: it is no indicator and need not be asked about again. */
  readonly criterion: string | null;
}

/** Whom a name of the regions' sheet means, as a person has said. */
export interface NameAnswer {
  readonly written: string;
  /** Official name of the organisations sheet. */
  readonly organisation: string;
}

/** What a person has answered to the questions of intake; the answers are kept in the staff sheets. */
export interface Answers {
  readonly headers: readonly HeaderAnswer[];
  readonly organisations: readonly NameAnswer[];
  /** null: not answered. */
  readonly duplicates: Duplicates;
}

export const noAnswers: Answers = { headers: [], organisations: [], duplicates: null };
