import { awardsAsDecided } from "../committee/awardsAsDecided";
import type { CommitteeDecision } from "../committee/decision";
import { withRules, type ChosenRule } from "../criteria/chosenRules";
import type { Submission } from "../intake/submission";
import { evaluate } from "../scoring/evaluate";
import type { Evaluation, RatedOrganisation } from "../scoring/evaluation";
import { allHeld } from "../scoring/heldAwards";
import { comparedAwards } from "./comparedAward";
import type { ComparedAward, PlaceAndTotal } from "./comparison";

/** One organisation under other rules, beside what it has. */
export interface TriedOrganisation {
  readonly name: string;
  readonly nameKk: string;
  readonly before: PlaceAndTotal;
  readonly after: PlaceAndTotal;
  readonly awardBefore: ComparedAward;
  readonly awardAfter: ComparedAward;
}

/** What other rules would come to, organisation by organisation in the order of their places. */
export function tryRules(
  evaluation: Evaluation,
  submissions: readonly Submission[],
  decisions: readonly CommitteeDecision[],
  rules: readonly ChosenRule[],
): readonly TriedOrganisation[] {
  const after = evaluate(withRules(evaluation.edition, rules), submissions);
  const awardBefore = comparedAwards(awardsAsDecided(evaluation, decisions));
  const awardAfter = comparedAwards(awardsAsDecided(isHeld(evaluation) ? allHeld(after) : after, decisions));
  const before = new Map(evaluation.organisations.map((one) => [one.name, one]));
  return [...after.organisations]
    .sort((one, other) => one.position - other.position)
    .map((one) => ({
      name: one.name,
      nameKk: one.nameKk,
      before: placeAndTotal(before.get(one.name) ?? one),
      after: placeAndTotal(one),
      awardBefore: awardBefore(one.name),
      awardAfter: awardAfter(one.name),
    }));
}

/** An open question about the tables holds back every award, whatever the rules. */
function isHeld({ awards, edition }: Evaluation): boolean {
  const isGuess = awards.undecided.some(({ what, because }) => what === "prize" && because === "guess");
  return isGuess && edition.settings.prizes > 0 && awards.prizes.length === 0;
}

function placeAndTotal({ place, total }: RatedOrganisation): PlaceAndTotal {
  return { place, total };
}
