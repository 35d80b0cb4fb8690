import { attestedOrganisations } from "../criteria/attestedOrganisations";
import type { Edition, RosterOrganisation } from "../criteria/edition";
import type { Language } from "../locales/language";
import type { Translate } from "../locales/translator";
import { formSheet } from "../report/form/formSheet";
import type { WorkbookPlan } from "../workbook/sheetPlan";

interface OrganisationForm {
  readonly organisation: string;
  readonly plan: WorkbookPlan;
}

/** A form for each organisation that takes part; without an organisations sheet for the six that are attested. */
export function formPlans(edition: Edition, language: Language, t: Translate): readonly OrganisationForm[] {
  const names =
    edition.roster?.filter(({ takesPart }) => takesPart).map((one) => officialName(one, language)) ??
    attestedOrganisations;
  return names.map((organisation) => ({
    organisation,
    plan: { sheets: [formSheet(edition, organisation, language, t)], existing: [], active: "indicators" },
  }));
}

/** The Kazakh name where one was given: both lead back to the organisation. */
function officialName({ name, nameKk }: RosterOrganisation, language: Language): string {
  return language === "kk" && nameKk !== "" ? nameKk : name;
}
