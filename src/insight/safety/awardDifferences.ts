import type { Awards } from "../../scoring/evaluation";
import type { LineAward } from "./awardLines";

/** An award that goes to others. Names as in the results. */
export interface AwardDifference {
  readonly award: LineAward;
  readonly before: readonly string[];
  /** Between whom it was open. */
  readonly openBefore: readonly string[];
  /** Who has it then; nobody where it is open between `open`. */
  readonly after: readonly string[];
  readonly open: readonly string[];
}

/** Every award that differs, prizes first; empty where all are the same. */
export function awardDifferences(before: Awards, after: Awards): readonly AwardDifference[] {
  const places = [...new Set([...before.prizes, ...after.prizes].map(({ place }) => place))].sort(
    (one, other) => one - other,
  );
  const [openPrizesBefore, openPrizes] = [openOf(before, "prize"), openOf(after, "prize")];
  const [openAtBefore, openAt] = [openPlace(before), openPlace(after)];
  const isAt = (place: number, open: number | null): boolean => open === null || open === place;
  const prizes = places.flatMap((place): AwardDifference[] => {
    const of = ({ prizes: given }: Awards): readonly string[] =>
      given.filter((prize) => prize.place === place).flatMap(({ organisations }) => organisations);
    const [was, is] = [of(before), of(after)];
    if (isSame(was, is)) return [];
    return [
      {
        award: { what: "prize", place },
        before: was,
        openBefore: was.length === 0 && isAt(place, openAtBefore) ? openPrizesBefore : [],
        after: is,
        open: is.length === 0 && isAt(place, openAt) ? openPrizes : [],
      },
    ];
  });
  const [was, is] = [encouraged(before), encouraged(after)];
  const [openBefore, open] = [openOf(before, "encouragement"), openOf(after, "encouragement")];
  const award: LineAward = { what: "encouragement", place: null };
  const isEncouragementSame = isSame(was, is) && isSame(openBefore, open);
  const isPrizeOpenSame =
    prizes.some((one) => one.openBefore.length + one.open.length > 0) || isSame(openPrizesBefore, openPrizes);
  const isOneOpenPlace = openPrizesBefore.length === 0 || openPrizes.length === 0 || openAtBefore === openAt;
  const openPrizeAt = openPrizes.length > 0 ? openAt : openAtBefore;
  return [
    ...prizes,
    ...(isPrizeOpenSame
      ? []
      : [
          {
            award: { what: "prize" as const, place: isOneOpenPlace ? openPrizeAt : null },
            before: [],
            openBefore: openPrizesBefore,
            after: [],
            open: openPrizes,
          },
        ]),
    ...(isEncouragementSame ? [] : [{ award, before: was, openBefore, after: is, open }]),
  ];
}

function encouraged({ encouraged: given }: Awards): readonly string[] {
  return given.map(({ organisation }) => organisation);
}

function openOf({ undecided, conditional }: Awards, what: "prize" | "encouragement"): readonly string[] {
  const hanging =
    what === "prize" ? [] : conditional.flatMap((one) => one.encouraged.map(({ organisation }) => organisation));
  return [...new Set([...undecided.filter((one) => one.what === what).flatMap(({ between }) => between), ...hanging])];
}

/** The place for which equals stand; null where nobody does, or it cannot be told. */
function openPlace({ prizes, undecided }: Awards): number | null {
  const [only, ...others] = undecided.filter(({ what }) => what === "prize");
  if (only === undefined || others.length > 0) return null;
  if (only.places !== undefined) return only.places[0] ?? null;
  return only.because === "tie" ? prizes.reduce((sum, { organisations }) => sum + organisations.length, 1) : null;
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  const names = new Set(other);
  return one.length === other.length && one.every((name) => names.has(name));
}

/** Whether a prize of this organisation becomes a shared one, or one of another place. */
export function concerns(difference: AwardDifference, of: LineAward, name: string): boolean {
  const { award, before, openBefore, after, open } = difference;
  if (award.what !== of.what || award.place !== of.place) return false;
  if (award.what === "prize") return [...before, ...openBefore, ...open].includes(name);
  return before.includes(name) !== after.includes(name) || openBefore.includes(name) !== open.includes(name);
}

/** Those by which the award is lost, or shared with one more; none where its holder comes to a better one, or may. */
export function losses(
  differences: readonly AwardDifference[],
  of: LineAward,
  name: string,
): readonly AwardDifference[] {
  const isBetter = differences.some(
    ({ award: { what, place }, after, open }) =>
      what === "prize" &&
      (of.what === "encouragement"
        ? after.includes(name) || open.includes(name)
        : after.includes(name) && (place ?? Infinity) < (of.place ?? Infinity)),
  );
  if (isBetter) return [];
  return differences.filter(
    (one) => concerns(one, of, name) && !(one.after.includes(name) && one.after.length <= one.before.length),
  );
}
