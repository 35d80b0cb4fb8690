import { Document, Packer } from "docx";
import type { PaperDraft } from "../report/drafts/paper";
import { productName } from "../workbook/productName";
import { unzip } from "../workbook/xlsx/unzip";
import { zip } from "../workbook/xlsx/zip";
import { documentNumbering } from "./documentNumbering";
import { documentSection } from "./documentPage";
import { documentParts } from "./documentParts";
import { bodyFont } from "./documentStyles";

const locales = { ru: "ru-RU", kk: "kk-KZ", en: "en-GB" } as const;
const core = "docProps/core.xml";

/**
 * A paper as a .docx file, to be finished in Word; the same draft on the same day gives the same bytes.
 * @param today date as "2026-02-20", of the properties of the file
 */
export async function documentFile(draft: PaperDraft, today: string): Promise<Uint8Array> {
  const document = new Document({
    title: draft.title,
    creator: productName,
    lastModifiedBy: productName,
    styles: {
      default: { document: { run: { ...bodyFont, language: { value: locales[draft.language] } } } },
    },
    numbering: documentNumbering,
    sections: [documentSection(documentParts(draft.paragraphs, draft.landscape), draft)],
  });
  const packed = new Uint8Array(await Packer.toArrayBuffer(document));
  return repacked(packed, today);
}

/** The library stamps the time of day on the archive and its properties. */
async function repacked(packed: Uint8Array, today: string): Promise<Uint8Array> {
  const parts = await unzip(packed, () => true);
  const properties = parts.get(core);
  if (properties !== undefined) {
    const xml = new TextDecoder().decode(properties);
    parts.set(core, new TextEncoder().encode(xml.replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, `${today}T00:00:00Z`)));
  }
  return zip(parts, true);
}
