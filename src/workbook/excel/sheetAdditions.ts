import type { SheetAdditions } from "../grid";
import { excelCapabilities } from "./capabilities";
import { requestExcel, type ExcelLimits } from "./excelRequest";

/** What is on a sheet beside its cells, without the places of comments: those are asked for where there are any. */
export interface FoundAdditions {
  readonly comments: readonly string[];
  /** Unknown to Excel's API before 1.18, and empty there. */
  readonly notes: readonly string[];
  readonly drawings: number;
}

/** Kinds that people draw; charts and what office.js cannot tell are among shapes as "Unsupported". */
const drawnKinds: ReadonlySet<string> = new Set(["Image", "GeometricShape", "Group", "Line"]);

/** Queues the question; the result reads the answer after the sync. */
export function queueAdditions(context: Excel.RequestContext, sheetId: string): () => FoundAdditions {
  const sheet = context.workbook.worksheets.getItem(sheetId);
  const { comments: canComment, notes: canNote } = excelCapabilities();
  const comments = canComment ? sheet.comments.load("items/content") : null;
  const notes = canNote ? sheet.notes.load("items/content") : null;
  const shapes = sheet.shapes.load("items/type");
  const charts = sheet.charts.load("items/name");
  return () => ({
    comments: comments?.items.map(({ content }) => content) ?? [],
    notes: notes?.items.map(({ content }) => content) ?? [],
    drawings:
      shapes.items.filter(({ type }) => drawnKinds.has(type)).length +
      charts.items.filter(({ name }) => !name.startsWith("bagalau.")).length,
  });
}

export function textsOf({ comments, notes }: FoundAdditions): readonly string[] {
  return [...comments, ...notes];
}

type LocatedRemarks = ReadonlyMap<string, SheetAdditions["remarks"]>;

/**
 * Comments and notes with their cells, by id of the sheet. No round trip where there are none.
 * @param found by id of the sheet
 */
export async function locateRemarks(
  found: ReadonlyMap<string, FoundAdditions>,
  limits: ExcelLimits,
): Promise<LocatedRemarks> {
  const remarked = [...found].filter(([, { comments, notes }]) => comments.length + notes.length > 0);
  if (remarked.length === 0) return new Map();
  return requestExcel("find the comments", limits, async (context) => {
    const places = remarked.map(([id, { comments, notes }]) => {
      const sheet = context.workbook.worksheets.getItem(id);
      const ranges = [
        ...comments.map((_text, index) => sheet.comments.getItemAt(index).getLocation()),
        ...notes.map((_text, index) => sheet.notes.getItemAt(index).getLocation()),
      ];
      for (const range of ranges) range.load("address");
      return { id, texts: [...comments, ...notes], ranges };
    });
    await context.sync();
    return new Map(
      places.map(({ id, texts, ranges }) => [
        id,
        ranges.map(({ address }, index) => ({
          cell: address.slice(address.lastIndexOf("!") + 1),
          text: texts[index] ?? "",
        })),
      ]),
    );
  });
}

export const fillAsked = { format: { fill: { color: true } } } as const;

/** Fills of rows as Excel answers them; null where the cells of a row differ. */
export function fillsOf(rows: readonly { readonly format?: { readonly fill?: { readonly color?: string } } }[]) {
  return rows.map(({ format }): string | null => {
    const color = format?.fill?.color ?? "";
    return color === "" ? null : color.toUpperCase();
  });
}
