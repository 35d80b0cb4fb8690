import { organisationPart } from "../awards/awardSections";
import { decisionSentences } from "../decisionSentences";
import { textCell } from "../kit/planCell";
import type { SheetDraft } from "../kit/sheetDraft";
import type { ReportContext } from "../reportContext";

/** The Committee's decisions by which prizes are other ones than calculated, with reasons and votes; nothing where there is none. */
export function decisionRows(draft: SheetDraft, top: number, context: ReportContext, right: number): void {
  const { awards, t } = context;
  const decided = awards.awards.flatMap((award) =>
    award.what === "prize"
      ? [
          {
            ...award,
            rows: award.rows.filter(({ decision }) => award.because !== null || decision?.decision !== "approve"),
          },
        ]
      : [],
  );
  const nameOf = (name: string): string => organisationPart(name, context).organisation;
  const sentences = decisionSentences(decided, { t, nameOf });
  if (sentences.length === 0) return;
  draft.put(top, 0, textCell(t("report.totals.decided"), "heading"));
  sentences.forEach((sentence, index) => {
    draft.putMerged(top + 1 + index, 0, right, textCell(sentence));
  });
}
