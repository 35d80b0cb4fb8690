import { defaultFrame, type EditionFrame } from "../criteria/defaultEdition";
import type { EditionDraft } from "../criteria/edition";
import { inEachLanguage } from "../locales/language";
import type { Translators } from "../locales/translators";
import { comparisonKey } from "../tables/text/comparisonKey";
import type { AppendixReading } from "./readAppendix";

/**
 * The edition of a document, never approved by itself.
 * @param fileName of the document
 * @param former what settings, organisations and main blocks are taken from; null: what the program begins with
 */
export function appendixEdition(
  { blocks, criteria }: AppendixReading,
  fileName: string,
  former: EditionFrame | null,
  translators: Translators,
): EditionDraft {
  const frame = former ?? defaultFrame();
  const { year } = frame.title;
  const isMain = new Map((former?.blocks ?? []).map(({ name, main }) => [comparisonKey(name.ru), main]));
  return {
    title: {
      id: `appendix-${String(year)}`,
      year,
      title: inEachLanguage((language) => translators[language]("appendix.title", { file: fileName })),
      sample: false,
      approved: false,
    },
    blocks: blocks.map((block) => ({ ...block, main: isMain.get(comparisonKey(block.name.ru)) ?? block.main })),
    criteria,
    settings: frame.settings,
    roster: frame.roster,
  };
}
