/** A part of a document that sheets and files show alike. Item numbers are given where a document numbers itself. */
export type DraftParagraph =
  | { readonly kind: DraftTextKind; readonly text: string }
  /** Two texts on one line, at its two ends. */
  | { readonly kind: "reference" | "signature"; readonly left: string; readonly right: string }
  /** A numbered item of the resolution, from 1. */
  | { readonly kind: "item"; readonly number: number; readonly text: string }
  /** What follows begins a page of its own. */
  | { readonly kind: "pageBreak" }
  /** What must be seen first: a heading and sentences in a frame. */
  | { readonly kind: "box"; readonly heading: string; readonly lines: readonly string[] };

/**
 * annex is right, letterhead, centre and resolves are centred, great too, in the middle of a page; line is below its item, bullet
 * with a dash; note is small and no part of the text itself.
 */
export type DraftTextKind =
  | "annex"
  | "letterhead"
  | "centre"
  | "great"
  | "draftMark"
  | "title"
  | "body"
  | "resolves"
  | "line"
  | "bullet"
  | "heading"
  | "note"
  | "noteBullet";

/** A table of texts; a column of numbers is right. */
export interface DraftTable {
  readonly kind: "table";
  readonly columns: readonly { readonly heading: string; readonly width: number; readonly right: boolean }[];
  readonly rows: readonly (readonly string[])[];
}

/** @param width share of the page, any unit */
export function tableColumn(heading: string, width: number, right = false): DraftTable["columns"][number] {
  return { heading, width, right };
}

/** Lines of a list as one writes them: semicolons, and a full stop at the end. */
export function punctuated(lines: readonly string[]): readonly string[] {
  return lines.map((line, index) => (index === lines.length - 1 ? sentence(line) : `${line};`));
}

/** Ends with one full stop, also where the text ends with initials. */
export function sentence(text: string): string {
  return text.endsWith(".") ? text : `${text}.`;
}
