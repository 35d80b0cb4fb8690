import type { EvaluationInputs } from "./evaluationInputs";
import { doubted } from "./doubtedReading";
import { lastEvaluation } from "./previous/earlierEvaluation";
import { readInputs, type ReadingOptions } from "./inputs/readInputs";
import type { Understanding } from "./outcome";

/** What is understood of the inputs, to be shown before anything is evaluated; no sheets are planned. */
export function understand(inputs: EvaluationInputs, options: ReadingOptions): Understanding {
  return doubted(readInputs(inputs, options), lastEvaluation(inputs.workbook)?.inputs ?? null);
}
