import type { EvaluationResult } from "../evaluation/outcome";
import { submissionStatuses } from "../intake/submissionStatus";
import type { Language } from "../locales/language";
import { briefingDraft } from "../report/drafts/briefingDraft";
import { certificatesDraft } from "../report/drafts/certificatesDraft";
import { criteriaDraft } from "../report/drafts/criteriaDraft";
import { draftText } from "../report/drafts/draftText";
import { finalTableDraft } from "../report/drafts/finalTableDraft";
import { minutesDraft } from "../report/drafts/minutesDraft";
import type { PaperDraft, PaperMaterial } from "../report/drafts/paper";
import { resolutionDraft } from "../report/drafts/resolutionDraft";
import { documentFile } from "./documentFile";

/** What the documents are made from: an outcome of an evaluation has all of it. */
export type DocumentMaterial = Pick<
  EvaluationResult,
  "evaluation" | "decisions" | "issues" | "intake" | "edition" | "comparison" | "register" | "claims"
>;

export interface OfficialDocuments {
  /** Each also as plain text, to be copied where no file can be saved. */
  readonly files: readonly { readonly name: string; readonly bytes: Uint8Array; readonly text: string }[];
  /** true: they state no place, and say why. */
  readonly withheld: boolean;
}

/** Russian and Kazakh, the languages of the union's papers. */
const documentLanguages = ["ru", "kk"] as const satisfies readonly Language[];

/** In the order in which they are written. */
const papers: readonly (readonly [name: string, draft: (material: PaperMaterial, language: Language) => PaperDraft])[] =
  [
    ["resolution", resolutionDraft],
    ["annex-1-totals", finalTableDraft],
    ["annex-2-criteria", criteriaDraft],
    ["minutes", minutesDraft],
    ["briefing", briefingDraft],
    ["certificates", certificatesDraft],
  ];

export const officialDocumentNames: readonly string[] = papers.flatMap(([name]) =>
  documentLanguages.map((language) => `${name}.${language}.docx`),
);

/** The papers of a sitting in both languages. @param today date as "2026-02-20" */
export async function officialDocuments(outcome: DocumentMaterial, today: string): Promise<OfficialDocuments> {
  const { intake, edition, issues } = outcome;
  const material = { ...outcome, statuses: submissionStatuses(intake, edition, issues) };
  const drafts = papers.flatMap(([, draft]) => documentLanguages.map((language) => draft(material, language)));
  const made = await Promise.all(drafts.map((draft) => documentFile(draft, today)));
  return {
    files: made.map((bytes, index) => ({
      name: officialDocumentNames[index] ?? "",
      bytes,
      text: draftText(drafts[index]?.paragraphs ?? []),
    })),
    withheld: drafts.some(({ withheld }) => withheld),
  };
}
