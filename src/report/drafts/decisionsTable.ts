import { decisionText, type CommitteeDecision, type Votes } from "../../committee/decision";
import type { DraftContext } from "./draftContext";
import { tableColumn, type DraftParagraph, type DraftTable } from "./draftParagraph";

/** What the Committee has decided on awards, with votes and reasons, as it is in Awards. */
export function decisionsTable(context: DraftContext): readonly (DraftParagraph | DraftTable)[] {
  const { decisions, t } = context;
  if (decisions.length === 0) return [{ kind: "body", text: t("resolution.minutes.noDecisions") }];
  return [
    {
      kind: "table",
      columns: [
        tableColumn(t("resolution.minutes.award"), 16),
        tableColumn(t("report.columns.organisation"), 44),
        tableColumn(t("resolution.minutes.decision"), 34),
        tableColumn(t("resolution.minutes.votes"), 26),
        tableColumn(t("resolution.minutes.remark"), 30),
      ],
      rows: decisions.map((decision) => decisionRow(decision, context)),
    },
  ];
}

function decisionRow(decision: CommitteeDecision, context: DraftContext): readonly string[] {
  const { t, withheld } = context;
  const { place, organisation, other = "", reason = "", remark, votes } = decision;
  const words = decisionText(decision, t);
  return [
    awardText(place, withheld.length > 0, context),
    organisation,
    other === "" ? words : t("resolution.minutes.otherText", { decision: words, other }),
    votesText(votes, context),
    [reason, remark].filter((text) => text !== "").join("; "),
  ];
}

/** While places are withheld, a prize is named without its place. */
function awardText(place: string, isWithheld: boolean, { t }: DraftContext): string {
  if (place === "") return t("resolution.open.encouragement");
  return t("resolution.open.place", { place: isWithheld ? t("resolution.blank.word") : place });
}

function votesText(votes: Votes | undefined, { t }: DraftContext): string {
  if (votes === undefined) return "";
  const shown = (count: number | null): number | string => count ?? "–";
  return t("resolution.minutes.votesText", {
    yes: shown(votes.for),
    no: shown(votes.against),
    abstained: shown(votes.abstained),
  });
}
