/** Evaluations of an open workbook that is small enough to be evaluated hundreds of times. */
import { evaluateWorkbook } from "../../src/evaluation/evaluateWorkbook";
import type { EvaluationOutcome } from "../../src/evaluation/outcome";
import type { Issue } from "../../src/issues/issue";
import { readWorkbook } from "../../src/workbook/excel/readWorkbook";
import { writeWorkbook } from "../../src/workbook/excel/writeWorkbook";
import type { WorkbookGrid } from "../../src/workbook/grid";
import { HostFault, type HostFaultCode } from "../../src/workbook/hostFault";
import { resultRoles } from "../../src/workbook/sheetRole";
import { wholeSheet } from "../excel-host/area";
import { boundContent } from "../excel-host/boundFormula";
import { sheetDigest } from "../excel-host/sheetDigest";
import { WorkbookModel, type ExcelHost, type HostConditions, type SheetModel } from "../excel-host";
import { openInExcel } from "./connectedExcel";
import { editionOf, indicatorWorkbook, staffPlan } from "./indicatorWorkbook";
import { typeCells } from "./typedCells";

const edition = { ...editionOf(40), criteria: editionOf(40).criteria.slice(0, 3) };
export const today = "2026-02-20";

let original: Promise<WorkbookModel> | null = null;

/** With criteria, and results of a first evaluation; the indicators have changed since, the places have not. */
export async function evaluatedWorkbook(conditions: Partial<HostConditions> = {}): Promise<ExcelHost> {
  original ??= evaluatedOnce();
  return openInExcel(copyOf(await original), conditions);
}

async function evaluatedOnce(): Promise<WorkbookModel> {
  const { workbook } = openInExcel(indicatorWorkbook(3, edition));
  await writeWorkbook(staffPlan(edition));
  expect(await evaluate()).toMatchObject({ said: "done", kept: [] });
  typeCells(workbook.sheet("Показатели 2025"), 2, 1, [[11]]);
  return workbook;
}

/** Sheets, cells, looks, charts and names: what an evaluation reads and replaces. */
function copyOf(workbook: WorkbookModel): WorkbookModel {
  const copy = WorkbookModel.withSheets(...workbook.sheets.map(({ title }) => title));
  copy.fileName = workbook.fileName;
  for (const sheet of workbook.sheets) {
    const other = copy.sheet(sheet.title);
    for (const [row, column, { kind, value, formula, prefixed }] of sheet.contents.within(wholeSheet)) {
      const content = boundContent({ kind, value, formula, prefixed }, (title) => copy.findSheet(title));
      other.contents.set(row, column, content);
    }
    for (const [row, column, format] of sheet.formats.within(wholeSheet)) other.formats.set(row, column, format);
    other.merges = sheet.merges;
    other.visibility = sheet.visibility;
    other.charts = sheet.charts.map((chart) => ({ ...chart, source: { ...chart.source, sheetId: other.id } }));
  }
  for (const [key, name] of workbook.names) copy.names.set(key, { ...name });
  return copy;
}

export interface Evaluated {
  readonly said: HostFaultCode | "done";
  readonly issues: readonly Issue[];
  readonly kept: readonly string[];
}

/** As the pane does it. */
export async function evaluate(): Promise<Evaluated> {
  try {
    const basedOn = await readWorkbook();
    const outcome = outcomeOf(basedOn);
    if (outcome.kind === "refused") throw new Error(JSON.stringify(outcome.issues.slice(0, 3)));
    const written = await writeWorkbook(outcome.plan, { keep: outcome.kept, basedOn, today });
    return { said: "done", issues: [...outcome.issues, ...written.issues], kept: written.kept };
  } catch (error) {
    if (error instanceof HostFault) return { said: error.code, issues: [], kept: [] };
    throw error;
  }
}

const outcomes = new Map<string, EvaluationOutcome>();

