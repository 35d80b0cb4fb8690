import { withChecksum } from "../report/kit/fingerprintFoot";
import { isLive } from "../report/liveLimit";
import { withExamples } from "../report/criteriaExamples";
import { planReport } from "../report/planReport";
import { reportTitles } from "../report/reportTitles";
import { plannedStaffValues } from "../report/staffValues";
import { staffLayout, staffSheetPlans, type StaffSheetOptions } from "../criteria/staffSheets";
import type { StaffSheetEdit } from "../criteria/keptCells";
import type { EditionReading } from "../criteria/editionReading";
import type { SubmissionStatus } from "../intake/submissionStatus";
import type { ClaimEffect } from "../insight/claimEffects";
import type { EvaluationComparison } from "../insight/comparedWith";
import type { Safety } from "../insight/safety/awardSafety";
import type { SlipWithEffect } from "../insight/repairEffects";
import type { Issue } from "../issues/issue";
import type { Language } from "../locales/language";
import { createTranslators } from "../locales/translators";
import { createTranslator, type Translate } from "../locales/translator";
import type { CorrectionEffect } from "../scoring/correctionEffects";
import type { Evaluation } from "../scoring/evaluation";
import type { ReportInput } from "../report/reportInput";
import { carriedSheetPlan, protectionOf } from "../workbook/carriedSheet";
import { carriedRegionSheets, type CarriedFile, type CarriedSheets } from "./carriedSheets";
import { originRows, type SheetOrigins } from "./inputs/sheetOrigins";
import type { RegionSheet } from "../report/guard/regionSheet";
import {
  cellAt as gridCellAt,
  sheetTitled,
  sheetWidth,
  type CellValue,
  type SheetGrid,
  type WorkbookGrid,
} from "../workbook/grid";
import { isTakenByExcel } from "../workbook/formulaLimits";
import { formulaWithTitles, type PlanCell, type SheetPlan, type WorkbookPlan } from "../workbook/sheetPlan";
import { resultRoles, sheetRoles, staffRoles, type HiddenRole, type SheetRole } from "../workbook/sheetRole";
import { namedSheetTitles, replacedSheetTitles } from "./ownSheets";
import { registerWithClaims } from "./claimCells";
import { freeTitles, type SheetTitles } from "./sheetTitles";
import { existingStaffSheets, isStaffSheetMissing, currentStaffValues } from "./currentSheets";
import { keptFormula, staysInFile } from "./previous/keptFormula";
import type { PreviousResults } from "./previous/previousResults";
import { recordRows } from "./previous/recordSheet";
import { hiddenSheetPlan, hiddenSheetRows, type HiddenRow } from "./previous/hiddenSheet";
import { plannedChecksum } from "./previous/sheetChecksum";
import { dateRows } from "./previous/earlierEvaluation";
import { snapshotLines } from "./previous/inputSnapshot";

/** newWorkbook: a file with all sheets. openWorkbook: what is added to the workbook that was read. */
export type PlanTarget = "newWorkbook" | "openWorkbook";

interface PlanMaterial {
  readonly workbook: WorkbookGrid;
  /** Where sheets of the workbook were carried from by an earlier evaluation. */
  readonly origins: SheetOrigins;
  readonly regions: readonly CarriedFile[];
  readonly current: EditionReading;
  readonly evaluation: Evaluation;
  readonly statuses: readonly SubmissionStatus[];
  readonly previous: PreviousResults;
  readonly comparison: EvaluationComparison | null;
  readonly safety: Safety | null;
  /** Cells of the standing staff sheets that keep what a person has answered. */
  readonly staffEdits: readonly StaffSheetEdit[];
  readonly snapshot: () => readonly HiddenRow[];
  /** true: the evaluation kept is the approved one, and stays. */
  readonly keepsPrevious: boolean;
  readonly correctionEffects: readonly CorrectionEffect[];
  readonly claims: readonly ClaimEffect[];
  readonly slips: readonly SlipWithEffect[];
  readonly issues: readonly Issue[];
  readonly language: Language;
}

export function evaluationPlan(material: PlanMaterial, target: PlanTarget): WorkbookPlan {
  const t = createTranslator(material.language);
  return target === "newWorkbook" ? newWorkbookPlan(material, t) : openWorkbookPlan(material, t);
}

