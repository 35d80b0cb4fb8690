import type { Edition } from "../criteria/edition";
import type { Submission } from "../intake/submission";
import { comparisonKey } from "../tables/text/comparisonKey";
import type { Evaluation, GroupEvaluation } from "./evaluation";

/** What is evaluated by itself: the organisations of a group as if there were no others. */
interface GroupInput {
  /** As the organisations sheet first writes it; "" for those of no group. */
  readonly name: string;
  readonly edition: Edition;
  readonly submissions: readonly Submission[];
}

/** The groups in the order of the organisations sheet, those of none last. A name that is a question may be in any of them. */
export function groupInputs(edition: Edition, submissions: readonly Submission[]): readonly GroupInput[] {
  const roster = edition.roster ?? [];
  const names = new Map<string, string>();
  for (const { group = "" } of roster) if (!names.has(comparisonKey(group))) names.set(comparisonKey(group), group);
  const keyOf = new Map(roster.map(({ name, group = "" }) => [name, comparisonKey(group)]));
  const ofGroup = (name: string): string => keyOf.get(name) ?? "";
  const keys = [...names.keys()].filter((key) => key !== "");
  const isAlone = [...submissions, ...roster.map(({ name }) => ({ organisation: name, unconfirmed: false }))].some(
    ({ organisation, unconfirmed }) => unconfirmed !== true && ofGroup(organisation) === "",
  );
  const settings = { ...edition.settings, byGroups: false };
  return [...keys, ...(isAlone || keys.length === 0 ? [""] : [])].map((key) => ({
    name: names.get(key) ?? "",
    edition: { ...edition, settings, roster: roster.filter(({ name }) => ofGroup(name) === key) },
    submissions: submissions.filter(
      ({ organisation, unconfirmed }) => ofGroup(organisation) === key || unconfirmed === true,
    ),
  }));
}

/** The evaluations of all groups as one: organisations group after group, places within each. */
export function togetherOf(edition: Edition, groups: readonly GroupEvaluation[]): Omit<Evaluation, "fingerprint"> {
  let before = 0;
  const organisations = groups.flatMap(({ name, evaluation }) => {
    const offset = before;
    before += evaluation.organisations.length;
    return evaluation.organisations.map((one) => ({ ...one, group: name, position: one.position + offset }));
  });
  const all = groups.map(({ name, evaluation }) => ({ name, ...evaluation }));
  const notRated = new Map(all.flatMap((one) => one.notRated.map((entry) => [entry.name, entry] as const)));
  const codes = new Set(all.flatMap(({ guessed }) => guessed));
  return {
    edition,
    organisations,
    notRated: [...notRated.values()],
    ties: all.flatMap(({ name, ties }) => ties.map((tie) => ({ ...tie, group: name }))),
    awards: {
      prizes: all.flatMap(({ name, awards }) => awards.prizes.map((prize) => ({ ...prize, group: name }))),
      encouraged: all.flatMap(({ awards }) => awards.encouraged),
      undecided: all.flatMap(({ name, awards }) => awards.undecided.map((question) => ({ ...question, group: name }))),
      conditional: all.flatMap(({ awards }) => awards.conditional),
    },
    doubt: { resting: [...new Set(all.flatMap(({ doubt }) => doubt.resting))], otherwise: [] },
    guessed: edition.criteria.filter(({ code }) => codes.has(code)).map(({ code }) => code),
    groups,
  };
}

/** Rows of a group among all organisations, which are in the same order by input and by place. */
export interface GroupRows {
  readonly name: string;
  readonly from: number;
  readonly count: number;
}

/** One for all where the settings have no groups. */
export function groupRows({
  groups,
  organisations,
}: Pick<Evaluation, "groups" | "organisations">): readonly GroupRows[] {
  if (groups === undefined) return [{ name: "", from: 0, count: organisations.length }];
  let from = 0;
  return groups.map(({ name, evaluation }) => {
    const rows = { name, from, count: evaluation.organisations.length };
    from += rows.count;
    return rows;
  });
}
