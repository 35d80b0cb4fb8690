import type { Edition } from "../criteria/edition";
import type { Issue } from "../issues/issue";
import { withRuns } from "../issues/issueRuns";
import { shareIssues } from "./columnShares";
import { CriterionIndex } from "./header/criterionIndex";
import { headerSearchRows } from "./header/headerBlock";
import { NearLabels } from "./header/nearLabels";
import type { IndicatorInput, IndicatorReading, IntakeOptions } from "./indicatorReading";
import { issueAt, issueOf, quote } from "./issueAt";
import { missingCriteria } from "./missingCriteria";
import { alikeNames, withOneName, withOpenParts } from "./organisation/alikeNames";
import { type JoinedRows, duplicateRule, joinRows } from "./organisation/joinRows";
import { organisationKey } from "./organisation/organisationName";
import { withSpoken } from "./organisation/spokenNames";
import { NameMatcher } from "./organisation/nameMatcher";
import type { PreviousValues } from "./plausibility/rates";
import { type TableReading, readTable } from "./readTable";
import { chooseTables } from "./rivalTables";
import type { Submission } from "./submission";
import { type SheetTables, locateTables } from "./sheet/locateTables";
import type { KnownTexts } from "./sheet/knownTexts";
import { type SheetView, cellIn, rowsOf, sheetView } from "./sheet/sheetView";
import { withTablesWithoutHeader } from "./sheet/tableWithoutHeader";
import { unlikeHeads } from "./sheet/unlikeHeads";
import { isBlankRow } from "./table/headerEnd";
import { isFilled } from "./table/rowKind";

/** A union of this many member organisations does not exist. */
const mostOrganisationRows = 12_000;
/** Filled rows, and texts in them, of all sheets that are read together; the smallest are read first. */
const mostRows = 5 * mostOrganisationRows;
const mostTexts = 1_000_000;
/** So many values that are no numbers are another table; a question about each would be read by nobody. */
const mostUnreadable = 100_000;

/**
 * Reads what the regions sent, from every sheet of every input that names criteria, whatever its layout
 * (docs/reading.md). Tables of one organisation are joined; of several versions of a table the best is used.
 * Cells are read in the criterion's unit; a name that the organisations sheet does not have is kept under its own text
 * with an error. Every other sheet with content is named by an issue. Faults of the data are issues, never exceptions;
 * `stops` says that nothing may be evaluated.
 */
export function readSubmissions(
  inputs: readonly IndicatorInput[],
  edition: Edition,
  options: IntakeOptions,
): IndicatorReading {
  const { criteria, title, roster } = edition;
  const index = new CriterionIndex(edition);
  const names = new NameMatcher(roster);
  const known = { index, near: new NearLabels(edition), isOfficial: (name: string) => names.isOfficial(name) };
  const workbooks = inputs.map((input) => sheetsOf(input, options.nameFiles));
  const sheets = withTablesWithoutHeader(seenSheets(workbooks, known), known);
  const excess = tooManyRows(sheets);
  if (excess.length > 0) return refusal(excess, []);
  const tables: TableReading[] = [];
  let left = mostUnreadable;
  for (const one of sheets.flatMap(({ found }) => found.tables)) {
    const table = readTable(withSpoken(one, options.spoken), criteria, index, names, left);
    left -= table.unreadable.length;
    if (left < 0) return refusal([tooManyUnreadable(table)], []);
    tables.push(table);
  }
  if (tables.length === 0) return refusal(refusalIssues(sheets, criteria.length === 0 ? null : known), []);
  const chosen = chooseTables(tables, title.year);
  const named = withOneName(
    chosen.used.flatMap(({ rows }) => rows),
    known.isOfficial,
  );
  const alike = alikeNames(named.rows, known.isOfficial);
  const joined = joinRows(withOpenParts(named.rows, alike), duplicateRule(edition.settings, options.duplicates));
  const issues = withRuns([
    ...sheets.flatMap(({ found }) => found.issues),
    ...chosen.issues,
    ...unusedSheets(sheets),
    ...withoutBlanksOfSilent(
      chosen.used.flatMap((table) => table.issues),
      joined.submissions,
      edition,
    ),
    ...shareIssues(chosen.used),
    ...missingCriteria(chosen.used, criteria),
    ...named.issues,
    ...joined.issues,
    ...namesOfUnused(tables, chosen, joined.submissions),
    ...alike.issues,
  ]);
  const read = chosen.used.map(({ table }) => table);
  if (joined.submissions.length === 0) return refusal([...issues, ...withoutOrganisations(chosen.used)], read);
  const { submissions, twice } = joined;
  const previous = withLastYear(joined, chosen.lastYear);
  return { submissions, previous, tables: read, twice, issues, stops: chosen.stops || twice.length > 0 };
}

