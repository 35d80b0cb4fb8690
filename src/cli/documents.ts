import { stat } from "node:fs/promises";
import { join } from "node:path";
import type { EvaluationOutcome } from "../evaluation/outcome";
import { regionMessages } from "../evaluation/regionMessages";
import type { Translate } from "../locales/translator";
import { numberedFiles, refuseFile, writeNumbered } from "./numberedFiles";
import { scorecardsFolder, writeScorecards, type ScorecardsFolder } from "./scorecards";
import { UsageFault } from "./usageFault";
import { writeOutput } from "./workbookFile";

/** Where --documents writes, checked before anything is evaluated. */
export interface DocumentsFolder {
  readonly path: string;
  readonly messages: string;
  /** Messages of an earlier run, which new ones replace. */
  readonly stale: readonly string[];
  readonly scorecards: ScorecardsFolder;
}

type Evaluated = Extract<EvaluationOutcome, { kind: "evaluated" }>;

/** @throws UsageFault where the path is a file, or holds documents, scorecards or messages that may not be replaced. */
export async function documentsFolder(path: string, force: boolean): Promise<DocumentsFolder> {
  await refuseFile(path);
  if (!force) await refuseDocuments(path);
  const messages = join(path, "messages");
  const stale = await numberedFiles(messages, "message", force);
  return { path, messages, stale, scorecards: await scorecardsFolder(path, force) };
}

/** Half of the program's start-up, loaded only where documents are asked for. */
function loadDocuments(): Promise<typeof import("../documents/officialDocuments")> {
  return import("../documents/officialDocuments");
}

/** A paper that somebody has finished by hand is not written over. */
async function refuseDocuments(path: string): Promise<void> {
  const { officialDocumentNames } = await loadDocuments();
  for (const name of officialDocumentNames) {
    const found = await stat(join(path, name)).catch(() => null);
    if (found !== null) throw new UsageFault((t) => t("cli.file.documentsExist", { path, files: name }));
  }
}

/** Writes the official papers, the scorecards, and a message for each region with open questions; tells exactly what was written. */
export async function writeDocuments(folder: DocumentsFolder, outcome: Evaluated, t: Translate): Promise<string> {
  return [
    ...(await writeOfficial(folder, outcome, t)),
    ...(await writeMessages(folder, outcome, t)),
    ...(await writeScorecards(folder.scorecards, outcome, t)),
  ].join("\n");
}

async function writeOfficial({ path }: DocumentsFolder, outcome: Evaluated, t: Translate): Promise<readonly string[]> {
  const { officialDocuments } = await loadDocuments();
  const { files, withheld } = await officialDocuments(outcome, new Date().toISOString().slice(0, 10));
  for (const { name, bytes } of files) await writeOutput(join(path, name), bytes);
  return [
    t("cli.official.written", { path }),
    ...files.map(({ name }) => `- ${name}`),
    ...(withheld ? [t("cli.official.withheld")] : []),
  ];
}

async function writeMessages(
  { path, messages: folder, stale }: DocumentsFolder,
  outcome: Evaluated,
  t: Translate,
): Promise<readonly string[]> {
  const messages = regionMessages(outcome, t);
  const files = await writeNumbered(folder, stale, messages, {
    name: "message",
    extension: "txt",
    content: ({ text }) => text,
  });
  if (messages.length === 0) return [t("cli.messages.none")];
  return [
    t("cli.messages.written", { count: messages.length, path: join(path, "messages") }),
    ...messages.map(({ organisation }, index) => `- ${files[index] ?? ""}: ${organisation}`),
  ];
}
