import type { PlanCell } from "../../workbook/sheetPlan";
import type { RatedOrganisation } from "../../scoring/evaluation";
import { textAt } from "../kit/listItem";
import { formulaCell, valueCell } from "../kit/planCell";
import type { ReportContext } from "../reportContext";
import { quotedText } from "../kit/quotedText";
import { prizeNumerals } from "../decidedPrizes";
import { totalsColumn, type TotalsLayout } from "./totalsLayout";

/** Of more, the column is values: a formula holds 8,192 characters. */
const mostDecided = 100;

/**
 * The prize of a row, live: as calculated, and as the Committee has decided where that is something else. Equals on
 * positions a…b win if b ≤ prizes and are for the Committee if a ≤ prizes < b; under 1, 2, 2, 3 a place ≤ prizes wins
 * (docs/method.md, Prizes and encouragement).
 * @param cells addresses in the row: of the place, of the organisation's number in the input's order
 */
export function prizeCell(
  context: ReportContext,
  layout: TotalsLayout,
  cells: { readonly place: string; readonly inputNumber: string },
  organisation: RatedOrganisation,
): PlanCell {
  const { settings } = context.evaluation.edition;
  const value = prizeText(context, organisation);
  const { decidedPrizes } = context;
  if (!context.live || settings.prizes === 0 || decidedPrizes.size > mostDecided) return valueCell(value, "place");
  const decided = [...decidedPrizes.values()];
  const calculated = calculatedFormula(context, layout, cells.place);
  if (decided.length === 0) return formulaCell(`=${calculated}`, value, "place");
  const match = `MATCH(${cells.inputNumber},{${decided.map(({ number }) => number).join(",")}},0)`;
  const text = textAt(`{${decided.map((one) => quotedText(one.text)).join(",")}}`, match);
  const committee = quotedText(context.t("report.totals.committee"));
  const both = `IF(OR(${calculated}="",${calculated}=${committee}),${text},${calculated}&${quotedText(arrow)}&${text})`;
  return formulaCell(`=IF(ISNUMBER(${match}),${both},${calculated})`, value, "place");
}

const arrow = " → ";

function calculatedFormula(context: ReportContext, layout: TotalsLayout, place: string): string {
  const { settings } = context.evaluation.edition;
  const equals = `COUNTIF(${totalsColumn(layout, layout.place)},${place})`;
  const first = settings.tieRanking === "mean" ? `${place}-(${equals}-1)/2` : place;
  const numeral = textAt(`{${prizeNumerals(context).map(quotedText).join(",")}}`, first);
  if (settings.tieRanking === "dense") return `IF(${place}<=${settings.prizes},${numeral},"")`;
  const committee = quotedText(context.t("report.totals.committee"));
  return `IF(${first}+${equals}-1<=${settings.prizes},${numeral},IF(${first}<=${settings.prizes},${committee},""))`;
}

/** The prize as Totals shows it: "I", "решает Исполком", "III → –" where the Committee has decided otherwise; "" where there is none. */
export function prizeText(context: ReportContext, { name, place }: RatedOrganisation): string {
  const calculated = context.calculatedPrizes.get(place) ?? "";
  const decided = context.decidedPrizes.get(name)?.text;
  if (decided === undefined) return calculated;
  return calculated === "" || calculated === context.t("report.totals.committee")
    ? decided
    : calculated + arrow + decided;
}
