import { areaAddress } from "../../workbook/cellAddress";
import type { InputRule, SheetInputRule } from "../../workbook/sheetPlan";
import type { ReportContext } from "../reportContext";
import { awardsColumns } from "./awardsLayout";
import { verdictTexts } from "./decisionCells";

/** What the Committee's columns of some rows accept (zero-based, both included). */
export function decisionRules(top: number, bottom: number, context: ReportContext): readonly SheetInputRule[] {
  const { t } = context;
  const rule = (left: number, right: number, accepted: InputRule, message: string | null): SheetInputRule => ({
    area: { top, left, bottom, right },
    rule: accepted,
    message,
  });
  const { decision, other, votesFor, votesAbstained } = awardsColumns;
  const votes: InputRule = { kind: "number", min: 0, max: null, whole: true };
  return [
    rule(decision, decision, { kind: "list", values: verdictTexts(t) }, t("report.awards.decisionMessage")),
    rule(other, other, { kind: "listArea", formula: `=${organisationList(context)}` }, null),
    rule(votesFor, votesAbstained, votes, t("committee.votesMessage")),
  ];
}

/** The organisations of Data; another one may be typed. */
function organisationList({ data }: ReportContext): string {
  const column = data.organisationColumn;
  const bottom = data.firstOrganisation + Math.max(1, data.organisations) - 1;
  return `{data}!${areaAddress({ top: data.firstOrganisation, left: column, bottom, right: column }, "$")}`;
}
