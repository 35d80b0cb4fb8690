import { fullName } from "../../criteria/fullName";
import type { ClaimEffect } from "../../insight/claimEffects";
import { hasMoved, isSameAward, type OrganisationChange } from "../../insight/comparison";
import { toldSlips } from "../../insight/safety/slips/coveringCells";
import { unionGrowth } from "../../insight/unionGrowth";
import { type Language } from "../../locales/language";
import { shownText } from "../../tables/shownText";
import { numberText } from "../../locales/numberText";
import { claimText } from "../checks/slipText";
import type { DraftContext } from "./draftContext";
import { tableColumn, type DraftParagraph, type DraftTable } from "./draftParagraph";
import { drawSentence, safetySentence, slipCell, slipOutcome, slipText } from "../safety/safetyText";
import { awardOf, thresholdNotes } from "./finalTableDraft";
import { growthTexts } from "./growthLines";
import { correctionsTable } from "./minutesDraft";
import { newDraft } from "./newDraft";
import type { PaperDraft, PaperMaterial } from "./paper";
import { body, heading, note, notVotedLines, unionTitle, paperOf } from "./paperParts";

/** Of each list as many as two pages hold. */
const listed = { organisations: 25, open: 6, movers: 6, growth: 8, corrections: 5, awards: 8, slips: 8 } as const;

/** Two pages for the sitting: who sent, the results, who moved, what is open, how the union grew. */
export function briefingDraft(material: PaperMaterial, language: Language): PaperDraft {
  const context = newDraft(material, language);
  const title = unionTitle(context);
  return paperOf(context, { title, landscape: false }, [
    { kind: "letterhead", text: context.t("resolution.briefing.title") },
    { kind: "centre", text: title },
    ...sent(context),
    ...results(context),
    ...safetyOfAwards(context),
    ...openQuestions(context),
    ...movers(context),
    ...growth(context),
    ...corrections(context),
  ]);
}

/** How many have sent everything, and who has not. */
function sent(context: DraftContext): readonly DraftParagraph[] {
  const { statuses = [], t } = context;
  if (statuses.length === 0) return [];
  const count = (state: "ready" | "open" | "nothing"): number => statuses.filter((one) => one.state === state).length;
  const behind = statuses
    .filter(({ state, missing, unreadable }) => state === "nothing" || missing + unreadable > 0)
    .map(({ organisation, missing, unreadable, state }) =>
      state === "nothing"
        ? t("resolution.briefing.sentNothing", { organisation: shown(organisation, context) })
        : t(`resolution.briefing.sentPart.${unreadable === 0 ? "missing" : missing === 0 ? "unreadable" : "both"}`, {
            organisation: shown(organisation, context),
            missing: String(missing),
            unreadable: String(unreadable),
          }),
    );
  return [
    heading(t("resolution.briefing.sent")),
    body(
      t("resolution.briefing.sentCounts", {
        all: String(statuses.length),
        ready: String(count("ready")),
        open: String(count("open")),
        nothing: String(count("nothing")),
      }),
    ),
    ...(behind.length === 0
      ? []
      : [body(t("resolution.briefing.sentInPart")), ...firstOf(behind, listed.open, context)]),
  ];
}

function results(context: DraftContext): readonly (DraftParagraph | DraftTable)[] {
  const { evaluation, t, language, withheld, comparison } = context;
  const before = new Map(comparison?.comparison.organisations.map((one) => [one.name, one.before]));
  const ranked = [...evaluation.organisations].sort((one, other) => one.position - other.position);
  const rows = ranked
    .slice(0, listed.organisations)
    .map((one) => [
      numberText(one.place, language),
      shown(one.name, context),
      numberText(one.mainTotal, language),
      numberText(one.total, language),
      ...(comparison == null ? [] : [numberOr(before.get(one.name)?.place, language)]),
      withheld.length > 0 ? "" : awardOf(one.name, context),
    ]);
  const more = ranked.length - rows.length;
  return [
    heading(t("resolution.briefing.results")),
    ...(withheld.length > 0 ? [body(t("resolution.briefing.preliminary"))] : []),
    {
      kind: "table",
      columns: [
        tableColumn(t("report.columns.place"), 14),
        tableColumn(t("report.columns.organisation"), 72),
        tableColumn(t("report.columns.mainTotal"), 22, true),
        tableColumn(t("report.columns.total"), 16, true),
        ...(comparison == null ? [] : [tableColumn(t("resolution.briefing.placeBefore"), 14, true)]),
        tableColumn(t("resolution.minutes.award"), 28),
      ],
      rows,
    },
    ...(more > 0 ? [body(t("resolution.briefing.more", { count: more }))] : []),
    ...thresholdNotes(context),
  ];
}

