import { readText } from "../tables/field";
import { checkHeadings, filledRows, rowFields, type FoundTable, type RowFields } from "../tables/foundTable";
import { recordOf } from "../tables/recordOf";
import { SheetLog } from "../tables/sheetLog";
import { positionAddress } from "../workbook/cellAddress";
import type { CorrectionColumn, CorrectionDecision, CorrectionEntry, CorrectionsReading } from "./correction";
import { correctionColumns, correctionDecisionWords } from "./correctionColumns";

export function readCorrections(table: FoundTable<CorrectionColumn>): CorrectionsReading {
  const log = new SheetLog(table.sheet.title);
  const required = ["organisation", "criterion", "newValue", "decision"] as const;
  if (!checkHeadings(table, required, log)) return { entries: [], issues: log.issues };
  const entries = filledRows(table).map((row) => entryOf(table.sheet.title, rowFields(table, row, log)));
  return { entries, issues: log.issues };
}

function entryOf(sheet: string, fields: RowFields<CorrectionColumn>): CorrectionEntry {
  const keys = correctionColumns.map(({ key }) => key);
  return {
    sheet,
    cells: recordOf(keys, (key) => fields(key).cell),
    addresses: recordOf(keys, (key) => positionAddress(fields(key).at)),
    decision: readDecision(fields),
  };
}

function readDecision(fields: RowFields<CorrectionColumn>): CorrectionDecision {
  const field = fields("decision");
  const text = readText(field);
  if (text.state !== "read") return "pending";
  const decision = correctionDecisionWords.finder(field.translators)(text.value);
  if (decision === null) field.log.warning("correctionDecisionUnknown", field.at, { text: text.value });
  return decision ?? "pending";
}
