import { issueMessage } from "../../issues/issue";
import { textCell } from "../kit/planCell";
import type { SheetDraft } from "../kit/sheetDraft";
import type { ReportContext } from "../reportContext";
import { checksColumns } from "./checksLayout";
import { repairEffectText, repairText } from "./slipText";

/** Possible slips, each with the repair it suggests and what that would change; nothing where there is none. */
export function slipTable(draft: SheetDraft, { input, t, evaluation }: ReportContext): void {
  const slips = input.slips ?? [];
  if (slips.length === 0) return;
  const top = draft.height + 1;
  draft.put(top, 0, textCell(t("corrections.slips.heading"), "heading"));
  draft.putMerged(top + 1, 0, checksColumns.count, textCell(t("corrections.slips.note"), "note"));
  slips.forEach((slip, index) => {
    const [issue] = slip.issues;
    const row = top + 2 + index;
    const lines = [
      issueMessage(issue, t),
      `${t("corrections.slips.repair")}: ${repairText(slip, evaluation.edition.criteria, t)}`,
      `${t("corrections.slips.effect")}: ${repairEffectText(slip, t)}`,
    ];
    draft.put(row, checksColumns.key, textCell(issue.cell ?? ""));
    draft.putMerged(row, checksColumns.text, checksColumns.count, textCell(lines.join("\n")));
  });
}
