import type { Translate } from "../../locales/translator";
import { cellAddress } from "../../workbook/cellAddress";
import type { PlanCell } from "../../workbook/sheetPlan";
import { formulaCell } from "../kit/planCell";
import { sum } from "../kit/sum";
import { quotedText } from "../kit/quotedText";
import { awardsColumns } from "../../committee/awardsColumns";
import { isAwarded, verdictWords } from "../../committee/decision";
import { columnArea, type DecidedRows } from "./decisionCheck";

/** Rows with amounts (tenge, null where settings give none), one below another. */
export interface AmountRows extends Pick<DecidedRows, "top" | "bottom" | "decisions"> {
  readonly amounts: readonly (number | null)[];
  /** true: equals share a prize place, and each row states the one amount of that place. */
  readonly shared: boolean;
}

/** Live sum of all amounts; that of a shared place counts once. */
export function proposedSum(groups: readonly AmountRows[]): PlanCell {
  const terms = groups.map((group) => `SUM(${group.shared ? firstAmount(group) : amountArea(group)})`);
  return sumCell(
    terms,
    groups.map(({ shared, amounts }) => (shared ? (amounts[0] ?? 0) : sum(amounts.map(orNothing)))),
  );
}

/** Live sum of the amounts of awards that are approved or given to another organisation. */
export function decidedSum(groups: readonly AmountRows[], t: Translate): PlanCell {
  const terms = groups.map((group) => {
    const decision = columnArea(group, awardsColumns.decision);
    const given = (["approve", "otherOrganisation"] as const)
      .map((verdict) => `(${decision}=${quotedText(verdictWords.text(t, verdict))})`)
      .join("+");
    return group.shared
      ? `IF(SUMPRODUCT(${given})>0,SUM(${firstAmount(group)}),0)`
      : `SUMPRODUCT((${given})*${amountArea(group)})`;
  });
  return sumCell(
    terms,
    groups.map(({ shared, amounts, decisions }) => {
      if (shared) return decisions.some(isAwarded) ? (amounts[0] ?? 0) : 0;
      return sum(amounts.map((amount, index) => (isAwarded(decisions[index]) ? orNothing(amount) : 0)));
    }),
  );
}

function firstAmount({ top }: AmountRows): string {
  return cellAddress(top, awardsColumns.amount);
}

function amountArea(group: AmountRows): string {
  return columnArea(group, awardsColumns.amount);
}

function sumCell(terms: readonly string[], values: readonly number[]): PlanCell {
  return formulaCell(`=${terms.length === 0 ? "0" : terms.join("+")}`, sum(values), "total", "#,##0");
}

function orNothing(amount: number | null): number {
  return amount ?? 0;
}