/** Results, staff sheets as read, and the other sheets as read, so that source addresses lead somewhere. */
function newWorkbookPlan(material: PlanMaterial, t: Translate): WorkbookPlan {
  const { language } = material;
  const { edition } = material.evaluation;
  const carried = carriedSheets(material);
  const titles = freeTitles(new Set(carried.plans.map(({ title }) => title)), t);
  const shown = withExamples(material.evaluation, createTranslators());
  const staff = staffSheetPlans(shown, t, language, staffOptions(material, t)).map((plan) => ({
    ...plan,
    title: titles.get(plan.role) ?? plan.title,
    ...protectionOf(currentSheet(material, plan.role)),
  }));
  const staffCells = plannedStaffValues(staff);
  const regionSheets = carried.plans.map(({ title, rows }): RegionSheet => {
    const { file, sheet } = carried.origins.get(title) ?? { file: null, sheet: title };
    const cellAt: RegionSheet["cellAt"] = (row, column) => comparable(rows[row]?.[column] ?? null);
    return { source: { file, sheet }, title, cellAt, rows: rows.length, columns: sheetWidth({ rows }) };
  });
  const results = resultSheets(material, { layout: staffLayout(edition), staffCells, regionSheets }, titles, t);
  const sheets = [...results, ...staff].sort((one, other) => order(one) - order(other));
  return {
    sheets: [...sheets, ...carried.plans, ...hiddenSheets(material, results, carried.origins, titles, t)],
    existing: [],
    active: "totals",
  };
}

function currentSheet({ workbook, current }: PlanMaterial, role: SheetRole): SheetGrid | undefined {
  const staff = staffRoles.find((one) => one === role);
  return staff === undefined ? undefined : sheetTitled(workbook, current.sheets[staff]);
}

/**
 * The sheets that are not ours, as read; old results that somebody has worked on under their dated title. A workbook
 * without staff sheets beside region files is itself a region's file.
 */
function carriedSheets({ workbook, origins, regions, current, previous }: PlanMaterial): CarriedSheets {
  const staff = new Set(Object.values(current.sheets).filter((title) => title !== null));
  const ownSheets = new Set([...staff, ...namedSheetTitles(workbook)]);
  if (regions.length > 0 && ownSheets.size === 0) return carriedRegionSheets([{ workbook, ownSheets }, ...regions], []);
  const kept = new Map(previous.kept.map(({ title, newTitle }) => [title, newTitle]));
  const stays = staysInFile(workbook, ownSheets);
  const plans = workbook.sheets.flatMap((sheet) => {
    const title = kept.get(sheet.title);
    if (title === undefined && ownSheets.has(sheet.title)) return [];
    const formulaOf = (formula: string): string | null =>
      title === undefined ? null : keptFormula(formula, sheet.title, stays);
    return [{ ...carriedSheetPlan(sheet, title ?? sheet.title, formulaOf), ...protectionOf(sheet) }];
  });
  const beside = carriedRegionSheets(
    regions,
    plans.map(({ title }) => title),
  );
  return { plans: [...plans, ...beside.plans], origins: new Map([...origins, ...beside.origins]) };
}

/** Results, and the staff sheets that are not there yet; everything else in the workbook stays as it is. */
function openWorkbookPlan(material: PlanMaterial, t: Translate): WorkbookPlan {
  const { workbook, current, language } = material;
  const replaced = replacedSheetTitles(workbook);
  const stay = workbook.sheets.map(({ title }) => title).filter((title) => !replaced.has(title));
  const titles = new Map([...freeTitles(new Set(stay), t)]);
  for (const role of staffRoles) {
    const title = current.sheets[role];
    if (title !== null) titles.set(role, title);
  }
  const staff = staffSheetPlans(material.evaluation.edition, t, language, staffOptions(material, t))
    .filter(({ role }) => isStaffSheetMissing(role, current))
    .map((plan) => ({ ...plan, title: titles.get(plan.role) ?? plan.title }));
  const staffCells = currentStaffValues(material.workbook, current, staff, material.staffEdits);
  const regionSheets = workbook.sheets.map((sheet): RegionSheet => {
    const { file, sheet: origin } = material.origins.get(sheet.title) ?? { file: null, sheet: sheet.title };
    const cellAt: RegionSheet["cellAt"] = (row, column) => {
      const { kind, value } = gridCellAt(sheet, row, column);
      return kind === "error" ? undefined : value;
    };
    const [rows, columns] = [sheet.rows.length, sheetWidth(sheet)];
    return { source: { file, sheet: origin }, title: sheet.title, cellAt, rows, columns };
  });
  const results = resultSheets(material, { layout: current.layout, staffCells, regionSheets }, titles, t);
  return {
    sheets: [...results, ...staff, ...hiddenSheets(material, results, material.origins, titles, t)],
    existing: existingStaffSheets(current, material.staffEdits),
    active: "totals",
  };
}

