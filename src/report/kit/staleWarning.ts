import type { PlanCell } from "../../workbook/sheetPlan";
import type { Translate } from "../../locales/translator";
import { checksCells } from "../checks/checksLayout";
import { quotedText } from "./quotedText";
import { formulaCell } from "./planCell";

/** One cell that says, live, when numbers or settings have moved since the awards were proposed; or that they have not. */
export function staleWarningCell(t: Translate): PlanCell {
  const fresh = t("report.stale.no");
  return formulaCell(staleFormula(quotedText(t("report.stale.yes")), quotedText(fresh)), fresh, "info");
}

/** @param stale part of a formula, as `fresh`: what the cell then says */
export function staleFormula(stale: string, fresh: string): string {
  const { differences, settingsChanged } = checksCells;
  return `=IF({checks}!${differences}+{checks}!${settingsChanged}>0,${stale},${fresh})`;
}
