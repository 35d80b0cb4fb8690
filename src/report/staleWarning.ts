import type { PlanCell } from "../workbook/sheetPlan";
import type { Translate } from "../locales/translator";
import { checksCells } from "./checks/checksLayout";
import { quotedText } from "./quotedText";
import { formulaCell } from "./planCell";

/** One cell that says, live, when numbers or settings have moved since the awards were proposed; or that they have not. */
export function staleWarningCell(t: Translate): PlanCell {
  const { differences, settingsChanged } = checksCells;
  const fresh = t("report.stale.no");
  return formulaCell(
    `=IF({checks}!${differences}+{checks}!${settingsChanged}>0,${quotedText(t("report.stale.yes"))},${quotedText(fresh)})`,
    fresh,
    "info",
  );
}
