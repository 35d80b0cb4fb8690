import type { EvaluationComparison } from "../insight/comparedWith";
import type { CorrectionColumn } from "../criteria/correction";
import type { DifferentCell } from "./sheetTexts";

/** What a cell is about, as a reader knows it: "A3" and the heading "Weight"; an organisation and a code; a setting, "". */
export interface CellName {
  readonly subject: string;
  readonly field: string;
}

export interface ChangedCell extends DifferentCell {
  /** null: the open workbook itself. */
  readonly file: string | null;
  readonly sheet: string;
  /** null where nothing names it but its address. */
  readonly named: CellName | null;
  /** What it says of which correction, where it is in their register. */
  readonly correction?: {
    readonly organisation: string;
    readonly criterion: string;
    readonly column: CorrectionColumn;
  };
}

/** What differs between what was evaluated last and the workbook as it is now. */
export interface ChangesSince {
  /** The first of them, in the order of sheets and rows. */
  readonly cells: readonly ChangedCell[];
  readonly cellCount: number;
  /** Sheets that were evaluated and are not there. */
  readonly missingSheets: readonly string[];
  /** Sheets that would be evaluated now and were not. */
  readonly newSheets: readonly string[];
  /** The sheet on which the Committee has decided otherwise since; absent where it has not. */
  readonly decidedOn?: string;
  /** What an evaluation now would move; null where nothing could be evaluated now. */
  readonly comparison: EvaluationComparison | null;
}

export function hasChanges({ cellCount, missingSheets, newSheets, decidedOn, comparison }: ChangesSince): boolean {
  const isSame =
    comparison === null ||
    comparison.comparison.before.evaluation.fingerprint === comparison.comparison.after.evaluation.fingerprint;
  return cellCount + missingSheets.length + newSheets.length > 0 || decidedOn !== undefined || !isSame;
}
