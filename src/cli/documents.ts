import { join } from "node:path";
import type { OfficialDocuments } from "../documents/officialDocuments";
import type { EvaluationResult } from "../evaluation/outcome";
import { eachRegionMessage } from "../evaluation/regionMessages";
import { eachScorecardFile } from "../evaluation/scorecardFiles";
import type { Translate } from "../locales/translator";
import { writeXlsx } from "../workbook/xlsx/writeXlsx";
import { madeNumbered, numberedFiles, writeNumbered, type NumberedFile, type NumberedFolder } from "./numberedFiles";
import { liesBelow, pathKind, truePath } from "./output/outputPath";
import { refuseInputs } from "./output/outputRules";
import type { OutputTransaction } from "./output/outputTransaction";
import { sealedLetter } from "./output/seal";
import { UsageFault } from "./usageFault";
import { visible, visibleLine } from "./visibleText";

/** Where --documents writes, checked before anything is evaluated. */
interface DocumentsFolder {
  readonly path: string;
  readonly messages: NumberedFolder;
  readonly scorecards: NumberedFolder;
}

/** @throws UsageFault where the path is a file, or holds documents, scorecards or messages that may not be replaced. */
export async function documentsFolder(path: string, force: boolean): Promise<DocumentsFolder> {
  if (!force) await refuseDocuments(path);
  const numbered = async (folder: string, name: string): Promise<NumberedFolder> => {
    const inside = join(path, folder);
    return { path: inside, stale: await numberedFiles(inside, name, force) };
  };
  return {
    path,
    messages: await numbered("messages", "message"),
    scorecards: await numbered("scorecards", "scorecard"),
  };
}

/** Before anything is evaluated. @throws UsageFault where a document would replace an input that lies in its folder */
export async function spareInputs({ path, messages, scorecards }: DocumentsFolder, inputs: readonly string[]) {
  const folder = await truePath(path);
  const real = await Promise.all(inputs.map(truePath));
  const inside = real.filter((input) => liesBelow(input, folder));
  if (inside.length === 0) return;
  const { officialDocumentNames } = await loadDocuments();
  const stale = [messages, scorecards].flatMap((one) => one.stale.map((name) => join(one.path, name)));
  for (const file of [...officialDocumentNames.map((name) => join(path, name)), ...stale])
    await refuseInputs(file, inside);
}

/** Half of the program's start-up, loaded only where documents are asked for. */
function loadDocuments(): Promise<typeof import("../documents/officialDocuments")> {
  return import("../documents/officialDocuments");
}

/** A paper that somebody has finished by hand is not written over. */
async function refuseDocuments(path: string): Promise<void> {
  const { officialDocumentNames } = await loadDocuments();
  for (const name of officialDocumentNames) {
    if ((await pathKind(join(path, name))) === "nothing") continue;
    throw new UsageFault((t) => t("cli.file.documentsExist", { path, files: name }));
  }
}

/** What --documents writes. */
interface MadeDocuments {
  readonly official: OfficialDocuments;
  /** For each region with open questions. */
  readonly messages: readonly NumberedFile[];
  /** For each rated organisation. */
  readonly scorecards: readonly NumberedFile[];
}

/** All of it, before the first file is written: what computes is ended at once by a signal, and has left nothing. */
export async function madeDocuments(outcome: EvaluationResult, t: Translate): Promise<MadeDocuments> {
  const { officialDocuments } = await loadDocuments();
  const { evaluation, language, safety } = outcome;
  return {
    official: await officialDocuments(outcome, new Date().toISOString().slice(0, 10)),
    messages: await madeNumbered(eachRegionMessage(outcome, t), "message.txt", ({ text }) =>
      sealedLetter(visible(text), (code) => t("cli.messages.code", { code })),
    ),
    scorecards: await madeNumbered(eachScorecardFile(evaluation, language, t, safety), "scorecard.xlsx", ({ plan }) =>
      writeXlsx(plan),
    ),
  };
}

/** Tells exactly what is written. */
export async function writeDocuments(
  { path, messages, scorecards }: DocumentsFolder,
  transaction: OutputTransaction,
  made: MadeDocuments,
  t: Translate,
): Promise<string> {
  const { files, withheld } = made.official;
  for (const { name, bytes } of files) await transaction.write(join(path, name), bytes);
  const letters = await writeNumbered(transaction, messages, made.messages);
  const cards = await writeNumbered(transaction, scorecards, made.scorecards);
  return [
    t("cli.official.written", { path: visibleLine(path) }),
    ...files.map(({ name }) => `- ${name}`),
    ...(withheld ? [t("cli.official.withheld")] : []),
    letters.length === 0
      ? t("cli.messages.none")
      : t("cli.messages.written", { count: letters.length, path: visibleLine(messages.path) }),
    ...letters,
    t("scorecard.written", { count: cards.length, path: visibleLine(scorecards.path) }),
    ...cards,
  ].join("\n");
}
