import type { EvaluationComparison } from "../insight/comparedWith";
import { compareEvaluations } from "../insight/compareEvaluations";
import { sheetDifferences, type ChangedCell } from "./evaluatedSheets";
import type { EvaluationInputs } from "./evaluationInputs";
import { readInputs, type ReadingOptions } from "./inputs/readInputs";
import { lastEvaluation, recordedReading } from "./previous/earlierEvaluation";
import { hiddenSheetRows } from "./previous/hiddenSheet";
import { readSnapshot } from "./previous/inputSnapshot";

/** What differs between what was evaluated last and the workbook as it is now. */
export interface ChangesSince {
  /** The first of them, in the order of sheets and rows. */
  readonly cells: readonly ChangedCell[];
  /** How many there are. */
  readonly cellCount: number;
  /** Sheets that were evaluated and are not there. */
  readonly missingSheets: readonly string[];
  /** Sheets that would be evaluated now and were not. */
  readonly newSheets: readonly string[];
  /** What an evaluation now would move; null where nothing could be evaluated now. */
  readonly comparison: EvaluationComparison | null;
}

const listedCells = 50;

export function hasChanges({ cellCount, missingSheets, newSheets, comparison }: ChangesSince): boolean {
  const isSame =
    comparison === null ||
    comparison.comparison.before.evaluation.fingerprint === comparison.comparison.after.evaluation.fingerprint;
  return cellCount + missingSheets.length + newSheets.length > 0 || !isSame;
}

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
  const differences = sheetDifferences({ snapshot, recorded, inputs, now });
  return {
    cells: differences.cells.slice(0, listedCells),
    cellCount: differences.cells.length,
    missingSheets: differences.missing,
    newSheets: differences.added,
    comparison: now.stops
      ? null
      : {
          with: earlier.with,
          comparison: compareEvaluations(earlier.inputs, { edition, submissions: intake.submissions }),
        },
  };
}
