import { textCell } from "../kit/planCell";
import type { SheetInputRule } from "../../workbook/sheetPlan";
import type { CommitteeDecision } from "../../committee/decision";
import type { ReportContext } from "../reportContext";
import type { SheetDraft } from "../kit/sheetDraft";
import { lastAwardsColumn, proposedColumns } from "../../committee/awardsColumns";
import type { AwardRow } from "../../committee/awardRow";
import type { AwardSection } from "./awardSections";
import { decisionCells, decisionRules, putHeadings } from "./awardsTable";
import type { AmountRows } from "./awardSums";
import { decisionCheck } from "./decisionCheck";
import { isDecisionOn } from "../../committee/decisionOn";

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
  const { t, input, pointsFormat } = context;
  draft.put(top, 0, textCell(section.heading, "heading"));
  if (section.rows.length === 0) {
    draft.put(top + 1, 0, textCell(t("report.awards.none"), "note"));
    return { next: top + 2, rules: [], amounts: [], decided: new Map() };
  }
  if (section.hint !== null) draft.putMerged(top + 1, 0, lastAwardsColumn, textCell(section.hint, "note"));
  const heads = section.hint === null ? top + 1 : top + 2;
  putHeadings(draft, heads, t);
  const first = heads + 1;
  const decisions = section.rows.map((award) => input.decisions?.find((one) => isDecisionOn(one, award)));
  section.rows.forEach((award, index) => {
    draft.putRow(first + index, 0, [
      ...proposedColumns.map(({ cell }) => cell({ award, pointsFormat })),
      ...decisionCells(decisions[index], t),
    ]);
  });
  const bottom = heads + section.rows.length;
  const check = decisionCheck({ top: first, bottom, decisions, slots: section.slots }, t);
  draft.putMerged(bottom + 1, 0, lastAwardsColumn, check);
  return {
    next: bottom + 2,
    rules: decisionRules(first, bottom, context),
    amounts: amountRows(section.rows, decisions, first),
    decided: new Map(decisions.flatMap((one, index) => (one === undefined ? [] : [[one, first + index] as const]))),
  };
}

/** Rows of one shared place together, rows with an amount of their own together. */
function amountRows(
  rows: readonly AwardRow[],
  decisions: readonly (CommitteeDecision | undefined)[],
  first: number,
): readonly AmountRows[] {
  const groups: AmountRows[] = [];
  rows.forEach(({ amount, sharesAmount, place }, index) => {
    const row = first + index;
    const group = groups.at(-1);
    const before = rows[index - 1];
    const joins = before?.sharesAmount === sharesAmount && (!sharesAmount || before.place === place);
    const one = { amounts: [amount], decisions: [decisions[index]], top: row, bottom: row, shared: sharesAmount };
    if (group === undefined || !joins) groups.push(one);
    else {
      groups[groups.length - 1] = {
        ...group,
        bottom: row,
        amounts: [...group.amounts, amount],
        decisions: [...group.decisions, decisions[index]],
      };
    }
  });
  return groups;
}
