import type { Edition } from "../../criteria/edition";
import type { Submission } from "../../intake/submission";
import type { SubmissionStatus } from "../../intake/submissionStatus";
import type { Issue } from "../../issues/issue";
import type { Language } from "../../locales/language";
import type { Translate } from "../../locales/translator";
import { hasMarkedName, shownName } from "../../criteria/organisationName";
import { unitOf } from "../../intake/unit";
import type { Unit } from "../../tables/measuringUnit";
import { dayInDraft } from "./draftNames";
import { guessItems } from "./guessItems";
import { issueItems, ownDataIssues } from "./issueItems";
import { missingItems } from "./missingItems";

interface RegionMessageInput {
  /** As named in the results. */
  readonly organisation: string;
  readonly status: SubmissionStatus;
  /** null where the organisation sent nothing. */
  readonly submission: Submission | null;
  readonly edition: Edition;
  /** The organisation's own issues (`issuesByOrganisation`); those of others never are in its letter. */
  readonly issues: readonly Issue[];
  /** Its tables have heads that the central office has not said the meaning of. */
  readonly hasUnknownHeads: boolean;
  readonly language: Language;
  readonly t: Translate;
  readonly year: number;
}

/** A numbered question with its cases; none where the heading says it all. */
interface Question {
  readonly heading: string;
  readonly items: readonly string[];
}

/**
 * A letter to one organisation as plain text, ready to copy: what is missing, could not be used, is doubtful or guessed in
 * its own submission, by its own cells, and what to do. null where nothing is open: figures without a document alone open
 * no question (issue 4, point 9). Lines end with "\n".
 */
export function regionMessage(input: RegionMessageInput): string | null {
  const { status, t, year } = input;
  if (input.submission === null || (status.state === "nothing" && status.sources.length === 0)) {
    return letter(input, [t("regions.message.nothingSent", { year, expected: status.expected })]);
  }
  if (status.reported + status.unreadable === 0) {
    return letter(input, [t("regions.message.noValues", { year })]);
  }
  const questions = openQuestions(input, input.submission);
  if (questions.length === 0) return null;
  return letter(input, [
    t("regions.message.thanks", { year }),
    ...[...questions, ...documentQuestion(input)].map(numbered),
    t("regions.message.sendAgain"),
  ]);
}

function openQuestions(input: RegionMessageInput, submission: Submission): readonly Question[] {
  const { t } = input;
  const own = ownDataIssues(input.issues, input.status, submission);
  const unread = issueItems(own, "error", input);
  const doubts = issueItems(own, "warning", input);
  const missing = missingItems(submission, input);
  const none = t(`regions.message.${noneIs(missing.map(({ criterion }) => unitOf(criterion).family))}`);
  const guesses = guessItems(input.status, input);
  const question = (key: "missing" | "unread" | "doubts" | "guesses", items: readonly string[]): readonly Question[] =>
    items.length === 0 ? [] : [{ heading: t(`regions.message.${key}`, { count: items.length, none }), items }];
  return [
    ...question(
      "missing",
      missing.map(({ text }) => text),
    ),
    ...question("unread", unread),
    ...question("doubts", doubts),
    ...question("guesses", guesses),
  ];
}

/** What to write where there is nothing to report: of the kinds of columns that are asked for. */
function noneIs(families: readonly Unit["family"][]): "noneIsZero" | "noneIsNo" | "noneIsEither" {
  if (!families.includes("yesNo")) return "noneIsZero";
  return families.every((family) => family === "yesNo") ? "noneIsNo" : "noneIsEither";
}

function documentQuestion({ status, t }: RegionMessageInput): readonly Question[] {
  const count = status.withoutDocument ?? 0;
  return count === 0 ? [] : [{ heading: t("regions.message.documents", { count }), items: [] }];
}

/** "1. …", then its cases as "1.1. …". */
function numbered({ heading, items }: Question, index: number): string {
  const number = `${index + 1}.`;
  return [`${number} ${heading}`, ...items.map((item, at) => `   ${number}${at + 1}. ${item}`)].join("\n");
}

function letter({ organisation, edition, language, t }: RegionMessageInput, paragraphs: readonly string[]): string {
  const { deadline, sender, senderKk, contact } = edition.settings.letters;
  const signed = language === "kk" ? senderKk : sender;
  const nameKk = edition.roster?.find(({ name }) => name === organisation)?.nameKk ?? "";
  const named = { name: organisation, nameKk };
  return [
    shownName(named, language),
    t("regions.message.greeting"),
    ...paragraphs,
    t("regions.message.deadline", { date: dayInDraft(deadline, "on", { t }) }),
    [
      t("regions.message.closing"),
      signed === "" ? t("regions.message.signature") : signed,
      contact === "" ? t("regions.message.noContact") : t("regions.message.contact", { contact }),
    ].join("\n"),
    ...(hasMarkedName([named], language) ? [t("report.russianName")] : []),
  ]
    .join("\n\n")
    .concat("\n");
}