/** A sentence on each award as proposed, and what to compare with the documents before signing. */
function safetyOfAwards(context: DraftContext): readonly DraftParagraph[] {
  const { safety, evaluation, t, withheld, language } = context;
  if (safety == null) return [];
  const nameOf = (name: string): string => shown(name, context);
  const sentences = safety.awards.map((one) => safetySentence(one, t, nameOf));
  const drawn = drawSentence(safety, t, nameOf);
  const covering = toldSlips(safety, evaluation).map(({ slip, told }) =>
    t(told.from === null ? "safety.coveringMissing" : "safety.coveringCell", {
      organisation: nameOf(evaluation.organisations[told.row]?.name ?? ""),
      code: evaluation.edition.criteria[told.criterion]?.code ?? "",
      cell: slipCell(told, evaluation, nameOf),
      now: told.from === null ? "" : numberText(told.from, language),
      slip: slipText(told, evaluation, t, nameOf),
      outcome: slipOutcome(slip, t, nameOf),
    }),
  );
  return [
    heading(t("safety.title", { year: String(evaluation.edition.title.year) })),
    ...(withheld.length > 0 && sentences.length > 0 ? [body(t("resolution.briefing.preliminary"))] : []),
    ...firstOf(sentences, listed.awards, context),
    ...(drawn === null ? [] : [body(drawn)]),
    body(covering.length === 0 ? t("safety.coveringNone") : t("safety.coveringCells", { count: covering.length })),
    ...firstOf(covering, listed.slips, context),
  ];
}

function openQuestions(context: DraftContext): readonly DraftParagraph[] {
  const { withheld, t, claims = [] } = context;
  const nameOf = (name: string): string => shown(name, context);
  const changing = claims.filter(({ effect }) => effect?.some(({ award }) => !isSameAward(award.before, award.after)));
  const lines = [
    ...withheld.filter((line) => !line.startsWith("– ")),
    ...changing.map((one) => t("resolution.briefing.claim", { claim: claimLine(one, context) })),
    ...notVotedLines(context, nameOf),
  ];
  return [
    heading(t("resolution.briefing.open")),
    ...(lines.length === 0 ? [body(t("resolution.briefing.noneOpen"))] : firstOf(lines, listed.open, context)),
  ];
}

/** Those whose place changed most. */
function movers(context: DraftContext): readonly DraftParagraph[] {
  const { comparison, t, language } = context;
  if (comparison == null) return [];
  const jump = ({ before, after }: OrganisationChange): number =>
    before === null || after === null ? Infinity : Math.abs(before.place - after.place);
  const moved = comparison.comparison.organisations
    .filter((one) => hasMoved(one) && jump(one) > 0)
    .sort((one, other) => jump(other) - jump(one));
  const lines = moved.map((one) =>
    t("resolution.briefing.moved", {
      organisation: shown(one.name, context),
      before: numberOr(one.before?.place, language),
      after: numberOr(one.after?.place, language),
      points: numberText(one.change, language),
    }),
  );
  return lines.length === 0
    ? []
    : [heading(t("resolution.briefing.movers")), ...firstOf(lines, listed.movers, context)];
}

function growth(context: DraftContext): readonly DraftParagraph[] {
  const { evaluation, comparison, t } = context;
  const found = [...unionGrowth(evaluation, comparison ?? null)].sort(
    (one, other) => other.after / other.before - one.after / one.before,
  );
  const lines = growthTexts(context, found).map(([, text]) => text);
  const ofUnion = t("resolution.growth.heading", { year: String(evaluation.edition.title.year) });
  return lines.length === 0 ? [] : [heading(ofUnion), ...firstOf(lines, listed.growth, context)];
}

/** Those that nobody has decided on yet. */
function corrections(context: DraftContext): readonly (DraftParagraph | DraftTable)[] {
  const { claims = [], register = [], t } = context;
  const pending = register.filter(({ decision }) => decision === "pending");
  const effects = claims.map((one) => claimLine(one, context));
  return [
    ...correctionsTable({ ...context, register: pending.slice(0, listed.corrections) }),
    ...(effects.length === 0
      ? []
      : [body(t("resolution.briefing.claims")), ...firstOf(effects, listed.corrections, context)]),
  ];
}

function claimLine(one: ClaimEffect, context: DraftContext): string {
  const { evaluation, language, t } = context;
  const { criteria } = evaluation.edition;
  const of = one.claim?.organisation ?? shownText(one.entry.cells.organisation);
  const criterion = one.claim === null ? undefined : criteria[one.claim.criterion];
  const indicator =
    criterion === undefined
      ? shownText(one.entry.cells.criterion)
      : `${criterion.code} ${fullName(criterion, criteria, language)}`;
  return `${shown(of, context)}, ${indicator}: ${claimText(one, t, (name) => shown(name, context))}`;
}

function firstOf(lines: readonly string[], most: number, { t }: DraftContext): readonly DraftParagraph[] {
  const more = lines.length - most;
  return [
    ...lines.slice(0, most).map((text): DraftParagraph => ({ kind: "noteBullet", text })),
    ...(more > 0 ? [note(t("resolution.briefing.more", { count: more }))] : []),
  ];
}

function shown(name: string, { shortNames }: DraftContext): string {
  return shortNames.get(name) ?? name;
}

function numberOr(value: number | undefined, language: Language): string {
  return value === undefined ? "–" : numberText(value, language);
}
