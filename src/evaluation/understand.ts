import type { EvaluationInputs } from "./evaluationInputs";
import { readInputs, type ReadingOptions } from "./inputs/readInputs";
import type { Understanding } from "./outcome";

/** What is understood of the inputs, to be shown before anything is computed: no scoring, no sheets planned. */
export function understand(inputs: EvaluationInputs, options: ReadingOptions): Understanding {
  return readInputs(inputs, options).understanding;
}
