import type { GridCell } from "../workbook/grid";
import type { CorrectionEntry, CorrectionsReading } from "./correction";
import {
  correctionColumns,
  correctionColumnWords,
  correctionDecisionWords,
  type CorrectionColumn,
  type CorrectionDecision,
} from "./correctionColumns";
import { readText } from "./staffField";
import { placeAddress, StaffLog } from "./staffLog";
import { checkHeadings, filledRows, rowFields, type RowFields, type StaffTable } from "./staffTable";
import { translatorOf, type StaffVocabulary } from "./staffVocabulary";
import { wordFinder, wordTexts, type FindWord } from "./words";

/** Reads the rows below the headings found. */
export function readCorrections(table: StaffTable<CorrectionColumn>, vocabulary: StaffVocabulary): CorrectionsReading {
  const log = new StaffLog(table.sheet.title);
  const heading = wordTexts(correctionColumnWords, translatorOf(vocabulary, table.language));
  const required = ["organisation", "criterion", "newValue", "decision"] as const;
  if (!checkHeadings(table, required, heading, log)) return { entries: [], issues: log.issues };
  const find = wordFinder(correctionDecisionWords, vocabulary.translators);
  const entries = filledRows(table, correctionColumns).map((row) =>
    entryOf(table.sheet.title, rowFields(table, row, heading, log), find),
  );
  return { entries, issues: log.issues };
}

function entryOf(
  sheet: string,
  fields: RowFields<CorrectionColumn>,
  find: FindWord<CorrectionDecision>,
): CorrectionEntry {
  const ofEach = <Value>(make: (column: CorrectionColumn) => Value): Readonly<Record<CorrectionColumn, Value>> => ({
    organisation: make("organisation"),
    criterion: make("criterion"),
    oldValue: make("oldValue"),
    newValue: make("newValue"),
    evidence: make("evidence"),
    decision: make("decision"),
    remark: make("remark"),
  });
  return {
    sheet,
    cells: ofEach((column): GridCell => fields(column).cell),
    addresses: ofEach((column) => placeAddress(fields(column).place)),
    decision: readDecision(fields, find),
  };
}

function readDecision(fields: RowFields<CorrectionColumn>, find: FindWord<CorrectionDecision>): CorrectionDecision {
  const field = fields("decision");
  const text = readText(field);
  if (text.state !== "read") return "pending";
  const decision = find(text.value);
  if (decision === null) field.log.warning("correctionDecisionUnknown", field.place, { text: text.value });
  return decision ?? "pending";
}
