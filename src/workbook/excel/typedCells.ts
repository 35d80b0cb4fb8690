import { withSheetReferences } from "../../evaluation/previous/sheetReferences";
import { cellAt } from "../grid";
import { contentOf, type LookedBlock } from "./lookAgain";
import type { SheetState } from "./workbookState";

/** A cell of an old result sheet that holds another constant or formula than when it was read; zero-based. */
export interface TypedCell {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly now: string | number | boolean;
  /** The formula is the same but for the cells that it refers to: rows may have been inserted elsewhere. */
  readonly isShifted: boolean;
}

/**
 * What was typed since the workbook was read. A sheet that was renamed or parked since is the same to a formula, and one
 * that was deleted has taken the formula's ground away, not its text.
 */
export function typedCells(
  looked: readonly LookedBlock[],
  sheetsRead: readonly SheetState[],
  sheetsNow: readonly Pick<SheetState, "id" | "title">[],
): readonly TypedCell[] {
  const idRead = idOf(sheetsRead);
  const idNow = idOf(sheetsNow);
  return looked.flatMap(({ block: { sheetId, read, area }, formulas }) =>
    formulas.flatMap((cells, index) =>
      cells.flatMap((content, offset): TypedCell[] => {
        const row = area.top + index;
        const column = area.left + offset;
        const then = contentOf(cellAt(read, row, column));
        if (then === content || !isContent(content)) return [];
        const before = named(then, idRead);
        const now = named(content, idNow);
        if (before === now || (isFormula(then) && String(content).includes("#REF!"))) return [];
        const isShifted = isFormula(then) && isFormula(content) && withoutCells(before) === withoutCells(now);
        return [{ sheetId, row, column, now: content, isShifted }];
      }),
    ),
  );
}

function isContent(content: unknown): content is TypedCell["now"] {
  return typeof content === "string" || typeof content === "number" || typeof content === "boolean";
}

function isFormula(content: unknown): content is string {
  return typeof content === "string" && content.startsWith("=");
}

function idOf(sheets: readonly Pick<SheetState, "id" | "title">[]): (title: string) => string {
  const ids = new Map(sheets.map(({ id, title }) => [title.toLowerCase(), id]));
  return (title) => ids.get(title.toLowerCase()) ?? title;
}

function named(content: TypedCell["now"], idOfTitle: (title: string) => string): string | number | boolean {
  return isFormula(content) ? withSheetReferences(content, (title) => `{${idOfTitle(title)}}!`) : content;
}

function withoutCells(formula: string | number | boolean): string {
  return String(formula).replace(/\$?\b[A-Z]{1,3}\$?\d{1,7}\b/g, "*");
}
