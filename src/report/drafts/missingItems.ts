import type { Criterion } from "../../criteria/criterion";
import type { Edition } from "../../criteria/edition";
import { expectedPositions } from "../../intake/expectedCriteria";
import type { Submission } from "../../intake/submission";
import { criterionText, placeText, type MessageWords } from "./messageText";

interface MissingItem {
  readonly criterion: Criterion;
  readonly text: string;
}

/**
 * Each indicator that was not reported, with the cell where it belongs where the table has one; none without a cell while it
 * may be under a head that nobody has recognised yet.
 */
export function missingItems(
  { readings }: Submission,
  words: MessageWords & { readonly edition: Edition; readonly hasUnknownHeads: boolean },
): readonly MissingItem[] {
  return expectedPositions(words.edition).flatMap((position) => {
    const criterion = words.edition.criteria[position];
    const reading = readings[position];
    if (criterion === undefined || (reading !== undefined && reading.status !== "missing")) return [];
    const source = reading?.source ?? null;
    if (source === null && words.hasUnknownHeads) return [];
    const place = source === null ? words.t("regions.message.noPlace") : placeText(source, words);
    return [
      { criterion, text: words.t("regions.message.withPlace", { text: criterionText(criterion, words), place }) },
    ];
  });
}
