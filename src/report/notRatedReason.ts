import type { Translate } from "../locales/translator";
import type { NotRatedOrganisation } from "../scoring/evaluation";

/** All reasons in the reader's language, with staff's own words behind the first, or last where that is a condition. */
export function notRatedReason(
  { reason, unmet, words }: Pick<NotRatedOrganisation, "reason" | "unmet" | "words">,
  t: Translate,
): string {
  const conditions = unmet.map((condition) => t(`criteria.entry.notAdmitted.${condition}`));
  if (reason === "notAdmitted") return [...conditions, ...(words === "" ? [] : [words])].join("; ");
  const text = t(`report.notRated.${reason}`);
  return [words === "" ? text : `${text}: ${words}`, ...conditions].join("; ");
}
