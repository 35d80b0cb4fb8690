import type { AwardRow } from "../../committee/awardRow";
import { questionHint } from "../../committee/awardsSections";
import { languages } from "../../locales/language";
import type { TextKey } from "../../locales/translator";
import { numberText } from "../../locales/numberText";
import type { Encouraged, Prize, RatedOrganisation, Undecided } from "../../scoring/evaluation";
import { shownName } from "../../criteria/organisationName";
import { prizeNumber } from "../../committee/prizePlaces";
import type { ReportContext } from "../reportContext";
import { roman } from "../../committee/prizePlaces";
import { openPrizePlaces, placesText } from "../../committee/prizePlaces";

export interface AwardSection {
  readonly heading: string;
  /** How a question is answered; null where the rows are proposals. */
  readonly hint: string | null;
  /** How many of the rows can be awarded; null where each is an award of its own. */
  readonly slots: number | null;
  readonly rows: readonly AwardRow[];
}

/** Prizes, then the questions to the Committee, then candidates for encouragement. */
export function awardSections(context: ReportContext): readonly AwardSection[] {
  const { awards } = context.evaluation;
  const { t } = context;
  const proposal = (heading: string, rows: readonly AwardRow[]): AwardSection => ({
    heading,
    hint: null,
    slots: null,
    rows,
  });
  return [
    proposal(
      t("report.awards.prizes"),
      awards.prizes.flatMap((prize) => prizeRows(prize, context)),
    ),
    ...awards.undecided.map((undecided) => undecidedSection(undecided, context)),
    proposal(
      t("report.awards.encouraged"),
      awards.encouraged.map((one) => encouragedRow(one, context)),
    ),
  ];
}

/** The amount is that of the place; how equals divide it is for the Committee to say. */
function prizeRows({ place, organisations }: Prize, context: ReportContext): readonly AwardRow[] {
  const { settings } = context.evaluation.edition;
  const equals = organisations.length;
  const number = prizeNumber(place, equals, settings.tieRanking);
  const reason =
    equals > 1
      ? context.t("report.awards.shared", { place: roman(number), count: equals })
      : context.t("report.awards.byPlace", { place: roman(number) });
  return organisations.map((name) => ({
    ...organisationPart(name, context),
    among: null,
    place: roman(number),
    amount: settings.prizeAmounts[number - 1] ?? null,
    sharesAmount: equals > 1,
    reason,
  }));
}

const undecidedHeadings = {
  tie: { prize: "report.awards.undecidedPrize", encouragement: "report.awards.undecidedEncouragement" },
  guess: { prize: "report.awards.heldPrize", encouragement: "report.awards.heldEncouragement" },
} as const satisfies Record<Undecided["because"], Record<Undecided["what"], TextKey>>;

function undecidedSection({ what, because, slots, between }: Undecided, context: ReportContext): AwardSection {
  const { t, evaluation } = context;
  const places = what === "prize" ? openPrizePlaces(evaluation) : [];
  const reason =
    because === "tie"
      ? t("report.awards.equal", { count: between.length })
      : evaluation.guessed.length === 0
        ? t("report.awards.heldForNames")
        : t("report.awards.heldReason", { codes: evaluation.guessed.join(", ") });
  const parts = between.map((name) => organisationPart(name, context));
  const among = parts.map(({ names }) => names);
  return {
    heading: t(undecidedHeadings[because][what], { count: slots }),
    hint: questionHint(because, t),
    slots,
    rows: parts.map((part) => ({
      ...part,
      among,
      place: placesText(places),
      amount: undecidedAmount(what, places, context),
      sharesAmount: false,
      reason,
    })),
  };
}

/** What each of those chosen receives; null where that depends on which of several places it is. */
function undecidedAmount(
  what: Undecided["what"],
  places: readonly number[],
  { evaluation }: ReportContext,
): number | null {
  const { prizeAmounts, encouragementAmount } = evaluation.edition.settings;
  if (what === "encouragement") return encouragementAmount;
  const amounts = new Set(places.map((place) => prizeAmounts[place - 1] ?? null));
  const [amount] = amounts;
  return amounts.size === 1 ? (amount ?? null) : null;
}

function encouragedRow(encouraged: Encouraged, context: ReportContext): AwardRow {
  const { settings } = context.evaluation.edition;
  return {
    ...organisationPart(encouraged.organisation, context),
    among: null,
    place: "",
    amount: settings.encouragementAmount,
    sharesAmount: false,
    reason: encouragementReason(encouraged, context),
  };
}

function encouragementReason({ mainTotal, leads }: Encouraged, { evaluation, t, language }: ReportContext): string {
  const rule = evaluation.edition.settings.encouragement;
  const total = numberText(mainTotal, language);
  switch (rule.kind) {
    case "mainTotal":
      return t("report.awards.highMainTotal", { total });
    case "blockLeaders":
      return t("report.awards.leadsBlocks", { count: leads.length, codes: leads.join(", ") });
    case "aboveShare":
      return t("report.awards.aboveShare", { total, share: numberText(rule.share, language) });
    default:
      return rule satisfies never;
  }
}

function organisationPart(
  name: string,
  { evaluation, language }: ReportContext,
): Pick<AwardRow, "organisation" | "names" | "total" | "mainTotal"> {
  const found: RatedOrganisation | undefined = evaluation.organisations.find((one) => one.name === name);
  return {
    organisation: found ? shownName(found, language) : name,
    names: found ? languages.map((one) => shownName(found, one)) : [name],
    total: found?.total ?? null,
    mainTotal: found?.mainTotal ?? null,
  };
}
