import type { IssueCode } from "../issues/issue";
import type { Translate } from "../locales/translator";
import type { TextParams } from "../locales/textParams";
import type { Evaluation } from "../scoring/evaluation";
import { awardsHeading, voteColumns, type AwardsColumn } from "./awardsColumns";
import {
  decisionText,
  isAwarded,
  namesOtherInVain,
  verdictWords,
  voteKeys,
  type CommitteeDecision,
  type Verdict,
} from "./decision";
import type { OrganisationNames } from "./organisationNames";

interface DecisionFault {
  readonly code: IssueCode;
  readonly column: AwardsColumn;
  readonly params: TextParams;
}

/** All faults of one decision that applies; what is not understood is asked about before its reason. */
export function decisionFaults(
  decision: CommitteeDecision,
  evaluation: Evaluation,
  people: OrganisationNames,
  t: Translate,
): readonly DecisionFault[] {
  const notUnderstood = unclear(decision, t);
  return [
    ...(notUnderstood.length > 0
      ? notUnderstood
      : [...otherFaults(decision, evaluation, people, t), ...missingReason(decision, t)]),
    ...voteFaults(decision, t),
  ];
}

/** Words that are no choice of the list; another organisation without a name, or named where it is not awarded. */
function unclear(decision: CommitteeDecision, t: Translate): readonly DecisionFault[] {
  const { other = "" } = decision;
  const said = decisionText(decision, t);
  if (namesOtherInVain(decision)) {
    const verdict = verdictWords.text(t, "otherOrganisation");
    return [{ code: "decisionOtherUnexpected", column: "decision", params: { other, verdict } }];
  }
  if (typeof decision.decision !== "string") {
    return said === "" ? [] : [{ code: "decisionUnclear", column: "decision", params: { decision: said } }];
  }
  if (decision.decision === "otherOrganisation" && other === "") {
    return [{ code: "decisionUnclear", column: "other", params: { decision: said } }];
  }
  return [];
}

/** Whom the award goes to instead: nobody that we know, somebody not rated, or the organisation itself. */
function otherFaults(
  { decision, organisation, other = "" }: CommitteeDecision,
  { organisations }: Evaluation,
  people: OrganisationNames,
  t: Translate,
): readonly DecisionFault[] {
  if (decision !== "otherOrganisation" || other === "") return [];
  const fault = (code: IssueCode, params: TextParams): readonly DecisionFault[] => [{ code, column: "other", params }];
  const name = people.official(other);
  if (!people.isKnown(other)) return fault("decisionOtherUnknown", { other });
  if (name === people.official(organisation)) {
    return fault("decisionOtherSame", { verdict: verdictWords.text(t, "approve") });
  }
  return organisations.some((one) => one.name === name) ? [] : fault("decisionOtherNotRated", { other });
}

const againstProposal: readonly Verdict[] = ["decline", "otherOrganisation", "notAwarded"];

/** To decline one of several equals needs no reason: the others are awarded. */
function missingReason(decision: CommitteeDecision, t: Translate): readonly DecisionFault[] {
  const { reason = "", remark, among } = decision;
  const verdict = againstProposal.find((one) => one === decision.decision);
  if (verdict === undefined || reason !== "" || remark !== "") return [];
  if (verdict === "decline" && among != null) return [];
  const params = { decision: verdictWords.text(t, verdict), column: awardsHeading("decisionReason", t) };
  return [{ code: "decisionReasonMissing", column: "decisionReason", params }];
}

function voteFaults(decision: CommitteeDecision, t: Translate): readonly DecisionFault[] {
  const { unreadVotes = {}, votes } = decision;
  const unread = voteKeys.flatMap((key): DecisionFault[] => {
    const written = unreadVotes[key];
    if (written === undefined) return [];
    const column = voteColumns[key];
    return [{ code: "decisionVotesUnread", column, params: { column: awardsHeading(column, t), written } }];
  });
  const said = decisionText(decision, t);
  // Votes are on the proposal: one that is lost is declined, or not awarded.
  const isFollowed = isAwarded(decision) || (typeof decision.decision !== "string" && said !== "");
  if (!isFollowed || votes?.for == null || votes.against == null || votes.for > votes.against) return unread;
  const params = { decision: said, votesFor: votes.for, votesAgainst: votes.against };
  return [...unread, { code: "decisionVotesNotWon", column: "votesFor", params }];
}
