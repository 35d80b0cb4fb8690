import type { Issue } from "../issues/issue";
import type { WorkbookGrid } from "../workbook/grid";
import type { PreviousValues } from "./plausibility/rates";
import type { Reading, SourceCell, Submission } from "./submission";

/** Which copy of an organisation that is twice is used; null: different values stop the evaluation. */
export type Duplicates = "first" | "last" | null;

/** Where a sheet that was carried into a results workbook came from: the name may be that of an organisation. */
export interface SheetOrigin {
  readonly file: string;
  readonly sheet: string;
}

/** A workbook to be read for indicators. */
export interface IndicatorInput {
  readonly workbook: WorkbookGrid;
  /** Titles of sheets that are ours (staff and result sheets): never read as indicators. */
  readonly ownSheets: ReadonlySet<string>;
  /** By title, for the sheets of a results workbook that came from files of regions. */
  readonly origins?: ReadonlyMap<string, SheetOrigin>;
}

export interface IntakeOptions {
  /** What people have said of names that nothing speaks for: true, an organisation; false, none. */
  readonly spoken?: ReadonlyMap<string, boolean>;
  readonly duplicates: Duplicates;
  /** true with several inputs: source addresses and issues then name the file. */
  readonly nameFiles: boolean;
}

/** rows: an organisation a row. columns: an organisation a column. form: one organisation, an indicator a row. */
export type TableLayout = "rows" | "columns" | "form";

/** What a line of a table (a column, or in the other layouts a row) is taken for. */
export type ColumnUse =
  | "indicator"
  | "document"
  | "previousYear"
  | "plan"
  /** Another part of an indicator than its value of the year: points, a quarter, women … */
  | "part"
  | "note"
  | "rowNumber"
  | "unit"
  /** A row of a form that heads a group of indicators. */
  | "heading"
  | "ignored"
  /** A header that no criterion claims. */
  | "unknown";

export type MatchedBy = "code" | "name" | "header" | "guess";

/** How like a header is to the name of a criterion, 0…1. */
interface Likeness {
  readonly criterion: string;
  readonly score: number;
}

/** A guess that waits for somebody to confirm it. */
export interface Guess extends Likeness {
  readonly runnerUp: Likeness | null;
}

/** A line of the table beside that of the organisations, and what it was taken for. */
export interface TableColumn {
  /** "F" of a column, "12" of a row. */
  readonly at: string;
  /** Address of the header's own cell. */
  readonly cell: string;
  /** Texts from the outermost in, parted by " › ". */
  readonly header: string;
  readonly use: ColumnUse;
  /** Code of the criterion of an indicator, also where it is guessed; else null. */
  readonly criterion: string | null;
  /** null unless an indicator. */
  readonly matchedBy: MatchedBy | null;
  readonly guess: Guess | null;
  /** Codes of the free criteria that an unknown header is nearest to; absent where there are none. */
  readonly nearest?: readonly string[];
}

/** official: by the organisations sheet. new: not there, or there is no such sheet. near: new, but very like another. */
export type NameMatch = "official" | "new" | "near" | "ambiguous";

/** An organisation's name as it is in the table. */
export interface ReadName {
  readonly written: string;
  /** null where the name is that of the sheet or the file. */
  readonly cell: string | null;
  /** The name in the results. */
  readonly organisation: string;
  readonly match: NameMatch;
  /** Whether it is an organisation at all is an open question. */
  readonly unspoken?: true;
  /** The official organisation that a near name may mean, and how like it is, 0…1. */
  readonly near: { readonly organisation: string; readonly score: number } | null;
}

/** One table that was read for indicators; a sheet may hold several, one under another. */
export interface IndicatorTable {
  /** null with a single input. */
  readonly file: string | null;
  readonly sheet: string;
  readonly layout: TableLayout;
  /** Where the headers are, such as "A3:H5". */
  readonly headerArea: string;
  /** Where the indicators are one under another, such as "A5:C44"; null in the layout of rows. */
  readonly labelArea: string | null;
  readonly names: readonly ReadName[];
  /** In the order of the sheet. */
  readonly columns: readonly TableColumn[];
}

/** An organisation in several rows that differ, while nobody has said which one counts. */
export interface OrganisationTwice {
  readonly organisation: string;
  /** Those that differ, at least two. */
  readonly rows: readonly TwiceRow[];
  readonly cells: readonly DifferentCells[];
}

export interface TwiceRow extends SourceCell {
  /** A number is that of the row among all rows of the organisation. */
  readonly which: "first" | "last" | number;
}

/** The same criterion in two rows. */
export interface DifferentCells {
  /** Position of the criterion in the edition. */
  readonly criterion: number;
  readonly first: Reading;
  readonly other: Reading;
}

/** What the regions sent, and every issue found in one pass. */
export interface IndicatorReading {
  /** Empty where nothing could be read; an issue of severity error then says why. */
  readonly submissions: readonly Submission[];
  /** Values of the year before that the tables have beside those of the year. */
  readonly previous?: PreviousValues;
  readonly tables: readonly IndicatorTable[];
  /** Each stops the evaluation; absent: none. */
  readonly twice?: readonly OrganisationTwice[];
  readonly issues: readonly Issue[];
  /** true: nothing may be evaluated (no indicator sheet, no known header, the same organisation twice). */
  readonly stops: boolean;
}
