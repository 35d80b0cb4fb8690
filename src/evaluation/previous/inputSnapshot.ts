import type { CommitteeDecision } from "../../committee/decision";
import type { Duplicates, IndicatorTable, SheetOrigin } from "../../intake/indicatorReading";
import type { WorkbookGrid } from "../../workbook/grid";
import { noAnswers, type Answers } from "../answers";
import type { EvaluationInputs } from "../evaluationInputs";
import { gridFromText, gridText } from "./gridText";
import type { HiddenRow } from "./hiddenSheet";
import { remarksFromText, remarksText } from "./snapshotRemarks";

/**
 * What an evaluation was made from, as it was read, kept in a hidden sheet: bringing the evaluation back is evaluating
 * this again. A line of the hidden sheet is ["input", index, part of the text]. Lines of the text: duplicates, the main
 * workbook, then answers with origins of sheets, then each file of a region; the first two alone are a snapshot, too.
 */
export interface InputSnapshot {
  readonly inputs: EvaluationInputs;
  readonly duplicates: Duplicates;
  readonly answers: Answers;
  /** Of the Committee, as they were read. */
  readonly decisions: readonly CommitteeDecision[];
}

const label = "input";

/** Excel holds 32,767 characters a cell. */
const partLength = 30_000;

export function snapshotRows({ inputs, duplicates, answers, decisions }: InputSnapshot): readonly HiddenRow[] {
  const { workbook, regionFiles, origins } = inputs;
  const lines = [
    duplicates ?? "",
    gridText(workbook),
    remarksText({ answers, origins: origins ?? new Map<string, SheetOrigin>(), decisions }),
    ...regionFiles.map(gridText),
  ];
  return textParts(lines.join("\n")).map((part, index): HiddenRow => [label, String(index), part]);
}

/** The inputs with the sheets alone that were read: staff sheets (of the main workbook) and tables of indicators. */
export function readSheetsOnly(
  inputs: EvaluationInputs,
  staffSheets: readonly string[],
  tables: readonly IndicatorTable[],
): EvaluationInputs {
  const readOf = (workbook: WorkbookGrid): readonly string[] =>
    tables.filter(({ file }) => file === null || file === workbook.fileName).map(({ sheet }) => sheet);
  return {
    ...inputs,
    workbook: withSheets(inputs.workbook, new Set([...staffSheets, ...readOf(inputs.workbook)])),
    regionFiles: inputs.regionFiles.map((workbook) => withSheets(workbook, new Set(readOf(workbook)))),
  };
}

function withSheets(workbook: WorkbookGrid, sheets: ReadonlySet<string>): WorkbookGrid {
  return {
    ...workbook,
    sheets: workbook.sheets.filter(({ title }) => sheets.has(title)),
    names: workbook.names.filter(({ sheet }) => sheets.has(sheet)),
  };
}

/** The snapshot among the lines of a hidden sheet; null where there is none, or it was edited. */
export function readSnapshot(rows: readonly HiddenRow[]): InputSnapshot | null {
  const text = snapshotLines(rows)
    .map(([, , part]) => part)
    .join("");
  const [duplicates, main, remarksLine, ...regions] = text.split("\n");
  const workbook = gridFromText(main ?? "");
  const remarks =
    remarksLine === undefined
      ? { answers: noAnswers, origins: new Map<string, SheetOrigin>(), decisions: [] }
      : remarksFromText(remarksLine);
  const regionFiles = regions.map(gridFromText).filter((grid) => grid !== null);
  if (workbook === null || remarks === null || regionFiles.length < regions.length) return null;
  return {
    inputs: { workbook, regionFiles, fileIssues: [], origins: remarks.origins },
    duplicates: duplicates === "first" || duplicates === "last" ? duplicates : null,
    answers: remarks.answers,
    decisions: remarks.decisions,
  };
}

/** The lines that hold a snapshot, in their order. */
export function snapshotLines(rows: readonly HiddenRow[]): readonly HiddenRow[] {
  return rows.filter(([kind]) => kind === label).sort(([, one], [, other]) => Number(one) - Number(other));
}

/** Parts of a cell's length; none ends within a pair of surrogates, which a file could not hold. */
function textParts(text: string): readonly string[] {
  const parts: string[] = [];
  for (let start = 0; start < text.length;) {
    const end = start + partLength;
    const splitsPair = end < text.length && /[\ud800-\udbff]/.test(text.charAt(end - 1));
    parts.push(text.slice(start, splitsPair ? end - 1 : end));
    start = splitsPair ? end - 1 : end;
  }
  return parts;
}
