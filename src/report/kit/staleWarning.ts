import type { PlanCell } from "../../workbook/sheetPlan";
import { checksCells, checksRows } from "../checks/checksLayout";
import type { ReportContext } from "../reportContext";
import { quotedText } from "./quotedText";
import { formulaCell } from "./planCell";

/** Row of the one cell, in column A, that says whether results can be relied on (zero-based). */
export const warningRows = { totals: 2, awards: 3, resolution: 1, scorecard: 3, blocks: 2 } as const;

type WarnedRole = keyof typeof warningRows;

/** Address of that cell, and its sheet: "{totals}!$A$3". */
export function warningCell(role: WarnedRole): string {
  return `{${role}}!$A$${warningRows[role] + 1}`;
}

/** One cell that says, live, that something was changed by hand or has moved since the evaluation; or that nothing has. */
export function staleWarningCell({ t, input }: ReportContext, role: WarnedRole, watch: string | null): PlanCell {
  const fresh = t("report.stale.no");
  const decided = t("report.stale.decided", { awards: input.titles.awards });
  const texts = { stale: t("report.stale.yes"), decided, fresh };
  const formula = staleFormula(role, watch, (key) => quotedText(texts[key]));
  return formulaCell(formula, fresh, "info");
}

/**
 * @param watch cell of Totals that watches Checks by a second way of counting; null above the limit of live formulas
 * @param text part of a formula: what the cell then says
 */
export function staleFormula(
  role: WarnedRole,
  watch: string | null,
  text: (key: "stale" | "decided" | "fresh") => string,
): string {
  const { differences, settingsChanged, sheetsChanged, decisionsChanged } = checksCells;
  const counts = [differences, settingsChanged, sheetsChanged].map((cell) => `{checks}!${cell}`);
  const watched = watch === null ? [] : [`IF(ISFORMULA(${watch}),${watch},1)`];
  const line = role === "totals" ? [] : [`IF(ISFORMULA(${warningCell("totals")}),0,1)`];
  // The verdict of Checks follows from the other lines; this one sees whether it is typed over.
  const verdict = role === "blocks" ? [`IF(ISFORMULA({checks}!$A$${checksRows.verdict + 1}),0,1)`] : [];
  const count = [...counts, ...watched, ...line, ...verdict].join("+");
  const decided = `IF({checks}!${decisionsChanged}>0,${text("decided")},${text("fresh")})`;
  return `=IFERROR(IF(${count}>0,${text("stale")},${decided}),${text("stale")})`;
}
