import type { IssueCode, Severity } from "../../issues/issue";
import type { Treatment } from "../submission";

/** Something to say about one cell; `readColumn` adds the place, the organisation and the criterion. */
export interface Finding {
  readonly code: IssueCode;
  readonly severity: Severity;
}

/** What a cell means under the unit of its column (docs/reading.md). */
export type CellMeaning =
  | {
      readonly status: "ok";
      readonly value: number;
      /** A number without a sign or format of percent; decides whether a column of shares looks like fractions. */
      readonly bare: boolean;
      /** What was done to the content of the cell; null where the cell holds the value itself. */
      readonly treatment: Treatment | null;
      readonly findings: readonly Finding[];
    }
  | { readonly status: "missing"; readonly findings: readonly Finding[] }
  | { readonly status: "unreadable"; readonly findings: readonly Finding[] };

const nothing: readonly Finding[] = [];

export function missing(...findings: readonly Finding[]): CellMeaning {
  return { status: "missing", findings };
}

export function unreadable(code: IssueCode): CellMeaning {
  return { status: "unreadable", findings: [{ code, severity: "error" }] };
}

export function bareValue(value: number): CellMeaning {
  return { status: "ok", value, bare: true, treatment: null, findings: nothing };
}

/** A value that the cell shows in so many words: a cell formatted as percent. */
export function shownValue(value: number): CellMeaning {
  return { status: "ok", value, bare: false, treatment: "percentFormat", findings: nothing };
}

export function convertedValue(value: number, treatment: Treatment, ...findings: readonly Finding[]): CellMeaning {
  return { status: "ok", value, bare: false, treatment, findings };
}

/** The same meaning with one more finding. */
export function withFinding(meaning: CellMeaning, code: IssueCode, severity: Severity): CellMeaning {
  return { ...meaning, findings: [...meaning.findings, { code, severity }] };
}

/** The same value with what was done to it, unless something more telling was done already. */
export function withTreatment(meaning: CellMeaning, treatment: Treatment): CellMeaning {
  return meaning.status === "ok" ? { ...meaning, treatment: meaning.treatment ?? treatment } : meaning;
}
