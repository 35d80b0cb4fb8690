// `npm run test:excel`: the suites of the Excel path; the tally of all faults is printed once more as the last line.
import { spawn } from "node:child_process";

const jest = spawn("npx", ["jest", "--selectProjects", "excel", ...process.argv.slice(2)], {
  stdio: ["ignore", "pipe", "inherit"],
});
let tally = "";
let line = "";
jest.stdout.setEncoding("utf8").on("data", (text) => {
  const lines = (line + text).split("\n");
  line = lines.pop() ?? "";
  for (const each of lines) {
    if (each.startsWith("outcomes:")) tally = each;
    else console.log(each);
  }
});
jest.on("close", (status) => {
  if (line !== "") console.log(line);
  if (tally !== "") console.log(tally);
  process.exitCode = status ?? 1;
});
