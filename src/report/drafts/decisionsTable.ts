import { decisionText, type CommitteeDecision, type Votes } from "../../committee/decision";
import type { DraftContext } from "./draftContext";
import { tableColumn, type DraftParagraph, type DraftTable } from "./draftParagraph";

/** What the Committee has decided on awards in finished form, with votes and reasons, as it is in Awards. */
export function decisionsTable(context: DraftContext): readonly (DraftParagraph | DraftTable)[] {
  const { decisions, t } = context;
  if (decisions.length === 0) return [{ kind: "body", text: t("resolution.minutes.noDecisions") }];
  return [
    {
      kind: "table",
      columns: [
        tableColumn(t("resolution.minutes.award"), 16),
        tableColumn(t("report.columns.organisation"), 44),
        tableColumn(t("resolution.minutes.decision"), 32),
        tableColumn(t("resolution.minutes.votes"), 24),
        tableColumn(t("resolution.minutes.remark"), 28),
      ],
      rows: decisions.map((decision) => decisionRow(decision, context)),
    },
  ];
}

function decisionRow(decision: CommitteeDecision, context: DraftContext): readonly string[] {
  const { place, organisation, reason = "", remark, votes } = decision;
  return [
    awardText(place, context),
    organisation,
    finishedText(decision, context),
    votesText(votes, context),
    [reason, remark].filter((text) => text !== "").join("; "),
  ];
}

/** "утверждено", not "утвердить": the minutes are written afterwards. Words of the Committee's own stay. */
function finishedText(decision: CommitteeDecision, { t }: DraftContext): string {
  const { decision: verdict, other = "" } = decision;
  if (typeof verdict !== "string") return decisionText(decision, t);
  const words = t(`resolution.decided.${verdict}`);
  return other === "" ? words : t("resolution.minutes.otherText", { decision: words, other });
}

/** While places are withheld, a prize is named without its place. */
function awardText(place: string, { t, withheld }: DraftContext): string {
  if (place === "") return t("resolution.open.encouragement");
  return t("resolution.open.place", { place: withheld.length > 0 ? t("resolution.blank.word") : place });
}

function votesText(votes: Votes | undefined, { t }: DraftContext): string {
  if (votes === undefined) return "";
  const shown = (count: number | null): string => (count === null ? "–" : String(count));
  return t("resolution.minutes.votesText", {
    yes: shown(votes.for),
    no: shown(votes.against),
    abstained: shown(votes.abstained),
  });
}
