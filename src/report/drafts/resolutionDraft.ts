import type { Issue } from "../../issues/issue";
import type { Language } from "../../locales/language";
import type { Evaluation } from "../../scoring/evaluation";
import { isDecisionOn } from "../../committee/decisionOn";
import { placesText } from "../../committee/prizePlaces";
import { assumptions } from "../assumptions";
import type { CommitteeDecision } from "../../committee/decision";
import { hasMarkedName } from "../../criteria/organisationName";
import { newDraft } from "./newDraft";
import type { DraftContext } from "./draftContext";
import { draftItems } from "./draftItems";
import { dateOrBlank, givenOrBlank, nameInDraft } from "./draftNames";
import type { DraftParagraph } from "./draftParagraph";

/** The draft resolution: what the sheet and the file show, in the order of the page. */
export interface ResolutionDraft {
  readonly language: Language;
  readonly title: string;
  /** true: no place is stated, and a box says why. */
  readonly withheld: boolean;
  readonly paragraphs: readonly DraftParagraph[];
}

/**
 * The draft of the Committee's resolution in one language; the same model in each, so that numbers and names agree.
 * Bilingual head, title, who was heard, legal ground, numbered items, signature; then,
 * apart, what was assumed and the fingerprint.
 */
export function resolutionDraft(
  evaluation: Evaluation,
  decisions: readonly CommitteeDecision[],
  issues: readonly Issue[],
  language: Language,
): ResolutionDraft {
  const context = newDraft(evaluation, decisions, issues, language);
  const { t } = context;
  const { title, settings } = evaluation.edition;
  const documentTitle = t("resolution.title", { union: t("resolution.union"), year: title.year });
  const items = draftItems(context).flatMap(({ text, below }, index): readonly DraftParagraph[] => [
    { kind: "item", number: index + 1, text },
    ...below,
  ]);
  return {
    language,
    title: documentTitle,
    withheld: context.withheld.length > 0,
    paragraphs: [
      { kind: "draftMark", text: t("resolution.draft") },
      ...boxes(context),
      ...head(context),
      { kind: "title", text: documentTitle },
      {
        kind: "body",
        text: t("resolution.recital", { heard: givenOrBlank(settings.resolution.heard, context), year: title.year }),
      },
      { kind: "resolves", text: t("resolution.resolves") },
      ...items,
      { kind: "signature", left: t("resolution.chair"), right: givenOrBlank(settings.resolution.chair, context) },
      ...notes(context),
    ],
  };
}

function head(context: DraftContext): readonly DraftParagraph[] {
  const { t, evaluation } = context;
  const { date, number, agendaPoint } = evaluation.edition.settings.resolution;
  return [
    { kind: "letterhead", text: t("resolution.head.committeeKk") },
    { kind: "letterhead", text: t("resolution.head.committeeRu") },
    { kind: "letterhead", text: t("resolution.head.kind") },
    {
      kind: "reference",
      left: t("resolution.head.date", { date: dateOrBlank(date, context) }),
      right: t("resolution.head.number", {
        number: givenOrBlank(number, context),
        point: givenOrBlank(agendaPoint, context),
      }),
    },
  ];
}

/** Why places are withheld; or which decisions cannot be turned into the text. */
function boxes(context: DraftContext): readonly DraftParagraph[] {
  const { t, withheld } = context;
  if (withheld.length > 0) return [{ kind: "box", heading: t("resolution.withheld.heading"), lines: withheld }];
  const lines = openDecisions(context);
  return lines.length === 0 ? [] : [{ kind: "box", heading: t("resolution.open.heading"), lines }];
}

function openDecisions(context: DraftContext): readonly string[] {
  const { awards, t, decisions, rated } = context;
  return awards
    .filter(({ open }) => open.length > 0)
    .map(({ what, places, open }) => {
      const organisations = open.map((name) => {
        const named = rated.get(name);
        const names = named === undefined ? [name] : [named.name, named.nameKk, `${named.name} *`];
        const decision = decisions.find((one) => isDecisionOn(one, { place: placesText(places), names }))?.decision;
        const organisation = nameInDraft(name, context);
        return typeof decision === "object" && decision.words !== ""
          ? t("resolution.open.words", { organisation, words: decision.words })
          : organisation;
      });
      const award =
        what === "prize"
          ? t("resolution.open.place", { place: placesText(places) })
          : t("resolution.open.encouragement");
      return t("resolution.open.line", { award, organisations: organisations.join(", ") });
    });
}

/** What is no part of the text: marks of names, assumptions, fingerprint. */
function notes({ evaluation, t, language }: DraftContext): readonly DraftParagraph[] {
  const { heard, control, chair } = evaluation.edition.settings.resolution;
  const named = [...evaluation.organisations, ...evaluation.notRated];
  return [
    ...(hasMarkedName(named, language) ? [note(t("report.russianName"))] : []),
    ...(heard + control + chair === "" || language === "ru" ? [] : [note(t("resolution.namesAsTyped"))]),
    note(t("resolution.assumptions")),
    ...assumptions(evaluation).map(({ key, params }): DraftParagraph => ({ kind: "noteBullet", text: t(key, params) })),
    note(t("resolution.fingerprint", { fingerprint: evaluation.fingerprint })),
  ];
}

function note(text: string): DraftParagraph {
  return { kind: "note", text };
}
