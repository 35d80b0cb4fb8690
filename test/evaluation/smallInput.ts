import { defaultEdition } from "../../src/criteria/defaultEdition";
import { staffSheetPlans } from "../../src/criteria/staffSheets";
import { createTranslator } from "../../src/locales/translator";
import type { WorkbookGrid } from "../../src/workbook/grid";
import { readXlsx } from "../../src/workbook/xlsx/readXlsx";
import { writeXlsx } from "../../src/workbook/xlsx/writeXlsx";
import { smallHeader, typedSheet, type InputCell } from "../cli/inputWorkbook";

/** Three indicators with the staff sheets that ask for these alone: a tenth of the work of the whole catalogue. */
export async function smallInput(rows: readonly (readonly InputCell[])[]): Promise<WorkbookGrid> {
  const edition = defaultEdition();
  const criteria = edition.criteria.filter(({ code }) => smallHeader.includes(code));
  const blocks = edition.blocks.filter(({ code }) => criteria.some(({ block }) => block === code));
  const staff = staffSheetPlans({ ...edition, criteria, blocks }, createTranslator("ru"), "ru");
  const sheets = [typedSheet("Показатели", [smallHeader, ...rows]), ...staff];
  return readXlsx(await writeXlsx({ sheets, existing: [], active: "indicators" }), "input.xlsx");
}
