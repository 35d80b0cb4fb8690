import { awardsColumnList, awardsColumns, decisionColumns } from "../../committee/awardsColumns";
import type { CommitteeDecision } from "../../committee/decision";
import type { Translate } from "../../locales/translator";
import type { PlanCell, SheetInputRule } from "../../workbook/sheetPlan";
import { dataColumn } from "../data/dataLayout";
import { textCell } from "../kit/planCell";
import type { SheetDraft } from "../kit/sheetDraft";
import type { ReportContext } from "../reportContext";

export function putHeadings(draft: SheetDraft, row: number, t: Translate): void {
  draft.putRow(
    row,
    0,
    awardsColumnList.map(({ heading }) => textCell(heading(t), "columnHeading")),
  );
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
