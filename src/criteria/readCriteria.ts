import type { LocalisedText } from "../locales/language";
import type { Translate } from "../locales/translator";
import { cellAt, type SheetGrid } from "../workbook/grid";
import { codeShape } from "./codeShape";
import { criteriaColumns, criteriaColumnWords, requiredCriteriaColumns } from "./criteriaColumns";
import { columnPositions, spareCriteriaRows } from "./criteriaSheet";
import type { Block, Criterion } from "./criterion";
import { allowedInSheet, readCriterionRow, type CriterionRow } from "./criterionRow";
import { criterionOfRow } from "./criterionRules";
import { shownText } from "./shownText";
import { isBlank, valueOr } from "./staffField";
import type { CriteriaColumn, CriteriaLayout } from "./staffLayout";
import { placeAddress, StaffLog } from "./staffLog";
import { checkHeadings, filledRows, rowFields, type StaffTable } from "./staffTable";
import { translatorOf, type StaffVocabulary } from "./staffVocabulary";
import { noText } from "./translators";
import { plainWord, wordTexts } from "./words";

export interface CriteriaReading {
  readonly criteria: readonly Criterion[];
  /** Blocks that criteria name but no table of blocks knows. */
  readonly unknownBlocks: readonly Block[];
  readonly layout: CriteriaLayout;
  readonly log: StaffLog;
}

/** Reads the criteria below the headings found; every fault is in the log, and of two rows with one code the first counts. */
export function readCriteria(
  table: StaffTable<CriteriaColumn>,
  blocks: readonly Block[],
  catalogueNotes: ReadonlyMap<string, LocalisedText>,
  vocabulary: StaffVocabulary,
): CriteriaReading {
  const log = new StaffLog(table.sheet.title);
  const t = translatorOf(vocabulary, table.language);
  const heading = wordTexts(criteriaColumnWords, t);
  const allowed = allowedInSheet(t);
  const filled = filledRows(table, contentColumns);
  const layout = criteriaLayout(table, filled);
  if (!checkHeadings(table, requiredCriteriaColumns, heading, log)) {
    return { criteria: [], unknownBlocks: [], layout, log };
  }
  const rows = filled
    .filter((row) => !isRemark(table, row, log))
    .map((row) => readCriterionRow(rowFields(table, row, heading, log), vocabulary, allowed));
  const codes = new Set(rows.flatMap(({ code }) => valueOr(code, [])));
  const unrepeated = withoutRepeatedCodes(rows);
  const blockFinder = createBlockFinder(blocks);
  const surroundings = { codes, blockOf: blockFinder.codeOf, catalogueNotes, vocabulary };
  const criteria = rows.map((row) => criterionOfRow(row, surroundings));
  checkWhole(rows, criteria, t, log, table);
  return {
    criteria: criteria.filter((criterion, index) => unrepeated[index] === true).filter((known) => known !== null),
    unknownBlocks: blockFinder.unknown(),
    layout,
    log,
  };
}

const contentColumns = criteriaColumns.filter((column) => column !== "note");

/** A heading, a remark or a signature between the criteria or below: text in one cell and nothing else. */
function isRemark(table: StaffTable<CriteriaColumn>, row: number, log: StaffLog): boolean {
  const filled = contentColumns
    .flatMap((column) => table.columns.get(column) ?? [])
    .filter((column) => !isBlank(cellAt(table.sheet, row, column)));
  const [column, ...others] = filled;
  if (column === undefined || others.length > 0) return false;
  const cell = cellAt(table.sheet, row, column);
  if (cell.kind !== "text") return false;
  log.warning("criterionRowIgnored", { row, column }, { text: shownText(cell) });
  return true;
}

/** For each row whether its code is the first of its kind; codes that merely look alike are a warning. */
function withoutRepeatedCodes(rows: readonly CriterionRow[]): readonly boolean[] {
  const seen = new Map<string, CriterionRow>();
  return rows.map((row) => {
    if (row.code.state !== "read") return true;
    const code = row.code.value;
    const shape = codeShape(code);
    const earlier = seen.get(code) ?? seen.get(shape);
    if (earlier === undefined) {
      seen.set(shape, row);
      seen.set(code, row);
      return true;
    }
    const { log, place } = row.fields("code");
    const first = placeAddress(earlier.fields("code").place);
    const other = valueOr(earlier.code, "");
    if (other === code) log.error("criterionCodeRepeated", place, { code, first });
    else log.warning("criterionCodeLooksAlike", place, { code, other, first });
    if (other !== code) seen.set(code, row);
    return other !== code;
  });
}

interface BlockFinder {
  readonly codeOf: (row: CriterionRow, text: string) => string;
  readonly unknown: () => readonly Block[];
}

/** A block is named by its code, or by its name in any language. */
function createBlockFinder(blocks: readonly Block[]): BlockFinder {
  const codes = new Map<string, string>();
  for (const { code, name } of blocks) {
    for (const text of Object.values(name).filter((given) => given !== "")) codes.set(plainWord(text), code);
  }
  for (const { code } of blocks) codes.set(plainWord(code), code);
  const exact = new Set(blocks.map(({ code }) => code));
  const unknown = new Map<string, Block>();
  return {
    codeOf: (row, text) => {
      if (exact.has(text) || unknown.has(text)) return text;
      const known = codes.get(plainWord(text));
      if (known !== undefined) return known;
      unknown.set(text, { code: text, name: { ...noText, ru: text }, main: false });
      const { log, place } = row.fields("block");
      log.warning("criterionBlockUnknown", place, { block: text });
      return text;
    },
    unknown: () => [...unknown.values()],
  };
}

function checkWhole(
  rows: readonly CriterionRow[],
  criteria: readonly (Criterion | null)[],
  t: Translate,
  log: StaffLog,
  { headingRow }: StaffTable<CriteriaColumn>,
): void {
  if (rows.length === 0) log.error("criteriaEmpty", { row: headingRow + 1, column: 0 });
  else if (criteria.every((criterion) => criterion?.counted === false)) {
    log.warning("criteriaNoneCounted", null, { column: criteriaColumnWords.text(t, "counted") });
  }
}

/** A column that the sheet does not have is given a position right of everything, where cells are blank. */
function criteriaLayout(
  { sheet, headingRow, columns }: StaffTable<CriteriaColumn>,
  filled: readonly number[],
): CriteriaLayout {
  const nowhere = widthOf(sheet);
  return {
    firstRow: headingRow + 1,
    lastRow: (filled.at(-1) ?? headingRow) + spareCriteriaRows,
    columns: columnPositions((column) => columns.get(column) ?? nowhere),
  };
}

function widthOf({ rows }: SheetGrid): number {
  return rows.reduce((widest, row) => Math.max(widest, row.length), 0);
}
