import type { AcceptedCorrection } from "../../criteria/addedCorrections";
import type { ChosenRule } from "../../criteria/chosenRules";
import type { Translate } from "../../locales/translator";
import type { GivenAnswer } from "../state/paneAnswers";

/** How criteria ("A3. Name", by code) and organisations (their short names) are called. */
export interface AnswerNames {
  readonly criteria: ReadonlyMap<string, string>;
  readonly organisations: ReadonlyMap<string, string>;
}

const unnamed: AnswerNames = { criteria: new Map(), organisations: new Map() };

/** An answer as a sentence. */
export function answerText(answer: GivenAnswer, names: AnswerNames, t: Translate): string {
  const organisationOf = (name: string): string => names.organisations.get(name) ?? name;
  switch (answer.kind) {
    case "header": {
      const { header, criterion } = answer;
      if (criterion === null) return t("pane.answers.notIndicator", { header });
      return t("pane.answers.header", { header, criterion: names.criteria.get(criterion) ?? criterion });
    }
    case "organisation":
      return t("pane.answers.organisation", {
        written: answer.written,
        organisation: organisationOf(answer.organisation),
      });
    case "otherOrganisation":
      return t("pane.answers.otherOrganisation", { written: answer.written });
    case "repair":
      return t("pane.answers.repair", { text: correctionsText(answer.corrections, organisationOf, t) });
    case "rule":
      return chosenRuleText(answer.rule, t);
    case "isOrganisation":
      return t(answer.isOrganisation ? "pane.answers.isOrganisation" : "pane.answers.isNobody", {
        written: answer.written,
      });
    case "approval": {
      const { number, date, by } = answer.approval;
      return t("pane.answers.approval", { number: number.replace(/^№\s*/, ""), date, by });
    }
    case "duplicates":
      return typeof answer.which === "number"
        ? t("pane.answers.duplicates.row", {
            organisation: organisationOf(answer.organisation),
            number: answer.which,
          })
        : t(`pane.answers.duplicates.${answer.which}`, { organisation: organisationOf(answer.organisation) });
    default:
      return answer satisfies never;
  }
}

function chosenRuleText(rule: ChosenRule, t: Translate): string {
  switch (rule.kind) {
    case "weight":
      return t("pane.answers.weight", { code: rule.criterion, weight: rule.weight });
    case "counted":
      return t(rule.counted ? "pane.answers.counted" : "pane.answers.notCounted", { code: rule.criterion });
    case "prizes":
      return t("pane.answers.prizes", { number: rule.prizes });
    default:
      return rule satisfies never;
  }
}

/** Characters of a heading that are shown where there is no room for more. */
const briefly = 40;

/** The same in a line or two: codes, short names, headings cut between words, the first of several corrections. */
export function briefAnswer(answer: GivenAnswer, shortNames: ReadonlyMap<string, string>, t: Translate): string {
  const short = (name: string): string => clipped(shortNames.get(name) ?? name);
  switch (answer.kind) {
    case "header":
      return answerText({ ...answer, header: clipped(answer.header) }, unnamed, t);
    case "organisation":
      return answerText(
        { ...answer, written: short(answer.written), organisation: short(answer.organisation) },
        unnamed,
        t,
      );
    case "otherOrganisation":
    case "isOrganisation":
      return answerText({ ...answer, written: short(answer.written) }, unnamed, t);
    case "duplicates":
      return answerText({ ...answer, organisation: short(answer.organisation) }, unnamed, t);
    case "repair":
      return t("pane.answers.repair", { text: correctionsText(answer.corrections, short, t, 1) });
    case "rule":
    case "approval":
      return answerText(answer, unnamed, t);
    default:
      return answer satisfies never;
  }
}

function clipped(text: string): string {
  if (text.length <= briefly) return text;
  const start = text.slice(0, briefly);
  const words = start.slice(0, start.lastIndexOf(" "));
  return `${words === "" ? start : words}…`;
}

/** Corrections that are named; the rest is counted. */
const named = 3;

function correctionsText(
  corrections: readonly AcceptedCorrection[],
  organisationOf: (name: string) => string,
  t: Translate,
  most = named,
): string {
  const texts = corrections
    .slice(0, most)
    .map(({ organisation, criterion, newValue }) => `${organisationOf(organisation)}, ${criterion} → ${newValue}`);
  const more = corrections.length - texts.length;
  return [...texts, ...(more > 0 ? [t("corrections.slips.more", { count: more })] : [])].join("; ");
}
