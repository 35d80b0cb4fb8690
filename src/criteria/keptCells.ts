import { createTranslators, type Translators } from "../locales/translators";
import { findTable, type FoundTable } from "../tables/foundTable";
import { shownText } from "../tables/shownText";
import { joinList } from "../tables/textList";
import { cellAt, sheetWidth, sheetTitled, type SheetGrid, type WorkbookGrid } from "../workbook/grid";
import type { StaffCellEdit } from "../workbook/sheetPlan";
import type { StaffRole } from "../workbook/sheetRole";
import { criteriaColumnList, criteriaColumns } from "./criteriaColumns";
import type { Criterion } from "./criterion";
import type { Edition, RosterOrganisation } from "./edition";
import type { EditionReading } from "./editionReading";
import { organisationColumnList, organisationColumns, type OrganisationColumn } from "./organisationColumns";
import { settingsList } from "./settingsList";
import { findSettings, type SettingsTable } from "./settingsTable";

/** A cell of a staff sheet that gets another content (zero-based row and column). */
export interface StaffSheetEdit extends StaffCellEdit {
  readonly role: StaffRole;
}

/** Settings that answers to the questions of intake, and the approval of the results, are kept in. */
const keptSettings = [
  settingsList.resultsApproved,
  settingsList.approvalNumber,
  settingsList.approvalDate,
  settingsList.approvedBy,
  settingsList.approvalChecksum,
  settingsList.versionReason,
  settingsList.duplicates,
  settingsList.takeFirst,
  settingsList.takeLast,
  settingsList.takeRow,
  settingsList.ignoredHeaders,
  settingsList.prizes,
];

/**
 * The cells of the staff sheets standing in the workbook that must change to hold the header spellings, spellings of
 * organisations, weights, which criteria count, and some settings of another edition. Columns and settings that an older sheet lacks are added
 * where nothing is: a column right of all others, a setting below everything. Nothing else is compared.
 */
export function keptCells(workbook: WorkbookGrid, current: EditionReading, wanted: Edition): readonly StaffSheetEdit[] {
  const translators = createTranslators();
  const sheetOf = (role: StaffRole): SheetGrid | null => sheetTitled(workbook, current.sheets[role]) ?? null;
  return [
    ...criterionCells(sheetOf("criteria"), current.edition, wanted, translators),
    ...spellingCells(sheetOf("organisations"), current.edition, wanted, translators),
    ...settingCells(sheetOf("settings"), current, wanted, translators),
  ];
}

/** Of a criterion, what answers change. */
const keptColumns = ["headers", "weight", "counted"] as const;

function criterionCells(
  sheet: SheetGrid | null,
  standing: Edition,
  wanted: Edition,
  translators: Translators,
): readonly StaffSheetEdit[] {
  const table = sheet === null ? null : findTable(sheet, criteriaColumnList, translators);
  if (table === null) return [];
  const before = new Map(standing.criteria.map((criterion) => [criterion.code, criterion]));
  let further = sheetWidth(table.sheet);
  return keptColumns.flatMap((key) => {
    const cell = (of: Criterion): string | number => {
      const { value } = criteriaColumns[key].cell(of, translators[table.language], table.language);
      return typeof value === "number" ? value : String(value ?? "");
    };
    const edits = wanted.criteria.flatMap((criterion) => {
      const old = before.get(criterion.code);
      if (old === undefined || JSON.stringify(old[key]) === JSON.stringify(criterion[key])) return [];
      return [{ key: criterion.code, value: cell(criterion) }];
    });
    return tableEdits("criteria", table, { key: "code", value: key, further: edits.length > 0 ? further++ : 0 }, edits);
  });
}

