import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  TabStopType,
  type IParagraphOptions,
  type IRunOptions,
  type Table,
} from "docx";
import type { DraftParagraph, DraftTable, DraftTextKind } from "../report/drafts/draftParagraph";
import { bulletNumbering, itemNumbering, noteBulletNumbering } from "./documentNumbering";
import { firstLine, smallSize, textWidth } from "./documentStyles";
import { documentTable } from "./documentTable";
import { documentRun } from "./documentText";

export type DocumentPart = Paragraph | Table;

interface TextLook {
  readonly paragraph: IParagraphOptions;
  readonly run?: IRunOptions;
}

const looks: Readonly<Record<DraftTextKind, TextLook>> = {
  annex: { paragraph: { alignment: AlignmentType.RIGHT, spacing: { after: 240 } } },
  centre: { paragraph: { alignment: AlignmentType.CENTER, spacing: { before: 60, after: 120 } } },
  great: {
    paragraph: { alignment: AlignmentType.CENTER, spacing: { before: 2400, after: 600 } },
    run: { bold: true, size: 56, characterSpacing: 40 },
  },
  letterhead: { paragraph: { alignment: AlignmentType.CENTER, spacing: { after: 60 } }, run: { bold: true } },
  draftMark: { paragraph: { alignment: AlignmentType.LEFT, spacing: { after: 160 } }, run: small({ italics: true }) },
  title: {
    paragraph: { alignment: AlignmentType.CENTER, spacing: { before: 240, after: 240 }, keepNext: true },
    run: { bold: true },
  },
  body: { paragraph: { alignment: AlignmentType.JUSTIFIED, indent: { firstLine }, spacing: { after: 120 } } },
  resolves: {
    paragraph: { alignment: AlignmentType.CENTER, spacing: { before: 120, after: 120 }, keepNext: true },
    run: { bold: true },
  },
  line: {
    paragraph: { alignment: AlignmentType.LEFT, indent: { firstLine }, spacing: { after: 80 }, keepLines: true },
  },
  bullet: {
    paragraph: {
      alignment: AlignmentType.LEFT,
      keepLines: true,
      numbering: { reference: bulletNumbering, level: 0 },
      spacing: { after: 80 },
    },
  },
  heading: { paragraph: { spacing: { before: 200, after: 80 }, keepNext: true }, run: { bold: true } },
  note: { paragraph: { spacing: { before: 80, after: 40 } }, run: small() },
  noteBullet: {
    paragraph: { numbering: { reference: noteBulletNumbering, level: 0 }, spacing: { after: 20 } },
    run: small(),
  },
};

function small(more: IRunOptions = {}): IRunOptions {
  return { size: smallSize, ...more };
}

export function documentParts(
  paragraphs: readonly (DraftParagraph | DraftTable)[],
  landscape: boolean,
): readonly DocumentPart[] {
  return paragraphs.flatMap((part, index) =>
    partsOf(part, textWidth(landscape), {
      ...(paragraphs[index - 1]?.kind === "pageBreak" ? { pageBreakBefore: true } : {}),
      ...(staysWithNext(part, paragraphs.slice(index + 1)) ? { keepNext: true } : {}),
    }),
  );
}

/** Characters that surely make one line: sums below their item. */
const shortLine = 80;

/** No signature stands alone on a page or with notes only, no sentence is cut from its list, and no list of sums is parted. */
function staysWithNext(
  { kind }: DraftParagraph | DraftTable,
  after: readonly (DraftParagraph | DraftTable)[],
): boolean {
  const [next] = after;
  if (kind === "item" && (next?.kind === "line" || next?.kind === "bullet")) return true;
  if (next?.kind === "line") return next.text.length <= shortLine;
  if (kind === "body" && (next?.kind === "bullet" || next?.kind === "noteBullet")) return true;
  return after.find((one) => one.kind !== "note")?.kind === "signature";
}

/** Where a page begins, and what is not parted from what follows. */
type Flow = Pick<IParagraphOptions, "pageBreakBefore" | "keepNext">;

/** @param width of the text, in twips */
function partsOf(part: DraftParagraph | DraftTable, width: number, flow: Flow): readonly DocumentPart[] {
  if (part.kind === "pageBreak") return [];
  if (part.kind === "table") return [documentTable(part, width, flow.keepNext === true)];
  if (part.kind === "box") return box(part.heading, part.lines);
  if (part.kind === "item") return [item(part.text, flow)];
  if ("left" in part) return [ends(part.left, part.right, width, { ...flow, isSignature: part.kind === "signature" })];
  return [text(part.kind, part.text, flow)];
}

function text(kind: DraftTextKind, content: string, flow: Flow): Paragraph {
  const { paragraph, run } = looks[kind];
  return new Paragraph({ ...paragraph, ...flow, children: [documentRun(content, run)] });
}

function item(content: string, flow: Flow): Paragraph {
  return new Paragraph({
    ...flow,
    alignment: AlignmentType.LEFT,
    numbering: { reference: itemNumbering, level: 0 },
    spacing: { before: 120, after: 80 },
    children: [documentRun(content)],
  });
}

function ends(
  left: string,
  right: string,
  width: number,
  { isSignature, ...flow }: Flow & { readonly isSignature: boolean },
): Paragraph {
  return new Paragraph({
    ...flow,
    tabStops: [{ type: TabStopType.RIGHT, position: width }],
    spacing: isSignature ? { before: 360, after: 120 } : { before: 120, after: 120 },
    children: [documentRun(`${left}\t${right}`, { bold: isSignature })],
  });
}

/** One frame around a heading and its sentences. */
function box(heading: string, lines: readonly string[]): readonly Paragraph[] {
  const last = lines.length;
  const edge = { style: BorderStyle.SINGLE, size: 8, space: 4, color: "000000" } as const;
  const border = { top: edge, bottom: edge, left: edge, right: edge } as const;
  return [heading, ...lines].map(
    (line, index) =>
      new Paragraph({
        border,
        keepNext: index < last,
        spacing: { after: index < last ? 0 : 240 },
        indent: { left: 100, right: 100 },
        children: [documentRun(line, small({ bold: index === 0 }))],
      }),
  );
}
