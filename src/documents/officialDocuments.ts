import type { Issue } from "../issues/issue";
import type { CommitteeDecision } from "../committee/decision";
import { minutesDraft } from "../report/drafts/minutesDraft";
import { draftText } from "../report/drafts/draftText";
import { resolutionDraft } from "../report/drafts/resolutionDraft";
import type { Evaluation } from "../scoring/evaluation";
import { minutesDocument, resolutionDocument } from "./resolutionDocument";

/** What the documents are made from: an outcome of an evaluation has all of it. */
export interface DocumentMaterial {
  readonly evaluation: Evaluation;
  readonly decisions: readonly CommitteeDecision[];
  readonly issues: readonly Issue[];
}

export interface OfficialDocuments {
  /** Each also as plain text, to be copied where no file can be saved. */
  readonly files: readonly { readonly name: string; readonly bytes: Uint8Array; readonly text: string }[];
  /** true: they state no place, and say why. */
  readonly withheld: boolean;
}

/** Russian and Kazakh, the languages of the union's papers. */
const documentLanguages = ["ru", "kk"] as const;

/** In the order in which they are written. */
export const officialDocumentNames: readonly string[] = ["resolution", "minutes"].flatMap((name) =>
  documentLanguages.map((language) => `${name}.${language}.docx`),
);

/** The draft resolution and the annex to the minutes. @param today date as "2026-02-20" */
export async function officialDocuments(
  { evaluation, decisions, issues }: DocumentMaterial,
  today: string,
): Promise<OfficialDocuments> {
  const drafts = documentLanguages.map((language) => resolutionDraft(evaluation, decisions, issues, language));
  const minutes = documentLanguages.map((language) => minutesDraft(evaluation, decisions, issues, language));
  const made = await Promise.all([
    ...drafts.map((draft) => resolutionDocument(draft, today)),
    ...minutes.map((draft) => minutesDocument(draft, today)),
  ]);
  const texts = [...drafts, ...minutes].map(({ paragraphs }) => draftText(paragraphs));
  return {
    files: made.map((bytes, index) => ({ name: officialDocumentNames[index] ?? "", bytes, text: texts[index] ?? "" })),
    withheld: drafts.some(({ withheld }) => withheld),
  };
}
