import { awardsAsDecided } from "../committee/awardsAsDecided";
import type { CommitteeDecision } from "../committee/decision";
import { compareEvaluations } from "../insight/compareEvaluations";
import { sheetDifferences } from "./evaluatedSheets";
import type { ChangesSince } from "./foundChanges";
import type { EvaluationInputs } from "./evaluationInputs";
import { readInputs, type ReadingOptions } from "./inputs/readInputs";
import { resultSheet } from "./ownSheets";
import { committeeDecisions } from "./previous/committeeDecisions";
import { lastEvaluation, recordedReading } from "./previous/earlierEvaluation";
import { hiddenSheetRows } from "./previous/hiddenSheet";
import { readSnapshot } from "./previous/inputSnapshot";

const listedCells = 50;

/**
 * What has changed in criteria, settings, organisations and indicators since the last evaluation, and what evaluating now
 * would move. Nothing is written. null where the workbook remembers no evaluation.
 */
export function changesSince(inputs: EvaluationInputs, options: ReadingOptions): ChangesSince | null {
  const record = hiddenSheetRows(inputs.workbook, "record") ?? [];
  const snapshot = readSnapshot(record);
  const recorded = recordedReading(record);
  const earlier = lastEvaluation(inputs.workbook);
  if (snapshot === null || recorded === null || earlier === null) return null;
  const now = readInputs(inputs, options);
  const { edition, intake } = now.understanding;
  const decisions = committeeDecisions(inputs.workbook);
  const comparison = now.stops
    ? null
    : compareEvaluations(earlier.inputs, { edition, submissions: intake.submissions, decisions });
  const evaluated = comparison?.before.evaluation ?? null;
  const isDecided = (by: readonly CommitteeDecision[]): string =>
    evaluated === null ? "" : JSON.stringify(awardsAsDecided(evaluated, by).awards);
  const awards = resultSheet(inputs.workbook, "awards");
  const differences = sheetDifferences({ snapshot, recorded, inputs, now });
  return {
    cells: differences.cells.slice(0, listedCells),
    cellCount: differences.cells.length,
    missingSheets: differences.missing,
    newSheets: differences.added,
    ...(awards !== undefined && isDecided(earlier.inputs.decisions ?? []) !== isDecided(decisions)
      ? { decidedOn: awards.title }
      : {}),
    comparison: comparison === null ? null : { with: earlier.with, comparison },
  };
}
