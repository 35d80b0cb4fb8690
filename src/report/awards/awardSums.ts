import { amountEach } from "../../committee/awardMoney";
import type { DecidedAward } from "../../committee/awardsAsDecided";
import { awardsColumns } from "../../committee/awardsColumns";
import { decisionText, isAwarded, verdictWords, type CommitteeDecision } from "../../committee/decision";
import type { Settings } from "../../criteria/settings";
import type { Translate } from "../../locales/translator";
import type { PlanCell } from "../../workbook/sheetPlan";
import { numberAt } from "../kit/listItem";
import { formulaCell } from "../kit/planCell";
import { quotedText } from "../kit/quotedText";
import { sum } from "../kit/sum";
import { columnArea, type DecidedRows } from "./decisionCheck";

type RowArea = Pick<DecidedRows, "top" | "bottom">;

/** Rows of one award, one below another. */
export interface AmountRows extends RowArea {
  readonly award: DecidedAward;
  readonly decisions: readonly (CommitteeDecision | undefined)[];
}

/** Live sum of the amounts of what is proposed; a question to the Committee is no proposal. */
export function proposedSum(groups: readonly AmountRows[], settings: Settings): PlanCell {
  const proposals = groups.filter(({ award }) => award.because === null);
  const terms = joined(proposals).map((area) => `SUM(${columnArea(area, awardsColumns.amount)})`);
  return sumCell(
    terms,
    proposals.map(({ award }) => award.slots * (amountEach(award, award.slots, settings) ?? 0)),
  );
}

/** Live sum of the money of awards that are approved or given to another organisation: as many share it as they are. */
export function decidedSum(groups: readonly AmountRows[], settings: Settings, t: Translate): PlanCell {
  const given = (area: RowArea): string => {
    const decision = columnArea(area, awardsColumns.decision);
    const tests = (["approve", "otherOrganisation"] as const).map(
      (verdict) => `(${decision}=${quotedText(verdictWords.text(t, verdict))})`,
    );
    return tests.join("+");
  };
  const moneyOf = ({ award }: AmountRows): readonly number[] =>
    Array.from({ length: award.slots + 1 }, (_money, winners) => winners * (amountEach(award, winners, settings) ?? 0));
  const isSingle = ({ top, bottom }: AmountRows): boolean => top === bottom;
  const terms = [
    ...joined(groups.filter(isSingle)).map(
      (area) => `SUMPRODUCT((${given(area)})*${columnArea(area, awardsColumns.amount)})`,
    ),
    ...groups
      .filter((group) => !isSingle(group))
      .map((group) => {
        // More than can receive it receive nothing.
        const money = [...moneyOf(group), 0];
        return numberAt(`{${money.join(",")}}`, `MIN(SUMPRODUCT(${given(group)}),${group.award.slots + 1})+1`);
      }),
  ];
  return sumCell(
    terms,
    groups.map((group) => moneyOf(group)[group.decisions.filter(isAwarded).length] ?? 0),
  );
}

/** Live: how many rows the sum of decisions leaves out, because nothing is decided on them. */
export function undecidedRows(groups: readonly AmountRows[], t: Translate): PlanCell | null {
  if (groups.length === 0) return null;
  const blank = joined(groups).map((area) => `SUMPRODUCT((${columnArea(area, awardsColumns.decision)}="")*1)`);
  const said = `${t("committee.withoutRows")} `;
  const decisions = groups.flatMap((group) => group.decisions);
  const count = decisions.filter((one) => one === undefined || decisionText(one, t) === "").length;
  const number = blank.join("+");
  return formulaCell(
    `=IF(${number}>0,${quotedText(said)}&(${number}),"")`,
    count > 0 ? said + String(count) : "",
    "warning",
  );
}

/** Areas one right below another as one. */
function joined(areas: readonly RowArea[]): readonly RowArea[] {
  const made: RowArea[] = [];
  for (const { top, bottom } of areas) {
    const last = made.at(-1);
    if (last?.bottom === top - 1) made[made.length - 1] = { top: last.top, bottom };
    else made.push({ top, bottom });
  }
  return made;
}

function sumCell(terms: readonly string[], values: readonly number[]): PlanCell {
  return formulaCell(`=${terms.length === 0 ? "0" : terms.join("+")}`, sum(values), "total", "#,##0");
}
