import { shownName } from "../../criteria/organisationName";
import type { OrganisationChange } from "../../insight/comparison";
import type { Language } from "../../locales/language";
import type { Translate } from "../../locales/translator";
import { comparedAwardText } from "./comparedAwardText";
import { placeAndTotalText, signedText } from "./placeAndTotalText";

/** What other rules would do to one organisation, in words. */
interface RehearsedMove {
  readonly name: string;
  /** "3 место, 20 → 1 место, 31". */
  readonly change: string;
  /** The criteria that change its points most; "" where none does. */
  readonly because: string;
  /** "нет → I место". */
  readonly award: string;
}

const mostCauses = 5;

export function rehearsedMove(one: OrganisationChange, t: Translate, language: Language): RehearsedMove {
  const causes = one.cells
    .filter(({ fromRules }) => fromRules !== 0)
    .sort((cell, other) => Math.abs(other.fromRules) - Math.abs(cell.fromRules));
  const list = causes.slice(0, mostCauses).map(({ code, fromRules }) => `${code} ${signedText(fromRules, language)}`);
  const standing = (result: typeof one.before): string => placeAndTotalText(result, t, language);
  return {
    name: shownName(one, language),
    change: `${standing(one.before)} → ${standing(one.after)}`,
    because:
      list.length === 0
        ? ""
        : t("comparison.rehearsal.because", { list: list.join(", ") + (causes.length > list.length ? " …" : "") }),
    award: `${comparedAwardText(one.awardBefore, t)} → ${comparedAwardText(one.awardAfter, t)}`,
  };
}
