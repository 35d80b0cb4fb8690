import type { AcceptedCorrection } from "../../criteria/addedCorrections";
import type { ChosenRule } from "../../criteria/chosenRules";
import type { Translate } from "../../locales/translator";
import type { GivenAnswer } from "../state/paneAnswers";

/** An answer as a sentence. @param names "A3. Name" by code */
export function answerText(answer: GivenAnswer, names: ReadonlyMap<string, string>, t: Translate): string {
  switch (answer.kind) {
    case "header": {
      const { header, criterion } = answer;
      if (criterion === null) return t("pane.answers.notIndicator", { header });
      return t("pane.answers.header", { header, criterion: names.get(criterion) ?? criterion });
    }
    case "organisation":
      return t("pane.answers.organisation", { written: answer.written, organisation: answer.organisation });
    case "otherOrganisation":
      return t("pane.answers.otherOrganisation", { written: answer.written });
    case "repair":
      return t("pane.answers.repair", { text: correctionsText(answer.corrections, t) });
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
        ? t("pane.answers.duplicates.row", { organisation: answer.organisation, number: answer.which })
        : t(`pane.answers.duplicates.${answer.which}`, { organisation: answer.organisation });
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

/** Corrections that are named; the rest is counted. */
const named = 3;

function correctionsText(corrections: readonly AcceptedCorrection[], t: Translate): string {
  const texts = corrections
    .slice(0, named)
    .map(({ organisation, criterion, newValue }) => `${organisation}, ${criterion} → ${newValue}`);
  const more = corrections.length - texts.length;
  return [...texts, ...(more > 0 ? [t("corrections.slips.more", { count: more })] : [])].join("; ");
}
