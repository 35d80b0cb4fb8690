import type { PlanCell } from "../../workbook/sheetPlan";
import { checksCells, checksRows } from "../checks/checksLayout";
import type { ReportContext } from "../reportContext";
import { quotedText } from "./quotedText";
import { formulaCell } from "./planCell";

/** Row of the one cell, in column A, that says whether results can be relied on (zero-based). */
export const warningRows = { totals: 2, awards: 3, resolution: 1, scorecard: 3, blocks: 2 } as const;

const warnedRoles = ["totals", "awards", "resolution", "scorecard", "blocks"] as const;

type WarnedRole = (typeof warnedRoles)[number];

/** Address of that cell, and its sheet: "{totals}!$A$3". */
function warningCell(role: WarnedRole): string {
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
  // Each sees whether the verdict of Checks and the lines before it are typed over; in a circle no program could compute them.
  const lines = [
    `{checks}!$A$${checksRows.verdict + 1}`,
    ...warnedRoles.slice(0, warnedRoles.indexOf(role)).map(warningCell),
  ];
  const overwritten = lines.map((cell) => `IF(ISFORMULA(${cell}),0,1)`);
  const count = [...counts, ...watched, ...overwritten].join("+");
  const decided = `IF({checks}!${decisionsChanged}>0,${text("decided")},${text("fresh")})`;
  return `=IFERROR(IF(${count}>0,${text("stale")},${decided}),${text("stale")})`;
}
