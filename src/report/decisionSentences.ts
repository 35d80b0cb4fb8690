import type { DecidedAward, PutRow } from "../committee/awardsAsDecided";
import type { CommitteeDecision, Votes } from "../committee/decision";
import type { Translate } from "../locales/translator";
import { awardText } from "./awardText";

interface SentenceWords {
  readonly t: Translate;
  /** An organisation as the sheet or paper names it; also one that was typed. */
  readonly nameOf: (name: string) => string;
  /** true: prizes are named without their places. */
  readonly placesWithheld?: boolean;
}

/** Every decision in finished form, with its reason, what was voted on and the votes; in the order of the awards. */
export function decisionSentences(awards: readonly DecidedAward[], words: SentenceWords): readonly string[] {
  return awards.flatMap((award) => award.rows.flatMap((row) => sentenceOf(award, row, words)));
}

function sentenceOf({ places, winners, group }: DecidedAward, row: PutRow, words: SentenceWords): readonly string[] {
  const { t, nameOf, placesWithheld = false } = words;
  const { proposed, decision } = row;
  if (decision === undefined) return [];
  const blank = t("resolution.open.place", { place: t("resolution.blank.word") });
  const award = placesWithheld && places.length > 0 ? blank : awardText(places, t, group);
  const organisation = nameOf(proposed);
  const given = winners.find(({ insteadOf }) => insteadOf === proposed)?.organisation ?? decision.other ?? "";
  const other = given === "" ? "" : nameOf(given);
  return [saidOn(award, decision, { organisation, other }, t)];
}

/** Decisions on what another decision has changed: what was voted on stays in the minutes. */
export function displacedSentences(
  displaced: readonly CommitteeDecision[],
  { t, nameOf }: Pick<SentenceWords, "t" | "nameOf">,
): readonly string[] {
  return displaced.map((decision) => {
    const { place, organisation, other = "" } = decision;
    const award = place === "" ? awardText([], t) : t("resolution.open.place", { place });
    const names = { organisation: nameOf(organisation), other: other === "" ? "" : nameOf(other) };
    return `${saidOn(award, decision, names, t)} ${t("committee.said.displaced")}`;
  });
}

function saidOn(award: string, decision: CommitteeDecision, names: Names, t: Translate): string {
  const said = t("committee.said.line", { award: capital(award), what: verdictText(decision, names, t) });
  const reasons = [decision.reason ?? "", decision.remark].filter((text) => text !== "");
  return [
    said,
    ...(reasons.length === 0 ? [] : [t("committee.said.reason", { reason: reasons.join("; ") })]),
    ...votesText(decision, t),
  ].join(" ");
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

interface Names {
  readonly organisation: string;
  readonly other: string;
}

function verdictText({ decision }: CommitteeDecision, names: Names, t: Translate): string {
  switch (decision) {
    case "approve":
    case "decline":
    case "notAwarded":
      return t(`committee.said.${decision}`, { ...names });
    case "otherOrganisation":
      return t(names.other === "" ? "committee.said.otherUnnamed" : "committee.said.otherOrganisation", { ...names });
    default:
      return decision.words === ""
        ? t("committee.said.noDecision", { ...names })
        : t("committee.said.words", { ...names, words: decision.words });
  }
}

/**
 * What was voted on, and how. Votes are on the proposal of the row; of a proposal that is not followed, those for may be
 * on not following it: that is so where they are more.
 */
function votesText({ decision, votes, other = "" }: CommitteeDecision, t: Translate): readonly string[] {
  if (votes === undefined) return [];
  const isCarried = votes.for !== null && votes.for > (votes.against ?? 0);
  const isAgainst = (decision === "decline" || decision === "notAwarded") && isCarried;
  const isOther = decision === "otherOrganisation" && other !== "";
  const motion = t(`committee.said.${isAgainst ? "motionAgainst" : isOther ? "motionOther" : "motion"}`);
  const shown = (count: Votes[keyof Votes]): number | string => count ?? "–";
  const counts = { yes: shown(votes.for), no: shown(votes.against), abstained: shown(votes.abstained) };
  const voted = t("committee.said.votes", { motion, votes: t("resolution.minutes.votesText", counts) });
  if (votes.for === null || votes.against === null) return [`${voted}.`];
  return [`${voted}\u00a0– ${t(isCarried ? "committee.said.carried" : "committee.said.lost")}.`];
}
