import type { Safety } from "../../insight/safety/awardSafety";
import type { PossibleSlip } from "../../insight/safety/slips/possibleSlip";
import { toldSlips } from "../../insight/safety/slips/coveringCells";
import { ownDocument } from "../../intake/submission";
import { decimalsNeeded, groupedFormat } from "../kit/numberFormat";
import { textCell, valueCell } from "../kit/planCell";
import type { SheetDraft } from "../kit/sheetDraft";
import { criterionName, type ReportContext } from "../reportContext";
import { lineAwardText, slipCell, slipOutcome, slipText, type SafetyNames } from "./safetyText";

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

/** What to compare with the documents, award by award, with room for two signatures; gives the row where it begins, if a list does. */
export function putChecks(
  draft: SheetDraft,
  safety: Safety,
  context: ReportContext,
  { full, short }: SafetyNames,
): number | null {
  const { t, evaluation } = context;
  const { slips, covering } = safety;
  const first = draft.height + 1;
  draft.put(first, 0, textCell(t("safety.check"), "heading"));
  const said = slips.length === 0 ? t("safety.coveringNone") : t("safety.covering", { count: covering.length });
  draft.putMerged(draft.height, 0, parts.document[1] ?? 0, textCell(said, slips.length === 0 ? "ok" : "note"));
  if (slips.length === 0) return null;
  const put = (row: number, key: keyof typeof parts, cell: ReturnType<typeof textCell>): void => {
    const [left = 0, right = 0] = parts[key];
    draft.putMerged(row, left, right, cell);
  };
  const putHeads = (): void => {
    const row = draft.height;
    for (const key of ["cell", "indicator", "now", "slip", "outcome", "document"] as const) {
      put(row, key, textCell(t(`safety.checkColumns.${key}`), "columnHeading"));
    }
    put(row, "organisation", textCell(t("safety.columns.organisation"), "columnHeading"));
    for (const key of ["checkedBy", "confirmedBy"] as const) {
      draft.put(row, signatures[key], textCell(t(`safety.checkColumns.${key}`), "columnHeading"));
    }
  };
  const putSlip = (slip: PossibleSlip, isCovering: boolean): void => {
    const row = draft.height;
    const criterion = evaluation.edition.criteria[slip.criterion];
    const organisation = evaluation.organisations[slip.row];
    const reading = organisation?.scores[slip.criterion]?.reading;
    const address = slipCell(slip, evaluation, short);
    put(row, "cell", textCell(isCovering ? `● ${address}` : address));
    put(row, "organisation", textCell(full(organisation?.name ?? "")));
    const name = criterion === undefined ? "" : `${criterion.code} ${criterionName(criterion, context)}`;
    put(row, "indicator", textCell(name));
    const now = slip.from;
    put(
      row,
      "now",
      now === null ? textCell(t("safety.noData")) : valueCell(now, "number", groupedFormat(decimalsNeeded([now]))),
    );
    put(row, "slip", textCell(slipText(slip, evaluation, t, short)));
    put(row, "outcome", textCell(slipOutcome(slip, t, short)));
    put(row, "document", textCell(reading === undefined ? "" : (ownDocument(reading) ?? "")));
    draft.put(row, signatures.checkedBy, textCell(""));
    draft.put(row, signatures.confirmedBy, textCell(""));
  };
  const told = toldSlips(safety, evaluation);
  for (const [award, own] of slipsByAward(safety)) {
    draft.putMerged(draft.height, 0, signatures.confirmedBy, textCell(lineAwardText(award, t), "groupHeading"));
    putHeads();
    const marked = told.filter(({ slip }) => own.includes(slip));
    const others = own.filter((slip) => !marked.some((one) => one.slip === slip));
    const shown = others.slice(0, Math.max(0, listed - marked.length));
    for (const one of marked) putSlip(one.told, true);
    for (const slip of shown) putSlip(slip, false);
    const more = others.length - shown.length;
    if (more > 0) draft.putMerged(draft.height, 0, parts.document[1] ?? 0, textCell(t("safety.more", { count: more })));
  }
  return first;
}

type Award = Safety["awards"][number]["line"]["award"];

/** Each slip under the first award that it changes. */
function slipsByAward({ awards, slips: all }: Safety): readonly (readonly [Award, readonly PossibleSlip[]])[] {
  const told = new Set<PossibleSlip>();
  const groups = new Map<string, { readonly award: Award; readonly slips: PossibleSlip[] }>();
  const tell = (award: Award, slips: readonly PossibleSlip[]): void => {
    const key = `${award.what} ${award.place ?? ""} ${award.group ?? ""}`;
    const group = groups.get(key) ?? { award, slips: [] };
    groups.set(key, group);
    for (const slip of slips) {
      if (told.has(slip)) continue;
      told.add(slip);
      group.slips.push(slip);
    }
  };
  for (const { line, slips } of awards) tell(line.award, slips);
  // An award that nobody has, or that the Committee gives otherwise.
  for (const slip of all) if (slip.differences[0] !== undefined) tell(slip.differences[0].award, [slip]);
  return [...groups.values()]
    .filter(({ slips }) => slips.length > 0)
    .map(({ award, slips }) => [award, slips] as const);
}
