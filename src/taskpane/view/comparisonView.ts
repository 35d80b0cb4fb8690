import type { EvaluationComparison } from "../../insight/comparedWith";
import { hasMoved, isAwardChanged, type OrganisationChange } from "../../insight/comparison";
import type { Translate } from "../../locales/translator";
import type { Language } from "../../locales/language";
import { comparedAwardText } from "../../report/comparison/comparedAwardText";
import { signedText, placeAndTotalText } from "../../report/comparison/placeAndTotalText";
import { shownName, unmarked } from "../../criteria/organisationName";

/** An organisation whose place, total or award is not what it was, in words. */
interface MovedOrganisation {
  readonly name: string;
  /** "3 место, 20 → 1 место, 31". */
  readonly change: string;
  /** How much of it is values and how much rules; "" where its points are the same. */
  readonly causes: string;
  /** "Награда: нет → I место"; "" where it is the same. */
  readonly award: string;
  /** Place and award are the same. */
  readonly onlyTotal: boolean;
}

/** Who moved, the largest change of place first, then of points. */
export function movedOrganisations(
  { comparison }: EvaluationComparison,
  t: Translate,
  language: Language,
): readonly MovedOrganisation[] {
  return comparison.organisations
    .filter((one) => hasMoved(one) || isAwardChanged(one))
    .sort((one, other) => placesMoved(other) - placesMoved(one) || Math.abs(other.change) - Math.abs(one.change))
    .map((one) => movedOrganisation(one, t, language));
}

function movedOrganisation(one: OrganisationChange, t: Translate, language: Language): MovedOrganisation {
  const signed = (value: number): string => signedText(value, language);
  const { fromValues, fromRules } = one;
  return {
    name: unmarked(shownName(one, language)),
    change: `${placeAndTotalText(one.before, t, language)} → ${placeAndTotalText(one.after, t, language)}`,
    causes:
      fromValues === 0 && fromRules === 0
        ? ""
        : t("comparison.pane.causes", { fromValues: signed(fromValues), fromRules: signed(fromRules) }),
    award: isAwardChanged(one)
      ? t("comparison.pane.award", {
          before: comparedAwardText(one.awardBefore, t),
          after: comparedAwardText(one.awardAfter, t),
        })
      : "",
    onlyTotal: one.before?.place === one.after?.place && !isAwardChanged(one),
  };
}

/** Coming into the list or leaving it counts above every move within it. */
function placesMoved({ before, after }: OrganisationChange): number {
  return before === null || after === null ? Number.MAX_SAFE_INTEGER : Math.abs(before.place - after.place);
}

/** Begins with what matters: how many places and awards are other ones. */
export function movedText(organisations: readonly OrganisationChange[], t: Translate): string {
  const places = organisations.filter(({ before, after }) => before?.place !== after?.place).length;
  const awards = organisations.filter(isAwardChanged).length;
  if (places + awards === 0) return t("results.changed.same");
  return [
    ...(places > 0 ? [t("results.changed.places", { number: places })] : []),
    ...(awards > 0 ? [t("results.changed.awards", { number: awards })] : []),
  ].join(". ");
}
