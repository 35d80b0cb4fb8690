import type { Awards } from "../scoring/evaluation";
import type { ComparedAward } from "./comparison";

const none: ComparedAward = { kind: "none" };

/** What an evaluation recommends for each organisation; the most that is said of it. */
export function comparedAwards({ prizes, encouraged, undecided }: Awards): (organisation: string) => ComparedAward {
  const awards = new Map<string, ComparedAward>();
  const add = (organisation: string, award: ComparedAward): void => {
    if (!awards.has(organisation)) awards.set(organisation, award);
  };
  for (const { place, organisations } of prizes) {
    for (const organisation of organisations) add(organisation, { kind: "prize", place });
  }
  const open = (what: "prize" | "encouragement"): readonly string[] =>
    undecided.filter((one) => one.what === what).flatMap(({ between }) => between);
  for (const organisation of open("prize")) add(organisation, { kind: "undecidedPrize" });
  for (const { organisation } of encouraged) add(organisation, { kind: "encouraged" });
  for (const organisation of open("encouragement")) add(organisation, { kind: "undecidedEncouragement" });
  return (organisation) => awards.get(organisation) ?? none;
}
