import { ruleChanges, type RuleChange } from "../../insight/ruleChanges";
import { localisedText, type LocalisedText } from "../../locales/language";
import { ordinalCell, textCell } from "../kit/planCell";
import type { SheetDraft } from "../kit/sheetDraft";
import type { ComparisonContext } from "./comparisonContext";
import { comparisonColumns as columns, listedRules } from "./comparisonLayout";
import { putWasAndIs } from "./placeRows";

/** Settings, blocks and criteria that are not what they were. */
export function ruleRows(draft: SheetDraft, context: ComparisonContext): void {
  const { comparison, t, report } = context;
  const changes = ruleChanges(comparison.before.edition, comparison.after.edition, report.t, report.language);
  draft.put(draft.height + 1, 0, textCell(t("comparison.rules"), "heading"));
  if (changes.length === 0) {
    draft.putMerged(draft.height, 0, columns.fromRules, textCell(t("comparison.rulesSame")));
    return;
  }
  putWasAndIs(draft, draft.height, {
    number: textCell(t("report.columns.number"), "columnHeading"),
    name: textCell(t("comparison.columns.rule"), "columnHeading"),
    was: textCell(t("comparison.columns.was"), "columnHeading"),
    is: textCell(t("comparison.columns.is"), "columnHeading"),
  });
  changes.slice(0, listedRules).forEach((change, index) => {
    putWasAndIs(draft, draft.height, {
      number: ordinalCell(index + 1),
      name: textCell(ruleText(change, context)),
      was: textCell(change.before === "" ? t("comparison.none") : change.before),
      is: textCell(change.after === "" ? t("comparison.none") : change.after),
    });
  });
  const rest = changes.length - listedRules;
  if (rest > 0)
    draft.putMerged(draft.height, 0, columns.fromRules, textCell(t("comparison.restRules", { number: rest })));
}

/** "A1 Охват профсоюзным членством: Вес"; of a criterion that is gone, its former name. */
function ruleText({ kind, subject, field }: RuleChange, { comparison, report }: ComparisonContext): string {
  if (field === "") return subject;
  const found = [comparison.after, comparison.before]
    .flatMap(({ edition }): readonly { readonly code: string; readonly name: LocalisedText }[] => {
      if (kind === "criterion") return edition.criteria;
      return kind === "block" ? edition.blocks : [];
    })
    .find(({ code }) => code === subject);
  return `${found === undefined ? subject : `${subject} ${localisedText(found.name, report.language)}`}: ${field}`;
}
