import { readEdition } from "../../criteria/readEdition";
import { issueOn, type Issue } from "../../issues/issue";
import type { Language } from "../../locales/language";
import { createTranslator, type Translate } from "../../locales/translator";
import type { CommitteeDecision } from "../../committee/decision";
import type { ScorecardChoice } from "../../report/reportInput";
import type { Evaluation } from "../../scoring/evaluation";
import { cellAddress, type CellPosition } from "../../workbook/cellAddress";
import { cellAt, sheetTitled, type GridCell, type WorkbookGrid } from "../../workbook/grid";
import { datedTitle } from "../../workbook/sheetName";
import {
  formerSheetOf,
  hiddenRoles,
  resultRoles,
  sheetRoleName,
  type HiddenRole,
  type ResultRole,
} from "../../workbook/sheetRole";
import { foreignSheets, isHiddenLine, namedSheetTitles, resultSheet, titlesOfRoles } from "../ownSheets";
import { changedDataIssues } from "./changedData";
import { committeeDecisions, writtenRows } from "./committeeDecisions";
import { decisionIssues } from "../../committee/decisionIssues";
import { decisionsWithoutResult } from "../../committee/readDecisions";
import { addressList, currentResults, handWork, type HandWork } from "./editedCells";
import { editedFormers, type FormerResult } from "./formerResults";
import { keptFormula, staysInFile } from "./keptFormula";
import { scorecardChoice } from "./scorecardChoice";
import { userAdditions } from "./userAdditions";
import { userNames, userReferences } from "./userReferences";

/** An old result sheet that stays, because somebody has worked on it or refers to it. */
export interface KeptResult {
  readonly role: ResultRole | HiddenRole;
  readonly name: string;
  readonly title: string;
  /** Its title with the date; where the sheet is the user's own, the one that it has. */
  readonly newTitle: string;
  /** The user's own sheet, which has a name of ours and nothing else of ours. */
  readonly isForeign?: true;
}

/** What of the results of an earlier evaluation belongs to the user (design: Nothing of the user's is lost). */
export interface PreviousResults {
  readonly kept: readonly KeptResult[];
  readonly decisions: readonly CommitteeDecision[];
  /** What the scorecard showed; null where there was none. */
  readonly scorecard: ScorecardChoice | null;
  readonly issues: readonly Issue[];
}

/** What the new results are written into, and the date as "2026-02-20", for the titles of kept sheets. */
interface Renewal {
  readonly target: "newWorkbook" | "openWorkbook";
  readonly today: string;
}

export function previousResults(
  workbook: WorkbookGrid,
  evaluation: Evaluation,
  language: Language,
  { target, today }: Renewal,
): PreviousResults {
  const t = createTranslator(language);
  const { edited, unproven } = handWork(workbook, currentResults(workbook));
  const references = userReferences(workbook);
  const names = userNames(workbook);
  const additions = userAdditions(workbook);
  const secret = [...titlesOfRoles(workbook, resultRoles)].flatMap(([role, title]) =>
    sheetTitled(workbook, title)?.protection === undefined ? [] : [role],
  );
  const decided = resultSheet(workbook, "awards");
  const unread = decided === undefined ? [] : decisionsWithoutResult(decided);
  const roles = new Set<ResultRole>([
    ...(unread.length > 0 ? (["awards"] as const) : []),
    ...edited.keys(),
    ...unproven,
    ...secret,
    ...[...references, ...names, ...additions].map(({ role }) => role),
  ]);
  const formers = editedFormers(workbook);
  const foreign = foreignSheets(workbook);
  const kept = keptSheets(workbook, [...ownSheets(workbook, roles), ...formers], today, t);
  const keptAs = (role: ResultRole): string => kept.find(({ name }) => name === sheetRoleName(role))?.newTitle ?? "";
  const decisions = committeeDecisions(workbook);
  const awards = decided?.title ?? null;
  // A new file has the values of people's own sheets, and none of their names.
  const [referredTo, namedBy] =
    target === "newWorkbook"
      ? (["resultReferredToByValue", "resultNameNotKept"] as const)
      : (["resultReferredTo", "resultNamedByUser"] as const);
  return {
    kept: [
      ...kept,
      ...foreign.map(({ role, title }): KeptResult => ({
        role,
        name: sheetRoleName(role),
        title,
        newTitle: title,
        isForeign: true,
      })),
    ],
    decisions,
    scorecard: scorecardChoice(workbook),
    issues: [
      ...decisionIssues(evaluation, decisions, awards, writtenRows(decisions, evaluation, language, t), t),
      ...unread.slice(0, 1).map(({ row, column }) =>
        issueOn({ sheet: awards, cell: cellAddress(row, column) }, "decisionFormulaWithoutValue", "error", {
          cells: addressList(unread),
          kept: keptAs("awards"),
        }),
      ),
      ...dataIssues(workbook, edited.get("data") ?? [], evaluation, language),
      ...kept.flatMap((one) => keptIssues(one, edited, unproven)),
      ...(target === "newWorkbook" ? kept.flatMap((one) => formulaIssue(workbook, one, edited)) : []),
      ...secret.map((role) =>
        issueOn({ sheet: resultSheet(workbook, role)?.title ?? null }, "resultProtected", "warning", {
          kept: keptAs(role),
        }),
      ),
      ...additions.map(({ role, ...issue }): Issue => ({ ...issue, params: { ...issue.params, kept: keptAs(role) } })),
      ...foreign.map(({ role, title }) =>
        issueOn({ sheet: title }, "nameOnUserSheet", "warning", { name: sheetRoleName(role) }),
      ),
      ...references.map(({ role, sheet, cell }) =>
        issueOn({ sheet, cell }, referredTo, "warning", { kept: keptAs(role) }),
      ),
      ...names.map(({ role, name }) => issueOn(null, namedBy, "warning", { name, kept: keptAs(role) })),
    ],
  };
}

