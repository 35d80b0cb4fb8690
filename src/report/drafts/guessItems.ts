import type { Edition } from "../../criteria/edition";
import type { SubmissionStatus } from "../../intake/submissionStatus";
import { criterionText, placeText, type MessageWords } from "./messageText";

/** Each header that was taken for a criterion by likeness, for the region to confirm. */
export function guessItems(
  { guesses }: SubmissionStatus,
  words: MessageWords & { readonly edition: Edition },
): readonly string[] {
  return guesses.flatMap(({ criterion: code, header, source }) => {
    const criterion = words.edition.criteria.find((one) => one.code === code);
    if (criterion === undefined) return [];
    const text = words.t("regions.message.guess", { header, criterion: criterionText(criterion, words) });
    return [source === null ? text : words.t("regions.message.atPlace", { place: placeText(source, words), text })];
  });
}
