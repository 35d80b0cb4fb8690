import type { TextKey, Translate } from "../locales/translator";
import type { Field, FieldReading } from "../tables/field";
import type { Input, TypedRule } from "../tables/input";
import type { CellValue } from "../workbook/grid";
import { planCell, type PlanCell } from "../workbook/sheetPlan";
import type { EditionDraft } from "./edition";

type After<Prefix extends string, Key> = Key extends `${Prefix}${infer Name}` ? Name : never;
type SettingName = After<"criteria.setting.", TextKey>;
type ExplanationName = After<"criteria.explanation.", TextKey>;
export type SettingGroup = After<"criteria.group.", TextKey>;

/** A row of the settings sheet, described once: its label, drop-down, how it is written. */
export interface SettingRow {
  /** The name, with the number of one that is several times: "prizeAmount2". */
  readonly key: string;
  readonly group: SettingGroup;
  readonly label: (t: Translate) => string;
  readonly explanation: (t: Translate) => string;
  readonly rule: (t: Translate) => TypedRule | null;
  readonly cell: (edition: EditionDraft, t: Translate) => PlanCell;
  /** false: names for the resolution, which are filled in after the evaluation. */
  readonly decidesResult: boolean;
  /** A sheet without it is worth a warning; others may be left out. */
  readonly expected: boolean;
}

export interface Setting<Value> extends SettingRow {
  readonly read: (field: Field) => FieldReading<Value>;
  /** What a cell shows for a value. */
  readonly shown: (value: Value, t: Translate) => CellValue;
}

interface SettingOptions {
  /** From 1, of one that is several times. */
  readonly number?: number;
  readonly expected?: boolean;
  readonly decidesResult?: boolean;
}

/** null leaves the cell blank. */
type ValueOf<Value> = (edition: EditionDraft, t: Translate) => Value | null;

type Describe<Name> = <Value>(
  name: Name,
  input: Input<Value>,
  value: ValueOf<Value>,
  options?: SettingOptions,
) => Setting<Value>;

/** Describes settings of a group, each with an explanation of its own. */
export function settingsOf(group: SettingGroup): Describe<SettingName & ExplanationName> {
  return (name, input, value, options) => setting(group, name, name, input, value, options);
}

/** Describes settings of a group that share an explanation. */
export function settingsUnder(group: SettingGroup, explanation: ExplanationName): Describe<SettingName> {
  return (name, input, value, options) => setting(group, explanation, name, input, value, options);
}

function setting<Value>(
  group: SettingGroup,
  explanation: ExplanationName,
  name: SettingName,
  input: Input<Value>,
  value: ValueOf<Value>,
  { number, expected = false, decidesResult = true }: SettingOptions = {},
): Setting<Value> {
  return {
    key: `${name}${number ?? ""}`,
    group,
    label: (t) => t(`criteria.setting.${name}`, number === undefined ? {} : { number }),
    explanation: (t) => t(`criteria.explanation.${explanation}`),
    rule: input.rule,
    cell: (edition, t) => {
      const known = value(edition, t);
      return planCell(known === null ? null : input.write(known, t), input.style, input.format);
    },
    read: input.read,
    shown: input.write,
    decidesResult,
    expected,
  };
}
