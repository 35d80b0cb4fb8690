import type { AwardsAsDecided } from "../../committee/awardsAsDecided";
import { shownName } from "../../criteria/organisationName";
import type { Language } from "../../locales/language";
import type { Evaluation, RatedOrganisation } from "../../scoring/evaluation";

/** What the Committee must see beside a place. */
type RowMark = "prize" | "shared" | "open" | null;

export interface FinalRow {
  /** The organisation's name in the input or the organisations sheet: unique, the same in every language. */
  readonly name: string;
  readonly shownName: string;
  readonly place: number;
  readonly total: number;
  /** Total as a share of the largest one, 0…1; 0 for totals below zero. */
  readonly share: number;
  readonly mark: RowMark;
}

/** The rated organisations, in the order that the settings ask for. */
export function finalTable(
  evaluation: Evaluation,
  { awards }: AwardsAsDecided,
  language: Language,
): readonly FinalRow[] {
  const largest = Math.max(0, ...evaluation.organisations.map(({ total }) => total));
  const byPosition = [...evaluation.organisations].sort((one, other) => one.position - other.position);
  const listed = evaluation.edition.settings.listing === "place" ? byPosition : byPosition.reverse();
  return listed.map((organisation) => ({
    name: organisation.name,
    shownName: shownName(organisation, language),
    place: organisation.place,
    total: organisation.total,
    share: largest > 0 ? Math.max(0, organisation.total) / largest : 0,
    mark: markOf(organisation, evaluation, awards),
  }));
}

function markOf(
  { name, place }: RatedOrganisation,
  { organisations }: Evaluation,
  awards: AwardsAsDecided["awards"],
): RowMark {
  if (awards.some(({ open }) => open.includes(name))) return "open";
  const hasPrize = awards.some(
    ({ what, excess, winners }) =>
      what === "prize" && excess === 0 && winners.some(({ organisation }) => organisation === name),
  );
  if (hasPrize) return "prize";
  return organisations.some((other) => other.name !== name && other.place === place) ? "shared" : null;
}
