/** Workbooks and editions for tests of intake, written as rows of what a person would type. */
import { plainCriterion, type Criterion } from "../../src/criteria/criterion";
import type { Edition, RosterOrganisation } from "../../src/criteria/edition";
import { defaultSettings } from "../../src/criteria/settings";
import type { IndicatorReading, IntakeOptions } from "../../src/intake/indicatorReading";
import { readSubmissions } from "../../src/intake/readSubmissions";
import { type Reading, sourceAddress } from "../../src/intake/submission";
import { issueMessage } from "../../src/issues/issue";
import { createTranslator } from "../../src/locales/translator";
import { parseCellAddress } from "../../src/workbook/cellAddress";
import { type CellArea, type GridCell, type SheetGrid, type WorkbookGrid, emptyCell } from "../../src/workbook/grid";

export type Typed = string | number | boolean | null | GridCell;

export function cell(typed: Typed, format = "General"): GridCell {
  if (typed === null) return emptyCell;
  if (typeof typed === "object") return typed;
  const kind = typeof typed === "string" ? "text" : typeof typed === "number" ? "number" : "boolean";
  return { kind, value: typed, formula: null, format };
}

export function percentCell(value: number, format = "0%"): GridCell {
  return cell(value, format);
}

/** 46037 is 15.01.2026. */
export function dateCell(serial: number, format = "[$-419]dd.mm.yyyy"): GridCell {
  return cell(serial, format);
}

export function errorCell(name: string): GridCell {
  return { kind: "error", value: name, formula: null, format: "General" };
}

export function formulaWithoutValue(formula: string): GridCell {
  return { ...emptyCell, formula };
}

function area(address: string): CellArea {
  const [first = "", last = first] = address.split(":");
  const from = parseCellAddress(first);
  const to = parseCellAddress(last);
  if (from === null || to === null) throw new Error(`no area: ${address}`);
  return { top: from.row, left: from.column, bottom: to.row, right: to.column };
}

export interface SheetExtras {
  readonly title?: string;
  /** Such as "A1:C1". */
  readonly merges?: readonly string[];
  readonly hidden?: boolean;
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
}

export function sheet(rows: readonly (readonly Typed[])[], extras: SheetExtras = {}): SheetGrid {
  return {
    title: extras.title ?? "Показатели",
    hidden: extras.hidden ?? false,
    rows: rows.map((row) => row.map((typed) => cell(typed))),
    merges: (extras.merges ?? []).map(area),
    hiddenRows: new Set(extras.hiddenRows),
    hiddenColumns: new Set(extras.hiddenColumns),
    columnWidths: new Map(),
  };
}

export function workbook(...sheets: readonly SheetGrid[]): WorkbookGrid {
  return { fileName: "2025.xlsx", sheets, names: [] };
}

export type CriterionParts = Partial<Omit<Criterion, "name">> & { readonly code: string; readonly name?: string };

export function criterion(parts: CriterionParts): Criterion {
  return {
    block: "A",
    unit: "ед.",
    method: "perUnit",
    points: 1,
    ...plainCriterion,
    note: { ru: "", kk: "", en: "" },
    ...parts,
    name: { ru: parts.name ?? `Показатель ${parts.code}`, kk: "", en: "" },
  };
}

/** A criterion of each kind of unit: A1 count, A2 percent, A3 yes/no, A4 thousand tenge, A5 penalty. */
export const kinds: readonly Criterion[] = [
  criterion({ code: "A1", name: "Проведено семинаров", unit: "ед." }),
  criterion({ code: "A2", name: "Охват членством", unit: "%", method: "percent" }),
  criterion({ code: "A3", name: "Сайт организации", unit: "да/нет", method: "yesNo" }),
  criterion({ code: "A4", name: "Взыскано в пользу работников", unit: "тыс. тг" }),
  criterion({ code: "A5", name: "Несчастные случаи", unit: "случай", method: "penalty", points: -10 }),
];

export function edition(
  criteria: readonly Criterion[] = kinds,
  roster: readonly RosterOrganisation[] | null = null,
  year = 2025,
): Edition {
  const title = { id: "test", year, title: { ru: "т", kk: "т", en: "t" }, sample: true, approved: false };
  return { title, blocks: [], criteria, settings: defaultSettings, roster };
}

export function member(name: string, nameKk = "", spellings: readonly string[] = []): RosterOrganisation {
  return { name, nameKk, spellings, takesPart: true, reason: "" };
}

export const plainOptions: IntakeOptions = { duplicates: null, nameFiles: false };

/** Reads one sheet by the criteria of `kinds` unless another edition is given. */
export function read(
  rows: readonly (readonly Typed[])[],
  using: { readonly edition?: Edition; readonly extras?: SheetExtras; readonly options?: Partial<IntakeOptions> } = {},
): IndicatorReading {
  const options = { ...plainOptions, ...using.options };
  return readSubmissions(
    [{ workbook: workbook(sheet(rows, using.extras)), ownSheets: new Set() }],
    using.edition ?? edition(),
    options,
  );
}

/** "name: value value …" for each organisation; a value that was not read is "·" if missing, "!" if unreadable. */
export function readLines(reading: IndicatorReading): readonly string[] {
  return reading.submissions.map(({ organisation, readings }) => `${organisation}: ${readings.map(shown).join(" ")}`);
}

export function shown(reading: Reading): string {
  if (reading.status === "missing") return "·";
  return reading.status === "unreadable" ? "!" : String(reading.value);
}

/** "severity code cell" for each issue, of one severity or more. */
export function issueLines(reading: IndicatorReading, ...severities: readonly string[]): readonly string[] {
  return reading.issues
    .filter(({ severity }) => severities.length === 0 || severities.includes(severity))
    .map(({ severity, code, cell: address }) => [severity, code, address].filter(Boolean).join(" "));
}

const translators = (["ru", "kk", "en"] as const).map((language) => createTranslator(language));

/** Every issue in the three languages: a text that lacks a parameter throws or shows it. */
export function messages(reading: IndicatorReading): readonly string[] {
  return translators.flatMap((t) => reading.issues.map((issue) => issueMessage(issue, t)));
}

export function sources(reading: IndicatorReading): readonly (string | null)[] {
  return reading.submissions.flatMap(({ readings }) =>
    readings.map(({ source }) => (source === null ? null : sourceAddress(source))),
  );
}
