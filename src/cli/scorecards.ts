import { join } from "node:path";
import type { EvaluationOutcome } from "../evaluation/outcome";
import { scorecardFiles } from "../evaluation/scorecardFiles";
import type { Translate } from "../locales/translator";
import { writeXlsx } from "../workbook/xlsx/writeXlsx";
import { numberedFiles, writeNumbered } from "./numberedFiles";

/** Where the scorecards go, and those of an earlier run, which new ones replace. */
export interface ScorecardsFolder {
  readonly path: string;
  readonly stale: readonly string[];
}

type Evaluated = Extract<EvaluationOutcome, { kind: "evaluated" }>;

/** @throws UsageFault where scorecards are there that may not be replaced. */
export async function scorecardsFolder(documents: string, force: boolean): Promise<ScorecardsFolder> {
  const path = join(documents, "scorecards");
  return { path, stale: await numberedFiles(path, "scorecard", force) };
}

/** Writes a scorecard for each rated organisation; tells whose each file is. */
export async function writeScorecards(
  { path, stale }: ScorecardsFolder,
  { evaluation, language }: Evaluated,
  t: Translate,
): Promise<readonly string[]> {
  const cards = scorecardFiles(evaluation, language, t);
  const files = await writeNumbered(path, stale, cards, {
    name: "scorecard",
    extension: "xlsx",
    content: ({ plan }) => writeXlsx(plan),
  });
  return [
    t("scorecard.written", { count: cards.length, path }),
    ...cards.map(({ organisation }, index) => `- ${files[index] ?? ""}: ${organisation}`),
  ];
}
