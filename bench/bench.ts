/** npm run bench [-- --json]: how long the main steps take; one JSON object a line, or a table to read. */
import type { Measurement } from "./measure";
import { evaluateCli } from "./evaluateCli";
import { readFile } from "./readFile";
import { scoreRank } from "./scoreRank";

/** Each yields its rows as they are measured; a new one is a file beside `scoreRank.ts` and a name here. */
const benches: readonly (() => Iterable<Measurement> | AsyncIterable<Measurement>)[] = [
  scoreRank,
  readFile,
  evaluateCli,
];

function tableRow({ name, n, criteria, median, unit, baselineRatio }: Measurement): string {
  const size = `${n} × ${criteria}`;
  const comparison = baselineRatio === undefined ? "" : `  straightforward: ${baselineRatio} times as long`;
  return `${name.padEnd(14)}${size.padStart(12)}${String(median).padStart(10)} ${unit}${comparison}`;
}

const asJson = process.argv.includes("--json");
for (const bench of benches) {
  for await (const measurement of bench()) {
    console.log(asJson ? JSON.stringify(measurement) : tableRow(measurement));
  }
}
