import { defaultEdition } from "../src/criteria/defaultEdition";
import type { Criterion } from "../src/criteria/criterion";
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
        ...readings.map(({ value }, column) => cell(writtenValue(edition.criteria[column], value ?? 0))),
      ]),
    ],
  };
  return writeXlsx({ sheets: [sheet], existing: [], active: "indicators" });
}

/** Shares have decimals, counts and sums have none. */
function writtenValue(criterion: Criterion | undefined, value: number): string | number {
  if (criterion?.method === "yesNo") return "да";
  return criterion?.unit === "%" ? value : Math.round(value);
}

function cell(value: string | number | null): PlanCell {
  return { value, formula: null, style: "plain", format: null };
}
