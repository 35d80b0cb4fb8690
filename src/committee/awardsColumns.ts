import type { TextKey, Translate } from "../locales/translator";
import { columnPositions, type Heading } from "../tables/column";
import { listRule, type TypedRule } from "../tables/input";

import { wordList } from "../tables/words";
import type { CellValue } from "../workbook/grid";
import { planCell, type PlanCell } from "../workbook/sheetPlan";
import type { AwardRow } from "./awardRow";
import { decisionText, verdictWords, type CommitteeDecision, type Votes } from "./decision";

interface AwardCells {
  readonly award: AwardRow;
  /** Format code of points. */
  readonly pointsFormat: string;
}

interface AwardsColumnPart<Key extends string> extends Heading<Key> {
  /** In characters. */
  readonly width: number;
}

interface ProposedColumn<Key extends string> extends AwardsColumnPart<Key> {
  readonly cell: (row: AwardCells) => PlanCell;
}

interface DecisionColumn<Key extends string> extends AwardsColumnPart<Key> {
  readonly decided: (decision: CommitteeDecision | null, t: Translate) => PlanCell;
  /** @param organisations the cells that name them, as part of a formula */
  readonly rule: (t: Translate, organisations: string) => TypedRule | null;
}

function proposed<Key extends string>(
  key: Key,
  heading: TextKey,
  width: number,
  cell: ProposedColumn<Key>["cell"],
): ProposedColumn<Key> {
  return { key, heading: (t) => t(heading), width, cell };
}

function typedText<Key extends string>(
  key: Key,
  heading: TextKey,
  width: number,
  value: (decision: CommitteeDecision, t: Translate) => string | undefined,
  rule: DecisionColumn<Key>["rule"] = () => null,
): DecisionColumn<Key> {
  const decided: DecisionColumn<Key>["decided"] = (decision, t) => {
    const text = decision === null ? "" : (value(decision, t) ?? "");
    return planCell(text === "" ? null : text, "input");
  };
  return { key, heading: (t) => t(heading), width, decided, rule };
}

const votesRule: DecisionColumn<string>["rule"] = (t) => ({
  rule: { kind: "number", min: 0, max: null, whole: true },
  message: t("committee.votesMessage"),
});

function typedVotes<Key extends string>(
  key: Key,
  heading: TextKey,
  width: number,
  vote: keyof Votes,
): DecisionColumn<Key> {
  const count = (decision: CommitteeDecision | null): CellValue =>
    decision?.votes?.[vote] ?? decision?.unreadVotes?.[vote] ?? null;
  return {
    key,
    heading: (t) => t(heading),
    width,
    decided: (decision) => planCell(count(decision), "inputNumber"),
    rule: votesRule,
  };
}

/** What the evaluation puts to the Committee, in the order of the sheet. */
export const proposedColumns = [
  proposed("place", "report.columns.place", 7, ({ award }) => planCell(award.place, "place")),
  proposed("organisation", "report.columns.organisation", 40, ({ award }) => planCell(award.organisation, "text")),
  proposed("total", "report.columns.total", 11, ({ award, pointsFormat }) =>
    planCell(award.total, "total", pointsFormat),
  ),
  proposed("mainTotal", "report.columns.mainTotal", 12, ({ award, pointsFormat }) =>
    planCell(award.mainTotal, "subtotal", pointsFormat),
  ),
  proposed("amount", "report.awards.amount", 12, ({ award }) => planCell(award.amount, "number", "#,##0")),
  proposed("reason", "report.awards.reason", 28, ({ award }) => planCell(award.reason, "text")),
] as const;

export const decisionColumns = [
  typedText("decision", "report.awards.decision", 18, decisionText, (t) =>
    listRule(wordList(verdictWords, t), t("report.awards.decisionMessage")),
  ),
  typedText(
    "other",
    "committee.columns.other",
    30,
    ({ other }) => other,
    (t, organisations) => ({
      rule: { kind: "listArea", formula: `=${organisations}` },
      message: t("criteria.input.list"),
      open: true,
    }),
  ),
  typedText("decisionReason", "committee.columns.reason", 26, ({ reason }) => reason),
  typedVotes("votesFor", "committee.columns.votesFor", 7, "for"),
  typedVotes("votesAgainst", "committee.columns.votesAgainst", 8, "against"),
  typedVotes("votesAbstained", "committee.columns.votesAbstained", 14, "abstained"),
  typedText("remark", "report.awards.remark", 24, ({ remark }) => remark),
] as const;

export const awardsColumnList = [...proposedColumns, ...decisionColumns] as const;
export type AwardsColumn = (typeof awardsColumnList)[number]["key"];

/** Zero-based positions, the same in all sections of Awards. */
export const awardsColumns = columnPositions<AwardsColumn>(awardsColumnList, (_key, index) => index);
export const lastAwardsColumn = awardsColumnList.length - 1;

export const voteColumns = {
  for: "votesFor",
  against: "votesAgainst",
  abstained: "votesAbstained",
} as const satisfies Record<keyof Votes, AwardsColumn>;

/** Hidden: the organisation of the row as text, should the live name have no result. */
export const awardsNameColumn = lastAwardsColumn + 1;

/** Row of the first section (zero-based). */
export const firstAwardSection = 5;

export function awardsHeading(column: AwardsColumn, t: Translate): string {
  return awardsColumnList[awardsColumns[column]]?.heading(t) ?? column;
}
