import { keptCells, type StaffSheetEdit } from "../criteria/keptCells";
import type { EditionReading } from "../criteria/editionReading";
import { addedCorrections } from "../criteria/addedCorrections";
import { sheetTitled, type WorkbookGrid } from "../workbook/grid";
import { withAnswers, type Answers } from "./answers";

/** The cells of the staff sheets standing in the workbook that must change to keep the answers. */
export function staffCellEdits(
  workbook: WorkbookGrid,
  current: EditionReading,
  answers: Answers,
): readonly StaffSheetEdit[] {
  const register = sheetTitled(workbook, current.sheets.corrections) ?? null;
  return [
    ...keptCells(workbook, current, withAnswers(current.edition, answers)),
    ...addedCorrections(register, answers.repairs?.flat() ?? [], "ru").edits,
  ];
}
