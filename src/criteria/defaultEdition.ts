import { catalogueBlocks, catalogueCriteria, catalogueTitle, type CatalogueCriterion } from "./catalogue";
import { criterionNote } from "./criterionNote";
import type { Criterion } from "./criterion";
import type { Edition } from "./edition";
import { defaultSettings } from "./settings";
import { createTranslators, type Translators } from "../locales/translators";

/** The bundled sample catalogue: not the official Appendix No. 1; all its points, caps and thresholds are assumptions. */
export function defaultEdition(translators: Translators = createTranslators()): Edition {
  return { ...defaultFrame(), criteria: defaultCriteria(translators) };
}

export type EditionFrame = Omit<Edition, "criteria">;

export function defaultFrame(): EditionFrame {
  return {
    title: { ...catalogueTitle, sample: isSampleId(catalogueTitle.id), approved: false },
    blocks: catalogueBlocks,
    settings: defaultSettings,
    roster: null,
  };
}

export function defaultCriteria(translators: Translators): readonly Criterion[] {
  return catalogueCriteria.map((criterion) => criterionOf(criterion, translators));
}

/** Whatever has the sample's identifier is a sample, also after staff have changed it. */
export function isSampleId(id: string): boolean {
  return id.toLowerCase().startsWith("sample");
}

function criterionOf({ ownNote, ...rule }: CatalogueCriterion, translators: Translators): Criterion {
  return { ...rule, note: criterionNote(rule, ownNote, translators) };
}
