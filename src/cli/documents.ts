import { join } from "node:path";
import type { EvaluationOutcome } from "../evaluation/outcome";
import { regionMessages } from "../evaluation/regionMessages";
import type { Translate } from "../locales/translator";
import { numberedFiles, refuseFile, writeNumbered } from "./numberedFiles";

/** Where --documents writes, checked before anything is evaluated. */
export interface DocumentsFolder {
  readonly path: string;
  readonly messages: string;
  /** Messages of an earlier run, which new ones replace. */
  readonly stale: readonly string[];
}

/** @throws UsageFault where the path is a file, or holds messages that may not be replaced. */
export async function documentsFolder(path: string, force: boolean): Promise<DocumentsFolder> {
  await refuseFile(path);
  const messages = join(path, "messages");
  return { path, messages, stale: await numberedFiles(messages, "message", force) };
}

/** Writes a message for each region with open questions; tells exactly what was written. */
export async function writeDocuments(
  { path, messages: folder, stale }: DocumentsFolder,
  outcome: EvaluationOutcome,
  t: Translate,
): Promise<string> {
  const messages = regionMessages(outcome, t);
  const files = await writeNumbered(folder, stale, messages, {
    name: "message",
    extension: "txt",
    content: ({ text }) => text,
  });
  const written =
    messages.length === 0
      ? [t("cli.messages.none")]
      : [
          t("cli.messages.written", { count: messages.length, path: join(path, "messages") }),
          ...messages.map(({ organisation }, index) => `- ${files[index] ?? ""}: ${organisation}`),
        ];
  return [...written, t("cli.messages.onlyMessages")].join("\n");
}
