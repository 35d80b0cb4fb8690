import type { PlanCell } from "../../workbook/sheetPlan";
import type { RatedOrganisation } from "../../scoring/evaluation";
import { textAt } from "../kit/listItem";
import { formulaCell, valueCell } from "../kit/planCell";
import { groupAt, type ReportContext } from "../reportContext";
import { quotedText } from "../kit/quotedText";
import { prizeNumerals } from "../decidedPrizes";
import { rowsInTotals, totalsColumn, type TotalsLayout } from "./totalsLayout";

/** Of more, the column is values: a formula holds 8,192 characters. */
const mostDecided = 100;

/**
 * The prize of a row, live: as calculated, and as the Committee has decided where that is something else. Equals on
 * positions a…b win if b ≤ prizes and are for the Committee if a ≤ prizes < b; under 1, 2, 2, 3 a place ≤ prizes wins
 * (docs/method.md, Prizes and encouragement).
 * @param cells addresses in the row: of the place, of the total, of the organisation's number in the input's order
 */
export function prizeCell(
  context: ReportContext,
  layout: TotalsLayout,
  cells: { readonly place: string; readonly total: string; readonly inputNumber: string },
  organisation: RatedOrganisation,
): PlanCell {
  const { settings } = context.evaluation.edition;
  const value = prizeText(context, organisation);
  const { decidedPrizes } = context;
  if (!context.live || settings.prizes === 0 || decidedPrizes.size > mostDecided) return valueCell(value, "place");
  const decided = [...decidedPrizes.values()];
  const calculated = calculatedFormula(context, layout, cells, organisation);
  if (decided.length === 0) return formulaCell(`=${calculated}`, value, "place");
  const match = `MATCH(${cells.inputNumber},{${decided.map(({ number }) => number).join(",")}},0)`;
  const text = textAt(`{${decided.map((one) => quotedText(one.text)).join(",")}}`, match);
  const committee = quotedText(context.t("report.totals.committee"));
  const both = `IF(OR(${calculated}="",${calculated}=${committee}),${text},${calculated}&${quotedText(arrow)}&${text})`;
  return formulaCell(`=IF(ISNUMBER(${match}),${both},${calculated})`, value, "place");
}

const arrow = " → ";

function calculatedFormula(
  context: ReportContext,
  layout: TotalsLayout,
  { place, total }: { readonly place: string; readonly total: string },
  { position }: RatedOrganisation,
): string {
  const { edition } = context.evaluation;
  const group = groupAt(context, position - 1);
  const rows = rowsInTotals(group, layout, edition);
  const own = context.evaluation.groups?.find(({ name }) => name === group.name)?.evaluation ?? context.evaluation;
  const { prizes, tieRanking, prizeLeast, mostOnPlace } = edition.settings;
  const places = totalsColumn(layout, layout.place, "row", rows);
  const all = `COUNTIF(${places},${place})`;
  const least = `(${totalsColumn(layout, layout.total, "row", rows)}>=${prizeLeast ?? 0})`;
  const equals = prizeLeast === null ? all : `SUMPRODUCT((${places}=${place})*${least})`;
  const first = tieRanking === "mean" ? `${place}-(${all}-1)/2` : place;
  const numeral = textAt(`{${prizeNumerals({ evaluation: own, t: context.t }).map(quotedText).join(",")}}`, first);
  const committee = quotedText(context.t("report.totals.committee"));
  const isIn = tieRanking === "dense" ? `${place}<=${prizes}` : `${first}+${equals}-1<=${prizes}`;
  const isGiven = mostOnPlace === null ? isIn : `AND(${isIn},${equals}<=${mostOnPlace})`;
  const otherwise = tieRanking === "dense" && mostOnPlace === null ? '""' : `IF(${first}<=${prizes},${committee},"")`;
  const prize = `IF(${isGiven},${numeral},${otherwise})`;
  return prizeLeast === null ? prize : `IF(${total}<${prizeLeast},"",${prize})`;
}

/** The prize as Totals shows it: "I", "решает Исполком", "III → –" where the Committee has decided otherwise; "" where there is none. */
export function prizeText(context: ReportContext, { name }: RatedOrganisation): string {
  const calculated = context.calculatedPrizes.get(name) ?? "";
  const decided = context.decidedPrizes.get(name)?.text;
  if (decided === undefined) return calculated;
  return calculated === "" || calculated === context.t("report.totals.committee")
    ? decided
    : calculated + arrow + decided;
}
