import type { CorrectionColumn, CorrectionEntry } from "../criteria/correction";
import { correctionColumns } from "../criteria/correctionColumns";
import { isSameShown, plainText, type Shown } from "../locales/numberText";
import type { ChangedCell } from "./foundChanges";
import { cellText } from "./sheetTexts";

/** What is said of a correction, beside whom it concerns, who entered it and what we say of it. */
const comparedColumns = correctionColumns
  .map(({ key }) => key)
  .filter((key) => key !== "organisation" && key !== "criterion" && key !== "remark" && key !== "effect");

/**
 * Cells of the register of corrections that say something else, row by row: rows are found again by their organisation and
 * criterion, wherever they are. A new row changes from empty cells; one that is gone is named where it was.
 * @param sheet title of the register as it is now
 */
export function correctionDifferences(
  before: readonly CorrectionEntry[],
  after: readonly CorrectionEntry[],
  sheet: string,
): readonly ChangedCell[] {
  const old = rowsOfSubjects(before);
  const present = after.map((entry) => ({ entry, was: old.get(subjectKey(entry))?.shift() ?? null }));
  const gone = [...old.values()].flat();
  return [
    ...present.flatMap(({ entry, was }) => changedCells(was, entry, entry, sheet)),
    ...gone.flatMap((entry) => changedCells(entry, null, entry, sheet)),
  ];
}

function rowsOfSubjects(entries: readonly CorrectionEntry[]): Map<string, CorrectionEntry[]> {
  const rows = new Map<string, CorrectionEntry[]>();
  for (const entry of entries) {
    const key = subjectKey(entry);
    rows.set(key, [...(rows.get(key) ?? []), entry]);
  }
  return rows;
}

function subjectKey(entry: CorrectionEntry): string {
  return JSON.stringify([said(entry, "organisation"), said(entry, "criterion")]);
}

function changedCells(
  before: CorrectionEntry | null,
  after: CorrectionEntry | null,
  at: CorrectionEntry,
  sheet: string,
): readonly ChangedCell[] {
  const correction = { organisation: said(at, "organisation"), criterion: said(at, "criterion") };
  return comparedColumns.flatMap((column): ChangedCell[] => {
    // The word of a decision is another one where the results were written in another language.
    const isSame = column === "decision" && before !== null && after !== null && before.decision === after.decision;
    const [was, is] = [content(before, column), content(after, column)];
    if (isSame || isSameShown(was, is)) return [];
    return [
      {
        file: null,
        sheet,
        named: null,
        cell: at.addresses[column],
        before: was,
        after: is,
        correction: { ...correction, column },
      },
    ];
  });
}

function said(entry: CorrectionEntry, column: CorrectionColumn): string {
  return plainText(content(entry, column));
}

function content(entry: CorrectionEntry | null, column: CorrectionColumn): Shown {
  const shown = entry === null ? "" : cellText(entry.cells[column]);
  return typeof shown === "string" ? shown.trim() : shown;
}
