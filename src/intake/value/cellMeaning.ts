import type { IssueCode, Severity } from "../../issues/issue";

/** Something to say about one cell; `readColumn` adds the place, the organisation and the criterion. */
export interface Finding {
  readonly code: IssueCode;
  readonly severity: Severity;
}

/** What a cell means under the unit of its column (domain: What a cell means). */
export type CellMeaning =
  | {
      readonly status: "ok";
      readonly value: number;
      /** A number without a sign or format of percent; decides whether a column of shares looks like fractions. */
      readonly bare: boolean;
      /** The cell holds something else than the value read. */
      readonly converted: boolean;
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
  return { status: "ok", value, bare: true, converted: false, findings: nothing };
}

/** A value that the cell shows in so many words: a cell formatted as percent. */
export function shownValue(value: number): CellMeaning {
  return { status: "ok", value, bare: false, converted: false, findings: nothing };
}

export function convertedValue(value: number, ...findings: readonly Finding[]): CellMeaning {
  return { status: "ok", value, bare: false, converted: true, findings };
}

/** The same meaning with one more finding. */
export function withFinding(meaning: CellMeaning, code: IssueCode, severity: Severity): CellMeaning {
  return { ...meaning, findings: [...meaning.findings, { code, severity }] };
}