interface SeenSheet {
  readonly sheet: SheetView;
  readonly found: SheetTables;
}

/**
 * A sheet that would take too long is not read: a list of something else is passed over as any other sheet without
 * indicators, a table filled down by accident is refused, by what is in its first rows.
 */
function seenSheets(
  workbooks: readonly (readonly SheetView[])[],
  known: KnownTexts,
): readonly (readonly SeenSheet[])[] {
  const contents = workbooks.map((sheets) => sheets.map((sheet) => ({ sheet, ...contentOf(sheet) })));
  let [rows, texts] = [0, 0];
  const read = new Set<SheetView>();
  for (const one of contents.flat().sort((first, second) => first.filled.length - second.filled.length)) {
    rows += one.filled.length;
    texts += one.texts;
    if (rows <= mostRows && texts <= mostTexts) read.add(one.sheet);
  }
  return contents.map((sheets) =>
    sheets.map(({ sheet, filled }) => ({
      sheet,
      found: read.has(sheet) ? locateTables(sheet, known) : tooLong(sheet, filled, known),
    })),
  );
}

/** Its rows with anything in them, and the number of its texts. */
function contentOf(sheet: SheetView): { readonly filled: readonly number[]; readonly texts: number } {
  const filled: number[] = [];
  let texts = 0;
  sheet.rows.forEach((cells, row) => {
    for (const { kind } of cells) if (kind === "text") texts++;
    if (cells.some(isFilled)) filled.push(row);
  });
  return { filled, texts };
}

function tooLong(sheet: SheetView, filled: readonly number[], known: KnownTexts): SheetTables {
  const [located] = locateTables(rowsOf(sheet, 0, headerSearchRows), known).tables;
  if (located === undefined) return { tables: [], namesCriteria: false, issues: [] };
  const { end, organisationColumn } = located.table;
  const rows = filled.filter((row) => row > end.row);
  const at = { row: rows[mostOrganisationRows] ?? end.row + 1, column: Math.max(organisationColumn, 0) };
  return { tables: [], namesCriteria: true, issues: [tooManyOrganisations(sheet, rows.length, at)] };
}

/** The sheets that are not ours and hold anything. */
function sheetsOf({ workbook, ownSheets, origins }: IndicatorInput, nameFiles: boolean): readonly SheetView[] {
  const file = nameFiles ? workbook.fileName : null;
  return workbook.sheets
    .filter((sheet) => !ownSheets.has(sheet.title) && !sheet.rows.every((_, row) => isBlankRow(sheet, row)))
    .map((sheet) => {
      const origin = origins?.get(sheet.title) ?? { file: workbook.fileName, sheet: sheet.title };
      return sheetView(sheet, file, origin);
    });
}

function refusal(issues: readonly Issue[], tables: IndicatorReading["tables"]): IndicatorReading {
  return { submissions: [], tables, issues, stops: true };
}

/** Sheets filled down by accident are reported before their rows are read as organisations. */
function tooManyRows(sheets: readonly SeenSheet[]): readonly Issue[] {
  const unread = sheets.flatMap(({ found }) => found.issues.filter(({ code }) => code === "tooManyOrganisations"));
  if (unread.length > 0) return unread;
  const tables = sheets.flatMap(({ found }) => found.tables);
  const all = tables.reduce((sum, { rows }) => sum + rows.length, 0);
  const [largest] = [...tables].sort((one, other) => other.rows.length - one.rows.length);
  if (all <= mostOrganisationRows || largest === undefined) return [];
  const { sheet } = largest.table;
  const at = largest.rows[Math.min(mostOrganisationRows, largest.rows.length - 1)]?.at ?? { row: 0, column: 0 };
  return [tooManyOrganisations(sheet, all, at)];
}

/** @param at from where to delete */
function tooManyOrganisations(
  sheet: SheetView,
  rows: number,
  at: { readonly row: number; readonly column: number },
): Issue {
  const params = { sheet: sheet.title, rows, most: mostOrganisationRows, cell: cellIn(sheet, at.row, at.column) };
  return issueAt(sheet, at, "tooManyOrganisations", "error", params);
}

function tooManyUnreadable({ sheetTable: { sheet }, unreadable: [first] }: TableReading): Issue {
  const [cell, written] = [first?.source?.cell ?? "", quote(first?.written ?? "")];
  return {
    ...issueOf(sheet, "tooManyUnreadable", "error", { sheet: sheet.title, most: mostUnreadable, cell, written }),
    cell,
  };
}

