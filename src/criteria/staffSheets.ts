import type { Language } from "../locales/language";
import type { Translate } from "../locales/translator";
import type { SheetPlan } from "../workbook/sheetPlan";
import { criteriaSheetLayout, criteriaSheetPlan } from "./criteriaSheet";
import type { Edition } from "./edition";
import { organisationsSheetPlan } from "./organisationsSheet";
import { settingsSheetLayout, settingsSheetPlan } from "./settingsSheet";
import type { StaffLayout } from "./staffLayout";

export interface StaffSheetOptions {
  /** Names written into the organisations sheet as marked examples, which `readEdition` ignores. */
  readonly exampleOrganisations: readonly string[];
}

/** The sheets that staff fill in, in one language; `readEdition` reads them back to the same edition. */
export function staffSheetPlans(
  edition: Edition,
  t: Translate,
  language: Language,
  { exampleOrganisations }: StaffSheetOptions = { exampleOrganisations: [] },
): readonly SheetPlan[] {
  return [
    criteriaSheetPlan(edition, t, language),
    settingsSheetPlan(edition, t),
    organisationsSheetPlan(edition, t, exampleOrganisations),
  ];
}

/** Where `staffSheetPlans` puts things. */
export function staffLayout(edition: Edition): StaffLayout {
  return { criteria: criteriaSheetLayout(edition), settings: settingsSheetLayout(edition) };
}
