import { localisedText } from "../../locales/language";
import type { PlanCell } from "../../workbook/sheetPlan";
import { textCell } from "./planCell";
import type { ReportContext } from "../reportContext";

/** Which criteria the results follow, and whether the results are approved; a warning while the criteria are a sample or not approved. */
export function editionLine({ evaluation, t, language, approval }: ReportContext): PlanCell {
  const { title } = evaluation.edition;
  const params = { title: localisedText(title.title, language), year: title.year };
  const key = title.sample ? "sample" : title.approved ? "approved" : "notApproved";
  return textCell(`${t(`report.edition.${key}`, params)} ${approval}`, key === "approved" ? "note" : "warning");
}
