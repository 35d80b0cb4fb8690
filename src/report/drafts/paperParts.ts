import { approvalOf, resultsChecksum } from "../../committee/approval";
import { hasMarkedName } from "../../criteria/organisationName";
import { countIssues } from "../../issues/issue";
import { assumptions } from "../assumptions";
import type { DraftContext } from "./draftContext";
import { dayInDraft, givenName, givenOrBlank } from "./draftNames";
import type { DraftParagraph, DraftTable } from "./draftParagraph";
import type { PaperDraft } from "./paper";

/** "Приложение № 1 к постановлению …"; the Kazakh form is that of published resolutions. */
export function annexText(annex: 1 | 2, { evaluation, t }: Pick<DraftContext, "evaluation" | "t">): string {
  const { number, date } = evaluation.edition.settings.resolution;
  return t("resolution.annex", {
    annex: String(annex),
    number: givenOrBlank(number, { t }),
    date: dayInDraft(date, "of", { t }),
  });
}

/** The title of the paper that names the union, once. */
export function unionTitle(context: DraftContext): string {
  return context.t("resolution.title", {
    union: givenName("union", context),
    year: String(context.evaluation.edition.title.year),
  });
}

/** What every paper says above all: that it is a draft, or by what its results were approved. */
export function stateMark({ evaluation, decisions, t, language }: DraftContext): DraftParagraph {
  const { state, text } = approvalOf(evaluation, decisions, t, language);
  return { kind: "draftMark", text: state !== "approved" ? `${t("resolution.draft")} ${text}` : text };
}

/** A paper of these parts, its state above them. */
export function paperOf<Part extends DraftParagraph | DraftTable>(
  context: DraftContext,
  page: Pick<PaperDraft, "title" | "landscape" | "unnumbered">,
  parts: readonly Part[],
): PaperDraft<Part | DraftParagraph> {
  const { language, withheld } = context;
  return { language, ...page, withheld: withheld.length > 0, paragraphs: [stateMark(context), ...parts] };
}

/** Date, number and place of the sitting. */
export function sittingLines(context: DraftContext, paper: "resolution" | "minutes"): readonly DraftParagraph[] {
  const { t, evaluation } = context;
  const { date, number, agendaPoint } = evaluation.edition.settings.resolution;
  const numbers = { number: givenOrBlank(number, context), point: givenOrBlank(agendaPoint, context) };
  return [
    {
      kind: "reference",
      left: dayInDraft(date, "on", context),
      right: t(`resolution.head.${paper}`, numbers),
    },
    { kind: "centre", text: givenName("sittingPlace", context) },
  ];
}

/** Why places are withheld, in a frame; nothing where they are stated. */
export function withheldBox({ withheld, t }: DraftContext): readonly DraftParagraph[] {
  return withheld.length === 0 ? [] : [{ kind: "box", heading: t("resolution.withheld.heading"), lines: withheld }];
}

/** Who is proposed for encouragement and was not voted on, in one sentence. */
export function notVotedLines({ notVoted, t }: DraftContext, nameOf: (name: string) => string): readonly string[] {
  if (notVoted.size === 0) return [];
  const award = t("resolution.open.encouragement");
  return [t("committee.said.notVoted", { award, organisations: [...notVoted].map(nameOf).join(", ") })];
}

/** Room for the seal and the day of signing. */
export function stampLine({ t }: DraftContext): DraftParagraph {
  return { kind: "reference", left: t("resolution.stamp"), right: t("resolution.signed") };
}

export function chairLine(context: DraftContext): DraftParagraph {
  return { kind: "signature", left: context.t("resolution.chair"), right: givenName("chair", context) };
}

export function secretaryLine(context: DraftContext): DraftParagraph {
  return { kind: "signature", left: context.t("resolution.secretary"), right: givenName("secretary", context) };
}

/** By it a signed paper is known to be of these results. */
export function checksumLine({ evaluation, decisions, t }: DraftContext): DraftParagraph {
  return note(t("resolution.checksum", { checksum: resultsChecksum(evaluation, decisions) }));
}

/** The page that is no part of the signed text, once for all papers: what was assumed, checksums. */
export function notesPage(context: DraftContext, more: readonly DraftParagraph[] = []): readonly DraftParagraph[] {
  const { evaluation, issues, t } = context;
  return [
    { kind: "pageBreak" },
    { kind: "heading", text: t("resolution.assumptions") },
    ...assumptions(evaluation).map(({ key, params }): DraftParagraph => ({ kind: "noteBullet", text: t(key, params) })),
    ...more,
    note(
      t("resolution.issueCounts", {
        errors: countIssues(issues, "error"),
        warnings: countIssues(issues, "warning"),
        infos: countIssues(issues, "info"),
      }),
    ),
    checksumLine(context),
    note(t("resolution.fingerprint", { fingerprint: evaluation.fingerprint })),
  ];
}

/** The footnote to names that are shown in Russian in a Kazakh paper. */
export function namesNote({ evaluation, language, t }: DraftContext): readonly DraftParagraph[] {
  const named = [...evaluation.organisations, ...evaluation.notRated];
  return hasMarkedName(named, language) ? [note(t("report.russianName"))] : [];
}

export function note(text: string): DraftParagraph {
  return { kind: "note", text };
}

export function body(text: string): DraftParagraph {
  return { kind: "body", text };
}

export function heading(text: string): DraftParagraph {
  return { kind: "heading", text };
}

export function bullet(text: string): DraftParagraph {
  return { kind: "bullet", text };
}