/** The arithmetic is pure: of many cases that read the same cells it is done once. */
function outcomeOf(basedOn: WorkbookGrid): EvaluationOutcome {
  const key = JSON.stringify(basedOn, (_key, value: unknown) =>
    value instanceof Set || value instanceof Map ? [...(value as Iterable<unknown>)] : value,
  );
  const outcome =
    outcomes.get(key) ?? evaluateWorkbook(basedOn, { language: "ru", duplicates: null, target: "openWorkbook", today });
  outcomes.set(key, outcome);
  return outcome;
}

export interface Afterwards extends Evaluated {
  readonly workbook: WorkbookModel;
}

const afterwards = new Map<string, Afterwards>();

/** The next evaluation, without any fault: done once for cases that have left the same workbook. */
export async function evaluateAfterwards(host: ExcelHost): Promise<Afterwards> {
  host.faults.clear();
  const key = stateOf(host.workbook);
  const known = afterwards.get(key);
  if (known !== undefined) return known;
  const evaluated = { ...(await evaluate()), workbook: host.workbook };
  afterwards.set(key, evaluated);
  expect(host.unknownMembers).toEqual([]);
  return evaluated;
}

/** Everything that is in a workbook; runs and sheets count by the order in which they appear, not by their chance names. */
function stateOf(workbook: WorkbookModel): string {
  const { sheets, names, activeSheetId, structurePassword } = workbook;
  const text = [
    ...sheets.map(({ title }) => sheetDigest(workbook, title)),
    ...[...names.values()].map((name) => JSON.stringify(name)),
    JSON.stringify([workbook.sheetById(activeSheetId).title, structurePassword]),
  ].join("\n");
  const seen: string[] = [];
  return text.replace(/(?<=_b|(?:temporary|former|generation)\.|"sheetId":")[^"._\-!']+/g, (found) => {
    if (!seen.includes(found)) seen.push(found);
    return String(seen.indexOf(found));
  });
}

/** The sheet that has the name of a role. */
export function sheetOfRole(workbook: WorkbookModel, role: string): SheetModel | null {
  const formula = workbook.names.get(`bagalau.${role}`)?.formula ?? "";
  const title = /^='?(.*?)'?!/.exec(formula)?.[1];
  return title === undefined ? null : workbook.findSheet(title);
}

/** Fingerprints that the results in force state: one, while they are all of one evaluation. */
export function fingerprints(workbook: WorkbookModel): readonly string[] {
  const found = resultRoles.flatMap((role) => {
    const sheet = sheetOfRole(workbook, role);
    if (sheet === null) return [];
    if (sheet.visibility !== "Visible" || sheet.title.startsWith("~")) return ["unfinished"];
    const texts = textsOf(sheet).filter((text) => text.includes("sha256:"));
    return [/sha256:[0-9a-f]{64}/.exec(texts.at(-1) ?? "")?.[0] ?? `none on ${role}`];
  });
  return [...new Set(found)];
}

export function textsOf(sheet: SheetModel): readonly string[] {
  return [...sheet.contents.within(wholeSheet)]
    .sort(([one], [other]) => one - other)
    .map(([, , { formula, value }]) => formula ?? String(value));
}

/** Titles of visible sheets that hold the text in a cell, a comment or a drawing. */
export function whereFound(workbook: WorkbookModel, text: string): readonly string[] {
  return workbook.sheets
    .filter(({ visibility, title }) => visibility === "Visible" && !title.startsWith("~"))
    .filter(
      (sheet) =>
        textsOf(sheet).includes(text) ||
        [...sheet.comments, ...sheet.notes].some(({ content }) => content === text) ||
        sheet.shapes.includes(text),
    )
    .map(({ title }) => title);
}

/** What no evaluation may leave behind. */
export function leftOver(workbook: WorkbookModel): readonly string[] {
  return [
    ...workbook.sheets.map(({ title }) => title).filter((title) => title.startsWith("~")),
    ...[...workbook.names.keys()].filter((name) => /temporary|former/.test(name)),
    ...[...workbook.names.values()].filter(({ formula }) => formula.includes("#REF!")).map(({ name }) => name),
    ...workbook.sheets.flatMap((sheet) =>
      textsOf(sheet)
        .filter((text) => text.includes("#REF!"))
        .map((text) => `${sheet.title}: ${text}`),
    ),
  ];
}
