import type { AwardsAsDecided } from "../committee/awardsAsDecided";
import type { ComparedAward } from "./comparison";

const none: ComparedAward = { kind: "none" };

/** What each organisation receives as decided; the most that is said of it. */
export function comparedAwards({ awards, conditional }: AwardsAsDecided): (organisation: string) => ComparedAward {
  const received = new Map<string, ComparedAward>();
  const add = (organisation: string, award: ComparedAward): void => {
    if (!received.has(organisation)) received.set(organisation, award);
  };
  for (const what of ["prize", "encouragement"] as const) {
    const own = awards.filter((award) => award.what === what);
    for (const { winners, excess, places } of own) {
      const kind: ComparedAward = what === "prize" ? { kind: "prize", place: places[0] ?? 0 } : { kind: "encouraged" };
      if (excess === 0) for (const { organisation } of winners) add(organisation, kind);
    }
    for (const organisation of own.flatMap(({ open }) => open)) {
      add(organisation, { kind: what === "prize" ? "undecidedPrize" : "undecidedEncouragement" });
    }
  }
  for (const { encouraged, undecided } of conditional) {
    const names = [
      ...encouraged.map(({ organisation }) => organisation),
      ...undecided.flatMap(({ between }) => between),
    ];
    for (const organisation of names) add(organisation, { kind: "undecidedEncouragement" });
  }
  return (organisation) => received.get(organisation) ?? none;
}