/**
 * What is remembered: the record of the results with what they were made from, and what the previous evaluation was made
 * from. Only beside formulas: a list of more than 1,000 organisations is values, and its record would outweigh it. Where
 * carried sheets came from is remembered always.
 */
function hiddenSheets(
  { workbook, evaluation, snapshot, keepsPrevious }: PlanMaterial,
  results: readonly SheetPlan[],
  origins: SheetOrigins,
  titles: SheetTitles,
  t: Translate,
): readonly SheetPlan[] {
  const title = (role: HiddenRole): string => titles.get(role) ?? t(`workbook.titles.${role}`);
  const carried = originRows(origins);
  if (!isLive(evaluation)) return carried.length === 0 ? [] : [hiddenSheetPlan("record", title("record"), carried)];
  const last = keepsPrevious ? null : hiddenSheetRows(workbook, "record");
  const remembered = last ?? hiddenSheetRows(workbook, "previous") ?? [];
  const inputs = snapshotLines(remembered);
  // With its date: whoever brings it back is told which it is.
  const before = inputs.length === 0 ? [] : [...dateRows(remembered), ...inputs];
  return [
    hiddenSheetPlan("record", title("record"), [...recordRows(results), ...carried, ...snapshot()]),
    ...(before.length > 0 ? [hiddenSheetPlan("previous", title("previous"), before)] : []),
  ];
}

/** undefined: what the cell holds cannot be compared. */
function comparable(cell: PlanCell | null): CellValue | undefined {
  if (cell === null) return null;
  return cell.formula !== null || cell.isError === true ? undefined : cell.value;
}

function resultSheets(
  { evaluation, issues, statuses, language, previous, comparison, safety, correctionEffects, slips }: PlanMaterial,
  staff: Pick<ReportInput, "layout" | "staffCells" | "regionSheets">,
  titles: SheetTitles,
  t: Translate,
): readonly SheetPlan[] {
  const title = (role: SheetRole): string => titles.get(role) ?? t(`workbook.titles.${role}`);
  const plans = planReport({
    ...staff,
    evaluation,
    issues,
    statuses,
    language,
    t,
    decisions: previous.decisions,
    correctionEffects,
    slips,
    ...(comparison === null ? {} : { comparison }),
    ...(safety === null ? {} : { safety }),
    ...(previous.scorecard === null ? {} : { scorecard: previous.scorecard }),
    titles: reportTitles(title),
  });
  return plans.map((planned) => {
    const plan = withoutRefusedFormulas(planned, title);
    const role = resultRoles.find((one) => one === plan.role);
    return role === undefined ? plan : withChecksum(plan, plannedChecksum(plan, role), t);
  });
}

/** A formula that Excel would not take is its result: the file would be "repaired" and lose it. */
function withoutRefusedFormulas(plan: SheetPlan, titleOf: (role: SheetRole) => string): SheetPlan {
  const isRefused = (cell: PlanCell | null): cell is PlanCell =>
    cell !== null && cell.formula !== null && !isTakenByExcel(formulaWithTitles(cell.formula, titleOf));
  if (!plan.rows.some((cells) => cells.some(isRefused))) return plan;
  return {
    ...plan,
    rows: plan.rows.map((cells) => cells.map((cell) => (isRefused(cell) ? { ...cell, formula: null } : cell))),
  };
}

/** The corrections that are in the workbook, and the names that its sheet offers. */
function staffOptions({ current, evaluation, claims }: PlanMaterial, t: Translate): StaffSheetOptions {
  return {
    exampleOrganisations: [],
    corrections: registerWithClaims(current.corrections.entries, claims, t),
    organisations: evaluation.organisations.map(({ name }) => name),
  };
}

function order({ role }: SheetPlan): number {
  return sheetRoles.indexOf(role);
}
