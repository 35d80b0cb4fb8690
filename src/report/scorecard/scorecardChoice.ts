import { languageNames, languages, type Language } from "../../locales/language";
import type { RatedOrganisation } from "../../scoring/evaluation";
import { shownName } from "../../criteria/organisationName";
import type { ReportContext } from "../reportContext";

/**
 * The organisation chosen before, in whatever language the sheet was; the one in first place where it is gone, or the sheet
 * offers no choice.
 */
export function chosenOrganisation({ input, evaluation, live }: ReportContext): RatedOrganisation | undefined {
  const { organisations } = evaluation;
  const name = live ? input.scorecard?.organisation : undefined;
  const chosen = organisations.find((one) => languages.some((language) => shownName(one, language) === name));
  return chosen ?? organisations.find(({ position }) => position === 1);
}

/** The language chosen before; that of the sheets where none was. */
export function chosenLanguage({ input, language }: ReportContext): Language {
  return languages.find((one) => languageNames[one] === input.scorecard?.language) ?? language;
}
