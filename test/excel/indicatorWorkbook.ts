import { defaultEdition } from "../../src/criteria/defaultEdition";
import { staffSheetPlans } from "../../src/criteria/staffSheets";
import type { Edition } from "../../src/criteria/edition";
import { createTranslator } from "../../src/locales/translator";
import type { CellValue } from "../../src/workbook/grid";
import type { WorkbookPlan } from "../../src/workbook/sheetPlan";
import { WorkbookModel } from "../excel-host";
import { typeCells } from "./typedCells";

/** The default edition, or with further criteria like its first ones, under codes of their own. */
export function editionOf(criteria: number): Edition {
  const edition = defaultEdition();
  const further = Array.from({ length: criteria - edition.criteria.length }, (_unused, index) => {
    const [like] = edition.criteria;
    if (!like) throw new Error("the default edition is empty");
    const own = (text: string): string => `${text} (${index + 1})`;
    const name = { ru: own(like.name.ru), kk: own(like.name.kk), en: own(like.name.en) };
    return { ...like, code: `${like.block}${100 + index}`, name, headers: [] };
  });
  return { ...edition, criteria: [...edition.criteria, ...further] };
}

/** The staff sheets of an edition, as "add the criteria" writes them. */
export function staffPlan(edition: Edition): WorkbookPlan {
  return { sheets: staffSheetPlans(edition, createTranslator("ru"), "ru"), existing: [], active: "criteria" };
}

/** An indicator sheet of so many organisations with a column for every criterion of the edition. */
export function indicatorWorkbook(organisations: number, { criteria }: Edition = defaultEdition()): WorkbookModel {
  const workbook = WorkbookModel.withSheets("Показатели 2025");
  workbook.fileName = "Показатели 2025.xlsx";
  const rows = Array.from({ length: organisations }, (_unused, row): CellValue[] => [
    `Областная организация № ${row + 1}`,
    ...criteria.map(({ unit }, column) => indicatorValue(unit, row, column)),
  ]);
  typeCells(workbook.sheet("Показатели 2025"), 1, 0, [
    ["Организация", ...criteria.map(({ code, name }) => `${code} ${name.ru}`)],
    ...rows,
  ]);
  return workbook;
}

/** Every eleventh value was not sent; one organisation writes what looks like a formula. */
function indicatorValue(unit: string, row: number, column: number): CellValue {
  if ((row + column) % 11 === 10) return row === 3 ? "=уточняется" : null;
  if (unit === "да/нет") return (row + column) % 3 === 0 ? "нет" : "да";
  return 10 + ((row * 7 + column * 3) % 80);
}
