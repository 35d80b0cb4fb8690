import { recordOf } from "../tables/recordOf";
import { resultRoles } from "../workbook/sheetRole";
import type { ReportInput } from "./reportInput";

type Titles = ReportInput["titles"];

export function reportTitles(title: (role: keyof Titles) => string): Titles {
  return recordOf([...resultRoles, "criteria", "settings"], title);
}
