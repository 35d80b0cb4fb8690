import type { AwardsAsDecided, DecidedAward } from "./awardsAsDecided";
import type { CommitteeDecision } from "./decision";
import { isDecisionOn } from "./decisionOn";

/** Decisions on what was calculated that no longer apply because another decision changed it: the votes were taken all the same. */
export function displacedDecisions({ statuses, calculated }: AwardsAsDecided): readonly CommitteeDecision[] {
  const put = calculated.flatMap(({ rows }) => rows.map((row) => row.put));
  return [...statuses].flatMap(([decision, status]) => {
    const isGone = status === "gone" || status === "questionChanged";
    return isGone && put.some((one) => isDecisionOn(decision, one)) ? [decision] : [];
  });
}

/**
 * Who came in for encouragement when a decision moved the line, and was not voted on, though the Committee has decided on
 * others: a proposal, not yet an award. None where nothing is decided on encouragement yet.
 */
export function notVotedOn({ awards, calculated, statuses }: AwardsAsDecided): ReadonlySet<string> {
  const isBegun = [...statuses.keys()].some(
    ({ place, decision, votes }) => place === "" && (typeof decision === "string" || votes !== undefined),
  );
  const before = new Set(encouragedOf(calculated).map(({ organisation }) => organisation));
  const came = encouragedOf(awards).filter(({ organisation, approved }) => !approved && !before.has(organisation));
  return new Set(isBegun ? came.map(({ organisation }) => organisation) : []);
}

function encouragedOf(awards: readonly DecidedAward[]): DecidedAward["winners"] {
  return awards.flatMap(({ what, winners }) => (what === "encouragement" ? winners : []));
}
