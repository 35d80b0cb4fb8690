import { defaultEdition } from "../src/criteria/defaultEdition";
import { emptyIndicatorSheet } from "../src/evaluation/templatePlan";
import { createTranslator } from "../src/locales/translator";
import { writeXlsx } from "../src/workbook/xlsx/writeXlsx";
import type { PlanCell, SheetPlan } from "../src/workbook/sheetPlan";
import { sampleSubmissions } from "./sampleRegions";

/** An .xlsx of so many organisations on the 40 criteria of the default catalogue; the same at every run. */
export async function indicatorFile(organisations: number): Promise<Uint8Array> {
  const edition = defaultEdition();
  const empty = emptyIndicatorSheet(edition, "ru", createTranslator("ru"));
  const headerRows = 4;
  const sheet: SheetPlan = {
    ...empty,
    rows: [
      ...empty.rows.slice(0, headerRows),
      ...sampleSubmissions(organisations, edition).map(({ organisation, readings }, index) => [
        cell(index + 1),
        cell(organisation),
        ...readings.map(({ value }, column) => cell(edition.criteria[column]?.method === "yesNo" ? "да" : value)),
      ]),
    ],
  };
  return writeXlsx({ sheets: [sheet], existing: [], active: "indicators" });
}

function cell(value: string | number | null): PlanCell {
  return { value, formula: null, style: "plain", format: null };
}
