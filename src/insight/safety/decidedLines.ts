import type { AwardsAsDecided, DecidedAward } from "../../committee/awardsAsDecided";
import type { Prizes } from "../../scoring/awards";
import type { Evaluation } from "../../scoring/evaluation";
import type { AwardLine } from "./awardLines";
import type { AwardSafety } from "./awardSafety";

/** Prizes as they are given where the Committee gives them otherwise than calculated; null where it does not. */
export function prizesOtherwise(
  { awards: { prizes, undecided, notAwarded } }: Evaluation,
  decided: AwardsAsDecided,
): Prizes | null {
  const own = decided.awards.filter(({ what }) => what === "prize");
  const given = own.flatMap((award) =>
    award.winners.length === 0 ? [] : [{ place: award.places[0] ?? 0, organisations: namesOf(award) }],
  );
  const open = undecided.filter(
    ({ what, between }) => what === "prize" && own.some((award) => award.open.some((name) => between.includes(name))),
  );
  const isAsCalculated =
    given.length === prizes.length &&
    open.length === undecided.filter(({ what }) => what === "prize").length &&
    prizes.every(({ organisations }) => given.some((one) => organisations.join("\n") === one.organisations.join("\n")));
  if (isAsCalculated) return null;
  return { prizes: given, undecided: open, ...(notAwarded === undefined ? {} : { notAwarded }) };
}

function namesOf({ winners }: DecidedAward): readonly string[] {
  return winners.map(({ organisation }) => organisation);
}

/**
 * Of the awards as calculated those that are given so; in place of others those that the Committee gives: points say nothing of how safe
 * they are.
 */
export function linesAsDecided(
  calculated: readonly AwardSafety[],
  decided: AwardsAsDecided,
  rowOf: (organisation: string) => number,
): readonly AwardSafety[] {
  const isOf = (one: AwardSafety, award: DecidedAward): boolean =>
    one.line.award.what === award.what &&
    (award.what === "encouragement" || Math.floor(one.line.award.place ?? 0) === Math.floor(award.places[0] ?? 0));
  const isOpen = ({ state }: AwardLine): boolean => state === "open";
  const lines = decided.awards.flatMap((award): readonly AwardSafety[] => {
    const own = calculated.filter((one) => isOf(one, award));
    const waiting = calculated.filter(
      ({ line, organisation }) => line.award.what === award.what && award.open.includes(organisation) && isOpen(line),
    );
    const given = award.winners
      .filter(({ organisation }) => !award.open.includes(organisation))
      .map(({ organisation, insteadOf }) => {
        const found = own.find((one) => one.organisation === organisation && one.line.state !== "open");
        if (found !== undefined && insteadOf === null && award.because === null) return found;
        const place = award.what === "prize" ? (award.places[0] ?? null) : null;
        return decidedLine({ what: award.what, place }, organisation, rowOf(organisation));
      });
    return [...given, ...waiting];
  });
  const hanging = decided.conditional.flatMap(({ encouraged, undecided }) => [
    ...encouraged.map(({ organisation }) => organisation),
    ...undecided.flatMap(({ between }) => between),
  ]);
  const isHanging = ({ line, organisation }: AwardSafety): boolean =>
    line.award.what === "encouragement" && isOpen(line) && hanging.includes(organisation);
  return [...lines, ...calculated.filter((one) => isHanging(one) && !lines.includes(one))];
}

function decidedLine(award: AwardLine["award"], organisation: string, holder: number): AwardSafety {
  return {
    line: { award, holder, margins: [], rivals: [], passes: 1, sharedWith: [], state: "decided" },
    organisation,
    challenger: null,
    gap: null,
    relativeGap: null,
    tolerance: null,
    blockTolerance: null,
    nearer: null,
    strikeOut: null,
    blockStrikeOut: null,
    weights: [],
    cells: [],
    slips: [],
    verdict: { kind: "decided", reasons: ["decided"] },
  };
}
