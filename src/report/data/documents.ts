import { ownDocument, type Reading } from "../../intake/submission";
import type { Evaluation, RatedOrganisation } from "../../scoring/evaluation";

/** true where any value of any organisation names the document that backs it; else figures without one are not counted. */
export function namesDocuments({ organisations }: Evaluation): boolean {
  return organisations.some(({ scores }) => scores.some(({ reading }) => ownDocument(reading) !== undefined));
}

/** How many numbers of an organisation name no document. */
export function withoutDocument({ scores }: RatedOrganisation): number {
  return scores.filter(({ reading }) => isWithoutDocument(reading)).length;
}

function isWithoutDocument({ status, document }: Reading): boolean {
  return status === "ok" && document === undefined;
}
