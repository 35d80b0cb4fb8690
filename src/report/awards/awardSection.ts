import { textCell, valueCell } from "../kit/planCell";
import type { SheetInputRule } from "../../workbook/sheetPlan";
import type { CommitteeDecision } from "../../committee/decision";
import type { ReportContext } from "../reportContext";
import type { SheetDraft } from "../kit/sheetDraft";
import { awardsNameColumn, lastAwardsColumn } from "../../committee/awardsColumns";
import type { AwardSection } from "./awardSections";
import { decisionCells, decisionRules, proposedCells, putHeadings } from "./awardsTable";
import type { AmountRows } from "./awardSums";
import { decisionCheck } from "./decisionCheck";

interface PutSection {
  readonly next: number;
  readonly rules: readonly SheetInputRule[];
  readonly amounts: readonly AmountRows[];
  /** Where each decision is that was typed before (zero-based row). */
  readonly decided: ReadonlyMap<CommitteeDecision, number>;
}

/** Heading, hint, column heads, a row for each organisation, and the live check below them. */
export function putAwardSection(
  draft: SheetDraft,
  context: ReportContext,
  section: AwardSection,
  top: number,
): PutSection {
  const { t } = context;
  draft.put(top, 0, textCell(section.heading, "heading"));
  const rows = section.groups.flatMap((group) => group.rows);
  if (rows.length === 0) {
    draft.put(top + 1, 0, textCell(t("report.awards.none"), "note"));
    return { next: putNotes(draft, section, top + 2), rules: [], amounts: [], decided: new Map() };
  }
  if (section.hint !== null) draft.putMerged(top + 1, 0, lastAwardsColumn, textCell(section.hint, "note"));
  const heads = section.hint === null ? top + 1 : top + 2;
  putHeadings(draft, heads, t);
  const first = heads + 1;
  const decisions = rows.map(({ decision }) => decision);
  rows.forEach((award, index) => {
    draft.putRow(first + index, 0, [...proposedCells(award, context), ...decisionCells(decisions[index], t)]);
    draft.put(first + index, awardsNameColumn, valueCell(award.organisation, "plain", "@"));
  });
  const bottom = heads + rows.length;
  const check = decisionCheck({ top: first, bottom, decisions, slots: section.slots }, t);
  draft.putMerged(bottom + 1, 0, lastAwardsColumn, check);
  let next = first;
  return {
    next: putNotes(draft, section, bottom + 2),
    rules: decisionRules(first, bottom, context),
    amounts: section.groups.map(({ award, rows: own }) => {
      const from = next;
      next += own.length;
      return { award, top: from, bottom: next - 1, decisions: own.map(({ decision }) => decision) };
    }),
    decided: new Map(decisions.flatMap((one, index) => (one === undefined ? [] : [[one, first + index] as const]))),
  };
}

/** @returns the row below them */
function putNotes(draft: SheetDraft, { notes }: AwardSection, top: number): number {
  notes.forEach((note, index) => {
    draft.putMerged(top + index, 0, lastAwardsColumn, textCell(note, "warning"));
  });
  return top + notes.length;
}
