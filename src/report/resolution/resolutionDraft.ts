import type { Issue } from "../../issues/issue";
import type { Language } from "../../locales/language";
import type { Evaluation } from "../../scoring/evaluation";
import { isDecisionOn } from "../awards/decisionOn";
import { placesText } from "../awards/openPrizePlaces";
import { assumptions } from "../assumptions";
import type { CommitteeDecision } from "../committeeDecision";
import { hasMarkedName } from "../organisationName";
import { draftContext, type DraftContext } from "./draftContext";
import { draftItems } from "./draftItems";
import { dateOrBlank, givenOrBlank, nameInDraft } from "./draftNames";
import type { DraftParagraph } from "./draftParagraph";

/** The draft resolution: what the sheet and the file show, in the order of the page. */
export interface ResolutionDraft {
  readonly language: Language;
  /** Name of the document. */
  readonly title: string;
  /** true: no place is stated, and a box says why. */
  readonly withheld: boolean;
  readonly paragraphs: readonly DraftParagraph[];
}

/**
 * The draft of the Committee's resolution in one language; the same model in each, so that numbers and names agree.
 * Structure as domain.md has it: bilingual head, title, who was heard, legal ground, numbered items, signature; then,
 * apart, what was assumed and the fingerprint.
 */
export function resolutionDraft(
  evaluation: Evaluation,
  decisions: readonly CommitteeDecision[],
  issues: readonly Issue[],
  language: Language,
): ResolutionDraft {
  const context = draftContext(evaluation, decisions, issues, language);
  const { texts } = context;
  const { title, settings } = evaluation.edition;
  const documentTitle = texts("title", { union: texts("union"), year: title.year });
  const items = draftItems(context).flatMap(({ text, below }, index): readonly DraftParagraph[] => [
    { kind: "item", number: index + 1, text },
    ...below,
  ]);
  return {
    language,
    title: documentTitle,
    withheld: context.withheld.length > 0,
    paragraphs: [
      { kind: "draftMark", text: texts("draft") },
      ...boxes(context),
      ...head(context),
      { kind: "title", text: documentTitle },
      {
        kind: "body",
        text: texts("recital", { heard: givenOrBlank(settings.resolution.heard, context), year: title.year }),
      },
      { kind: "resolves", text: texts("resolves") },
      ...items,
      { kind: "signature", left: texts("chair"), right: givenOrBlank(settings.resolution.chair, context) },
      ...notes(context),
    ],
  };
}

function head(context: DraftContext): readonly DraftParagraph[] {
  const { texts, evaluation } = context;
  const { date, number, agendaPoint } = evaluation.edition.settings.resolution;
  return [
    { kind: "letterhead", text: texts("head.committeeKk") },
    { kind: "letterhead", text: texts("head.committeeRu") },
    { kind: "letterhead", text: texts("head.kind") },
    {
      kind: "reference",
      left: texts("head.date", { date: dateOrBlank(date, context) }),
      right: texts("head.number", {
        number: givenOrBlank(number, context),
        point: givenOrBlank(agendaPoint, context),
      }),
    },
  ];
}

/** Why places are withheld; or which decisions cannot be turned into the text. */
function boxes(context: DraftContext): readonly DraftParagraph[] {
  const { texts, withheld } = context;
  if (withheld.length > 0) return [{ kind: "box", heading: texts("withheld.heading"), lines: withheld }];
  const lines = openDecisions(context);
  return lines.length === 0 ? [] : [{ kind: "box", heading: texts("open.heading"), lines }];
}

function openDecisions(context: DraftContext): readonly string[] {
  const { awards, texts, decisions, rated } = context;
  return awards
    .filter(({ open }) => open.length > 0)
    .map(({ what, places, open }) => {
      const organisations = open.map((name) => {
        const named = rated.get(name);
        const names = named === undefined ? [name] : [named.name, named.nameKk, `${named.name} *`];
        const decision = decisions.find((one) => isDecisionOn(one, { place: placesText(places), names }))?.decision;
        const organisation = nameInDraft(name, context);
        return typeof decision === "object" && decision.words !== ""
          ? texts("open.words", { organisation, words: decision.words })
          : organisation;
      });
      const award = what === "prize" ? texts("open.place", { place: placesText(places) }) : texts("open.encouragement");
      return texts("open.line", { award, organisations: organisations.join(", ") });
    });
}

/** What is no part of the text: marks of names, assumptions, fingerprint. */
function notes({ evaluation, texts, t, language }: DraftContext): readonly DraftParagraph[] {
  const { heard, control, chair } = evaluation.edition.settings.resolution;
  const named = [...evaluation.organisations, ...evaluation.notRated];
  return [
    ...(hasMarkedName(named, language) ? [note(t("report.russianName"))] : []),
    ...(heard + control + chair === "" || language === "ru" ? [] : [note(texts("namesAsTyped"))]),
    note(texts("assumptions")),
    ...assumptions(evaluation).map(({ key, params }): DraftParagraph => ({ kind: "noteBullet", text: t(key, params) })),
    note(texts("fingerprint", { fingerprint: evaluation.fingerprint })),
  ];
}

function note(text: string): DraftParagraph {
  return { kind: "note", text };
}
