import type { Comparison } from "./comparison";

/** What an evaluation is compared with; `date` as "2026-02-20", null where nobody has written it down. */
export type ComparedWith =
  | { readonly kind: "previous"; readonly date: string | null }
  /** The results that were approved. */
  | { readonly kind: "approved"; readonly number: string; readonly date: string }
  | { readonly kind: "file"; readonly name: string; readonly date: string | null };

export interface EvaluationComparison {
  readonly with: ComparedWith;
  readonly comparison: Comparison;
}