/** The current results of these roles, and a hidden sheet into which somebody has written. */
function ownSheets(workbook: WorkbookGrid, roles: ReadonlySet<ResultRole>): readonly FormerResult[] {
  return [...titlesOfRoles(workbook, [...resultRoles, ...hiddenRoles])].flatMap(([role, title]) => {
    const isKept = role === "record" || role === "previous" ? hasForeignLine(workbook, title) : roles.has(role);
    return isKept ? [{ role, name: sheetRoleName(role), title }] : [];
  });
}

function hasForeignLine(workbook: WorkbookGrid, title: string): boolean {
  const sheet = sheetTitled(workbook, title);
  return sheet?.rows.some((cells, row) => cells.some(isFilled) && !isHiddenLine(sheet, row)) === true;
}

function isFilled({ value, formula }: GridCell): boolean {
  return formula !== null || (value !== null && value !== "");
}

function keptSheets(
  workbook: WorkbookGrid,
  sheets: readonly FormerResult[],
  today: string,
  t: Translate,
): readonly KeptResult[] {
  const taken = workbook.sheets.map(({ title }) => title);
  return sheets.map((sheet) => {
    const title = formerSheetOf(sheet.name) === null ? sheet.title : t(`workbook.titles.${sheet.role}`);
    const newTitle = datedTitle(title, today, taken);
    taken.push(newTitle);
    return { ...sheet, newTitle };
  });
}

function keptIssues(
  { role, name, title, newTitle }: KeptResult,
  edited: HandWork["edited"],
  unproven: HandWork["unproven"],
): readonly Issue[] {
  const issue = (code: Issue["code"]): Issue => issueOn({ sheet: title }, code, "warning", { kept: newTitle });
  if (formerSheetOf(name) !== null) return [{ ...issue("formerResultKept"), sheet: null }];
  if (role === "record" || role === "previous") return [issue("hiddenSheetEdited")];
  return [...editedIssue(title, newTitle, edited.get(role)), ...(unproven.has(role) ? [issue("resultNotProven")] : [])];
}

function editedIssue(title: string, kept: string, cells: readonly CellPosition[] | undefined): readonly Issue[] {
  const [first] = cells ?? [];
  if (cells === undefined || first === undefined) return [];
  const target = { sheet: title, cell: cellAddress(first.row, first.column) };
  return [issueOn(target, "resultEditedByHand", "warning", { cells: addressList(cells), kept })];
}

/** Formulas typed by hand that mean nothing in a new file: their values are there. */
function formulaIssue(
  workbook: WorkbookGrid,
  { role, name, title, newTitle: kept }: KeptResult,
  edited: HandWork["edited"],
): readonly Issue[] {
  const sheet = workbook.sheets.find((one) => one.title === title);
  if (sheet === undefined || role === "record" || role === "previous" || formerSheetOf(name) !== null) return [];
  const staff = Object.values(readEdition(workbook).sheets).filter((staffTitle) => staffTitle !== null);
  const stays = staysInFile(workbook, new Set([...staff, ...namedSheetTitles(workbook)]));
  const lost = (edited.get(role) ?? []).filter(({ row, column }) => {
    const { formula } = cellAt(sheet, row, column);
    return formula !== null && keptFormula(formula, title, stays) === null;
  });
  const [first] = lost;
  if (first === undefined) return [];
  const cell = cellAddress(first.row, first.column);
  const params = { cells: addressList(lost), kept };
  return [{ code: "formulaNotKept", severity: "warning", sheet: title, cell, params }];
}

function dataIssues(
  workbook: WorkbookGrid,
  cells: readonly CellPosition[],
  evaluation: Evaluation,
  language: Language,
): readonly Issue[] {
  const data = resultSheet(workbook, "data");
  return data === undefined ? [] : changedDataIssues(data, cells, evaluation, language);
}
