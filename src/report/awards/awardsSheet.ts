import type { InputRule, PlanCell, SheetInputRule, SheetPlan } from "../../workbook/sheetPlan";
import { editionLine } from "../editionLine";
import { hasMarkedName } from "../organisationName";
import { textCell, valueCell } from "../planCell";
import { organisationNames, type ReportContext } from "../reportContext";
import { SheetDraft } from "../sheetDraft";
import { staleWarningCell } from "../staleWarning";
import { fittingWidth } from "../textFit";
import { verdicts } from "../committeeDecision";
import { awardsColumns, firstAwardSection } from "./awardsLayout";
import { isDecisionOn } from "./decisionOn";
import { decisionText, outdatedDecisions } from "./decisions";
import { awardSections, type AwardRow, type AwardSection } from "./awardSections";

const organisationWidth = 45;
const reasonWidth = 40;

/** Awards: what is proposed to the Executive Committee, and room for its decisions (clauses 4.4 and 5.2). */
export function awardsSheet(context: ReportContext): SheetPlan {
  const { input, t, evaluation } = context;
  const draft = new SheetDraft();
  draft.put(0, 0, textCell(t("report.awards.title", { year: evaluation.edition.title.year }), "title"));
  const sentences = [editionLine(context), textCell(t("report.awards.proposal"), "note"), staleWarningCell(t)];
  sentences.forEach((sentence, index) => {
    draft.putMerged(index + 1, 0, awardsColumns.remark, sentence);
  });
  const rules: SheetInputRule[] = [];
  let row = firstAwardSection;
  const sections = awardSections(context);
  for (const section of sections) {
    row = putSection(draft, context, section, row, rules) + 1;
  }
  row = outdatedDecisions(draft, row, context, sections);
  draft.putMerged(row, 0, awardsColumns.remark, textCell(t("report.awards.committee"), "note"));
  if (hasMarkedName(evaluation.organisations, context.language)) {
    draft.putMerged(row + 1, 0, awardsColumns.remark, textCell(t("report.russianName"), "note"));
  }
  return draft.plan("awards", input.titles.awards, {
    columnWidths: [8, fittingWidth(organisationNames(context), 28, organisationWidth), 14, 14, 16, reasonWidth, 20, 32],
    frozenRows: firstAwardSection - 1,
    frozenColumns: awardsColumns.total,
    inputRules: rules,
  });
}

/** Returns the row below the section. */
function putSection(
  draft: SheetDraft,
  context: ReportContext,
  section: AwardSection,
  top: number,
  rules: SheetInputRule[],
): number {
  const { t } = context;
  draft.put(top, 0, textCell(section.heading, "heading"));
  if (section.rows.length === 0) {
    draft.put(top + 1, 0, textCell(t("report.awards.none"), "note"));
    return top + 2;
  }
  const heads = [
    t("report.columns.place"),
    t("report.columns.organisation"),
    t("report.columns.total"),
    t("report.columns.mainTotal"),
    t("report.awards.amount"),
    t("report.awards.reason"),
    t("report.awards.decision"),
    t("report.awards.remark"),
  ];
  draft.putRow(
    top + 1,
    0,
    heads.map((head) => textCell(head, "columnHeading")),
  );
  section.rows.forEach((award, index) => {
    const row = top + 2 + index;
    draft.putRow(row, 0, awardCells(award, context));
  });
  const bottom = top + 1 + section.rows.length;
  const area = { top: top + 2, left: awardsColumns.decision, bottom, right: awardsColumns.decision };
  rules.push({ area, rule: decisions(context), message: t("report.awards.decisionMessage") });
  return bottom + 1;
}

function decisions({ t }: ReportContext): InputRule {
  return {
    kind: "list",
    values: verdicts.map((verdict) => t(`report.awards.${verdict}`)),
  };
}

function awardCells(award: AwardRow, { pointsFormat, input, t }: ReportContext): readonly PlanCell[] {
  const decision = input.decisions?.find((one) => isDecisionOn(one, award));
  return [
    textCell(award.place, "place"),
    textCell(award.organisation),
    valueCell(award.total, "total", pointsFormat),
    valueCell(award.mainTotal, "subtotal", pointsFormat),
    valueCell(award.amount, "number", "#,##0"),
    textCell(award.reason),
    valueCell(decision ? decisionText(decision, t) : null, "input"),
    valueCell(decision && decision.remark !== "" ? decision.remark : null, "input"),
  ];
}
