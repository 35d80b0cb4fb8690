import { resultOf } from "../../evaluation/resultOf";
import { readFileSync } from "node:fs";
import { evaluateWorkbook } from "../../../src/evaluation/evaluateWorkbook";
import type { WorkbookPlan } from "../../../src/workbook/sheetPlan";
import { readXlsx } from "../../../src/workbook/xlsx/readXlsx";
import { writeXlsx } from "../../../src/workbook/xlsx/writeXlsx";
import { recalculateAll, type WorkbookValues } from "../recalculate";
import { describeWithLibreOffice } from "../soffice";
import { comparePlanned, printCount } from "./plannedCells";

const sample = "assets/samples/indicators-2025.xlsx";
const languages = ["ru", "kk", "en"] as const;

describeWithLibreOffice("the sample", () => {
  const plans: WorkbookPlan[] = [];
  let recalculated: readonly WorkbookValues[] = [];

  beforeAll(async () => {
    const workbook = await readXlsx(readFileSync(sample), "indicators-2025.xlsx");
    for (const language of languages) {
      const outcome = resultOf(
        evaluateWorkbook(workbook, {
          language,
          duplicates: null,
          target: "newWorkbook",
          insight: true,
          today: "2026-02-20",
        }),
      );
      plans.push(outcome.plan);
    }
    recalculated = await recalculateAll(await Promise.all(plans.map(writeXlsx)));
  });

  it.each(languages)("in %s: LibreOffice computes every cell as we do", (language) => {
    const at = languages.indexOf(language);
    const comparison = comparePlanned(plans[at]?.sheets ?? [], recalculated[at] ?? new Map());
    printCount(`sample in ${language}`, comparison);
    expect(comparison.differences).toEqual([]);
    expect(comparison.formulas).toBeGreaterThan(2500);
  });
});
