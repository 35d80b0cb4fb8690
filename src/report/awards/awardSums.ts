import { amountEach } from "../../committee/awardMoney";
import type { AwardsAsDecided, DecidedAward } from "../../committee/awardsAsDecided";
import { awardsColumns } from "../../committee/awardsColumns";
import { decisionText, isAwarded, verdictWords, type CommitteeDecision, type Verdict } from "../../committee/decision";
import type { Settings } from "../../criteria/settings";
import type { Translate } from "../../locales/translator";
import type { PlanCell } from "../../workbook/sheetPlan";
import { leftOut, withoutText } from "../awardsMoney";
import { awardText } from "../awardText";
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

interface LiveSum {
  readonly groups: readonly AmountRows[];
  readonly settings: Settings;
  readonly t: Translate;
}

/**
 * Live sum of what is proposed, as it is decided so far: a proposal counts until it is declined, a question from when it is
 * answered. The same as the list of awards as decided comes to.
 */
export function proposedSum({ groups, settings, t }: LiveSum): PlanCell {
  const terms = [
    ...joined(groups.filter((group) => isSingle(group) && group.award.because === null)).map((area) =>
      singleTerm(area, `${blank(area)}*${noOther(area)}+${given(area, t)}`),
    ),
    ...groups
      .filter((group) => !isSingle(group) || group.award.because !== null)
      .map((group) => {
        const winners =
          group.award.because === null ? `${blank(group)}*${noOther(group)}+${given(group, t)}` : given(group, t);
        return `IF(${isOpenTest(group, t)},0,${groupTerm(group, winners, settings)})`;
      }),
  ];
  return sumCell(
    terms,
    groups.flatMap(({ award }) => (award.open.length > 0 ? [] : award.winners.map(({ amount }) => amount ?? 0))),
  );
}

/** Live: which awards that sum leaves out, because nothing is decided on them, or not in words that can be followed. */
export function undecidedAwards(
  groups: readonly AmountRows[],
  conditional: AwardsAsDecided["conditional"],
  t: Translate,
): PlanCell | null {
  const prizes = groups.filter(({ award }) => award.what === "prize");
  const others = groups.filter(({ award }) => award.what === "encouragement");
  const anyOf = (some: readonly AmountRows[]): string => {
    const proposals = joined(some.filter(({ award }) => award.because === null)).map((area) => unclearTest(area, t));
    const questions = some.filter(({ award }) => award.because !== null).map((group) => isOpenTest(group, t));
    return `OR(${[...proposals, ...questions].join(",")})`;
  };
  const encouragement = conditional.length > 0 ? [...others, ...prizes] : others;
  const parts = [
    ...prizes.map((group) => ({ places: group.award.places, test: isOpenTest(group, t) })),
    ...(encouragement.length === 0 ? [] : [{ places: [], test: anyOf(encouragement) }]),
  ];
  if (parts.length === 0) return null;
  const [before = "", after = ""] = t("committee.without", { awards: "\n" }).split("\n");
  const listed = parts.map(({ places, test }) => `IF(${test},${quotedText(`, ${awardText(places, t)}`)},"")`).join("&");
  const open = leftOut(
    groups.map(({ award }) => award).filter((award) => award.open.length > 0),
    conditional,
  );
  return formulaCell(
    `=IF(OR(${parts.map(({ test }) => test).join(",")}),${quotedText(before)}&MID(${listed},3,255)&${quotedText(after)},"")`,
    open.length === 0 ? "" : withoutText(open, t),
    "warning",
  );
}

/** Live sum of the money of awards that are approved or given to another organisation: as many share it as they are. */
export function decidedSum({ groups, settings, t }: LiveSum): PlanCell {
  const terms = [
    ...joined(groups.filter(isSingle)).map((area) => singleTerm(area, chosen(area, t))),
    ...groups.filter((group) => !isSingle(group)).map((group) => groupTerm(group, chosen(group, t), settings)),
  ];
  return sumCell(
    terms,
    groups.map((group) => moneyOf(group, settings)[group.decisions.filter(isAwarded).length] ?? 0),
  );
}

function isSingle({ top, bottom }: AmountRows): boolean {
  return top === bottom;
}

function singleTerm(area: RowArea, counts: string): string {
  return `SUMPRODUCT((${counts})*${columnArea(area, awardsColumns.amount)})`;
}

/** More than can receive it receive nothing. */
function groupTerm(group: AmountRows, winners: string, settings: Settings): string {
  const money = [...moneyOf(group, settings), 0];
  return numberAt(`{${money.join(",")}}`, `MIN(SUMPRODUCT(${winners}),${group.award.slots + 1})+1`);
}

/** Of all winners together, by how many they are. */
function moneyOf({ award }: AmountRows, settings: Settings): readonly number[] {
  return Array.from(
    { length: award.slots + 1 },
    (_money, winners) => winners * (amountEach(award, winners, settings) ?? 0),
  );
}

function verdictTest(area: RowArea, verdict: Verdict, t: Translate): string {
  return `(${columnArea(area, awardsColumns.decision)}=${quotedText(verdictWords.text(t, verdict))})`;
}

function blank(area: RowArea): string {
  return `(${columnArea(area, awardsColumns.decision)}="")`;
}

function noOther(area: RowArea): string {
  return `(${columnArea(area, awardsColumns.other)}="")`;
}

/** Rows of the award that a decision gives, whatever else is typed beside it. */
function chosen(area: RowArea, t: Translate): string {
  return `${verdictTest(area, "approve", t)}+${verdictTest(area, "otherOrganisation", t)}`;
}

/** Rows by which somebody receives the award; a name in vain, or none where one is needed, decides nothing. */
function given(area: RowArea, t: Translate): string {
  return `${verdictTest(area, "approve", t)}*${noOther(area)}+${verdictTest(area, "otherOrganisation", t)}*(1-${noOther(area)})`;
}

/** Whether it cannot be said who receives the award. */
function isOpenTest(group: AmountRows, t: Translate): string {
  const { award } = group;
  const unclear = unclearTest(group, t);
  if (award.because === null) return unclear;
  const winners = `SUMPRODUCT(${given(group, t)})`;
  const unanswered = `SUMPRODUCT(${blank(group)}*1)`;
  return `OR(${unclear},${winners}>${award.slots},AND(${winners}<${award.slots},${unanswered}>0))`;
}

/** Whether any row says something else than the list of choices, or not whom. */
function unclearTest(area: RowArea, t: Translate): string {
  const out = (["decline", "notAwarded"] as const).map(
    (verdict) => `${verdictTest(area, verdict, t)}*${noOther(area)}`,
  );
  const clear = [`${blank(area)}*${noOther(area)}`, given(area, t), ...out];
  return `${area.bottom - area.top + 1}>SUMPRODUCT(${clear.join("+")})`;
}

/** Live: how many rows the sum of decisions leaves out, because nothing is decided on them. */
export function undecidedRows(groups: readonly AmountRows[], t: Translate): PlanCell | null {
  if (groups.length === 0) return null;
  const counted = joined(groups).map((area) => `SUMPRODUCT(${blank(area)}*1)`);
  const said = `${t("committee.withoutRows")} `;
  const decisions = groups.flatMap((group) => group.decisions);
  const count = decisions.filter((one) => one === undefined || decisionText(one, t) === "").length;
  const number = counted.join("+");
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
