import { cellAt } from "../workbook/grid";
import { blockColumns, blockColumnWords, type BlockColumn } from "./blocksTable";
import type { Block } from "./criterion";
import type { SettingsTable } from "./settingsTable";
import { spareBlockRows } from "./settingsSheet";
import { shownText } from "./shownText";
import { isBlank, readText, readYesNo, valueOr } from "./staffField";
import { placeAddress, type CellPlace, type StaffLog } from "./staffLog";
import { checkHeadings, filledRows, rowFields, type RowFields, type StaffTable } from "./staffTable";
import { translatorOf, type StaffVocabulary } from "./staffVocabulary";
import { anyText } from "./translators";
import { wordTexts } from "./words";

export interface BlocksReading {
  readonly blocks: readonly Block[];
  /** Rows of the sheet that the table takes up, with room for new blocks. */
  readonly rows: { readonly from: number; readonly to: number };
}

/** Reads the table of blocks; null where the sheet has none. */
export function readBlocks(table: SettingsTable, vocabulary: StaffVocabulary, log: StaffLog): BlocksReading | null {
  if (table.blocks === null) {
    log.warning("settingsBlocksMissing", null);
    return null;
  }
  const { blocks } = table;
  const t = translatorOf(vocabulary, blocks.language);
  const heading = wordTexts(blockColumnWords, t);
  checkHeadings(blocks, ["code"], heading, log);
  const rows = blockRows(table, blocks);
  const seen = new Map<string, CellPlace>();
  return {
    blocks: rows.flatMap((row) => readBlock(rowFields(blocks, row, heading, log), vocabulary, seen)),
    rows: { from: blocks.headingRow + 1, to: (rows.at(-1) ?? blocks.headingRow) + spareBlockRows },
  };
}

/** Where the list of settings follows below, the table of blocks ends there. */
function blockRows(table: SettingsTable, blocks: StaffTable<BlockColumn>): readonly number[] {
  const rows = filledRows(blocks, blockColumns);
  const codeColumn = blocks.columns.get("code") ?? 0;
  const end = rows.findIndex((row) => table.isOwnText(shownText(cellAt(table.sheet, row, codeColumn))));
  return end < 0 ? rows : rows.slice(0, end);
}

function readBlock(
  fields: RowFields<BlockColumn>,
  vocabulary: StaffVocabulary,
  seen: Map<string, CellPlace>,
): readonly Block[] {
  const textOf = (column: BlockColumn): string => valueOr(readText(fields(column)), "");
  const { cell, place, log } = fields("code");
  const code = textOf("code");
  const name = { ru: textOf("nameRu"), kk: textOf("nameKk"), en: textOf("nameEn") };
  const main = readYesNo(fields("main"), vocabulary.yesNo);
  if (isRemark(fields)) {
    log.warning("blockRowIgnored", place, { text: code });
    return [];
  }
  if (code === "") {
    if (isBlank(cell)) log.error("blockCodeMissing", place, { name: anyText(name) });
    return [];
  }
  const earlier = seen.get(code);
  if (earlier !== undefined) {
    log.error("blockCodeRepeated", place, { code, first: placeAddress(earlier) });
    return [];
  }
  seen.set(code, place);
  const shownName = anyText(name);
  if (shownName === "") log.warning("blockNameMissing", fields("nameRu").place, { code });
  return [
    {
      code,
      name: name.ru === "" ? { ...name, ru: shownName === "" ? code : shownName } : name,
      main: valueOr(main, false),
    },
  ];
}

/** A remark or a signature below the table: text in the first column and nothing else. */
function isRemark(fields: RowFields<BlockColumn>): boolean {
  const { cell } = fields("code");
  return cell.kind === "text" && blockColumns.every((column) => column === "code" || isBlank(fields(column).cell));
}