/** @param known null where there are no criteria that a header could be like */
function refusalIssues(sheets: readonly SeenSheet[], known: KnownTexts | null): readonly Issue[] {
  if (sheets.length === 0) return [issueOf(null, "noIndicatorSheet", "error")];
  const issues = sheets.flatMap(({ found }) => found.issues);
  if (issues.length > 0) return [...issues, ...unusedSheets(sheets)];
  // Without criteria no header could be known: what is amiss with them is said of their sheet.
  if (known === null) return [];
  const unlike = sheets.map(({ sheet }) => unlikeHeads(sheet, known));
  if (unlike.some((issue) => issue !== null)) {
    const others = unusedSheets(sheets.filter((_, at) => unlike[at] === null));
    return [...unlike.filter((issue) => issue !== null), ...others];
  }
  const titles = sheets.map(({ sheet }) => `«${sheet.title}»`).join(", ");
  return [issueOf(null, "noKnownHeader", "error", { sheets: titles })];
}

/** A sheet is never dropped in silence; a file of which no sheet was read is more than worth knowing. */
function unusedSheets(sheets: readonly SeenSheet[]): readonly Issue[] {
  const isRead = ({ found }: SeenSheet) => found.tables.length > 0 || found.issues.length > 0;
  const filesRead = new Set(sheets.filter(isRead).map(({ sheet }) => sheet.file));
  return sheets
    .filter((seen) => !isRead(seen))
    .map(({ sheet }) => {
      const severity = filesRead.has(sheet.file) ? "info" : "warning";
      return issueOf(sheet, "sheetWithoutIndicators", severity, { sheet: sheet.title });
    });
}

/** Values of the year before that stand beside those of the year, else in a table of their own. */
function withLastYear({ submissions, previous }: JoinedRows, tables: readonly TableReading[]): PreviousValues {
  const rows = new Map(
    tables.flatMap((table) => table.rows).map((row) => [organisationKey(row.organisation), row.readings]),
  );
  return new Map(
    submissions.flatMap(({ organisation, readings }) => {
      const [beside, before] = [previous.get(organisation), rows.get(organisationKey(organisation))];
      if (beside === undefined && before === undefined) return [];
      return [[organisation, readings.map((_, at) => beside?.[at] ?? before?.[at]?.value ?? null)] as const];
    }),
  );
}

/** Organisations that are only in tables of which a better version is used. */
function namesOfUnused(
  tables: readonly TableReading[],
  { used, issues }: Pick<ReturnType<typeof chooseTables>, "used" | "issues">,
  submissions: readonly Submission[],
): readonly Issue[] {
  const said = new Set(
    issues.filter(({ code }) => code === "rowUnderCaption").map(({ sheet, cell }) => `${sheet ?? ""}!${cell ?? ""}`),
  );
  if (used.length === tables.length) return [];
  const names = new Set(submissions.map(({ organisation }) => organisation));
  return tables
    .filter((table) => !used.includes(table))
    .flatMap(({ rows }) => rows)
    .filter(({ organisation, view, at }) => {
      const cell = at === null ? "" : cellIn(view, at.row, at.column);
      return !names.has(organisation) && !said.has(`${view.title}!${cell}`);
    })
    .map(({ view, at, organisation }) => {
      const params = { written: quote(organisation) };
      const issue =
        at === null ? issueOf(view, "nameNotRead", "error", params) : issueAt(view, at, "nameNotRead", "error", params);
      return { ...issue, organisation };
    });
}

/** Blanks are not doubtful one by one where an organisation reports nothing at all and is not rated. */
function withoutBlanksOfSilent(
  issues: readonly Issue[],
  submissions: readonly Submission[],
  { settings }: Edition,
): readonly Issue[] {
  if (settings.notReported === "zeros") return issues;
  const silent = submissions.filter(({ readings }) => readings.every(({ status }) => status === "missing"));
  const names = new Set(silent.map(({ organisation }) => organisation));
  return names.size === 0
    ? issues
    : issues.filter(({ code, organisation }) => code !== "penaltyBlank" || !names.has(organisation ?? ""));
}

function withoutOrganisations(tables: readonly TableReading[]): readonly Issue[] {
  return tables
    .filter(({ table, issues }) => table.layout !== "form" && !issues.some(({ severity }) => severity === "error"))
    .map(({ sheetTable }) => issueOf(sheetTable.sheet, "noOrganisations", "error", { sheet: sheetTable.sheet.title }));
}
