import { type LocalisedText, noText } from "../locales/language";
import { columnPositions } from "../tables/column";
import { isBlank, valueOr } from "../tables/field";
import { checkHeadings, filledRows, rowFields, type FoundTable } from "../tables/foundTable";
import { SheetLog } from "../tables/sheetLog";
import { shownText } from "../tables/shownText";
import { codeShape } from "../tables/text/lookAlikes";
import { plainWord } from "../tables/words";
import { positionAddress } from "../workbook/cellAddress";
import { cellAt, sheetWidth } from "../workbook/grid";
import { criteriaColumnList, criteriaColumns, requiredCriteriaColumns, type CriteriaColumn } from "./criteriaColumns";
import { spareCriteriaRows } from "./criteriaSheet";
import { type Block, type Criterion, mostBlocks, mostCriteria } from "./criterion";
import { withFormulas } from "./criterionFormulas";
import { readCriterionRow, type CriterionRow } from "./criterionRow";
import { criterionOfRow } from "./criterionRules";
import { withLines, type ReadCriterion } from "./lineRules";
import type { CriteriaLayout } from "./staffLayout";

export interface CriteriaReading {
  readonly criteria: readonly Criterion[];
  /** Blocks that criteria name but no table of blocks knows. */
  readonly unknownBlocks: readonly Block[];
  readonly layout: CriteriaLayout;
  readonly log: SheetLog;
}

/** Reads the criteria below the headings found; every fault is in the log, and of two rows with one code the first counts. */
export function readCriteria(
  table: FoundTable<CriteriaColumn>,
  blocks: readonly Block[],
  catalogueNotes: ReadonlyMap<string, LocalisedText>,
): CriteriaReading {
  const log = new SheetLog(table.sheet.title);
  const filled = filledRows(table, isContent);
  const layout = criteriaLayout(table, filled);
  if (!checkHeadings(table, requiredCriteriaColumns, log)) return { criteria: [], unknownBlocks: [], layout, log };
  const own = filled.filter((row) => !isRemark(table, row, log));
  const excess = own[mostCriteria];
  if (excess !== undefined) log.error("criteriaTooMany", { row: excess, column: 0 }, { most: mostCriteria });
  const rows = own.slice(0, mostCriteria).map((row) => readCriterionRow(rowFields(table, row, log)));
  const codes = new Set(rows.flatMap(({ code }) => valueOr(code, [])));
  const unrepeated = withoutRepeatedCodes(rows);
  const blockFinder = createBlockFinder(blocks);
  const { translators } = table;
  const hasWeights = table.columns.has("weight");
  const surroundings = { codes, blockOf: blockFinder.codeOf, catalogueNotes, translators, hasWeights };
  const criteria = withFormulas(
    rows,
    rows.map((row) => criterionOfRow(row, surroundings)),
  );
  checkWhole(rows, criteria, log, table);
  checkWeights(rows);
  const hidden = filled.filter((row) => table.sheet.hiddenRows.has(row)).map((row) => row + 1);
  if (hidden.length > 0) log.warning("rowsHidden", null, { rows: hidden.join(", ") });
  const read = rows.flatMap((row, index): readonly ReadCriterion[] => {
    const criterion = criteria[index] ?? null;
    return unrepeated[index] === true && criterion !== null ? [{ row, criterion }] : [];
  });
  return {
    criteria: withLines(read),
    unknownBlocks: blockFinder.unknown(),
    layout,
    log,
  };
}

function isContent(key: CriteriaColumn): boolean {
  return key !== criteriaColumns.note.key;
}

/** A heading, a remark or a signature between the criteria or below: text in one cell and nothing else. */
function isRemark(table: FoundTable<CriteriaColumn>, row: number, log: SheetLog): boolean {
  const filled = Array.from(table.columns).flatMap(([key, column]) =>
    isContent(key) && !isBlank(cellAt(table.sheet, row, column)) ? [column] : [],
  );
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
    const { log, at } = row.fields("code");
    const first = positionAddress(earlier.fields("code").at);
    const other = valueOr(earlier.code, "");
    if (other === code) log.error("criterionCodeRepeated", at, { code, first });
    else log.warning("criterionCodeLooksAlike", at, { code, other, first });
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
      const { log, at } = row.fields("block");
      log.warning("criterionBlockUnknown", at, { block: text });
      if (blocks.length + unknown.size > mostBlocks) log.error("blocksTooMany", at, { most: mostBlocks });
      return text;
    },
    unknown: () => [...unknown.values()],
  };
}

function checkWhole(
  rows: readonly CriterionRow[],
  criteria: readonly (Criterion | null)[],
  log: SheetLog,
  { headingRow, heading }: FoundTable<CriteriaColumn>,
): void {
  if (rows.length === 0) log.error("criteriaEmpty", { row: headingRow + 1, column: 0 });
  else if (criteria.every((criterion) => criterion?.counted === false)) {
    log.warning("criteriaNoneCounted", null, { column: heading("counted") });
  }
}

/** From so much on a weight is one of per cent among factors. */
const leastOfPercent = 10;
const leastUsual = 0.5;

/** 50 where nearly all others are 1 means half, or 50 times: which is not said. */
function checkWeights(rows: readonly CriterionRow[]): void {
  const weights = rows.flatMap(({ weight }) => (weight.state === "read" ? [weight.value] : []));
  const usual = weights.filter((weight) => weight === 1).length;
  if (usual < leastUsual * weights.length) return;
  for (const { weight, fields, label } of rows) {
    if (weight.state !== "read" || weight.value < leastOfPercent) continue;
    const { log, at } = fields("weight");
    log.warning("criterionWeightLarge", at, { code: label, weight: weight.value });
  }
}

function criteriaLayout(
  { sheet, headingRow, columns }: FoundTable<CriteriaColumn>,
  filled: readonly number[],
): CriteriaLayout {
  const nowhere = sheetWidth(sheet);
  return {
    firstRow: headingRow + 1,
    lastRow: (filled.at(-1) ?? headingRow) + spareCriteriaRows,
    columns: columnPositions(criteriaColumnList, (key) => columns.get(key) ?? nowhere),
  };
}
