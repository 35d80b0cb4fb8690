import type { SheetInputRule, SheetPlan } from "../../workbook/sheetPlan";
import type { CommitteeDecision } from "../../committee/decision";
import { editionLine } from "../kit/editionLine";
import { hasMarkedName } from "../../criteria/organisationName";
import { textCell } from "../kit/planCell";
import { organisationNames, type ReportContext } from "../reportContext";
import { SheetDraft } from "../kit/sheetDraft";
import { staleWarningCell } from "../kit/staleWarning";
import { fittingWidth } from "../kit/textFit";
import {
  awardsColumnList,
  awardsColumns,
  awardsNameColumn,
  firstAwardSection,
  lastAwardsColumn,
} from "../../committee/awardsColumns";
import { pageBreaks } from "../kit/pageFit";
import { putAwardSection } from "./awardSection";
import { awardSections } from "./awardSections";
import { decidedSum, proposedSum, undecidedAwards, undecidedRows, type AmountRows } from "./awardSums";
import { watchCell } from "../totals/checksWatch";
import { putConditional, putDecided } from "./decidedRows";
import { putOutdatedDecisions } from "./outdatedSection";

/** Awards: what is proposed to the Executive Committee, and room for its decisions (clauses 4.4 and 5.2). */
export function awardsSheet(context: ReportContext): SheetPlan {
  const { draft, rules, sections } = filledAwards(context);
  const names = organisationNames(context);
  const sheet = draft.plan("awards", context.input.titles.awards, {
    columnWidths: [
      ...awardsColumnList.map(({ key, width }) => (key === "organisation" ? fittingWidth(names, 28, width) : width)),
      10,
    ],
    hiddenColumns: new Set([awardsNameColumn]),
    frozenRows: firstAwardSection - 1,
    frozenColumns: awardsColumns.total,
    inputRules: rules,
  });
  const breaksBefore = pageBreaks(sheet, sections);
  return sheet.print === null ? sheet : { ...sheet, print: { ...sheet.print, breaksBefore } };
}

/** In which row of Awards each decision is that was typed before (zero-based). */
export function decisionRows(context: ReportContext): ReadonlyMap<CommitteeDecision, number> {
  return filledAwards(context).decided;
}

interface FilledAwards {
  readonly draft: SheetDraft;
  readonly rules: readonly SheetInputRule[];
  /** Rows with which a table and what belongs to it begin. */
  readonly sections: readonly number[];
  readonly decided: ReadonlyMap<CommitteeDecision, number>;
}

function filledAwards(context: ReportContext): FilledAwards {
  const { t, evaluation } = context;
  const draft = new SheetDraft();
  draft.put(0, 0, textCell(t("report.awards.title", { year: evaluation.edition.title.year }), "title"));
  const sentences = [
    editionLine(context),
    textCell(t(context.approved ? "report.awards.approved" : "report.awards.proposal"), "note"),
    staleWarningCell(context, "awards", watchCell(context)),
  ];
  sentences.forEach((sentence, index) => {
    draft.putMerged(index + 1, 0, lastAwardsColumn, sentence);
  });
  const rules: SheetInputRule[] = [];
  const amounts: AmountRows[] = [];
  const decided = new Map<CommitteeDecision, number>();
  const sections: number[] = [];
  let row = firstAwardSection;
  for (const section of awardSections(context)) {
    sections.push(row);
    const put = putAwardSection(draft, context, section, row);
    row = put.next + 1;
    rules.push(...put.rules);
    amounts.push(...put.amounts);
    for (const [decision, at] of put.decided) decided.set(decision, at);
  }
  sections.push(row);
  row = putConditional(draft, row, context);
  sections.push(row);
  row = putSums(draft, row, amounts, context);
  sections.push(row);
  row = putDecided(draft, row, context);
  sections.push(row);
  const outdated = putOutdatedDecisions(draft, row, context);
  for (const [decision, at] of outdated.decided) decided.set(decision, at);
  putNotes(draft, outdated.next, context);
  sections.push(draft.height);
  return { draft, rules, sections, decided };
}

function putNotes(draft: SheetDraft, row: number, { t, evaluation, language }: ReportContext): void {
  draft.putMerged(row, 0, lastAwardsColumn, textCell(t("report.awards.committee"), "note"));
  draft.putMerged(row + 1, 0, lastAwardsColumn, textCell(t("committee.votesNote"), "note"));
  if (hasMarkedName(evaluation.organisations, language)) {
    draft.putMerged(row + 2, 0, lastAwardsColumn, textCell(t("report.russianName"), "note"));
  }
}

/** Sums of money, each with what it leaves out; none where settings give no amounts. */
function putSums(
  draft: SheetDraft,
  top: number,
  groups: readonly AmountRows[],
  { t, evaluation, awards }: ReportContext,
): number {
  const { settings } = evaluation.edition;
  if ([...settings.prizeAmounts, settings.encouragementAmount].every((amount) => amount === null)) return top;
  const live = { groups, settings, t };
  const sums = [
    [t("committee.proposedSum"), proposedSum(live), undecidedAwards(groups, awards.conditional, t)],
    [t("committee.decidedSum"), decidedSum(live), undecidedRows(groups, t)],
  ] as const;
  sums.forEach(([label, cell, without], index) => {
    draft.putMerged(top + index, 0, awardsColumns.amount - 1, textCell(label, "groupHeading"));
    draft.put(top + index, awardsColumns.amount, cell);
    if (without !== null) draft.put(top + index, awardsColumns.reason, without);
  });
  return top + sums.length + 1;
}
