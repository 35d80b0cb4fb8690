import type { RosterOrganisation } from "../criteria/edition";
import { NameMatcher } from "../intake/organisation/nameMatcher";
import type { EvaluatedInputs } from "./comparison";

/**
 * The earlier inputs with each organisation under the name that the later ones give it, by its present name or one of its
 * spellings. Two organisations are never made one: where a name would then are twice, both keep theirs.
 */
export function withPresentNames(before: EvaluatedInputs, after: EvaluatedInputs): EvaluatedInputs {
  const names = presentNames(before, after);
  const nameOf = (name: string): string => names.get(name) ?? name;
  const { edition, submissions, decisions = [] } = before;
  return {
    edition: {
      ...edition,
      roster: edition.roster?.map((one): RosterOrganisation => ({ ...one, name: nameOf(one.name) })) ?? edition.roster,
    },
    submissions: submissions.map((one) => ({ ...one, organisation: nameOf(one.organisation) })),
    decisions: decisions.map((one) => ({
      ...one,
      organisation: nameOf(one.organisation),
      ...(one.other === undefined ? {} : { other: nameOf(one.other) }),
      ...(one.among == null ? {} : { among: one.among.map(nameOf) }),
    })),
  };
}

function presentNames(before: EvaluatedInputs, after: EvaluatedInputs): ReadonlyMap<string, string> {
  const present = namesOf(after);
  const matcher = new NameMatcher(after.edition.roster ?? rosterOf(present));
  const old = namesOf(before);
  const matched = new Map<string, string>();
  for (const name of old) {
    const match = present.has(name) ? null : matcher.match(name);
    matched.set(name, match?.kind === "official" ? match.organisation : name);
  }
  const times = new Map<string, number>();
  for (const name of matched.values()) times.set(name, (times.get(name) ?? 0) + 1);
  return new Map(Array.from(matched, ([name, now]) => [name, times.get(now) === 1 ? now : name]));
}

function namesOf({ edition, submissions }: EvaluatedInputs): ReadonlySet<string> {
  return new Set([
    ...submissions.map(({ organisation }) => organisation),
    ...(edition.roster ?? []).map(({ name }) => name),
  ]);
}

function rosterOf(names: ReadonlySet<string>): readonly RosterOrganisation[] {
  return Array.from(names, (name) => ({ name, nameKk: "", spellings: [], takesPart: true, reason: "" }));
}
