import type { AwardsAsDecided } from "../../committee/awardsAsDecided";
import { shownName, unmarked } from "../../criteria/organisationName";
import type { EvaluationComparison } from "../../insight/comparedWith";
import type { Language } from "../../locales/language";
import type { Evaluation, RatedOrganisation } from "../../scoring/evaluation";

/** What the Committee must see beside a place. */
type RowMark = "prize" | "shared" | "open" | null;

export interface FinalRow {
  /** The organisation's name in the input or the organisations sheet: unique, the same in every language. */
  readonly name: string;
  readonly shownName: string;
  readonly shortName: string;
  readonly place: number;
  /** Places gained since the evaluation compared with, lost where negative; null: it was not rated there. */
  readonly moved: number | null;
  readonly total: number;
  /** Points of the main blocks, then of the others, as shares of the largest total, 0…1; 0 for sums below zero. */
  readonly shares: readonly [main: number, others: number];
  readonly mark: RowMark;
}

/** The rated organisations, in the order that the settings ask for. */
export function finalTable(
  evaluation: Evaluation,
  { awards }: AwardsAsDecided,
  compared: EvaluationComparison | null,
  shortNames: ReadonlyMap<string, string>,
  language: Language,
): readonly FinalRow[] {
  const before = new Map(compared?.comparison.organisations.map((one) => [one.name, one.before]));
  const largest = Math.max(0, ...evaluation.organisations.map(({ total }) => total));
  const byPosition = [...evaluation.organisations].sort((one, other) => one.position - other.position);
  const listed = evaluation.edition.settings.listing === "place" ? byPosition : byPosition.reverse();
  return listed.map((organisation) => ({
    name: organisation.name,
    shownName: unmarked(shownName(organisation, language)),
    shortName: shortNames.get(organisation.name) ?? organisation.name,
    moved: compared === null ? 0 : movedPlaces(before.get(organisation.name)?.place, organisation.place),
    place: organisation.place,
    total: organisation.total,
    shares: barShares(organisation, largest),
    mark: markOf(organisation, evaluation, awards),
  }));
}

function movedPlaces(before: number | undefined, now: number): number | null {
  return before === undefined ? null : before - now;
}

function barShares({ total, mainTotal }: RatedOrganisation, largest: number): FinalRow["shares"] {
  if (largest <= 0 || total <= 0) return [0, 0];
  const main = Math.min(Math.max(0, mainTotal), total);
  return [main / largest, (total - main) / largest];
}

/** The rows whose name holds every word that was typed. */
export function rowsLike(rows: readonly FinalRow[], typed: string): readonly FinalRow[] {
  const words = typed.toLowerCase().split(/\s+/);
  return rows.filter(({ shownName: name, shortName }) => {
    const own = `${name} ${shortName}`.toLowerCase();
    return words.every((word) => own.includes(word));
  });
}

export const tableOrders = ["place", "organisation", "total"] as const;
export type TableOrder = (typeof tableOrders)[number];

/** null: as the settings list them. */
export function inOrder(
  rows: readonly FinalRow[],
  order: { readonly by: TableOrder; readonly down: boolean } | null,
  language: Language,
): readonly FinalRow[] {
  if (order === null) return rows;
  const { by, down } = order;
  const compare = (one: FinalRow, other: FinalRow): number =>
    by === "organisation" ? one.shortName.localeCompare(other.shortName, language) : one[by] - other[by];
  return [...rows].sort((one, other) => (down ? -1 : 1) * compare(one, other));
}

function markOf(
  { name, place, group }: RatedOrganisation,
  { organisations }: Evaluation,
  awards: AwardsAsDecided["awards"],
): RowMark {
  if (awards.some(({ open }) => open.includes(name))) return "open";
  const hasPrize = awards.some(
    ({ what, excess, winners }) =>
      what === "prize" && excess === 0 && winners.some(({ organisation }) => organisation === name),
  );
  if (hasPrize) return "prize";
  return organisations.some((other) => other.name !== name && other.place === place && other.group === group)
    ? "shared"
    : null;
}
