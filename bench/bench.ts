/**
 * npm run bench [-- --json]: how long the main steps take; one JSON object a line, or a table to read.
 * npm run bench -- --pane [--json]: the pane in Chromium.
 * npm run bench -- --books N [--from SEED]: random workbooks instead.
 */
import { runBooks } from "./books";
import { drawing } from "./draws";
import type { Measurement } from "./measure";
import { panePerformance } from "./pane";
import { evaluateCli } from "./evaluateCli";
import { readFile } from "./readFile";
import { safety } from "./safety";
import { scoreRank } from "./scoreRank";

/** Each yields its rows as they are measured; a new one is a file beside `scoreRank.ts` and a name here. */
const benches: readonly (() => Iterable<Measurement> | AsyncIterable<Measurement>)[] = process.argv.includes("--pane")
  ? [panePerformance]
  : [scoreRank, safety, drawing, readFile, evaluateCli];

function tableRow({ name, n, criteria, median, unit, baselineRatio }: Measurement): string {
  const size = `${n} × ${criteria}`;
  const comparison = baselineRatio === undefined ? "" : `  straightforward: ${baselineRatio} times as long`;
  return `${name.padEnd(18)}${size.padStart(12)}${String(median).padStart(10)} ${unit}${comparison}`;
}

const asJson = process.argv.includes("--json");
const books = numberAfter("--books");
if (books !== null) runBooks(books, numberAfter("--from") ?? 1);
else {
  for (const bench of benches) {
    for await (const measurement of bench()) {
      console.log(asJson ? JSON.stringify(measurement) : tableRow(measurement));
    }
  }
}

function numberAfter(option: string): number | null {
  const at = process.argv.indexOf(option);
  return at < 0 ? null : Number(process.argv[at + 1] ?? 1);
}
