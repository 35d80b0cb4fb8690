import { basename } from "node:path";
import { evaluateInputs } from "../evaluation/evaluateWorkbook";
import type { EvaluationOutcome } from "../evaluation/outcome";
import { countIssues } from "../issues/issue";
import { createTranslator, type Translate } from "../locales/translator";
import { readXlsx } from "../workbook/xlsx/readXlsx";
import { writeXlsx } from "../workbook/xlsx/writeXlsx";
import type { Terminal } from "./command";
import { documentsFolder, writeDocuments } from "./documents";
import { evaluateArguments, type EvaluateArguments } from "./evaluateArguments";
import { findInputs } from "./inputFiles";
import { openInputs } from "./openInputs";
import { resultJson } from "./resultJson";
import { issueList, resultTable } from "./resultTable";
import { exitStatus, UsageFault } from "./usageFault";
import { checkAbsent, defaultOutput, readInput, refuseInputs, sameFile, writeOutput } from "./workbookFile";

/** `evaluate INPUT.xlsx|FOLDER …`: reads, evaluates, writes the workbook. Exit statuses as in the README. */
export async function evaluateCommand(args: readonly string[], terminal: Terminal): Promise<number> {
  const asked = evaluateArguments(args);
  const documents = asked.documents === null ? null : await documentsFolder(asked.documents, asked.force);
  const { outcome, output } = await evaluated(asked);
  const t = createTranslator(outcome.language);
  const result = usableResult(outcome, asked.strict);
  if (result !== null) await writeOutput(output, await writeXlsx(result.plan));
  if (asked.json !== null) await giveJson(asked.json, resultJson(outcome, result !== null, t), terminal);
  if (result === null) {
    const reason = t(outcome.kind === "refused" ? "cli.refused" : "cli.strict");
    terminal.error(`${issueList(outcome.issues, t)}\n\n${reason}`);
    return exitStatus.refused;
  }
  const written = documents === null ? null : await writeDocuments(documents, result, t);
  report(result, [t("cli.file.written", { path: output }), ...(written === null ? [] : [written])], asked, terminal, t);
  return exitStatus.evaluated;
}

/** Neither the bytes nor what was read of them is held longer than this: the result is written afterwards. */
async function evaluated(asked: EvaluateArguments): Promise<{ outcome: EvaluationOutcome; output: string }> {
  const found = await findInputs(asked.inputs);
  const output = asked.output ?? defaultOutput(asked.inputs[0], found.firstIsFolder);
  const named = found.files.filter(({ fromFolder }) => !fromFolder);
  await refuseOutputs(asked, output, [
    ...named.map(({ path }) => path),
    ...(asked.compare === null ? [] : [asked.compare]),
  ]);
  await checkAbsent(output, asked.force);
  const { inputs, protectedPaths } = await openInputs(found);
  await refuseOutputs(asked, output, protectedPaths);
  const compareWith =
    asked.compare === null ? null : await readXlsx(await readInput(asked.compare), basename(asked.compare));
  const outcome = evaluateInputs(inputs, {
    language: asked.language,
    duplicates: asked.duplicates,
    target: "newWorkbook",
    today: new Date().toISOString().slice(0, 10),
    ...(compareWith === null ? {} : { compareWith }),
  });
  return { outcome, output };
}

type Evaluated = Extract<EvaluationOutcome, { kind: "evaluated" }>;

function usableResult(outcome: EvaluationOutcome, strict: boolean): Evaluated | null {
  if (outcome.kind === "refused") return null;
  return strict && countIssues(outcome.issues, "error") > 0 ? null : outcome;
}

function report(
  result: Evaluated,
  written: readonly string[],
  asked: EvaluateArguments,
  terminal: Terminal,
  t: Translate,
): void {
  if (asked.json === "-") return;
  terminal.out([resultTable(result, t), ...written].join("\n\n"));
}

async function giveJson(target: string, json: string, terminal: Terminal): Promise<void> {
  if (target === "-") terminal.out(json);
  else await writeOutput(target, `${json}\n`);
}

/** No input is ever written, and no file twice. */
async function refuseOutputs({ json }: EvaluateArguments, output: string, inputs: readonly string[]): Promise<void> {
  await refuseInputs(output, inputs);
  if (json === null || json === "-") return;
  await refuseInputs(json, inputs);
  if (await sameFile(json, output)) throw new UsageFault((t) => t("cli.file.outputsSame", { path: json }));
}
