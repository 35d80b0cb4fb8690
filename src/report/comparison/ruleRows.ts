import { ruleChanges, type RuleChange } from "../../insight/ruleChanges";
import { ordinalCell, textCell } from "../planCell";
import type { SheetDraft } from "../sheetDraft";
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
    number: textCell("", "columnHeading"),
    name: textCell(t("comparison.columns.rule"), "columnHeading"),
    was: textCell(t("comparison.columns.was"), "columnHeading"),
    is: textCell(t("comparison.columns.is"), "columnHeading"),
  });
  changes.slice(0, listedRules).forEach((change, index) => {
    putWasAndIs(draft, draft.height, {
      number: ordinalCell(index + 1),
      name: textCell(ruleText(change)),
      was: textCell(change.before === "" ? t("comparison.none") : change.before),
      is: textCell(change.after === "" ? t("comparison.none") : change.after),
    });
  });
  const rest = changes.length - listedRules;
  if (rest > 0)
    draft.putMerged(draft.height, 0, columns.fromRules, textCell(t("comparison.restRules", { number: rest })));
}

/** "A1: Вес". */
function ruleText({ subject, field }: RuleChange): string {
  return field === "" ? subject : `${subject}: ${field}`;
}
