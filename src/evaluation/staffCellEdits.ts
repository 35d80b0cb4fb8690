import { keptCells, type StaffSheetEdit } from "../criteria/keptCells";
import type { EditionReading } from "../criteria/editionReading";
import type { Approval } from "../criteria/settings";
import { addedCorrections } from "../criteria/addedCorrections";
import { sheetTitled, type WorkbookGrid } from "../workbook/grid";
import { withAnswers, type Answers } from "./answers";

/** The cells of the staff sheets standing in the workbook that must change to keep the answers, and what was approved. */
export function staffCellEdits(
  workbook: WorkbookGrid,
  current: EditionReading,
  answers: Answers,
  approval: Approval = current.edition.settings.approval,
): readonly StaffSheetEdit[] {
  const wanted = withAnswers(current.edition, answers);
  const register = sheetTitled(workbook, current.sheets.corrections) ?? null;
  return [
    ...keptCells(workbook, current, { ...wanted, settings: { ...wanted.settings, approval } }),
    ...addedCorrections(register, answers.repairs?.flat() ?? [], "ru").edits,
  ];
}
