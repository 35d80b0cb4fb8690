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
  const files: { name: string; bytes: Uint8Array; text: string }[] = [];
  let withheld = false;
  // One after another: a program that is to be ended hears it between two.
  for (const [, draft] of papers) {
    for (const language of documentLanguages) {
      const paper = draft(material, language);
      const name = officialDocumentNames[files.length] ?? "";
      files.push({ name, bytes: await documentFile(paper, today), text: draftText(paper.paragraphs) });
      withheld ||= paper.withheld;
    }
  }
  return { files, withheld };
}
