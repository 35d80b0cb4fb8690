import { join } from "node:path";
import type { EvaluationResult } from "../evaluation/outcome";
import { eachRegionMessage } from "../evaluation/regionMessages";
import type { Translate } from "../locales/translator";
import { numberedFiles, writeNumbered, type NumberedFolder } from "./numberedFiles";
import { liesBelow, pathKind, truePath } from "./output/outputPath";
import { refuseInputs } from "./output/outputRules";
import type { OutputTransaction } from "./output/outputTransaction";
import { writeScorecards } from "./scorecards";
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

/** Writes the official papers, the scorecards, and a message for each region with open questions; tells exactly what is written. */
export async function writeDocuments(
  folder: DocumentsFolder,
  transaction: OutputTransaction,
  outcome: EvaluationResult,
  t: Translate,
): Promise<string> {
  return [
    ...(await writeOfficial(folder, transaction, outcome, t)),
    ...(await writeMessages(folder, transaction, outcome, t)),
    ...(await writeScorecards(folder.scorecards, transaction, outcome, t)),
  ].join("\n");
}

async function writeOfficial(
  { path }: DocumentsFolder,
  transaction: OutputTransaction,
  outcome: EvaluationResult,
  t: Translate,
): Promise<readonly string[]> {
  const { officialDocuments } = await loadDocuments();
  const { files, withheld } = await officialDocuments(outcome, new Date().toISOString().slice(0, 10));
  for (const { name, bytes } of files) await transaction.write(join(path, name), bytes);
  return [
    t("cli.official.written", { path: visibleLine(path) }),
    ...files.map(({ name }) => `- ${name}`),
    ...(withheld ? [t("cli.official.withheld")] : []),
  ];
}

async function writeMessages(
  { messages: folder }: DocumentsFolder,
  transaction: OutputTransaction,
  outcome: EvaluationResult,
  t: Translate,
): Promise<readonly string[]> {
  const lines = await writeNumbered(transaction, folder, eachRegionMessage(outcome, t), {
    name: "message",
    extension: "txt",
    content: ({ text }) => visible(text),
  });
  if (lines.length === 0) return [t("cli.messages.none")];
  return [t("cli.messages.written", { count: lines.length, path: visibleLine(folder.path) }), ...lines];
}
