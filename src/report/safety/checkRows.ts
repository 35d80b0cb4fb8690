import type { Safety } from "../../insight/safety/awardSafety";
import type { PossibleSlip } from "../../insight/safety/slips/possibleSlip";
import { concerns } from "../../insight/safety/awardDifferences";
import { ownDocument } from "../../intake/submission";
import { textCell, valueCell } from "../kit/planCell";
import type { SheetDraft } from "../kit/sheetDraft";
import { criterionName, type ReportContext } from "../reportContext";
import { lineAwardText, outcomeText, slipCell, slipText, type SafetyNames } from "./safetyText";

/** More of one award are counted: nobody checks more before signing. */
const listed = 20;

/** Left and right column of each part of a row, under the columns of the awards. */
const parts = {
  cell: [0, 0],
  organisation: [1, 1],
  indicator: [2, 2],
  now: [3, 3],
  slip: [4, 6],
  outcome: [7, 8],
  document: [9, 9],
};
const signatures = { checkedBy: 10, confirmedBy: 11 } as const;
export const signatureWidths = [18, 18];

/** What to compare with the documents, award by award, with room for two signatures. */
export function putChecks(
  draft: SheetDraft,
  { awards, slips, covering }: Safety,
  context: ReportContext,
  { full, short }: SafetyNames,
): void {
  const { t } = context;
  draft.put(draft.height + 1, 0, textCell(t("safety.check"), "heading"));
  const said = slips.length === 0 ? t("safety.coveringNone") : t("safety.covering", { count: covering.length });
  draft.putMerged(draft.height, 0, parts.document[1] ?? 0, textCell(said, slips.length === 0 ? "ok" : "note"));
  if (slips.length === 0) return;
  const put = (row: number, key: keyof typeof parts, cell: ReturnType<typeof textCell>): void => {
    const [left = 0, right = 0] = parts[key];
    draft.putMerged(row, left, right, cell);
  };
  const heading = draft.height;
  for (const key of ["cell", "indicator", "now", "slip", "outcome", "document"] as const) {
    put(heading, key, textCell(t(`safety.checkColumns.${key}`), "columnHeading"));
  }
  put(heading, "organisation", textCell(t("safety.columns.organisation"), "columnHeading"));
  for (const key of ["checkedBy", "confirmedBy"] as const) {
    draft.put(heading, signatures[key], textCell(t(`safety.checkColumns.${key}`), "columnHeading"));
  }
  const isCovering = (slip: PossibleSlip): boolean =>
    covering.some(({ row, criterion }) =>
      slip.cells.some((cell) => cell.row === row && cell.criterion === criterion && criterion === slip.criterion),
    );
  for (const [award, own] of slipsByAward(awards)) {
    draft.putMerged(draft.height, 0, signatures.confirmedBy, textCell(lineAwardText(award, t), "groupHeading"));
    for (const slip of own.slice(0, listed)) {
      const row = draft.height;
      const criterion = context.evaluation.edition.criteria[slip.criterion];
      const organisation = context.evaluation.organisations[slip.row];
      const reading = organisation?.scores[slip.criterion]?.reading;
      const address = slipCell(slip, context.evaluation, short);
      put(row, "cell", textCell(isCovering(slip) ? `● ${address}` : address));
      put(row, "organisation", textCell(full(organisation?.name ?? "")));
      put(
        row,
        "indicator",
        textCell(criterion === undefined ? "" : `${criterion.code} ${criterionName(criterion, context)}`),
      );
      put(row, "now", slip.from === null ? textCell(t("safety.noData")) : valueCell(slip.from, "number"));
      put(row, "slip", textCell(slipText(slip, context.evaluation, t, short)));
      put(row, "outcome", textCell(outcomeText(slip.differences, t, short)));
      put(row, "document", textCell(reading === undefined ? "" : (ownDocument(reading) ?? "")));
      draft.put(row, signatures.checkedBy, textCell(""));
      draft.put(row, signatures.confirmedBy, textCell(""));
    }
    const more = own.length - listed;
    if (more > 0) draft.putMerged(draft.height, 0, parts.document[1] ?? 0, textCell(t("safety.more", { count: more })));
  }
}

type Award = Safety["awards"][number]["line"]["award"];

/** Each slip under the first award that it changes. */
function slipsByAward(awards: Safety["awards"]): readonly (readonly [Award, readonly PossibleSlip[]])[] {
  const told = new Set<PossibleSlip>();
  const groups = new Map<string, { readonly award: Award; readonly slips: PossibleSlip[] }>();
  for (const { line, organisation, slips } of awards) {
    const key = `${line.award.what} ${line.award.place ?? ""}`;
    const group = groups.get(key) ?? { award: line.award, slips: [] };
    groups.set(key, group);
    for (const slip of slips) {
      if (told.has(slip) || !slip.differences.some((one) => concerns(one, line.award, organisation))) continue;
      told.add(slip);
      group.slips.push(slip);
    }
  }
  return [...groups.values()]
    .filter(({ slips }) => slips.length > 0)
    .map(({ award, slips }) => [award, slips] as const);
}
