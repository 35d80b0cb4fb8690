import type { Issue } from "../../issues/issue";
import { issueAt, issueOf, quote } from "../issueAt";
import type { SheetView } from "../sheet/sheetView";
import type { NoTitleName } from "./titleName";

/** Whose form it is, asked at the cell that may tell. @param sheet upright */
export function formWithoutName(sheet: SheetView, { written }: NoTitleName, at: NoTitleName["at"]): Issue {
  const params = { sheet: sheet.title, written: quote(written) };
  return at === null
    ? issueOf(sheet, "formWithoutOrganisation", "error", params)
    : issueAt(sheet, at, "formOfWhom", "error", params);
}
