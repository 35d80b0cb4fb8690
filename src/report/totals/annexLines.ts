import { textCell } from "../kit/planCell";
import type { ReportContext } from "../reportContext";
import { dateOrBlank, givenOrBlank } from "../drafts/draftNames";
import type { SheetDraft } from "../kit/sheetDraft";
import { totalsRows, type TotalsLayout } from "./totalsLayout";

/** The final table is the annex to the resolution; what settings do not give is a blank to fill in. */
export function annexLine(draft: SheetDraft, { evaluation, t }: ReportContext, layout: TotalsLayout): void {
  const { number, date } = evaluation.edition.settings.resolution;
  const text = t("resolution.annex", { number: givenOrBlank(number, { t }), date: dateOrBlank(date, { t }) });
  draft.putMerged(totalsRows.annex, 0, layout.prize, textCell(text, "paragraphEnd"));
}

/** Who signs the table: the chair of the settings, and a secretary whom no setting names. */
export function signatureLines(draft: SheetDraft, top: number, { evaluation, t }: ReportContext): void {
  const { chair } = evaluation.edition.settings.resolution;
  const lines = [
    [t("resolution.chair"), givenOrBlank(chair, { t })],
    [t("resolution.secretary"), t("resolution.blank.word")],
  ] as const;
  lines.forEach(([post, name], index) => {
    draft.putMerged(top + index, 0, 1, textCell(post, "paragraph"));
    draft.putMerged(top + index, 2, 5, textCell(name, "paragraphEnd"));
  });
}
