import type { EvaluationResult } from "../evaluation/outcome";
import { scorecardFiles } from "../evaluation/scorecardFiles";
import type { Translate } from "../locales/translator";
import { writeXlsx } from "../workbook/xlsx/writeXlsx";
import { writeNumbered, type NumberedFolder } from "./numberedFiles";
import type { OutputTransaction } from "./output/outputTransaction";
import { visibleLine } from "./visibleText";

/** Writes a scorecard for each rated organisation; tells whose each file is. */
export async function writeScorecards(
  folder: NumberedFolder,
  transaction: OutputTransaction,
  { evaluation, language }: EvaluationResult,
  t: Translate,
): Promise<readonly string[]> {
  const cards = scorecardFiles(evaluation, language, t);
  const files = await writeNumbered(transaction, folder, cards, {
    name: "scorecard",
    extension: "xlsx",
    content: ({ plan }) => writeXlsx(plan),
  });
  return [
    t("scorecard.written", { count: cards.length, path: folder.path }),
    ...cards.map(({ organisation }, index) => `- ${files[index] ?? ""}: ${visibleLine(organisation)}`),
  ];
}
