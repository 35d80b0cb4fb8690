import { anyText } from "../locales/language";
import { isBlank, valueOr } from "../tables/field";
import { checkHeadings, filledRows, rowFields, type FoundTable, type RowFields } from "../tables/foundTable";
import type { SheetLog } from "../tables/sheetLog";
import { shownText } from "../tables/shownText";
import { positionAddress, type CellPosition } from "../workbook/cellAddress";
import { cellAt } from "../workbook/grid";
import { blockColumnList, blockColumns, type BlockColumn } from "./blockColumns";
import { type Block, mostBlocks } from "./criterion";
import { spareBlockRows } from "./settingsSheet";
import type { SettingsTable } from "./settingsTable";

export interface BlocksReading {
  readonly blocks: readonly Block[];
  /** Rows of the sheet that the table takes up, with room for new blocks. */
  readonly rows: { readonly from: number; readonly to: number };
}

/** Reads the table of blocks; null where the sheet has none. */
export function readBlocks(table: SettingsTable, log: SheetLog): BlocksReading | null {
  if (table.blocks === null) {
    log.warning("settingsBlocksMissing", null);
    return null;
  }
  const { blocks } = table;
  checkHeadings(blocks, ["code"], log);
  const all = blockRows(table, blocks);
  const rows = all.slice(0, mostBlocks);
  const excess = all[mostBlocks];
  if (excess !== undefined) log.error("blocksTooMany", { row: excess, column: 0 }, { most: mostBlocks });
  const seen = new Map<string, CellPosition>();
  return {
    blocks: rows.flatMap((row) => readBlock(rowFields(blocks, row, log), seen)),
    rows: { from: blocks.headingRow + 1, to: (all.at(-1) ?? blocks.headingRow) + spareBlockRows },
  };
}

/** Where the list of settings follows below, the table of blocks ends there. */
function blockRows(table: SettingsTable, blocks: FoundTable<BlockColumn>): readonly number[] {
  const rows = filledRows(blocks);
  const codeColumn = blocks.columns.get("code") ?? 0;
  const end = rows.findIndex((row) => table.isOwnText(shownText(cellAt(table.sheet, row, codeColumn))));
  return end < 0 ? rows : rows.slice(0, end);
}

function readBlock(fields: RowFields<BlockColumn>, seen: Map<string, CellPosition>): readonly Block[] {
  const { cell, at, log } = fields("code");
  const columns = blockColumns;
  const code = valueOr(columns.code.read(fields), "");
  const name = {
    ru: valueOr(columns.nameRu.read(fields), ""),
    kk: valueOr(columns.nameKk.read(fields), ""),
    en: valueOr(columns.nameEn.read(fields), ""),
  };
  const main = columns.main.read(fields);
  const limits = readLimits(fields, code);
  if (isRemark(fields)) {
    log.warning("blockRowIgnored", at, { text: code });
    return [];
  }
  if (code === "") {
    if (isBlank(cell)) log.error("blockCodeMissing", at, { name: anyText(name) });
    return [];
  }
  const earlier = seen.get(code);
  if (earlier !== undefined) {
    log.error("blockCodeRepeated", at, { code, first: positionAddress(earlier) });
    return [];
  }
  seen.set(code, at);
  const shownName = anyText(name);
  if (shownName === "") log.warning("blockNameMissing", fields("nameRu").at, { code });
  return [
    {
      code,
      name: name.ru === "" ? { ...name, ru: shownName === "" ? code : shownName } : name,
      main: valueOr(main, false),
      ...limits,
    },
  ];
}

function readLimits(fields: RowFields<BlockColumn>, code: string): Pick<Block, "floor" | "cap" | "weight"> {
  const floor = valueOr(blockColumns.floor.read(fields), null);
  const cap = valueOr(blockColumns.cap.read(fields), null);
  const weight = valueOr(blockColumns.weight.read(fields), 1);
  const { log, at } = fields("cap");
  if (cap !== null && floor !== null && cap < floor) log.error("blockCapBelowFloor", at, { code, cap, floor });
  if (weight === 0) log.warning("blockWeightZero", fields("weight").at, { code });
  return {
    ...(floor === null ? {} : { floor }),
    ...(cap === null ? {} : { cap }),
    ...(weight === 1 ? {} : { weight }),
  };
}

/** A remark or a signature below the table: text in the first column and nothing else. */
function isRemark(fields: RowFields<BlockColumn>): boolean {
  const { cell } = fields("code");
  return cell.kind === "text" && blockColumnList.every(({ key }) => key === "code" || isBlank(fields(key).cell));
}
