import type { EvaluationResult } from "../evaluation/outcome";
import { eachScorecardFile } from "../evaluation/scorecardFiles";
import type { Translate } from "../locales/translator";
import { writeXlsx } from "../workbook/xlsx/writeXlsx";
import { visibleLine } from "./visibleText";
import { writeNumbered, type NumberedFolder } from "./numberedFiles";
import type { OutputTransaction } from "./output/outputTransaction";

/** Writes a scorecard for each rated organisation; tells whose each file is. */
export async function writeScorecards(
  folder: NumberedFolder,
  transaction: OutputTransaction,
  { evaluation, language }: EvaluationResult,
  t: Translate,
): Promise<readonly string[]> {
  const lines = await writeNumbered(transaction, folder, eachScorecardFile(evaluation, language, t), {
    name: "scorecard",
    extension: "xlsx",
    content: ({ plan }) => writeXlsx(plan),
  });
  return [t("scorecard.written", { count: lines.length, path: visibleLine(folder.path) }), ...lines];
}
