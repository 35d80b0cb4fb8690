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
    case "duplicates":
      return t(`pane.answers.duplicates.${answer.which}`);
    default:
      return answer satisfies never;
  }
}
