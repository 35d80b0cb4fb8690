import type { Issue } from "../../issues/issue";
import type { Language } from "../../locales/language";
import type { CommitteeDecision } from "../../report/committeeDecision";
import type { ScorecardChoice } from "../../report/scorecard/scorecardChoice";
import type { Evaluation } from "../../scoring/evaluation";
import { cellAddress } from "../../workbook/cellAddress";
import type { WorkbookGrid } from "../../workbook/grid";
import { freeSheetName, sheetNameLength } from "../../workbook/sheetName";
import type { ResultRole } from "../../workbook/sheetRole";
import { resultSheetTitles } from "../ownSheets";
import { changedDataIssues } from "./changedData";
import { committeeDecisions } from "./committeeDecisions";
import { decisionIssues } from "./decisionIssues";
import { addressList, editedCells, type EditedCell } from "./editedCells";
import { scorecardChoice } from "./scorecardChoice";
import { userNames, userReferences } from "./userReferences";

/** An old result sheet that stays, because somebody has worked on it or refers to it. */
export interface KeptResult {
  readonly role: ResultRole;
  readonly title: string;
  /** Its title with the date. */
  readonly newTitle: string;
}

/** What of the results of an earlier evaluation belongs to the user (design: Nothing of the user's is lost). */
export interface PreviousResults {
  readonly kept: readonly KeptResult[];
  readonly decisions: readonly CommitteeDecision[];
  /** What the scorecard showed; null where there was none. */
  readonly scorecard: ScorecardChoice | null;
  readonly issues: readonly Issue[];
}

/** @param today date as "2026-02-20", for the titles of kept sheets */
export function previousResults(
  workbook: WorkbookGrid,
  evaluation: Evaluation,
  language: Language,
  today: string,
): PreviousResults {
  const edited = editedCells(workbook);
  const references = userReferences(workbook);
  const names = userNames(workbook);
  const roles = new Set([...edited.keys(), ...[...references, ...names].map(({ role }) => role)]);
  const kept = keptResults(workbook, roles, today);
  const keptAs = (role: ResultRole): string => kept.find((one) => one.role === role)?.newTitle ?? "";
  const decisions = committeeDecisions(workbook);
  const awards = resultSheetTitles(workbook).get("awards") ?? null;
  return {
    kept,
    decisions,
    scorecard: scorecardChoice(workbook),
    issues: [
      ...decisionIssues(evaluation, decisions, awards, language),
      ...dataIssues(workbook, edited.get("data") ?? [], evaluation, language),
      ...kept.flatMap(({ role, title, newTitle }) => editedIssue(title, newTitle, edited.get(role))),
      ...references.map(({ role, sheet, cell }): Issue => ({
        code: "resultReferredTo",
        severity: "warning",
        sheet,
        cell,
        params: { kept: keptAs(role) },
      })),
      ...names.map(({ role, name }): Issue => ({
        code: "resultNamedByUser",
        severity: "warning",
        sheet: null,
        cell: null,
        params: { name, kept: keptAs(role) },
      })),
    ],
  };
}

function keptResults(workbook: WorkbookGrid, roles: ReadonlySet<ResultRole>, today: string): readonly KeptResult[] {
  const taken = workbook.sheets.map(({ title }) => title);
  return [...resultSheetTitles(workbook)].flatMap(([role, title]): KeptResult[] => {
    if (!roles.has(role)) return [];
    const newTitle = freeSheetName(`${title.slice(0, sheetNameLength - today.length - 1)} ${today}`, taken);
    taken.push(newTitle);
    return [{ role, title, newTitle }];
  });
}

function editedIssue(title: string, kept: string, cells: readonly EditedCell[] | undefined): readonly Issue[] {
  const [first] = cells ?? [];
  if (cells === undefined || first === undefined) return [];
  return [
    {
      code: "resultEditedByHand",
      severity: "warning",
      sheet: title,
      cell: cellAddress(first.row, first.column),
      params: { cells: addressList(cells), kept },
    },
  ];
}

function dataIssues(
  workbook: WorkbookGrid,
  cells: readonly EditedCell[],
  evaluation: Evaluation,
  language: Language,
): readonly Issue[] {
  const title = resultSheetTitles(workbook).get("data");
  const data = workbook.sheets.find((sheet) => sheet.title === title);
  return data === undefined ? [] : changedDataIssues(data, cells, evaluation, language);
}
