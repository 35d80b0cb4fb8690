import type { Weighing } from "../weighing";
import type { Random } from "./seededRandom";

/**
 * criterion: every weight by itself between half and one and a half times. block: every block as a whole, likewise. any: the sum of all
 * weights divided among the criteria at random, every division as likely as any other.
 */
export const drawRules = ["criterion", "block", "any"] as const;
export type DrawRule = (typeof drawRules)[number];

/** Weights are drawn within ± so much of themselves. */
export const drawSpread = 0.5;

/** Writes the weights of the next draw, one for each criterion; those that do not count stay 0. */
export function weightDrawer(
  { weights, blocks }: Weighing,
  rule: DrawRule,
  random: Random,
): (drawn: Float64Array) => void {
  const counted = blocks.flatMap(({ criteria }) => criteria);
  const factor = (): number => 1 + drawSpread * (2 * random() - 1);
  switch (rule) {
    case "criterion":
      return (drawn) => {
        for (const criterion of counted) drawn[criterion] = (weights[criterion] ?? 0) * factor();
      };
    case "block":
      return (drawn) => {
        for (const { criteria } of blocks) {
          const own = factor();
          for (const criterion of criteria) drawn[criterion] = (weights[criterion] ?? 0) * own;
        }
      };
    case "any": {
      const all = counted.reduce((sum, criterion) => sum + (weights[criterion] ?? 0), 0);
      // Uniform on the simplex without a logarithm, which engines compute differently: the gaps between sorted numbers.
      const cuts = new Float64Array(Math.max(0, counted.length - 1));
      return (drawn) => {
        for (let index = 0; index < cuts.length; index++) cuts[index] = random();
        cuts.sort();
        counted.forEach((criterion, index) => {
          drawn[criterion] = all * ((cuts[index] ?? 1) - (cuts[index - 1] ?? 0));
        });
      };
    }
    default:
      return rule satisfies never;
  }
}
