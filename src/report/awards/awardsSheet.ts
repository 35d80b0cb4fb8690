import type { InputRule, PlanCell, SheetInputRule, SheetPlan } from "../../workbook/sheetPlan";
import { editionLine } from "../editionLine";
import { textCell, valueCell } from "../planCell";
import { organisationNames, type ReportContext } from "../reportContext";
import { SheetDraft } from "../sheetDraft";
import { staleWarningCell } from "../staleWarning";
import { fittingWidth, wrappedHeight } from "../textFit";
import { awardSections, type AwardRow, type AwardSection } from "./awardSections";

const columns = { place: 0, organisation: 1, total: 2, mainTotal: 3, amount: 4, reason: 5, decision: 6, remark: 7 };
const organisationWidth = 45;
const reasonWidth = 40;
const firstSection = 5;

/** Awards: what is proposed to the Executive Committee, and room for its decisions (clauses 4.4 and 5.2). */
export function awardsSheet(context: ReportContext): SheetPlan {
  const { input, t, evaluation } = context;
  const draft = new SheetDraft();
  draft.put(0, 0, textCell(t("report.awards.title", { year: evaluation.edition.title.year }), "title"));
  const sentences = [editionLine(context), textCell(t("report.awards.proposal"), "note"), staleWarningCell(t)];
  sentences.forEach((sentence, index) => {
    draft.putSentence(index + 1, columns.remark, 170, sentence);
  });
  const rules: SheetInputRule[] = [];
  let row = firstSection;
  for (const section of awardSections(context)) {
    row = putSection(draft, context, section, row, rules) + 1;
  }
  draft.put(row, 0, textCell(t("report.awards.committee"), "note"));
  return draft.plan("awards", input.titles.awards, {
    columnWidths: [8, fittingWidth(organisationNames(context), 28, organisationWidth), 14, 14, 16, reasonWidth, 20, 32],
    frozenRows: firstSection - 1,
    frozenColumns: columns.total,
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
  draft.setHeight(top + 1, wrappedHeight(heads.map((head) => [head, 14])));
  section.rows.forEach((award, index) => {
    const row = top + 2 + index;
    draft.putRow(row, 0, awardCells(award, context));
    draft.setHeight(
      row,
      wrappedHeight([
        [award.organisation, organisationWidth],
        [award.reason, reasonWidth],
      ]),
    );
  });
  const bottom = top + 1 + section.rows.length;
  const area = { top: top + 2, left: columns.decision, bottom, right: columns.decision };
  rules.push({ area, rule: decisions(context), message: t("report.awards.decisionMessage") });
  return bottom + 1;
}

function decisions({ t }: ReportContext): InputRule {
  return {
    kind: "list",
    values: [t("report.awards.approve"), t("report.awards.decline"), t("report.awards.notAwarded")],
  };
}

function awardCells(award: AwardRow, { pointsFormat }: ReportContext): readonly PlanCell[] {
  return [
    textCell(award.place, "place"),
    textCell(award.organisation),
    valueCell(award.total, "total", pointsFormat),
    valueCell(award.mainTotal, "subtotal", pointsFormat),
    valueCell(award.amount, "number", "#,##0"),
    textCell(award.reason),
    valueCell(null, "input"),
    valueCell(null, "input"),
  ];
}
