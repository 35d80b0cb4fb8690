import { createTranslators } from "../locales/translators";
import type { Language } from "../locales/language";
import { filledRows, findTable } from "../tables/foundTable";
import { recordOf } from "../tables/recordOf";
import { cellAddress } from "../workbook/cellAddress";
import { emptyCell, type GridCell, type SheetGrid } from "../workbook/grid";
import type { CorrectionColumn, CorrectionEntry } from "./correction";
import { correctionColumns, correctionDecisionWords } from "./correctionColumns";
import type { StaffSheetEdit } from "./keptCells";

/** A correction that a person has accepted in the pane and no sheet holds yet; values as they will be written. */
export interface AcceptedCorrection {
  readonly organisation: string;
  /** Code. */
  readonly criterion: string;
  /** Empty: not compared with what is read. */
  readonly oldValue: string;
  readonly newValue: string;
}

interface AddedCorrections {
  readonly entries: readonly CorrectionEntry[];
  /** The cells of the register in the workbook that hold them; none where the register is written anew. */
  readonly edits: readonly StaffSheetEdit[];
}

/** Where the register that is written anew begins. */
const firstRow = 3;

/** Accepted corrections in the rows below those that the register has. @param sheet null where there is no register yet */
export function addedCorrections(
  sheet: SheetGrid | null,
  accepted: readonly AcceptedCorrection[],
  language: Language,
): AddedCorrections {
  if (accepted.length === 0) return { entries: [], edits: [] };
  const translators = createTranslators();
  const table = sheet === null ? null : findTable(sheet, correctionColumns, translators);
  const t = translators[table?.language ?? language];
  const keys = correctionColumns.map(({ key }) => key);
  const filled = table === null ? [] : filledRows(table);
  const start = table === null ? firstRow : (filled.at(-1) ?? table.headingRow) + 1;
  const decision = correctionDecisionWords.text(t, "accepted");
  const rows = accepted.map((one, index) => {
    const texts = { ...one, evidence: "", decision, remark: t("corrections.suggested"), effect: "" };
    const columnOf = (key: CorrectionColumn): number => table?.columns.get(key) ?? keys.indexOf(key);
    const row = start + index;
    const entry: CorrectionEntry = {
      sheet: sheet?.title ?? t("workbook.titles.corrections"),
      cells: recordOf(keys, (key) => textCell(texts[key])),
      addresses: recordOf(keys, (key) => cellAddress(row, columnOf(key))),
      decision: "accepted",
    };
    const edits = keys.flatMap((key): readonly StaffSheetEdit[] => {
      const column = table?.columns.get(key);
      return column === undefined || texts[key] === "" ? [] : [{ role: "corrections", row, column, value: texts[key] }];
    });
    return { entry, edits };
  });
  return { entries: rows.map(({ entry }) => entry), edits: rows.flatMap(({ edits }) => edits) };
}

function textCell(value: string): GridCell {
  return value === "" ? emptyCell : { kind: "text", value, formula: null, format: "@" };
}
