import type { MinutesDraft } from "../report/drafts/minutesDraft";
import type { ResolutionDraft } from "../report/drafts/resolutionDraft";
import { documentFile } from "./documentFile";

/** The draft resolution as a .docx file, to be finished in Word. @param today date as "2026-02-20" */
export function resolutionDocument(draft: ResolutionDraft, today: string): Promise<Uint8Array> {
  return documentFile(draft, { today, landscape: false });
}

/** The annex to the minutes as a .docx file on landscape pages. @param today date as "2026-02-20" */
export function minutesDocument(draft: MinutesDraft, today: string): Promise<Uint8Array> {
  return documentFile(draft, { today, landscape: true });
}
