import type { Issue } from "../issues/issue";
import type { Translate } from "../locales/translator";
import type { Evaluation } from "../scoring/evaluation";
import { cellAddress } from "../workbook/cellAddress";
import { awardsAsDecided, type AwardWinner, type DecidedAward } from "./awardsAsDecided";
import { awardsColumns, type AwardsColumn } from "./awardsColumns";
import { decisionText, type CommitteeDecision } from "./decision";
import { decisionFaults } from "./decisionFaults";
import type { DecisionStatus } from "./decisionOn";
import { OrganisationNames } from "./organisationNames";

const statusIssues = {
  gone: "decisionOutdated",
  questionChanged: "decisionQuestionChanged",
  repeated: "decisionRepeated",
} as const satisfies Record<Exclude<DecisionStatus, "applies">, Issue["code"]>;

/**
 * What a reader must know of the Committee's decisions: those that no longer apply, are unclear or lack something, and
 * those that do not fit together. Cells are those of the sheet that this evaluation writes: there they are put right.
 * @param sheet title of Awards
 * @param rows where each decision will be in it
 */
export function decisionIssues(
  evaluation: Evaluation,
  decisions: readonly CommitteeDecision[],
  sheet: string | null,
  rows: ReadonlyMap<CommitteeDecision, number>,
  t: Translate,
): readonly Issue[] {
  const warning = (
    code: Issue["code"],
    params: Issue["params"],
    decision?: CommitteeDecision,
    column: AwardsColumn = "decision",
  ): Issue => {
    const row = decision && rows.get(decision);
    const cell = row === undefined ? null : cellAddress(row, awardsColumns[column]);
    return { code, severity: "warning", sheet, cell, params };
  };
  const { awards, statuses } = awardsAsDecided(evaluation, decisions);
  const applying = decisions.filter((decision) => statuses.get(decision) === "applies");
  const people = new OrganisationNames(evaluation);
  const decisionFor = ({ organisation, insteadOf }: AwardWinner): CommitteeDecision | undefined => {
    const names = people.shownNames(insteadOf ?? organisation);
    return applying.find((one) => names.includes(one.organisation));
  };
  return [
    ...decisions.flatMap((decision) => {
      const status = statuses.get(decision) ?? "applies";
      if (status === "applies") return [];
      const said = decisionText(decision, t) || (decision.reason ?? decision.remark);
      return [warning(statusIssues[status], { organisation: decision.organisation, decision: said }, decision)];
    }),
    ...applying.flatMap((decision) =>
      decisionFaults(decision, evaluation, people, t).map(({ code, params, column }) =>
        warning(code, { organisation: decision.organisation, ...params }, decision, column),
      ),
    ),
    ...awards.flatMap(({ excess, open, winners: [first] }) =>
      excess > 0 && first !== undefined
        ? [warning("decisionExcess", { count: excess, organisations: open.join(", ") }, decisionFor(first))]
        : [],
    ),
    ...awardedTwice(awards).map((winner) =>
      warning("decisionAwardedTwice", { organisation: winner.organisation }, decisionFor(winner)),
    ),
  ];
}

/** The second award of each. Only decisions lead there: the evaluation itself proposes one award for each organisation. */
function awardedTwice(awards: readonly DecidedAward[]): readonly AwardWinner[] {
  const winners = awards.flatMap((award) => award.winners);
  const twice = new Map<string, AwardWinner>();
  winners.forEach((winner, index) => {
    const before = winners.slice(0, index).find(({ organisation }) => organisation === winner.organisation);
    // Of the two the one that a decision gave is named.
    if (before !== undefined) twice.set(winner.organisation, winner.insteadOf === null ? before : winner);
  });
  return [...twice.values()];
}
