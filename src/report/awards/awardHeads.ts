import type { TextKey, Translate } from "../../locales/translator";
import type { AwardsColumn } from "./awardsLayout";

const headKeys = {
  place: "report.columns.place",
  organisation: "report.columns.organisation",
  total: "report.columns.total",
  mainTotal: "report.columns.mainTotal",
  amount: "report.awards.amount",
  reason: "report.awards.reason",
  decision: "report.awards.decision",
  other: "committee.columns.other",
  decisionReason: "committee.columns.reason",
  votesFor: "committee.columns.votesFor",
  votesAgainst: "committee.columns.votesAgainst",
  votesAbstained: "committee.columns.votesAbstained",
  remark: "report.awards.remark",
} as const satisfies Record<AwardsColumn, TextKey>;

/** In the order of the columns. */
export const awardColumns = Object.keys(headKeys) as readonly AwardsColumn[];

/** What stands above a column of Awards; the columns are found again by it. */
export function awardHead(column: AwardsColumn, t: Translate): string {
  return t(headKeys[column]);
}
