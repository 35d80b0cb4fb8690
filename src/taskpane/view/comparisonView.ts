import type { EvaluationComparison } from "../../insight/comparedWith";
import {
  hasMoved,
  isAwardChanged,
  type ComparedAward,
  type OrganisationChange,
  type Standing,
} from "../../insight/comparison";
import type { TranslateComparison } from "../../locales/comparisonTexts";
import type { Language } from "../../locales/language";
import { numberText } from "../../locales/numberText";
import { shownName } from "../../report/organisationName";
import { roman } from "../../report/roman";

/** An organisation whose place, total or award is not what it was, in words. */
export interface MovedLine {
  readonly name: string;
  /** "3 место, 20 → 1 место, 31". */
  readonly standing: string;
  /** How much of it is values and how much rules; "" where its points are the same. */
  readonly causes: string;
  /** "Награда: нет → I место"; "" where it is the same. */
  readonly award: string;
}

/** Who moved, the largest change of place first, then of points. */
export function movedLines(
  { comparison }: EvaluationComparison,
  text: TranslateComparison,
  language: Language,
): readonly MovedLine[] {
  return comparison.organisations
    .filter((one) => hasMoved(one) || isAwardChanged(one))
    .sort((one, other) => placesMoved(other) - placesMoved(one) || Math.abs(other.change) - Math.abs(one.change))
    .map((one) => movedLine(one, text, language));
}

function movedLine(one: OrganisationChange, text: TranslateComparison, language: Language): MovedLine {
  const number = (value: number): string => numberText(value, language);
  const standing = (side: Standing | null): string =>
    side === null ? text("notRated") : text("standing", { place: number(side.place), total: number(side.total) });
  const signed = (value: number): string => `${value > 0 ? "+" : ""}${number(value)}`;
  const { fromValues, fromRules } = one;
  return {
    name: shownName(one, language),
    standing: `${standing(one.before)} → ${standing(one.after)}`,
    causes:
      fromValues === 0 && fromRules === 0
        ? ""
        : text("pane.causes", { fromValues: signed(fromValues), fromRules: signed(fromRules) }),
    award: isAwardChanged(one)
      ? text("pane.award", { before: awardText(one.awardBefore, text), after: awardText(one.awardAfter, text) })
      : "",
  };
}

/** Coming into the list or leaving it counts above every move within it. */
function placesMoved({ before, after }: OrganisationChange): number {
  return before === null || after === null ? Number.MAX_SAFE_INTEGER : Math.abs(before.place - after.place);
}

function awardText(award: ComparedAward, text: TranslateComparison): string {
  return award.kind === "prize" ? text("award.prize", { place: roman(award.place) }) : text(`award.${award.kind}`);
}
