/** What a case of the corpus is: workbooks as somebody sent them, and what docs/reading.md says they mean. */
import { catalogueCriteria } from "../../../src/criteria/catalogue";
import type { Criterion } from "../../../src/criteria/criterion";
import type { Edition, RosterOrganisation } from "../../../src/criteria/edition";
import type { Duplicates, TableLayout } from "../../../src/intake/indicatorReading";
import type { GridCell, SheetGrid } from "../../../src/workbook/grid";
import { edition, emptyNote, sheet, type SheetExtras, type Typed } from "./cells";

export type ExpectedValue = number | "missing" | "unreadable";

export interface CorpusFile {
  readonly name: string;
  readonly sheets: readonly SheetGrid[];
  /** Titles of chart sheets, which hold no cells. */
  readonly chartSheets?: readonly string[];
}

export interface CorpusCase {
  /** Letters, digits and hyphens: also the name of the folder that `npm run corpus` writes. */
  readonly name: string;
  /** Numbers of docs/reading.md, 1…36. */
  readonly about: readonly number[];
  readonly language: "ru" | "kk";
  /** Codes of the bundled catalogue, or criteria of the case's own: the whole edition of the case. */
  readonly criteria: readonly (string | Criterion)[];
  /** The organisations sheet; absent where the case has none. */
  readonly roster?: readonly RosterOrganisation[];
  readonly duplicates?: Duplicates;
  readonly files: readonly CorpusFile[];
  /** Layouts of the tables that are read, each once; empty where none can be. */
  readonly layouts: readonly TableLayout[];
  /** By organisation, in the order of `criteria`. No other organisation may be read. */
  readonly values: Readonly<Record<string, readonly ExpectedValue[]>>;
  /** Every issue of severity error or warning, and the infos that must be there, as `expectedIssue.ts` reads them. */
  readonly issues: readonly string[];
  /** Names that are nearly official, and the official organisation each is offered as; no other name is offered. */
  readonly offered?: Readonly<Record<string, string>>;
  /** Codes of the criteria that are read by a header nearly theirs; no other criterion is guessed. */
  readonly guessed?: readonly string[];
  /** true: nothing may be evaluated. */
  readonly stops?: true;
}

function catalogued(code: string): Criterion {
  const found = catalogueCriteria.find((criterion) => criterion.code === code);
  if (found === undefined) throw new Error(`the bundled catalogue has no ${code}`);
  return { ...found, note: emptyNote };
}

/** The Russian name of a criterion of the bundled catalogue. */
export function ru(code: string): string {
  return catalogued(code).name.ru;
}

/** The Kazakh name of a criterion of the bundled catalogue. */
export function kk(code: string): string {
  return catalogued(code).name.kk;
}

export function editionOf({ criteria, roster }: Pick<CorpusCase, "criteria" | "roster">): Edition {
  const all = criteria.map((criterion) => (typeof criterion === "string" ? catalogued(criterion) : criterion));
  return edition(all, roster ?? null);
}

/** One workbook with one sheet, "Показатели" unless the extras name it. */
export function book(
  rows: readonly (readonly (Typed | GridCell)[])[],
  extras: SheetExtras = {},
): readonly CorpusFile[] {
  return [{ name: "показатели.xlsx", sheets: [sheet(rows, extras)] }];
}

/** One workbook with several sheets. */
export function books(...sheets: readonly SheetGrid[]): readonly CorpusFile[] {
  return [{ name: "показатели.xlsx", sheets }];
}

/** A workbook of a region. */
export function file(name: string, ...sheets: readonly SheetGrid[]): CorpusFile {
  return { name, sheets };
}
