import type { DraftParagraph, DraftTable } from "./draftParagraph";

/** A draft as plain text, to be pasted elsewhere: cells of a table and the two ends of a line are apart by a tab. */
export function draftText(paragraphs: readonly (DraftParagraph | DraftTable)[]): string {
  return `${paragraphs.flatMap(lines).join("\n")}\n`;
}

function lines(paragraph: DraftParagraph | DraftTable): readonly string[] {
  switch (paragraph.kind) {
    case "table":
      return [paragraph.columns.map(({ heading }) => heading), ...paragraph.rows].map((cells) => cells.join("\t"));
    case "box":
      return [paragraph.heading, ...paragraph.lines];
    case "reference":
    case "signature":
      return [`${paragraph.left}\t${paragraph.right}`];
    case "item":
      return [`${paragraph.number}. ${paragraph.text}`];
    case "bullet":
    case "noteBullet":
      return [`– ${paragraph.text}`];
    case "pageBreak":
      return [""];
    case "annex":
    case "letterhead":
    case "centre":
    case "great":
    case "draftMark":
    case "title":
    case "body":
    case "resolves":
    case "line":
    case "heading":
    case "note":
      return [paragraph.text];
    default:
      return paragraph satisfies never;
  }
}
