import type { EvaluationOutcome, EvaluationResult } from "../../src/evaluation/outcome";

/** @throws with the issues, where nothing was evaluated */
export function resultOf(outcome: EvaluationOutcome | null): EvaluationResult {
  if (outcome?.kind !== "evaluated") throw new Error(JSON.stringify(outcome?.issues));
  return outcome;
}
