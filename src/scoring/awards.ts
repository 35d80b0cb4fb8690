import type { Edition } from "../criteria/edition";
import { drawLine, type AwardLine } from "./awardLine";
import { encourage } from "./encouragement";
import type { Awards, Undecided } from "./evaluation";
import type { PlaceGroup } from "./places";
import type { Totals } from "./totals";

interface AwardsInput {
  readonly edition: Edition;
  /** Names by row. */
  readonly names: readonly string[];
  /** All rated organisations, best first. */
  readonly places: readonly PlaceGroup[];
  readonly totals: Totals;
}

/** Prizes by place, encouragement by points in main blocks (clause 5.2), and what only the Committee can decide. */
export function recommendAwards({ names, places, edition, totals }: AwardsInput): Awards {
  const { prizes, tieRanking } = edition.settings;
  const line = drawLine(places, prizes, tieRanking);
  const concerned = new Set([...line.winners, ...line.undecided].flatMap(({ rows }) => rows));
  const others = places
    .flatMap(({ rows }) => rows)
    .filter((row) => !concerned.has(row))
    .sort((left, right) => left - right);
  const encouragement = encourage(others, edition, totals, names);
  return {
    prizes: line.winners.map(({ place, rows }) => ({ place, organisations: namesOf(rows, names) })),
    encouraged: encouragement.encouraged,
    undecided: [...undecidedOf("prize", line, names), ...undecidedOf("encouragement", encouragement, names)],
  };
}

function undecidedOf(
  what: Undecided["what"],
  { undecided, slots }: Pick<AwardLine, "undecided" | "slots">,
  names: readonly string[],
): Undecided[] {
  return undecided.map(({ first, rows }) => ({
    what,
    because: "tie" as const,
    slots: slots - first + 1,
    between: namesOf(rows, names),
  }));
}

function namesOf(rows: readonly number[], names: readonly string[]): string[] {
  return rows.map((row) => names[row] ?? "");
}
