// `npm run test:unit -- [PATH …] [options of jest]`: one suite, or the given paths of it. The suite of the Excel path runs
// under English and Russian regional settings; the tallies of all its faults are printed once more at the end.
import { spawn } from "node:child_process";
import { createRequire } from "node:module";

const [suite, ...args] = process.argv.slice(2);
const projects = suite === "excel" ? ["excel", "excel-ru"] : [suite];
const jest = createRequire(import.meta.url).resolve("jest/bin/jest");
// Of its own accord jest leaves a core idle, and two counts of workers it reads as one long number. The suite last: jest takes every path behind the option for another suite.
const workers = args.some((arg) => arg.startsWith("--maxWorkers") || arg === "--runInBand")
  ? []
  : ["--maxWorkers=100%"];
/** Room for young objects, in MB, also in the workers: with less of it a quarter of the time goes to collecting them. */
const room = "--max-semi-space-size=64";
const run = spawn(process.execPath, [room, jest, ...workers, ...args, "--selectProjects", ...projects], {
  stdio: ["ignore", "pipe", "inherit"],
});
const tallies = [];
let line = "";
run.stdout.setEncoding("utf8").on("data", (text) => {
  const lines = (line + text).split("\n");
  line = lines.pop() ?? "";
  for (const each of lines) {
    if (each.startsWith("outcomes:")) tallies.push(each);
    else console.log(each);
  }
});
run.on("close", (status) => {
  if (line !== "") console.log(line);
  for (const tally of tallies) console.log(tally);
  process.exitCode = status ?? 1;
});
