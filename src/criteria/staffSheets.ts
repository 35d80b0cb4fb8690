import type { Language } from "../locales/language";
import type { Translate } from "../locales/translator";
import type { SheetPlan } from "../workbook/sheetPlan";
import { criteriaSheetLayout, criteriaSheetPlan } from "./criteriaSheet";
import type { CorrectionEntry } from "./correction";
import { correctionsSheetPlan } from "./correctionsSheet";
import type { Edition, EditionDraft } from "./edition";
import { organisationsSheetPlan } from "./organisationsSheet";
import { settingsSheetLayout, settingsSheetPlan } from "./settingsSheet";
import type { StaffLayout } from "./staffLayout";

export interface StaffSheetOptions {
  /** Names written into the organisations sheet as marked examples, which `readEdition` ignores. */
  readonly exampleOrganisations: readonly string[];
  /** Rows of the corrections sheet that are in the workbook already; none where it is left out. */
  readonly corrections?: readonly CorrectionEntry[];
  /** Names that the corrections sheet offers, where there is no roster. */
  readonly organisations?: readonly string[];
}

/** The sheets that staff fill in, in one language; `readEdition` reads them back to the same edition. */
export function staffSheetPlans(
  edition: EditionDraft,
  t: Translate,
  language: Language,
  options: StaffSheetOptions = { exampleOrganisations: [] },
): readonly SheetPlan[] {
  const { exampleOrganisations, corrections = [], organisations = [] } = options;
  const offered = edition.roster?.filter(({ takesPart }) => takesPart).map(({ name }) => name) ?? organisations;
  return [
    criteriaSheetPlan(edition, t, language),
    settingsSheetPlan(edition, t),
    organisationsSheetPlan(edition, t, exampleOrganisations),
    correctionsSheetPlan(edition, t, { entries: corrections, organisations: offered }),
  ];
}

/** Where `staffSheetPlans` puts things. */
export function staffLayout(edition: Edition): StaffLayout {
  return { criteria: criteriaSheetLayout(edition), settings: settingsSheetLayout(edition) };
}
