import type { SheetPlan } from "../../workbook/sheetPlan";
import type { CellStyleName } from "../../workbook/sheetPlan";
import { editionLine } from "../kit/editionLine";
import { textCell } from "../kit/planCell";
import type { ReportContext } from "../reportContext";
import { SheetDraft } from "../kit/sheetDraft";
import { staleWarningCell, warningRows } from "../kit/staleWarning";
import { watchCell } from "../totals/checksWatch";
import type { DraftParagraph, DraftTextKind } from "../drafts/draftParagraph";
import { resolutionDraft } from "../drafts/resolutionDraft";

/** Zero-based columns: numbers and dashes, the text, and what is at the right end of a line. */
const columns = { number: 0, text: 1, end: 2 } as const;
/** In characters; together the width of an upright A4 page. */
const columnWidths = [5, 65, 24];

/** Where the text of each kind begins, and its look. */
const looks: Readonly<Record<DraftTextKind, { readonly left: number; readonly style: CellStyleName }>> = {
  annex: { left: columns.number, style: "paragraph" },
  centre: { left: columns.number, style: "paragraphHeading" },
  great: { left: columns.number, style: "paragraphHeading" },
  letterhead: { left: columns.number, style: "paragraphHeading" },
  draftMark: { left: columns.number, style: "note" },
  title: { left: columns.number, style: "paragraphHeading" },
  body: { left: columns.number, style: "paragraph" },
  resolves: { left: columns.number, style: "paragraphHeading" },
  line: { left: columns.text, style: "paragraph" },
  bullet: { left: columns.text, style: "paragraph" },
  heading: { left: columns.number, style: "paragraphHeading" },
  note: { left: columns.number, style: "note" },
  noteBullet: { left: columns.text, style: "note" },
};

/** Kinds that an empty row sets apart from what is above. */
const apart: ReadonlySet<DraftParagraph["kind"]> = new Set(["title", "body", "resolves", "signature", "pageBreak"]);

/** Resolution: the draft as one upright page to print, the same text as the file. As of the evaluation, not live. */
export function resolutionSheet(context: ReportContext): SheetPlan {
  const { evaluation, input, language, t } = context;
  const made = resolutionDraft(
    { ...input, evaluation, decisions: input.decisions ?? [], comparison: input.comparison ?? null },
    language,
  );
  const draft = new SheetDraft();
  draft.putMerged(0, 0, columns.end, editionLine(context));
  draft.putMerged(warningRows.resolution, 0, columns.end, staleWarningCell(context, "resolution", watchCell(context)));
  draft.setLeastLines(warningRows.resolution, 3);
  draft.putMerged(2, 0, columns.end, textCell(t("resolution.sheet.hint", { awards: input.titles.awards }), "note"));
  let row = 3;
  const breaksBefore: number[] = [];
  for (const paragraph of made.paragraphs) {
    if (apart.has(paragraph.kind)) row++;
    if (paragraph.kind === "pageBreak") breaksBefore.push(row);
    else row = putParagraph(draft, row, paragraph);
  }
  return draft.plan("resolution", input.titles.resolution, {
    columnWidths,
    // Who signs what is approved needs no notices of a draft.
    print: { landscape: false, breaksBefore, ...(context.approved ? { firstRow: 3 } : {}) },
  });
}

function putParagraph(
  draft: SheetDraft,
  row: number,
  paragraph: Exclude<DraftParagraph, { kind: "pageBreak" }>,
): number {
  if (paragraph.kind === "box") {
    [paragraph.heading, ...paragraph.lines].forEach((line, index) => {
      draft.putMerged(row + index, 0, columns.end, textCell(line, index === 0 ? "error" : "warning"));
    });
    return row + paragraph.lines.length + 2;
  }
  if ("left" in paragraph) {
    draft.putMerged(row, columns.number, columns.text, textCell(paragraph.left, "paragraph"));
    draft.put(row, columns.end, textCell(paragraph.right, "paragraphEnd"));
    return row + 1;
  }
  if (paragraph.kind === "item") {
    draft.put(row, columns.number, textCell(`${paragraph.number}.`, "paragraphEnd"));
    draft.putMerged(row, columns.text, columns.end, textCell(paragraph.text, "paragraph"));
    return row + 1;
  }
  const { left, style } = looks[paragraph.kind];
  if (paragraph.kind === "bullet" || paragraph.kind === "noteBullet") {
    draft.put(row, columns.number, textCell("–", "paragraphEnd"));
  }
  draft.putMerged(row, left, columns.end, textCell(paragraph.text, style));
  return row + 1;
}
