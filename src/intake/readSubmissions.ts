import type { Edition } from "../criteria/edition";
import type { Issue } from "../issues/issue";
import { cellAddress } from "../workbook/cellAddress";
import type { SheetGrid } from "../workbook/grid";
import { CriterionIndex } from "./header/criterionIndex";
import type { IndicatorInput, IndicatorReading, IntakeOptions } from "./indicatorReading";
import { issueOf } from "./issueAt";
import { distinctOrganisations } from "./organisation/duplicates";
import { readTable } from "./readTable";
import type { Submission } from "./submission";
import { type SheetLook, lookAtSheet } from "./table/findHeader";
import { isBlankRow } from "./table/headerEnd";
import type { OrganisationRow } from "./table/organisationRow";
import { type SheetTable, locateTable } from "./table/sheetTable";

interface SeenSheet {
  readonly sheet: SheetGrid;
  readonly look: SheetLook;
}

/**
 * Reads what the regions sent from the one sheet that has the most criteria as columns beside a column of organisations
 * (domain: What the sheets look like in practice). Cells are read in the criterion's unit; a name that the organisations
 * sheet does not have is kept under its own text with an error. Every other sheet with content is named by an issue.
 * Faults of the data are issues, never exceptions; `stops` says that nothing may be evaluated.
 */
export function readSubmissions(
  inputs: readonly IndicatorInput[],
  edition: Edition,
  options: IntakeOptions,
): IndicatorReading {
  const index = new CriterionIndex(edition);
  const [input] = inputs;
  if (input === undefined) return refusal([issueOf(null, "noIndicatorSheet", "error")]);
  const { workbook, ownSheets } = input;
  const seen = workbook.sheets
    .filter((sheet) => !ownSheets.has(sheet.title) && !sheet.rows.every((_, row) => isBlankRow(sheet, row)))
    .map((sheet): SeenSheet => ({ sheet, look: lookAtSheet(sheet, index) }));
  const table = chooseTable(seen, index);
  if (table === null) return refusal(refusalIssues(seen, edition.title.year));
  const reading = readTable(table, edition, index, options.nameFiles ? workbook.fileName : null);
  const distinct = distinctOrganisations(table.sheet.title, reading.rows, options.duplicates);
  const issues = [...otherSheets(seen, table.sheet), ...reading.issues, ...distinct.issues];
  if (distinct.rows.length === 0) {
    const params = { sheet: table.sheet.title };
    return {
      ...refusal([...issues, issueOf(table.sheet.title, "noOrganisations", "error", params)]),
      tables: [reading.table],
    };
  }
  const submissions = distinct.rows.map((row) => submissionOf(row, table.sheet.title, options, workbook.fileName));
  return { submissions, tables: [reading.table], issues, stops: distinct.stops };
}

/** The table with the most columns of criteria; the first of equals, as the sheets stand. */
function chooseTable(seen: readonly SeenSheet[], index: CriterionIndex): SheetTable | null {
  const byColumns = seen
    .filter(({ look }) => look.header !== null && !isTransposed(look))
    .sort((one, other) => other.look.acrossRow - one.look.acrossRow);
  for (const { sheet, look } of byColumns) {
    const table = look.header === null ? null : locateTable(sheet, look.header, index);
    if (table !== null) return table;
  }
  return null;
}

/** Indicators stand one under another, organisations side by side. */
function isTransposed({ acrossRow, downColumn }: SheetLook): boolean {
  return downColumn > 1 && downColumn > acrossRow;
}

function refusal(issues: readonly Issue[]): IndicatorReading {
  return { submissions: [], tables: [], issues, stops: true };
}

function refusalIssues(seen: readonly SeenSheet[], year: number): readonly Issue[] {
  if (seen.length === 0) return [issueOf(null, "noIndicatorSheet", "error")];
  const issues = seen.flatMap(({ sheet, look }) => {
    const params = { sheet: sheet.title };
    if (isTransposed(look)) return [issueOf(sheet.title, "layoutTransposed", "error", params)];
    if (look.otherYear !== null) {
      const years = { year: String(look.otherYear), expected: String(year) };
      return [issueOf(sheet.title, "sheetOfOtherYear", "error", { ...params, ...years })];
    }
    return look.header === null ? [] : [issueOf(sheet.title, "noOrganisationColumn", "error", params)];
  });
  if (issues.length > 0) return issues;
  return [issueOf(null, "noKnownHeader", "error", { sheets: seen.map(({ sheet }) => `«${sheet.title}»`).join(", ") })];
}

/** A sheet is never dropped in silence: one that has headers of criteria, too, is an error. */
function otherSheets(seen: readonly SeenSheet[], used: SheetGrid): readonly Issue[] {
  return seen.flatMap(({ sheet, look }) => {
    if (sheet === used) return [];
    const params = { sheet: sheet.title, used: used.title };
    if (isTransposed(look)) return [issueOf(sheet.title, "sheetNotReadTransposed", "warning", params)];
    if (look.header === null) return [issueOf(sheet.title, "sheetWithoutIndicators", "info", params)];
    return [issueOf(sheet.title, "sheetNotRead", "error", params)];
  });
}

function submissionOf(row: OrganisationRow, sheet: string, options: IntakeOptions, fileName: string): Submission {
  const source = { file: options.nameFiles ? fileName : null, sheet, cell: cellAddress(row.row, row.column) };
  return { organisation: row.organisation, source, readings: row.readings };
}
