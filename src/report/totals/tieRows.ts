import { decidedByText, tieValueTexts } from "../tieDescription";
import { groupText } from "../awardText";
import { organisationPart } from "../awards/awardSections";
import { textCell, valueCell } from "../kit/planCell";
import { shownName } from "../../criteria/organisationName";
import type { ReportContext } from "../reportContext";
import { ranksFormat } from "../ranks/ranksFormat";
import type { SheetDraft } from "../kit/sheetDraft";

const decidedRight = 8;

/** Every tie with what decided it and by what values; nothing where there is none. As of the evaluation, not live. */
export function tieRows(draft: SheetDraft, firstRow: number, context: ReportContext): void {
  const { evaluation, t, language } = context;
  if (evaluation.ties.length === 0) return;
  const shown = new Map(evaluation.organisations.map((one) => [one.name, shownName(one, language)]));
  const nameOf = (name: string): string => organisationPart(name, context).organisation;
  draft.put(firstRow, 0, textCell(t("report.ties.heading"), "heading"));
  draft.putRow(firstRow + 1, 0, [
    textCell(t("report.columns.place"), "columnHeading"),
    textCell(t("report.columns.organisation"), "columnHeading"),
    textCell(t("report.ties.value"), "columnHeading"),
  ]);
  draft.putMerged(firstRow + 1, 3, decidedRight, textCell(t("report.ties.decidedBy"), "columnHeading"));
  let row = firstRow + 2;
  for (const tie of evaluation.ties) {
    tie.organisations.forEach((organisation, index) => {
      const name = shown.get(organisation) ?? organisation;
      draft.putRow(row, 0, [
        valueCell(tie.place, "place", ranksFormat(context)),
        textCell(tie.group === undefined ? name : `${name} (${groupText(tie.group, t)})`),
        textCell(tieValueTexts(tie, language)[index] ?? "", "number"),
      ]);
      draft.putMerged(row, 3, decidedRight, textCell(decidedByText(tie, { t, awards: context.awards.awards, nameOf })));
      row++;
    });
  }
}
