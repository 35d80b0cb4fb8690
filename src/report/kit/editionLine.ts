import { localisedText } from "../../locales/language";
import type { PlanCell } from "../../workbook/sheetPlan";
import { textCell } from "./planCell";
import type { ReportContext } from "../reportContext";

/** Which criteria the results follow; a warning while they are a sample or not approved. */
export function editionLine({ evaluation, t, language }: ReportContext): PlanCell {
  const { title } = evaluation.edition;
  const params = { title: localisedText(title.title, language), year: title.year };
  if (title.sample) return textCell(t("report.edition.sample", params), "warning");
  if (!title.approved) return textCell(t("report.edition.notApproved", params), "warning");
  return textCell(t("report.edition.approved", params), "note");
}
