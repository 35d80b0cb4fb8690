import type { Edition } from "../src/criteria/edition";
import type { Submission } from "../src/intake/submission";
import { fillPoints } from "../src/scoring/points";
import { methodContext, planScoring } from "../src/scoring/scoreMatrix";
import { valueMatrix } from "../src/scoring/valueMatrix";

/**
 * The yardstick of what comes after an evaluation: one plain loop over all cells, points, sums and an order of every criterion and the total, by typed
 * arrays and the engine's own sort, with nothing clever.
 */
export function plainLoop(edition: Edition, submissions: readonly Submission[]): Float64Array {
  const plan = planScoring(edition);
  const values = valueMatrix(submissions, edition.criteria.length);
  const { columns, organisations } = values;
  const total = new Float64Array(organisations);
  for (const [index, planned] of plan.criteria.entries()) {
    const units = new Float64Array(organisations);
    const computed = new Uint8Array(organisations);
    const context = methodContext(plan, planned, values);
    fillPoints({ units, computed }, columns[index] ?? units, planned.criterion, context, 0);
    for (let row = 0; row < organisations; row++) total[row] = (total[row] ?? 0) + (units[row] ?? 0);
    units.sort();
  }
  return total.sort();
}
