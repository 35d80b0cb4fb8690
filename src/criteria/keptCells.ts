import { cellAt, type SheetGrid, type WorkbookGrid } from "../workbook/grid";
import type { StaffCellEdit } from "../workbook/sheetPlan";
import type { StaffRole } from "../workbook/sheetRole";
import { criteriaColumnWords } from "./criteriaColumns";
import type { Edition } from "./edition";
import type { EditionReading } from "./editionReading";
import { organisationColumnWords, type OrganisationColumn } from "./organisationColumns";
import { settingValue } from "./settingCells";
import { settingWords, type SettingKey } from "./settingsList";
import { findSettings, type SettingsTable } from "./settingsTable";
import { shownText } from "./shownText";
import type { CriteriaColumn } from "./staffLayout";
import { findTable, type StaffTable } from "./staffTable";
import { createVocabulary, translatorOf, type StaffVocabulary } from "./staffVocabulary";
import { joinList } from "./textList";
import type { Words } from "./words";

/** A cell of a staff sheet that gets another text (zero-based row and column). */
export interface StaffSheetEdit extends StaffCellEdit {
  readonly role: StaffRole;
}

/** Settings that answers to the questions of intake are kept in. */
const keptSettings = ["duplicates", "ignoredHeaders"] as const satisfies readonly SettingKey[];

/**
 * The cells of the staff sheets standing in the workbook that must change to hold the header spellings, spellings of
 * organisations and settings for reading of another edition. Columns and settings that an older sheet lacks are added
 * where nothing stands: a column right of all others, a setting below everything. Nothing else is compared.
 */
export function keptCells(
  workbook: WorkbookGrid,
  standing: EditionReading,
  wanted: Edition,
): readonly StaffSheetEdit[] {
  const vocabulary = createVocabulary();
  const sheetOf = (role: StaffRole): SheetGrid | null =>
    workbook.sheets.find(({ title }) => title === standing.sheets[role]) ?? null;
  return [
    ...headerCells(sheetOf("criteria"), standing.edition, wanted, vocabulary),
    ...spellingCells(sheetOf("organisations"), standing.edition, wanted, vocabulary),
    ...settingCells(sheetOf("settings"), standing, wanted, vocabulary),
  ];
}

function headerCells(
  sheet: SheetGrid | null,
  standing: Edition,
  wanted: Edition,
  vocabulary: StaffVocabulary,
): readonly StaffSheetEdit[] {
  const table = sheet === null ? null : findTable(sheet, criteriaColumnWords, vocabulary.translators);
  const before = new Map(standing.criteria.map(({ code, headers }) => [code, headers]));
  const changed = wanted.criteria.filter(({ code, headers }) => isChanged(before.get(code), headers));
  if (table === null) return [];
  const edits = changed.map(({ code, headers }) => ({ key: code, value: joinList(headers) }));
  const columns: EditedColumns<CriteriaColumn> = { key: "code", value: "headers", words: criteriaColumnWords };
  return tableEdits("criteria", table, columns, edits, vocabulary);
}

function spellingCells(
  sheet: SheetGrid | null,
  standing: Edition,
  wanted: Edition,
  vocabulary: StaffVocabulary,
): readonly StaffSheetEdit[] {
  const table = sheet === null ? null : findTable(sheet, organisationColumnWords, vocabulary.translators);
  const before = new Map((standing.roster ?? []).map(({ name, spellings }) => [name, spellings]));
  const changed = (wanted.roster ?? []).filter(({ name, spellings }) => isChanged(before.get(name), spellings));
  if (table === null) return [];
  const edits = changed.map(({ name, spellings }) => ({ key: name, value: joinList(spellings) }));
  const columns: EditedColumns<OrganisationColumn> = {
    key: "name",
    value: "spellings",
    words: organisationColumnWords,
  };
  return tableEdits("organisations", table, columns, edits, vocabulary);
}

function isChanged(before: readonly string[] | undefined, after: readonly string[]): boolean {
  return before !== undefined && joinList(before) !== joinList(after);
}

interface EditedColumns<Column> {
  /** Finds the row. */
  readonly key: Column;
  readonly value: Column;
  readonly words: Words<Column>;
}

function tableEdits<Column>(
  role: StaffRole,
  table: StaffTable<Column>,
  { key, value, words }: EditedColumns<Column>,
  edits: readonly { readonly key: string; readonly value: string }[],
  vocabulary: StaffVocabulary,
): readonly StaffSheetEdit[] {
  const keyColumn = table.columns.get(key);
  if (keyColumn === undefined || edits.length === 0) return [];
  const standing = table.columns.get(value);
  const column = standing ?? widthOf(table.sheet);
  const rowOf = rowsByText(table, keyColumn);
  const cells = edits.flatMap((edit): readonly StaffSheetEdit[] => {
    const row = rowOf.get(edit.key);
    return row === undefined ? [] : [{ role, row, column, value: edit.value }];
  });
  if (standing !== undefined || cells.length === 0) return cells;
  const heading = words.text(translatorOf(vocabulary, table.language), value);
  return [{ role, row: table.headingRow, column, value: heading }, ...cells];
}

/** The first row of each text, as reading takes it. */
function rowsByText<Column>({ sheet, headingRow }: StaffTable<Column>, column: number): ReadonlyMap<string, number> {
  const rows = new Map<string, number>();
  for (let row = headingRow + 1; row < sheet.rows.length; row++) {
    const text = shownText(cellAt(sheet, row, column));
    if (text !== "" && !rows.has(text)) rows.set(text, row);
  }
  return rows;
}

function settingCells(
  sheet: SheetGrid | null,
  { edition, layout }: EditionReading,
  wanted: Edition,
  vocabulary: StaffVocabulary,
): readonly StaffSheetEdit[] {
  if (sheet === null) return [];
  const table = findSettings(sheet, vocabulary.translators);
  const t = translatorOf(vocabulary, table.language);
  let below = Math.max(sheet.rows.length, layout.settings.blocks.bottom + 1) + 1;
  return keptSettings.flatMap((key): readonly StaffSheetEdit[] => {
    const text = textOf(settingValue(wanted, key, t));
    if (text === textOf(settingValue(edition, key, t))) return [];
    const label = table.labels.get(key);
    if (label !== undefined) return [{ role: "settings", row: label.row, column: table.valueColumn, value: text }];
    const row = below++;
    return [
      { role: "settings", row, column: labelColumn(table), value: settingWords.text(t, key) },
      { role: "settings", row, column: table.valueColumn, value: text },
    ];
  });
}

function labelColumn({ labels, list }: SettingsTable): number {
  const [first] = labels.values();
  return first?.column ?? list?.left ?? 0;
}

function textOf(value: string | number | boolean | null): string {
  return value === null ? "" : String(value);
}

function widthOf({ rows }: SheetGrid): number {
  return rows.reduce((widest, row) => Math.max(widest, row.length), 0);
}
