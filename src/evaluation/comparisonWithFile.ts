import type { EvaluationComparison } from "../insight/comparedWith";
import { compareEvaluations } from "../insight/compareEvaluations";
import type { WorkbookGrid } from "../workbook/grid";
import type { EvaluationInputs } from "./evaluationInputs";
import { readInputs, type ReadingOptions } from "./inputs/readInputs";
import { committeeDecisions } from "./previous/committeeDecisions";
import { evaluationOfFile } from "./previous/earlierEvaluation";

/** What the inputs would come to now against a file of another time; null where either cannot be evaluated. */
export function comparisonWithFile(
  inputs: EvaluationInputs,
  file: WorkbookGrid,
  options: ReadingOptions,
): EvaluationComparison | null {
  const { understanding, stops } = readInputs(inputs, options);
  const { edition, intake } = understanding;
  const earlier = evaluationOfFile(file);
  if (stops || earlier === null) return null;
  const decisions = committeeDecisions(inputs.workbook);
  const comparison = compareEvaluations(earlier.inputs, { edition, submissions: intake.submissions, decisions });
  return { with: earlier.with, comparison };
}
