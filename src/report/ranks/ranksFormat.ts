import type { ReportContext } from "../reportContext";

/** Format code of ranks and places: only the mean of equals can have a half. */
export function ranksFormat({ evaluation }: ReportContext): string {
  return evaluation.edition.settings.tieRanking === "mean" ? "General" : "0";
}
