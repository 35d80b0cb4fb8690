import { AwardTally } from "../src/insight/safety/draws/awardTally";
import { weightDrawer } from "../src/insight/safety/draws/drawnWeights";
import { seededRandom } from "../src/insight/safety/draws/seededRandom";
import { withoutOne } from "../src/insight/safety/draws/weightDraws";
import { weighing, type Weighing } from "../src/insight/safety/weighing";
import { evaluate } from "../src/scoring/evaluate";
import { medianTime, significant, type Measurement } from "./measure";
import { plainLoop } from "./plainLoop";
import { sampleEdition, sampleSubmissions } from "./sampleRegions";

const criteria = 40;
const draws = 10_000;
/** Of the plain loop at 10,000 organisations so many draws are timed: all would take minutes. */
const timed = 100;
const sizes = [
  { n: 21, seconds: 1, least: 5 },
  { n: 250, seconds: 1, least: 3 },
  { n: 10_000, seconds: 0, least: 1 },
];

/** Awards under drawn weights, beside a plain loop that neither rounds nor gives awards; each criterion left out in turn. */
export function* drawing(): Generator<Measurement> {
  for (const { n, seconds, least } of sizes) {
    const edition = sampleEdition(criteria);
    const submissions = sampleSubmissions(n, edition);
    const evaluation = evaluate(edition, submissions);
    const weighed = weighing(evaluation);
    const median = medianTime(
      () => {
        const tally = new AwardTally(weighed, edition.settings);
        const drawn = new Float64Array(criteria);
        const draw = weightDrawer(weighed, "criterion", seededRandom(1));
        for (let count = 0; count < draws; count++) {
          draw(drawn);
          tally.add(drawn);
        }
      },
      seconds,
      least,
    );
    const part = n > 1000 ? timed : draws;
    const baseline = medianTime(() => plainDraws(weighed, part), seconds, least) * (draws / part);
    const ratio = significant(median / baseline);
    yield { name: "draws", n, criteria, draws, median: significant(median), unit: "ms", baselineRatio: ratio };
    const one = medianTime(() => withoutOne(evaluation, weighed), seconds, least);
    const loop = medianTime(() => plainLoop(edition, submissions), seconds, least);
    const times = significant(one / loop);
    yield { name: "drop-one", n, criteria, median: significant(one), unit: "ms", baselineRatio: times };
  }
}

/** Under each set of weights the sums of all organisations, and their order. */
function plainDraws({ bounded, names }: Weighing, count: number): Float64Array {
  const random = seededRandom(1);
  const total = new Float64Array(names.length);
  for (let draw = 0; draw < count; draw++) {
    total.fill(0);
    for (const column of bounded) {
      const weight = 0.5 + random();
      for (let row = 0; row < total.length; row++) total[row] = (total[row] ?? 0) + (column[row] ?? 0) * weight;
    }
    total.sort();
  }
  return total;
}
