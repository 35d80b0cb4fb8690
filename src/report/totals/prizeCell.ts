import type { PlanCell } from "../../workbook/sheetPlan";
import { textAt } from "../kit/listItem";
import { formulaCell, valueCell } from "../kit/planCell";
import type { ReportContext } from "../reportContext";
import { quotedText } from "../kit/quotedText";
import { prizeNumber } from "../../committee/prizePlaces";
import { roman } from "../../committee/prizePlaces";
import { totalsColumn, type TotalsLayout } from "./totalsLayout";

/**
 * Marks a prize row live. Equals on positions a…b win if b ≤ prizes and are for the Committee if a ≤ prizes < b; under
 * 1, 2, 2, 3 a place ≤ prizes wins (docs/method.md, Prizes and encouragement).
 * @param placeCell address of the place in the row
 * @param equals how many organisations have that place
 */
export function prizeCell(
  context: ReportContext,
  layout: TotalsLayout,
  placeCell: string,
  place: number,
  equals: number,
): PlanCell {
  const { settings } = context.evaluation.edition;
  const value = prizeText(context, place, equals);
  if (!context.live || settings.prizes === 0) return valueCell(value, "place");
  return formulaCell(prizeFormula(context, layout, placeCell), value, "place");
}

function prizeFormula(context: ReportContext, layout: TotalsLayout, place: string): string {
  const { settings } = context.evaluation.edition;
  const equals = `COUNTIF(${totalsColumn(layout, layout.place)},${place})`;
  const first = settings.tieRanking === "mean" ? `${place}-(${equals}-1)/2` : place;
  const numeral = textAt(`{${numerals(context).map(quotedText).join(",")}}`, first);
  if (settings.tieRanking === "dense") return `=IF(${place}<=${settings.prizes},${numeral},"")`;
  const committee = quotedText(context.t("report.totals.committee"));
  return `=IF(${first}+${equals}-1<=${settings.prizes},${numeral},IF(${first}<=${settings.prizes},${committee},""))`;
}

/** The prize as Totals shows it: its numeral, or that the Committee decides; "" where there is none. */
export function prizeText(context: ReportContext, place: number, equals: number): string {
  const { tieRanking, prizes } = context.evaluation.edition.settings;
  const first = prizeNumber(place, equals, tieRanking);
  if (first > prizes) return "";
  const last = tieRanking === "dense" ? first : first + equals - 1;
  return last <= prizes ? (numerals(context)[first - 1] ?? "") : context.t("report.totals.committee");
}

/** The prizes by number; one that waits for a guess to be confirmed says so. */
function numerals({ evaluation, t }: ReportContext): readonly string[] {
  const { prizes, tieRanking } = evaluation.edition.settings;
  const { awards } = evaluation;
  const someWait = awards.undecided.some(({ what, because }) => what === "prize" && because === "guess");
  const proposed = new Set(
    awards.prizes.map(({ place, organisations }) => prizeNumber(place, organisations.length, tieRanking)),
  );
  return Array.from({ length: prizes }, (_numeral, index) =>
    someWait && !proposed.has(index + 1) ? t("report.totals.unconfirmed") : roman(index + 1),
  );
}
