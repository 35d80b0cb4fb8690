import type { ReportContext } from "../reportContext";

/** Format code of ranks and places: only the mean of equals can have a half. */
export function ranksFormat({ evaluation }: ReportContext): string {
  return evaluation.edition.settings.tieRanking === "mean" ? "General" : "0";
}

/** Is behind a rank whose points stand for no value. */
export const noValueMark = "*";

/** Format code of such a rank. */
export function markedRanksFormat({ evaluation }: ReportContext): string {
  return `${evaluation.edition.settings.tieRanking === "mean" ? "0.0" : "0"}"${noValueMark}"`;
}
