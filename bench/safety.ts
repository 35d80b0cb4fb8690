import { awardLines } from "../src/insight/safety/awardLines";
import { lineFacts } from "../src/insight/safety/safety";
import { weightsThatReach } from "../src/insight/safety/singleWeight";
import { possibleSlips } from "../src/insight/safety/slips/possibleSlips";
import { weighing } from "../src/insight/safety/weighing";
import { WhatIf } from "../src/insight/safety/whatIf";
import { evaluate } from "../src/scoring/evaluate";
import { medianTime, significant, type Measurement } from "./measure";
import { plainLoop } from "./plainLoop";
import { sampleEdition, sampleSubmissions } from "./sampleRegions";

const criteria = 40;
const sizes = [21, 250];

/** Tolerance, strike-outs and slips of every award, and the changes of single weights, beside one plain loop over all. */
export function* safety(): Generator<Measurement> {
  for (const n of sizes) {
    const edition = sampleEdition(criteria);
    const submissions = sampleSubmissions(n, edition);
    const evaluation = evaluate(edition, submissions);
    const baseline = medianTime(() => plainLoop(edition, submissions));
    const row = (name: string, run: () => unknown): Measurement => {
      const median = medianTime(run);
      return {
        name,
        n,
        criteria,
        median: significant(median),
        unit: "ms",
        baselineRatio: significant(median / baseline),
      };
    };
    yield row("safety", () => {
      const weighed = weighing(evaluation);
      const facts = awardLines(evaluation, weighed).map((line) => lineFacts(line, evaluation, weighed));
      return [facts, possibleSlips(evaluation, new WhatIf(evaluation))];
    });
    yield row("flips", () => {
      const weighed = weighing(evaluation);
      return awardLines(evaluation, weighed).flatMap((line) => weightsThatReach(line, weighed));
    });
  }
}
