import type { Issue } from "../issues/issue";
import type { Submission } from "./submission";

/** Which copy of an organisation that stands twice is used; null: different values stop the evaluation. */
export type Duplicates = "first" | "last" | null;

export interface IntakeOptions {
  readonly duplicates: Duplicates;
  /** Titles of sheets that are ours (staff and result sheets): never read as indicators. */
  readonly ownSheets: ReadonlySet<string>;
  /** true with several inputs: source addresses then name the file. */
  readonly nameFiles: boolean;
}

/** A column of the indicator sheet and what it was taken for. */
export interface MatchedColumn {
  /** Zero-based. */
  readonly column: number;
  readonly header: string;
  /** Code of the criterion, or null: a header that no criterion claims. */
  readonly criterion: string | null;
  readonly matchedBy: "code" | "name" | "header" | null;
}

/** One sheet that was read as indicators. */
export interface IndicatorSheet {
  readonly title: string;
  /** Zero-based. */
  readonly organisationColumn: number;
  readonly headerRows: { readonly from: number; readonly to: number };
  readonly organisations: number;
  readonly columns: readonly MatchedColumn[];
}

/** What the regions sent, and every issue found in one pass. */
export interface IndicatorReading {
  /** Empty where nothing could be read; an issue of severity error then says why. */
  readonly submissions: readonly Submission[];
  readonly sheets: readonly IndicatorSheet[];
  readonly issues: readonly Issue[];
  /** true: nothing may be evaluated (no indicator sheet, no known header, the same organisation twice). */
  readonly stops: boolean;
}
