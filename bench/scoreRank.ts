import { planScoring, scoreMatrix } from "../src/scoring/scoreMatrix";
import { valueMatrix } from "../src/scoring/valueMatrix";
import { medianTime, significant, type Measurement } from "./measure";
import { sampleEdition, sampleSubmissions } from "./sampleRegions";
import { straightforwardRanks } from "./straightforward";

const criteria = 40;
const sizes = [20, 250, 10_000];

/** Points and ranks of all organisations on all criteria, from a prepared matrix of values. */
export function* scoreRank(): Generator<Measurement> {
  for (const n of sizes) {
    const edition = sampleEdition(criteria);
    const submissions = sampleSubmissions(n, edition);
    const plan = planScoring(edition);
    const values = valueMatrix(submissions, criteria);
    const median = medianTime(() => scoreMatrix(plan, values));
    const baseline = medianTime(() => straightforwardRanks(edition, submissions));
    yield {
      name: "score+rank",
      n,
      criteria,
      median: significant(median),
      unit: "ms",
      baselineRatio: significant(baseline / median),
    };
  }
}
