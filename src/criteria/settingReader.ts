import { valueOr, type Field } from "../tables/field";
import type { SheetLog } from "../tables/sheetLog";
import { cellAt } from "../workbook/grid";
import type { Setting, SettingRow } from "./setting";
import type { SettingsTable } from "./settingsTable";

/** Reads the values beside the labels of a settings sheet, whatever row they are in. */
export class SettingReader {
  constructor(
    private readonly table: SettingsTable,
    readonly log: SheetLog,
  ) {}

  /** null: the sheet does not have the setting. */
  field(setting: SettingRow): Field | null {
    const { sheet, labels, valueColumn, translators, language } = this.table;
    const label = labels.get(setting.key);
    if (label === undefined) return null;
    const at = { row: label.row, column: valueColumn };
    const heading = this.label(setting);
    return { cell: cellAt(sheet, at.row, at.column), at, heading, log: this.log, translators, language };
  }

  label(setting: SettingRow): string {
    return setting.label(this.table.translators[this.table.language]);
  }

  /** The default, with a warning where the cell is blank. */
  valueOr<Value>(setting: Setting<Value>, otherwise: Value): Value {
    const field = this.field(setting);
    if (field === null) return otherwise;
    const given = setting.read(field);
    if (given.state === "blank") {
      const shown = setting.shown(otherwise, this.table.translators[this.table.language]);
      this.log.warning("settingBlank", field.at, {
        label: field.heading,
        value: typeof shown === "number" ? shown : String(shown),
      });
    }
    return valueOr(given, otherwise);
  }

  /** null where the cell is blank or not there. */
  optional<Value>(setting: Setting<Value>): Value | null {
    const field = this.field(setting);
    return field === null ? null : valueOr(setting.read(field), null);
  }

  text(setting: Setting<string>): string {
    return this.optional(setting) ?? "";
  }
}
