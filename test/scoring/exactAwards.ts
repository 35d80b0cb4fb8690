/** Places and awards by docs/method.md, by counting who is better than whom, without the program's orders and lines. */
import type { Edition } from "../../src/criteria/edition";
import type { TieBreak } from "../../src/criteria/settings";
import type { Evaluation, RatedOrganisation } from "../../src/scoring/evaluation";

type Compare = (one: RatedOrganisation, other: RatedOrganisation) => number;

/** The day that "15.01.2026" names, as a number that grows; nothing stands last. */
function dayOf(edition: Edition, name: string): number {
  const written = edition.roster?.find((entry) => entry.name === name)?.submitted;
  return written === undefined ? Infinity : Number(written.split(".").reverse().join(""));
}

/** Above 0 where `one` is better. */
function byRule(edition: Edition, rule: TieBreak): Compare {
  const position = (code: string): number => edition.criteria.findIndex((one) => one.code === code);
  const better = (of: (one: RatedOrganisation) => number): Compare => {
    return (one, other) => (of(one) === of(other) ? 0 : of(one) > of(other) ? 1 : -1);
  };
  switch (rule.kind) {
    case "mainTotal":
      return better(({ mainTotal }) => mainTotal);
    case "firstRanks":
      return better(({ firstRanks }) => firstRanks);
    case "criterion":
      return better(({ scores }) => scores[position(rule.code)]?.points ?? 0);
    case "block":
      return better(({ blockTotals }) => blockTotals[edition.blocks.findIndex(({ code }) => code === rule.code)] ?? 0);
    case "value":
      return better(({ scores }) => {
        const value = scores[position(rule.code)]?.reading.value ?? null;
        if (value === null) return -Infinity;
        return rule.better === "higher" ? value : -value;
      });
    case "submitted":
      return better(({ name }) => -dayOf(edition, name));
    default:
      return rule satisfies never;
  }
}

function better(edition: Edition): Compare {
  const first: Compare =
    edition.settings.scheme === "points"
      ? (one, other) => one.total - other.total
      : (one, other) => other.sumOfRanks - one.sumOfRanks;
  const chain = [first, ...edition.settings.tieBreaks.map((rule) => byRule(edition, rule))];
  return (one, other) => chain.map((compare) => compare(one, other)).find((result) => result !== 0) ?? 0;
}

interface ExpectedAwards {
  readonly places: Readonly<Record<string, number>>;
  /** "1: Абай, Актобе". */
  readonly prizes: readonly string[];
  /** Slots and names of the questions about prizes. */
  readonly open: readonly string[];
  readonly notAwarded: readonly number[];
  /** null while a prize is open. */
  readonly encouraged: readonly string[] | null;
}

/** What `evaluate` has to lead to for organisations that are ranked together. */
export function expectedAwards(edition: Edition, together: readonly RatedOrganisation[]): ExpectedAwards {
  const { prizes: count, tieRanking, prizeLeast, mostOnPlace, encouragementLeastTotal } = edition.settings;
  const compare = better(edition);
  const above = (one: RatedOrganisation) => together.filter((other) => compare(other, one) > 0);
  const equals = (one: RatedOrganisation) => together.filter((other) => compare(other, one) === 0);
  const distinctAbove = (one: RatedOrganisation) =>
    above(one).filter((other, index, all) => all.findIndex((first) => compare(first, other) === 0) === index).length;
  const placeOf = (one: RatedOrganisation): number => {
    if (tieRanking === "dense") return 1 + distinctAbove(one);
    const first = 1 + above(one).length;
    return tieRanking === "best" ? first : first + (equals(one).length - 1) / 2;
  };
  const firstOf = (one: RatedOrganisation): number => (tieRanking === "dense" ? placeOf(one) : 1 + above(one).length);
  const isIn = ({ total }: RatedOrganisation): boolean => prizeLeast === null || total >= prizeLeast;
  const prizes: string[] = [];
  const open: string[] = [];
  const winners = new Set<string>();
  const taken = new Set<number>();
  for (let number = 1; number <= count; number++) {
    const own = together.filter((one) => firstOf(one) === number && isIn(one));
    if (own.length === 0) continue;
    const names = own.map(({ name }) => name);
    const left = tieRanking === "dense" ? Infinity : count - number + 1;
    const slots = Math.min(left, mostOnPlace ?? Infinity);
    own.forEach((_one, index) => taken.add(tieRanking === "dense" ? number : number + index));
    if (own.length <= slots) {
      prizes.push(`${String(own[0] === undefined ? 0 : placeOf(own[0]))}: ${names.join(", ")}`);
      for (const name of names) winners.add(name);
    } else open.push(`${String(slots)} of ${names.join(", ")}`);
  }
  const numbers = Array.from({ length: count }, (_number, index) => index + 1);
  const outside = together.filter(
    ({ name, total }) => !winners.has(name) && (encouragementLeastTotal === null || total >= encouragementLeastTotal),
  );
  return {
    places: Object.fromEntries(together.map((one) => [one.name, placeOf(one)])),
    prizes,
    open,
    notAwarded: prizeLeast === null || together.length === 0 ? [] : numbers.filter((number) => !taken.has(number)),
    encouraged: open.length > 0 ? null : encouragedOf(edition, together, outside),
  };
}

/** Everybody who is certain; equals across the last slot are not. */
function encouragedOf(
  { blocks, settings }: Edition,
  together: readonly RatedOrganisation[],
  outside: readonly RatedOrganisation[],
): readonly string[] {
  const rule = settings.encouragement;
  const above = outside.filter(({ mainTotal }) => mainTotal > 0);
  const names = (of: readonly RatedOrganisation[]): string[] => of.map(({ name }) => name).sort();
  switch (rule.kind) {
    case "mainTotal":
      return names(
        above.filter((one) => above.filter((other) => other.mainTotal >= one.mainTotal).length <= rule.count),
      );
    case "blockLeaders":
      return names(
        outside.filter((one) =>
          blocks.some(({ main }, index) => {
            const own = one.blockTotals[index] ?? 0;
            return main && own > 0 && outside.every((other) => (other.blockTotals[index] ?? 0) <= own);
          }),
        ),
      );
    case "aboveShare": {
      const best = Math.max(0, ...together.map(({ mainTotal }) => mainTotal));
      return names(above.filter(({ mainTotal }) => Math.round(mainTotal * 1e6) > Math.round(best * rule.share * 1e4)));
    }
    case "leastSum":
      return names(above.filter(({ mainTotal }) => mainTotal >= rule.least));
    default:
      return rule satisfies never;
  }
}

/** The same of an evaluation, for organisations of these names. */
export function foundAwards(
  { organisations, awards }: Pick<Evaluation, "organisations" | "awards">,
  { settings }: Edition,
): ExpectedAwards {
  const open = awards.undecided.filter(({ what }) => what === "prize");
  const encouraged = awards.encouraged.map(({ organisation }) => organisation).sort();
  return {
    places: Object.fromEntries(organisations.map(({ name, place }) => [name, place])),
    prizes: awards.prizes.map(({ place, organisations: names }) => `${String(place)}: ${names.join(", ")}`),
    open: open.map(({ slots, between }) => `${String(slots)} of ${between.join(", ")}`),
    notAwarded: settings.prizeLeast === null ? [] : (awards.notAwarded ?? []),
    encouraged: open.length > 0 ? null : encouraged,
  };
}
