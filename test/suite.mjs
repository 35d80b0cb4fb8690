// `npm run test:unit -- [PATH …] [options of jest]`: one suite, or the given paths of it. The tally of all faults of the
// Excel path is printed once more as the last line.
import { spawn } from "node:child_process";
import { createRequire } from "node:module";

const [suite, ...args] = process.argv.slice(2);
const jest = createRequire(import.meta.url).resolve("jest/bin/jest");
// Of its own accord jest leaves a core idle. The suite last: jest takes every path behind the option for another suite.
const run = spawn(process.execPath, [jest, "--maxWorkers=100%", ...args, "--selectProjects", suite], {
  stdio: ["ignore", "pipe", "inherit"],
});
let tally = "";
let line = "";
run.stdout.setEncoding("utf8").on("data", (text) => {
  const lines = (line + text).split("\n");
  line = lines.pop() ?? "";
  for (const each of lines) {
    if (each.startsWith("outcomes:")) tally = each;
    else console.log(each);
  }
});
run.on("close", (status) => {
  if (line !== "") console.log(line);
  if (tally !== "") console.log(tally);
  process.exitCode = status ?? 1;
});
