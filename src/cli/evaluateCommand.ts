import { basename } from "node:path";
import { evaluateInputs } from "../evaluation/evaluateWorkbook";
import type { EvaluationOutcome, EvaluationResult } from "../evaluation/outcome";
import { rehearse } from "../evaluation/rehearsal/rehearsal";
import { countIssues } from "../issues/issue";
import { createTranslator } from "../locales/translator";
import { readWorkbook } from "../workbook/files/readWorkbook";
import type { WorkbookGrid } from "../workbook/grid";
import { encodedText } from "../workbook/xlsx/encodedText";
import { writeXlsx } from "../workbook/xlsx/writeXlsx";
import { sayKept, sayWritten, type Command, type Terminal } from "./command";
import { documentsFolder, madeDocuments, spareInputs, writeDocuments } from "./documents";
import { evaluateArguments, type EvaluateArguments } from "./evaluateArguments";
import { findInputs, type FoundInputs } from "./inputFiles";
import { openInputs } from "./openInputs";
import { mendUnfinished } from "./output/mend";
import { checkAbsent, refuseInputs, refuseOutputs } from "./output/outputRules";
import { OutputTransaction } from "./output/outputTransaction";
import { resultJsonPieces } from "./resultJson";
import { issueList, resultTable } from "./resultTable";
import { exitStatus } from "./usageFault";
import { inLines, visibleJson, visibleLine } from "./visibleText";
import { defaultOutput, readInput } from "./workbookFile";

/** `evaluate INPUT.xlsx|FOLDER …`: reads, evaluates, writes the workbook. Exit statuses as in the README. */
export const evaluateCommand: Command = { help: "cli.help.evaluate", run };

async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  const asked = evaluateArguments(args);
  const paths = [...asked.inputs, asked.compare, asked.edition, asked.output, jsonFile(asked), asked.documents].filter(
    isGiven,
  );
  const t = createTranslator(asked.language ?? "ru");
  for (const told of await mendUnfinished(paths)) terminal.error(told(inLines(t)));

  const found = await findInputs(asked.inputs);
  for (const path of found.twice) terminal.error(inLines(t)("cli.file.givenTwice", { path }));
  const output = asked.output ?? defaultOutput(asked.inputs[0], found.firstIsFolder);
  const files = [output, jsonFile(asked)].filter(isGiven);
  const named = found.files.filter(({ fromFolder }) => !fromFolder).map(({ path }) => path);
  const inputs = [...named, asked.compare, asked.edition].filter(isGiven);
  await refuseOutputs({ workbook: output, json: jsonFile(asked), folder: asked.documents }, inputs);
  const transaction = await OutputTransaction.begin([...files, asked.documents].filter(isGiven));
  try {
    await checkAbsent(output, asked.force);
    return await evaluateInto(transaction, { asked, found, inputs, output }, terminal);
  } finally {
    transaction.abandon();
  }
}

/** A run whose targets are taken. */
interface EvaluateRun {
  readonly asked: EvaluateArguments;
  readonly found: FoundInputs;
  /** Named one by one, not found in a folder: no output may take their place. */
  readonly inputs: readonly string[];
  readonly output: string;
}

/** Above so many organisations it is said how much is going to be made. */
const manyCards = 150;

async function evaluateInto(transaction: OutputTransaction, task: EvaluateRun, terminal: Terminal): Promise<number> {
  const { asked, inputs, output } = task;
  if (asked.documents !== null) {
    await spareInputs(await documentsFolder(asked.documents, asked.force), inputs);
  }
  const { outcome, tables } = await evaluated(task);
  const t = createTranslator(outcome.language);
  const result = usableResult(outcome, asked.strict);
  const file = jsonFile(asked);
  const json = function* (): Generator<string> {
    for (const piece of resultJsonPieces(outcome, result !== null, t)) yield visibleJson(piece);
    if (file !== null) yield "\n";
  };
  const book = result === null ? null : await writeXlsx(result.plan);
  const encoded = file === null ? null : encodedText(json());
  const cards = result?.evaluation.organisations.length ?? 0;
  if (asked.documents !== null && cards > manyCards) terminal.error(t("cli.manyDocuments", { cards }));
  const made = result === null || asked.documents === null ? null : await madeDocuments(result, t);
  if (book !== null) await transaction.write(output, book);
  if (file !== null && encoded !== null) await transaction.write(file, encoded);
  const written: string[] = [];
  if (made !== null && asked.documents !== null) {
    // Once more: another run may have written there before this one held the folder.
    const documents = await documentsFolder(asked.documents, asked.force);
    written.push(await writeDocuments(documents, transaction, made, t));
  }
  await transaction.spare(tables);
  // What cannot be shown has not been evaluated: nothing is moved in before.
  if (asked.json === "-") await terminal.out(Array.from(json()).join(""));
  else if (result !== null) await terminal.out(resultTable(result, t));
  await transaction.commit();
  sayKept(transaction, terminal, inLines(t), output);
  if (result === null) {
    const reason = t(outcome.kind === "refused" ? "cli.refused" : "cli.strict");
    terminal.error(`${issueList(outcome.issues, t)}\n\n${reason}`);
    return exitStatus.refused;
  }
  const said = [t("cli.file.written", { path: visibleLine(output) }), ...written].join("\n\n");
  if (asked.json !== "-") await sayWritten(`\n${said}`, terminal);
  return exitStatus.evaluated;
}

/** Neither the bytes nor what was read of them is held longer than this: the result is written afterwards. */
async function evaluated({ asked, found, output }: EvaluateRun) {
  const { inputs, protectedPaths, tables } = await openInputs(found);
  for (const path of [output, jsonFile(asked)].filter(isGiven)) await refuseInputs(path, protectedPaths);
  const compareWith = await besideInputs(asked.compare);
  const otherEdition = await besideInputs(asked.edition);
  const outcome = evaluateInputs(inputs, {
    language: asked.language,
    duplicates: asked.duplicates,
    insight: asked.insight,
    target: "newWorkbook",
    today: new Date().toISOString().slice(0, 10),
    ...(compareWith === null ? {} : { compareWith }),
    ...(otherEdition === null ? {} : { rehearse: (now, readFurther) => rehearse(now, otherEdition, readFurther) }),
  });
  return { outcome, tables: [...tables, asked.compare, asked.edition].filter(isGiven) };
}

async function besideInputs(path: string | null): Promise<WorkbookGrid | null> {
  return path === null ? null : readWorkbook(await readInput(path), basename(path));
}

function jsonFile({ json }: EvaluateArguments): string | null {
  return json === "-" ? null : json;
}

function isGiven(path: string | null): path is string {
  return path !== null;
}

function usableResult(outcome: EvaluationOutcome, strict: boolean): EvaluationResult | null {
  if (outcome.kind === "refused") return null;
  return strict && countIssues(outcome.issues, "error") > 0 ? null : outcome;
}
