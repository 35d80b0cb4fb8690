import { countIssues, type Issue } from "../../issues/issue";
import type { Language } from "../../locales/language";
import { localisedText } from "../../locales/language";
import { numberText } from "../../locales/numberText";
import type { Evaluation, RatedOrganisation, Tie } from "../../scoring/evaluation";
import { assumptions } from "../assumptions";
import type { CommitteeDecision } from "../../committee/decision";
import { notRatedReason } from "../notRatedReason";
import { hasMarkedName } from "../../criteria/organisationName";
import { newDraft } from "./newDraft";
import type { DraftContext } from "./draftContext";
import { dateOrBlank, givenOrBlank, nameInDraft, quotedName } from "./draftNames";
import { tableColumn, type DraftParagraph, type DraftTable } from "./draftParagraph";
import { decidedByText } from "../tieDescription";
import { decisionsTable } from "./decisionsTable";

/** The annex to the minutes: what the Committee had before it, on landscape pages. */
export interface MinutesDraft {
  readonly language: Language;
  readonly title: string;
  /** true: no place is stated, and a box says why. */
  readonly withheld: boolean;
  readonly paragraphs: readonly (DraftParagraph | DraftTable)[];
}

/** The final table, the Committee's decisions, ties, organisations not rated, assumptions, issues, fingerprint. */
export function minutesDraft(
  evaluation: Evaluation,
  decisions: readonly CommitteeDecision[],
  issues: readonly Issue[],
  language: Language,
): MinutesDraft {
  const context = newDraft(evaluation, decisions, issues, language);
  const { t, withheld } = context;
  const { title, settings } = evaluation.edition;
  const { number, date, chair } = settings.resolution;
  const documentTitle = t("resolution.minutes.title", { union: t("resolution.union"), year: title.year });
  return {
    language,
    title: documentTitle,
    withheld: withheld.length > 0,
    paragraphs: [
      {
        kind: "annex",
        text: t("resolution.minutes.annex", {
          number: givenOrBlank(number, context),
          date: dateOrBlank(date, context),
        }),
      },
      ...(withheld.length === 0
        ? []
        : [{ kind: "box" as const, heading: t("resolution.withheld.heading"), lines: withheld }]),
      { kind: "title", text: documentTitle },
      ...finalTable(context),
      heading(t("resolution.minutes.decisions")),
      ...decisionsTable(context),
      heading(t("report.ties.heading")),
      ...ties(context),
      heading(t("resolution.minutes.notRated")),
      ...notRated(context),
      heading(t("resolution.minutes.assumptions")),
      ...assumptions(evaluation).map(({ key, params }) => bullet(context.t(key, params))),
      heading(t("resolution.minutes.issues")),
      body(issueCounts(context)),
      { kind: "note", text: t("resolution.fingerprint", { fingerprint: evaluation.fingerprint }) },
      { kind: "signature", left: t("resolution.chair"), right: givenOrBlank(chair, context) },
      { kind: "signature", left: t("resolution.secretary"), right: t("resolution.blank.word") },
    ],
  };
}

function heading(text: string): DraftParagraph {
  return { kind: "heading", text };
}

function body(text: string): DraftParagraph {
  return { kind: "body", text };
}

function bullet(text: string): DraftParagraph {
  return { kind: "bullet", text };
}

/** By place; in the order of the data while places are withheld, since the order would state them. */
function finalTable(context: DraftContext): readonly (DraftParagraph | DraftTable)[] {
  const { evaluation, t, language, withheld } = context;
  const { edition, organisations } = evaluation;
  const isWithheld = withheld.length > 0;
  const listed = isWithheld ? organisations : [...organisations].sort((one, other) => one.position - other.position);
  const bySumOfRanks = edition.settings.scheme === "sumOfPlaces";
  return [
    heading(t("resolution.minutes.table")),
    ...(isWithheld ? [body(t("resolution.minutes.inOrderOfData"))] : []),
    {
      kind: "table",
      columns: [
        tableColumn(t("report.columns.place"), 8),
        tableColumn(t("report.columns.organisation"), 72),
        ...edition.blocks.map(({ code }) => tableColumn(code, 9, true)),
        tableColumn(t("report.columns.mainTotal"), 13, true),
        tableColumn(t("report.columns.total"), 11, true),
        ...(bySumOfRanks && !isWithheld ? [tableColumn(t("report.columns.sumOfRanks"), 11, true)] : []),
      ],
      rows: listed.map((one) => tableRow(one, context, bySumOfRanks && !isWithheld)),
    },
    {
      kind: "note",
      text: edition.blocks.map(({ code, name }) => `${code} – ${localisedText(name, language)}`).join("; "),
    },
    ...(hasMarkedName([...organisations, ...evaluation.notRated], language)
      ? [{ kind: "note" as const, text: t("report.russianName") }]
      : []),
  ];
}

function tableRow(
  organisation: RatedOrganisation,
  { t, language, withheld }: DraftContext,
  withSumOfRanks: boolean,
): readonly string[] {
  const { place, blockTotals, mainTotal, total, sumOfRanks } = organisation;
  const numbers = [...blockTotals, mainTotal, total, ...(withSumOfRanks ? [sumOfRanks] : [])];
  return [
    withheld.length > 0 ? t("resolution.blank.word") : numberText(place, language),
    quotedName(organisation, language),
    ...numbers.map((number) => numberText(number, language)),
  ];
}

function ties(context: DraftContext): readonly DraftParagraph[] {
  const { evaluation, t } = context;
  if (evaluation.ties.length === 0) return [body(t("resolution.minutes.noTies"))];
  return evaluation.ties.map((tie) => bullet(tieText(tie, context)));
}

function tieText(tie: Tie, context: DraftContext): string {
  const { t, language, withheld } = context;
  const params = {
    organisations: tie.organisations.map((name) => nameInDraft(name, context)).join(", "),
    values: tie.values.map((value) => numberText(value, language)).join("; "),
    decided: decidedByText(tie, t),
  };
  return withheld.length > 0
    ? t("resolution.minutes.tiePlaceless", params)
    : t("resolution.minutes.tie", { ...params, place: numberText(tie.place, language) });
}

function notRated(context: DraftContext): readonly DraftParagraph[] {
  const { evaluation, t, language } = context;
  if (evaluation.notRated.length === 0) return [body(t("resolution.minutes.allRated"))];
  return evaluation.notRated.map((organisation) =>
    bullet(`${quotedName(organisation, language)} – ${notRatedReason(organisation, t)}`),
  );
}

function issueCounts({ issues, t }: DraftContext): string {
  return t("resolution.minutes.issueCounts", {
    errors: countIssues(issues, "error"),
    warnings: countIssues(issues, "warning"),
    infos: countIssues(issues, "info"),
  });
}
