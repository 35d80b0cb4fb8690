import { amountEach, isBeyondAmounts } from "../../committee/awardMoney";
import type { AwardRow } from "../../committee/awardRow";
import type { DecidedAward, PutRow } from "../../committee/awardsAsDecided";
import { questionHint } from "../../committee/awardsSections";
import { placesText } from "../../committee/prizePlaces";
import { numberText } from "../../locales/numberText";
import type { TextKey } from "../../locales/translator";
import type { Encouraged, Evaluation, Undecided } from "../../scoring/evaluation";
import { shownName } from "../../criteria/organisationName";
import type { ReportContext } from "../reportContext";
import { thresholdLines } from "../thresholdLines";

/** Rows of one award, one below another. */
interface AwardGroup {
  readonly award: DecidedAward;
  readonly rows: readonly AwardRow[];
}

export interface AwardSection {
  readonly heading: string;
  /** How a question is answered; null where the rows are proposals. */
  readonly hint: string | null;
  /** How many of the rows can be awarded; null where each is an award of its own. */
  readonly slots: number | null;
  readonly groups: readonly AwardGroup[];
  /** Below the rows: places that nobody qualifies for, and who misses a threshold. */
  readonly notes: readonly string[];
}

/** Prizes, then the questions to the Committee, then candidates for encouragement. */
export function awardSections(context: ReportContext): readonly AwardSection[] {
  const { t, evaluation } = context;
  if (evaluation.groups === undefined) return sectionsOf(context);
  return evaluation.groups.flatMap(({ name, evaluation: own }) => {
    const awards = { ...context.awards, awards: context.awards.awards.filter(({ group }) => group === name) };
    const shown = name === "" ? t("report.awards.noGroup") : name;
    return sectionsOf({ ...context, evaluation: { ...evaluation, awards: own.awards }, awards }).map((section) => ({
      ...section,
      heading: t("report.awards.inGroup", { heading: section.heading, group: shown }),
    }));
  });
}

function sectionsOf(context: ReportContext): readonly AwardSection[] {
  const { t } = context;
  const { awards } = context.awards;
  const nameOf = (name: string): string => organisationPart(name, context).organisation;
  const notes = thresholdLines(withoutGroups(context), context.awards, { t, language: context.language, nameOf });
  const proposals = (what: DecidedAward["what"], heading: string): AwardSection => ({
    heading,
    hint: null,
    slots: null,
    notes: notes[what],
    groups: awards
      .filter((award) => award.what === what && award.because === null && award.rows.length > 0)
      .map((award) => ({
        award,
        rows: award.rows.map((row) => awardRow(row, award, proposalReason(row, award, context), context)),
      })),
  });
  return [
    proposals("prize", t("report.awards.prizes")),
    ...awards.flatMap((award) => (award.because === null ? [] : [questionSection(award, award.because, context)])),
    proposals("encouragement", t("report.awards.encouraged")),
  ];
}

/** Of one group: its awards alone are asked about. */
function withoutGroups({ evaluation, awards }: ReportContext): Evaluation {
  const group = awards.awards[0]?.group;
  return evaluation.groups?.find(({ name }) => name === group)?.evaluation ?? evaluation;
}

function proposalReason({ encouraged }: PutRow, award: DecidedAward, context: ReportContext): string {
  if (encouraged !== null) return encouragementReason(encouraged, context);
  const { t, evaluation } = context;
  const place = placesText(award.places);
  const count = award.rows.length;
  const reason = count > 1 ? t("report.awards.shared", { place, count }) : t("report.awards.byPlace", { place });
  return isBeyondAmounts(award, evaluation.edition.settings) ? `${reason}; ${t("committee.beyondMoney")}` : reason;
}

const questionHeadings = {
  tie: { prize: "report.awards.undecidedPrize", encouragement: "report.awards.undecidedEncouragement" },
  guess: { prize: "report.awards.heldPrize", encouragement: "report.awards.heldEncouragement" },
  prize: { prize: "report.awards.afterPrizes", encouragement: "report.awards.afterPrizes" },
} as const satisfies Record<Undecided["because"], Record<Undecided["what"], TextKey>>;

function questionSection(award: DecidedAward, because: Undecided["because"], context: ReportContext): AwardSection {
  const { t, evaluation } = context;
  const { what, slots, rows } = award;
  const codes = evaluation.guessed.join(", ");
  const reasons: Readonly<Record<Undecided["because"], string>> = {
    tie: t("report.awards.equal", { count: rows.length }),
    guess: codes === "" ? t("report.awards.heldForNames") : t("report.awards.heldReason", { codes }),
    prize: t("report.awards.afterPrizesReason"),
  };
  return {
    heading: t(questionHeadings[because][what], { count: slots }),
    hint: questionHint(because, t),
    slots,
    notes: [],
    groups: [{ award, rows: rows.map((row) => awardRow(row, award, reasons[because], context)) }],
  };
}

/** The amount is that of each, were the award given as it is put. */
function awardRow(
  { proposed, decision }: PutRow,
  award: DecidedAward,
  reason: string,
  context: ReportContext,
): AwardRow {
  return {
    ...organisationPart(proposed, context),
    place: placesText(award.places),
    amount: amountEach(award, award.slots, context.evaluation.edition.settings),
    reason,
    decision,
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
    case "leastSum":
      return t("report.awards.leastSum", { total, least: numberText(rule.least, language) });
    default:
      return rule satisfies never;
  }
}

export function organisationPart(
  name: string,
  { evaluation, language }: ReportContext,
): Pick<AwardRow, "organisation" | "total" | "mainTotal"> {
  const { organisations, notRated } = evaluation;
  const found = organisations.find((one) => one.name === name);
  const named = found ?? notRated.find((one) => one.name === name);
  return {
    organisation: named ? shownName(named, language) : name,
    total: found?.total ?? null,
    mainTotal: found?.mainTotal ?? null,
  };
}
