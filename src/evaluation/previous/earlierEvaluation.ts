import type { CommitteeDecision } from "../../committee/decision";
import type { ComparedWith } from "../../insight/comparedWith";
import type { EvaluatedInputs } from "../../insight/comparison";
import type { WorkbookGrid } from "../../workbook/grid";
import type { HiddenRole } from "../../workbook/sheetRole";
import { singleInput } from "../evaluationInputs";
import { readInputs, type InputsReading } from "../inputs/readInputs";
import { committeeDecisions } from "./committeeDecisions";
import { hiddenSheetRows, type HiddenRow } from "./hiddenSheet";
import { readSnapshot, type InputSnapshot } from "./inputSnapshot";

/** An evaluation made before, read again from what it was made from. */
export interface EarlierEvaluation {
  readonly inputs: EvaluatedInputs;
  readonly with: ComparedWith;
}

const label = "evaluated";

/** The line of the record that says when the results were made. @param date "2026-02-20" */
export function dateRow(date: string): HiddenRow {
  return [label, "0", date];
}

export function dateRows(rows: readonly HiddenRow[]): readonly HiddenRow[] {
  return rows.filter(([kind]) => kind === label);
}

/** The evaluation whose results are in the workbook; null where it has none, or they are not remembered. */
export function lastEvaluation(
  workbook: WorkbookGrid,
): (EarlierEvaluation & { readonly with: { readonly date: string | null } }) | null {
  const record = hiddenSheetRows(workbook, "record") ?? [];
  return earlierOf(record, { kind: "previous", date: recordedDate(workbook, "record") });
}

/** What pressing Restore would bring back; null where the workbook keeps nothing. */
export function restorable(
  workbook: WorkbookGrid,
): { readonly date: string | null; readonly organisations: number } | null {
  const date = recordedDate(workbook, "previous");
  const before = earlierOf(hiddenSheetRows(workbook, "previous") ?? [], { kind: "previous", date });
  return before === null ? null : { date, organisations: before.inputs.submissions.length };
}

/** The evaluation that lines of a hidden sheet hold; null where they hold none. */
export function earlierOf<With extends ComparedWith>(
  record: readonly HiddenRow[],
  other: With,
): (EarlierEvaluation & { readonly with: With }) | null {
  const snapshot = readSnapshot(record);
  return snapshot === null ? null : earlier(readingOf(snapshot), snapshot.decisions, other);
}

/**
 * The evaluation that a file holds: by its record, else by its indicators and staff sheets, as they would be evaluated now.
 * null where there is neither.
 */
export function evaluationOfFile(workbook: WorkbookGrid): EarlierEvaluation | null {
  const recorded = lastEvaluation(workbook);
  const name = workbook.fileName;
  if (recorded !== null) return { ...recorded, with: { kind: "file", name, date: recorded.with.date } };
  const reading = readInputs(singleInput(workbook), { language: null, duplicates: null });
  return reading.understanding.intake.submissions.length === 0
    ? null
    : earlier(reading, committeeDecisions(workbook), { kind: "file", name, date: null });
}

/** What the record says was read for the results; null where it does not say it. */
export function recordedReading(record: readonly HiddenRow[]): InputsReading | null {
  const snapshot = readSnapshot(record);
  return snapshot === null ? null : readingOf(snapshot);
}

function readingOf({ inputs, duplicates, answers }: InputSnapshot): InputsReading {
  return readInputs(inputs, { language: null, duplicates, answers });
}

function earlier<With extends ComparedWith>(
  { understanding, stops }: InputsReading,
  decisions: readonly CommitteeDecision[],
  other: With,
): (EarlierEvaluation & { readonly with: With }) | null {
  const { edition, intake } = understanding;
  return stops ? null : { inputs: { edition, submissions: intake.submissions, decisions }, with: other };
}

/** When an evaluation that the workbook remembers was made; null where nothing says it: a date that somebody has edited is none. */
export function recordedDate(workbook: WorkbookGrid, role: HiddenRole): string | null {
  const written = (hiddenSheetRows(workbook, role) ?? []).find(([kind]) => kind === label)?.[2] ?? "";
  return /^\d{4}-\d{2}-\d{2}$/.test(written) ? written : null;
}
