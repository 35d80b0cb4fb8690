import type { AwardWinner, DecidedAward } from "../../committee/awardsAsDecided";
import { awardsColumns, lastAwardsColumn, proposedColumns } from "../../committee/awardsColumns";
import { numberText } from "../../locales/numberText";
import { placesText } from "../../committee/prizePlaces";
import { moneyOf, withoutText } from "../awardsMoney";
import { conditionalLines } from "../conditionalText";
import { areaAddress } from "../../workbook/cellAddress";
import { textCell, valueCell } from "../kit/planCell";
import type { SheetDraft } from "../kit/sheetDraft";
import type { ReportContext } from "../reportContext";
import { organisationPart } from "./awardSections";
import { proposedCells } from "./awardsTable";

/** Proposals that hang on an open question about a prize: what would be proposed after each answer. */
export function putConditional(draft: SheetDraft, top: number, context: ReportContext): number {
  const { t } = context;
  const lines = conditionalLines(context.awards.conditional, (name) => organisationPart(name, context).organisation, t);
  if (lines.length === 0) return top;
  draft.put(top, 0, textCell(t("committee.conditional.heading"), "heading"));
  lines.forEach((line, index) => {
    draft.putMerged(top + 1 + index, 0, lastAwardsColumn, textCell(line));
  });
  return top + lines.length + 2;
}

/** Who receives what as the Committee has decided, with the sum; nothing where no decision applies. */
export function putDecided(draft: SheetDraft, top: number, context: ReportContext): number {
  const { t, awards } = context;
  if (!context.approved && ![...awards.statuses.values()].includes("applies")) return top;
  draft.put(top, 0, textCell(t("committee.decided.heading"), "heading"));
  draft.putRow(
    top + 1,
    0,
    proposedColumns.map(({ heading }) => textCell(heading(t), "columnHeading")),
  );
  let row = top + 2;
  const put = (award: DecidedAward, organisation: string, amount: number | null, reason: string): void => {
    const place = placesText(award.places);
    const shown = { ...organisationPart(organisation, context), place, amount, reason, decision: undefined };
    draft.putRow(row++, 0, proposedCells(shown, context));
  };
  for (const award of awards.awards) {
    for (const winner of award.excess > 0 ? [] : award.winners) {
      put(award, winner.organisation, winner.amount, winnerReason(winner, award, context));
    }
    if (award.open.length > 0) put(award, t("committee.decided.open"), null, openNames(award, context));
    if (award.notAwarded) put(award, t("report.awards.notGiven"), null, reasonsOf(award) || threshold(award, context));
  }
  const { sum, open } = moneyOf(awards.awards, awards.conditional);
  draft.putMerged(row, 0, awardsColumns.amount - 1, textCell(t("committee.decided.sum"), "groupHeading"));
  const { amount } = awardsColumns;
  const paid = areaAddress({ top: top + 2, left: amount, bottom: row - 1, right: amount });
  const total = sum === null || row === top + 2 ? null : `=SUM(${paid})`;
  draft.put(row, amount, { ...valueCell(sum, "total", "#,##0"), formula: total });
  if (open.length > 0) draft.put(row, awardsColumns.reason, textCell(withoutText(open, t), "warning"));
  return row + 2;
}

function winnerReason({ insteadOf, approved }: AwardWinner, award: DecidedAward, context: ReportContext): string {
  const { t } = context;
  if (!approved) return t(context.approved ? "committee.decided.approvedAsProposed" : "committee.decided.asProposed");
  if (insteadOf === null) return t("committee.decided.approved");
  const name = organisationPart(insteadOf, context).organisation;
  const reason = reasonOf(award, insteadOf);
  return [t("committee.decided.insteadOf", { name }), ...(reason === "" ? [] : [reason])].join(": ");
}

function openNames({ open }: DecidedAward, context: ReportContext): string {
  return open.map((name) => organisationPart(name, context).organisation).join("; ");
}

function reasonsOf(award: DecidedAward): string {
  const reasons = award.rows.map(({ proposed }) => reasonOf(award, proposed)).filter((reason) => reason !== "");
  return [...new Set(reasons)].join("; ");
}

function threshold({ places, rows }: DecidedAward, { t, language, evaluation }: ReportContext): string {
  const { prizeLeast } = evaluation.edition.settings;
  if (rows.length > 0 || prizeLeast === null) return "";
  return t("report.awards.notAwardedPlace", { place: placesText(places), least: numberText(prizeLeast, language) });
}

function reasonOf({ rows }: DecidedAward, proposed: string): string {
  const decision = rows.find((row) => row.proposed === proposed)?.decision;
  return [decision?.reason ?? "", decision?.remark ?? ""].filter((text) => text !== "").join("; ");
}
