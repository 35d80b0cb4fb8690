import { textCell } from "../kit/planCell";
import type { ReportContext } from "../reportContext";
import { givenName } from "../drafts/draftNames";
import { annexText } from "../drafts/paperParts";
import type { SheetDraft } from "../kit/sheetDraft";
import { totalsRows, type TotalsLayout } from "./totalsLayout";

/** The final table is the annex to the resolution; what settings do not give is a blank to fill in. */
export function annexLine(draft: SheetDraft, context: ReportContext, layout: TotalsLayout): void {
  draft.putMerged(totalsRows.annex, 0, layout.prize, textCell(annexText(1, context), "paragraphEnd"));
}

/** Who signs the table: chair and secretary of the settings. */
export function signatureLines(draft: SheetDraft, top: number, context: ReportContext): void {
  const { t } = context;
  const lines = [
    [t("resolution.chair"), givenName("chair", context)],
    [t("resolution.secretary"), givenName("secretary", context)],
  ] as const;
  lines.forEach(([post, name], index) => {
    draft.putMerged(top + index, 0, 1, textCell(post, "paragraph"));
    draft.putMerged(top + index, 2, 5, textCell(name, "paragraphEnd"));
  });
}
