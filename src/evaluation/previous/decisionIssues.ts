import type { Issue } from "../../issues/issue";
import { createTranslator } from "../../locales/translator";
import type { Language } from "../../locales/language";
import { awardsAsDecided, type DecidedAward } from "../../report/awards/awardsAsDecided";
import { decisionText } from "../../report/awards/decisionCells";
import { decisionsOnNothing } from "../../report/awards/decisionOn";
import type { CommitteeDecision } from "../../report/committeeDecision";
import type { Evaluation } from "../../scoring/evaluation";

/** What a reader must know of the Committee's decisions: outdated ones, unclear ones, and those that do not fit together. */
export function decisionIssues(
  evaluation: Evaluation,
  decisions: readonly CommitteeDecision[],
  sheet: string | null,
  language: Language,
): readonly Issue[] {
  if (decisions.length === 0) return [];
  const t = createTranslator(language);
  const warning = (code: Issue["code"], params: Issue["params"]): Issue => ({
    code,
    severity: "warning",
    sheet,
    cell: null,
    params,
  });
  const about = (one: CommitteeDecision): Issue["params"] => ({
    organisation: one.organisation,
    decision: decisionText(one, t) || one.remark,
  });
  const outdated = new Set(decisionsOnNothing(evaluation, decisions));
  const awards = awardsAsDecided(evaluation, decisions);
  return [
    ...[...outdated].map((one) => warning("decisionOutdated", about(one))),
    ...decisions
      .filter((one) => !outdated.has(one) && isUnclear(one))
      .map((one) => warning("decisionUnclear", about(one))),
    ...awards
      .filter(({ excess }) => excess > 0)
      .map(({ excess, open }) => warning("decisionExcess", { count: excess, organisations: open.join(", ") })),
    ...awardedTwice(awards).map((organisation) => warning("decisionAwardedTwice", { organisation })),
  ];
}

function isUnclear({ decision, other }: CommitteeDecision): boolean {
  if (decision === "otherOrganisation") return (other ?? "") === "";
  return typeof decision !== "string" && decision.words !== "";
}

/** Only decisions lead there: the evaluation itself proposes one award for each organisation. */
function awardedTwice(awards: readonly DecidedAward[]): readonly string[] {
  const winners = awards.flatMap((award) => award.winners.map(({ organisation }) => organisation));
  return [...new Set(winners.filter((name, index) => winners.indexOf(name) !== index))];
}
