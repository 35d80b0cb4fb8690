import { basename } from "node:path";
import { evaluateWorkbook } from "../evaluation/evaluateWorkbook";
import type { EvaluationOutcome } from "../evaluation/outcome";
import { countIssues } from "../issues/issue";
import { createTranslator, type Translate } from "../locales/translator";
import { readXlsx } from "../workbook/xlsx/readXlsx";
import { writeXlsx } from "../workbook/xlsx/writeXlsx";
import type { Terminal } from "./command";
import { evaluateArguments, type EvaluateArguments } from "./evaluateArguments";
import { resultJson } from "./resultJson";
import { issueList, resultTable } from "./resultTable";
import { exitStatus, UsageFault } from "./usageFault";
import { checkOutput, defaultOutput, readInput, refuseInput, sameFile, writeOutput } from "./workbookFile";

/** `evaluate INPUT.xlsx …`: reads, evaluates, writes the workbook. Exit statuses as in the README. */
export async function evaluateCommand(args: readonly string[], terminal: Terminal): Promise<number> {
  const asked = evaluateArguments(args);
  const output = asked.output ?? defaultOutput(asked.input);
  await checkPaths(asked, output);
  // Neither the bytes nor what was read is held while the result is written.
  const outcome = evaluateWorkbook(await readXlsx(await readInput(asked.input), basename(asked.input)), {
    language: asked.language,
    duplicates: asked.duplicates,
    target: "newWorkbook",
    today: new Date().toISOString().slice(0, 10),
  });
  const t = createTranslator(outcome.language);
  const result = usableResult(outcome, asked.strict);
  if (result !== null) await writeOutput(output, await writeXlsx(result.plan));
  if (asked.json !== null) await giveJson(asked.json, resultJson(outcome, result !== null, t), terminal);
  if (result === null) {
    const reason = t(outcome.kind === "refused" ? "cli.refused" : "cli.strict");
    terminal.error(`${issueList(outcome.issues, t)}\n\n${reason}`);
    return exitStatus.refused;
  }
  report(result, output, asked, terminal, t);
  return exitStatus.evaluated;
}

type Evaluated = Extract<EvaluationOutcome, { kind: "evaluated" }>;

function usableResult(outcome: EvaluationOutcome, strict: boolean): Evaluated | null {
  if (outcome.kind === "refused") return null;
  return strict && countIssues(outcome.issues, "error") > 0 ? null : outcome;
}

function report(result: Evaluated, output: string, asked: EvaluateArguments, terminal: Terminal, t: Translate): void {
  if (asked.json === "-") return;
  terminal.out(`${resultTable(result, t)}\n\n${t("cli.file.written", { path: output })}`);
}

async function giveJson(target: string, json: string, terminal: Terminal): Promise<void> {
  if (target === "-") terminal.out(json);
  else await writeOutput(target, `${json}\n`);
}

/** All paths are checked before anything is read as a workbook, so that nothing is written on wrong usage. */
async function checkPaths({ input, json, force }: EvaluateArguments, output: string): Promise<void> {
  await checkOutput(output, input, force);
  if (json === null || json === "-") return;
  await refuseInput(json, input);
  if (await sameFile(json, output)) throw new UsageFault((t) => t("cli.file.outputsSame", { path: json }));
}
