import type { AwardRow } from "../../committee/awardRow";
import { awardsColumnList, awardsColumns, decisionColumns, proposedColumns } from "../../committee/awardsColumns";
import type { CommitteeDecision } from "../../committee/decision";
import type { Translate } from "../../locales/translator";
import type { RatedOrganisation } from "../../scoring/evaluation";
import type { PlanCell, SheetInputRule } from "../../workbook/sheetPlan";
import { dataColumn } from "../data/dataLayout";
import { numberAt, textAt } from "../kit/listItem";
import { textCell } from "../kit/planCell";
import type { SheetDraft } from "../kit/sheetDraft";
import { pointsColumn } from "../points/pointsLayout";
import { organisationNames, type ReportContext } from "../reportContext";

export function putHeadings(draft: SheetDraft, row: number, t: Translate): void {
  draft.putRow(
    row,
    0,
    awardsColumnList.map(({ heading }) => textCell(heading(t), "columnHeading")),
  );
}

/** What is put to the Committee in a row; name and sums of an organisation are looked up in Points, by its number there. */
export function proposedCells(award: AwardRow, context: ReportContext): readonly PlanCell[] {
  const { points, evaluation, live, pointsFormat } = context;
  const names = organisationNames(context);
  const isOwn = (one: RatedOrganisation, index: number): boolean =>
    names[index] === award.organisation && one.total === award.total && one.mainTotal === award.mainTotal;
  const number = evaluation.organisations.findIndex(isOwn) + 1;
  const columns = { organisation: points.organisationColumn, total: points.total, mainTotal: points.mainTotal };
  return proposedColumns.map(({ key, cell: cellOf }) => {
    const cell = cellOf({ award, pointsFormat });
    if (!live || number === 0 || !(key === "organisation" || key === "total" || key === "mainTotal")) return cell;
    const itemAt = key === "organisation" ? textAt : numberAt;
    return { ...cell, formula: `=${itemAt(`{points}!${pointsColumn(points, columns[key], "$")}`, String(number))}` };
  });
}

/** The Committee's cells of a row: empty, or as they were filled in. */
export function decisionCells(decision: CommitteeDecision | undefined, t: Translate): readonly PlanCell[] {
  return decisionColumns.map(({ decided }) => decided(decision ?? null, t));
}

/** What the Committee's columns of some rows accept (zero-based, both included); one rule for columns side by side that share it. */
export function decisionRules(top: number, bottom: number, { t, data }: ReportContext): readonly SheetInputRule[] {
  const organisations = dataColumn(
    { ...data, organisations: Math.max(1, data.organisations) },
    data.organisationColumn,
  );
  return decisionColumns.flatMap(({ key, rule }, index): readonly SheetInputRule[] => {
    const typed = rule(t, organisations);
    if (typed === null || decisionColumns[index - 1]?.rule === rule) return [];
    const left = awardsColumns[key];
    const sharing = decisionColumns.slice(index).filter((one) => one.rule === rule).length;
    return [{ area: { top, left, bottom, right: left + sharing - 1 }, ...typed }];
  });
}
