import type { Edition } from "../../criteria/edition";
import { localisedText, type Language } from "../../locales/language";

interface ShownCriterion {
  readonly code: string;
  readonly name: string;
  readonly weight: number;
  readonly counted: boolean;
}

export interface ShownBlock {
  readonly code: string;
  readonly name: string;
  readonly main: boolean;
  readonly criteria: readonly ShownCriterion[];
}

export function criteriaBlocks(edition: Edition, language: Language): readonly ShownBlock[] {
  return edition.blocks.map((block) => ({
    code: block.code,
    name: localisedText(block.name, language),
    main: block.main,
    criteria: edition.criteria
      .filter((criterion) => criterion.block === block.code)
      .map(({ code, name, partOf, weight, counted }) => ({
        code,
        name: (partOf === undefined ? "" : "– ") + localisedText(name, language),
        weight,
        counted,
      })),
  }));
}