function spellingCells(
  sheet: SheetGrid | null,
  standing: Edition,
  wanted: Edition,
  translators: Translators,
): readonly StaffSheetEdit[] {
  const table = sheet === null ? null : findTable(sheet, organisationColumnList, translators);
  const before = new Map((standing.roster ?? []).map(({ name, spellings }) => [name, spellings]));
  const changed = (wanted.roster ?? []).filter(({ name, spellings }) => isChanged(before.get(name), spellings));
  if (table === null) return [];
  const edits = changed.map(({ name, spellings }) => ({ key: name, value: joinList(spellings) }));
  const added = before.size === 0 ? [] : (wanted.roster ?? []).filter(({ name }) => !before.has(name));
  const further = sheetWidth(table.sheet);
  return [
    ...tableEdits("organisations", table, { key: "name", value: "spellings", further }, edits),
    ...addedRows(table, added),
  ];
}

/** Organisations that the sheet does not have, below all that it has. */
function addedRows(
  { sheet, columns, language, translators }: FoundTable<OrganisationColumn>,
  added: readonly RosterOrganisation[],
): readonly StaffSheetEdit[] {
  const filled = sheet.rows.map((cells) => cells.some((cell) => shownText(cell) !== ""));
  const below = filled.lastIndexOf(true) + 1;
  const { name, takesPart, reason } = organisationColumns;
  return added.flatMap((organisation, index) =>
    [name, takesPart, reason].flatMap((one): readonly StaffSheetEdit[] => {
      const column = columns.get(one.key);
      const value = String(one.cell(organisation, translators[language], language).value ?? "");
      return column === undefined || value === "" ? [] : [{ role: "organisations", row: below + index, column, value }];
    }),
  );
}

function isChanged(before: readonly string[] | undefined, after: readonly string[]): boolean {
  return before !== undefined && joinList(before) !== joinList(after);
}

/** @param columns the one that finds the row, the one that is edited, and where that is put if the sheet lacks it */
function tableEdits<Key extends string>(
  role: StaffRole,
  table: FoundTable<Key>,
  { key, value, further }: { readonly key: Key; readonly value: Key; readonly further: number },
  edits: readonly { readonly key: string; readonly value: string | number }[],
): readonly StaffSheetEdit[] {
  const keyColumn = table.columns.get(key);
  if (keyColumn === undefined || edits.length === 0) return [];
  const standing = table.columns.get(value);
  const column = standing ?? further;
  const rowOf = rowsByText(table, keyColumn);
  const cells = edits.flatMap((edit): readonly StaffSheetEdit[] => {
    const row = rowOf.get(edit.key);
    return row === undefined ? [] : [{ role, row, column, value: edit.value }];
  });
  if (standing !== undefined || cells.length === 0) return cells;
  return [{ role, row: table.headingRow, column, value: table.heading(value) }, ...cells];
}

/** The first row of each text, as reading takes it. */
function rowsByText<Key extends string>(
  { sheet, headingRow }: FoundTable<Key>,
  column: number,
): ReadonlyMap<string, number> {
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
  translators: Translators,
): readonly StaffSheetEdit[] {
  if (sheet === null) return [];
  const table = findSettings(sheet, translators);
  const t = translators[table.language];
  let below = Math.max(sheet.rows.length, layout.settings.blocks.bottom + 1) + 1;
  return keptSettings.flatMap((setting): readonly StaffSheetEdit[] => {
    const contentIn = (of: Edition): string | number => {
      const { value } = setting.cell(of, t);
      return typeof value === "number" ? value : String(value ?? "");
    };
    const content = contentIn(wanted);
    if (content === contentIn(edition)) return [];
    const label = table.labels.get(setting.key);
    if (label !== undefined) return [{ role: "settings", row: label.row, column: table.valueColumn, value: content }];
    const row = below++;
    return [
      { role: "settings", row, column: labelColumn(table), value: setting.label(t) },
      { role: "settings", row, column: table.valueColumn, value: content },
    ];
  });
}

function labelColumn({ labels, list }: SettingsTable): number {
  const [first] = labels.values();
  return first?.column ?? list?.left ?? 0;
}
