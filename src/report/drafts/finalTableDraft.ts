import { localisedText, type Language } from "../../locales/language";
import { numberText } from "../../locales/numberText";
import type { RatedOrganisation } from "../../scoring/evaluation";
import { awardText } from "../awardText";
import { notRatedReason } from "../notRatedReason";
import type { DraftContext } from "./draftContext";
import { thresholdLines } from "../thresholdLines";
import { givenName, nameInDraft, quotedName } from "./draftNames";
import { tableColumn, type DraftParagraph, type DraftTable } from "./draftParagraph";
import { newDraft } from "./newDraft";
import type { PaperDraft, PaperMaterial } from "./paper";
import {
  annexText,
  body,
  bullet,
  chairLine,
  checksumLine,
  heading,
  namesNote,
  note,
  secretaryLine,
  stampLine,
  paperOf,
  withheldBox,
} from "./paperParts";
import { tieLines } from "./tieLines";

/** Annex 1: the final table with what each is awarded, ties, who was not rated, signatures. */
export function finalTableDraft(material: PaperMaterial, language: Language): PaperDraft {
  const context = newDraft(material, language);
  const title = context.t("resolution.finalTable", {
    union: givenName("union", context),
    year: String(context.evaluation.edition.title.year),
  });
  return paperOf(context, { title, landscape: true }, [
    { kind: "annex", text: annexText(1, context) },
    ...withheldBox(context),
    { kind: "title", text: title },
    ...finalTable(context),
    ...thresholdNotes(context),
    ...tieLines(context),
    ...notRatedLines(context),
    chairLine(context),
    secretaryLine(context),
    stampLine(context),
    checksumLine(context),
  ]);
}

/** By place; in the order of the data while places are withheld, since the order would state them. */
function finalTable(context: DraftContext): readonly (DraftParagraph | DraftTable)[] {
  const { evaluation, t, language, withheld } = context;
  const { edition, organisations } = evaluation;
  const isWithheld = withheld.length > 0;
  const listed = isWithheld ? organisations : [...organisations].sort((one, other) => one.position - other.position);
  const bySumOfRanks = edition.settings.scheme === "sumOfPlaces" && !isWithheld;
  const blocks = edition.blocks.map(({ code, name }) => `${code} – ${localisedText(name, language)}`);
  return [
    ...(isWithheld ? [body(t("resolution.minutes.inOrderOfData"))] : []),
    {
      kind: "table",
      columns: [
        ...(evaluation.groups === undefined ? [] : [tableColumn(t("report.columns.group"), 16)]),
        tableColumn(t("report.columns.place"), 9),
        tableColumn(t("report.columns.organisation"), 150),
        ...edition.blocks.map(({ code }) => tableColumn(code, 9, true)),
        tableColumn(t("report.columns.mainTotal"), 14, true),
        tableColumn(t("report.columns.total"), 11, true),
        ...(bySumOfRanks ? [tableColumn(t("report.columns.sumOfRanks"), 9, true)] : []),
        tableColumn(t("resolution.minutes.award"), 15),
      ],
      rows: [...listed.map((one) => tableRow(one, context, bySumOfRanks)), totalRow(context, bySumOfRanks)],
    },
    note(t("resolution.blocks", { blocks: blocks.join("; ") })),
    ...namesNote(context),
  ];
}

function tableRow(organisation: RatedOrganisation, context: DraftContext, withSumOfRanks: boolean): readonly string[] {
  const { t, language, withheld } = context;
  const { name, place, blockTotals, mainTotal, total, sumOfRanks, group } = organisation;
  const numbers = [...blockTotals, mainTotal, total, ...(withSumOfRanks ? [sumOfRanks] : [])];
  return [
    ...(group === undefined ? [] : [group]),
    withheld.length > 0 ? t("resolution.blank.word") : numberText(place, language),
    quotedName(organisation, language),
    ...numbers.map((number) => numberText(number, language)),
    withheld.length > 0 ? "" : awardOf(name, context),
  ];
}

/** The sums by which the signed table is checked. */
function totalRow({ evaluation, t, language }: DraftContext, withSumOfRanks: boolean): readonly string[] {
  const { organisations, edition } = evaluation;
  const sum = (of: (one: RatedOrganisation) => number): string =>
    numberText(
      Number(organisations.reduce((total, one) => total + of(one), 0).toFixed(edition.settings.decimals)),
      language,
    );
  return [
    ...(evaluation.groups === undefined ? [] : [""]),
    "",
    t("resolution.controlTotal", { count: organisations.length }),
    ...edition.blocks.map((_block, index) => sum(({ blockTotals }) => blockTotals[index] ?? 0)),
    sum(({ mainTotal }) => mainTotal),
    sum(({ total }) => total),
    ...(withSumOfRanks ? [sum(({ sumOfRanks }) => sumOfRanks)] : []),
    "",
  ];
}

/** "I место", "поощрение", as the resolution says. */
export function awardOf(name: string, { awards, t, onlyProposed }: DraftContext): string {
  return awards
    .flatMap(({ what, places, winners, open, excess, group }) => {
      if (open.includes(name)) return [t("report.totals.committee")];
      const isWinner = excess === 0 && winners.some(({ organisation }) => organisation === name);
      if (!isWinner) return [];
      const award = awardText(places, t, group);
      return [what === "encouragement" && onlyProposed.has(name) ? t("resolution.notVotedAward", { award }) : award];
    })
    .join("; ");
}

/** Prize places without a winner and who misses a threshold; nothing while places are withheld. */
export function thresholdNotes(context: DraftContext): readonly DraftParagraph[] {
  const { evaluation, awards, t, language, withheld } = context;
  if (withheld.length > 0) return [];
  const nameOf = (name: string): string => nameInDraft(name, context);
  const { prize, encouragement } = thresholdLines(evaluation, { awards }, { t, language, nameOf });
  return [...prize, ...encouragement].map(body);
}

export function notRatedLines(context: DraftContext): readonly DraftParagraph[] {
  const { evaluation, t, language } = context;
  if (evaluation.notRated.length === 0) return [];
  return [
    heading(t("resolution.minutes.notRated")),
    ...evaluation.notRated.map((one) => bullet(`${quotedName(one, language)} – ${notRatedReason(one, t)}`)),
  ];
}
