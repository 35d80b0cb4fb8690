import { readFileSync } from "node:fs";
import { evaluateWorkbook } from "../../src/evaluation/evaluateWorkbook";
import { readXlsx } from "../../src/workbook/xlsx/readXlsx";
import { writeXlsx } from "../../src/workbook/xlsx/writeXlsx";
import { differences } from "./recalculate";
import { describeWithLibreOffice } from "./soffice";

const sample = "assets/samples/indicators-2025.xlsx";

describeWithLibreOffice("the sample", () => {
  it.each(["ru", "kk", "en"] as const)(
    "in %s: LibreOffice recalculates every formula to the same value",
    async (language) => {
      const workbook = await readXlsx(readFileSync(sample), "indicators-2025.xlsx");
      const outcome = evaluateWorkbook(workbook, {
        language,
        duplicates: null,
        target: "newWorkbook",
        today: "2026-02-20",
      });
      if (outcome.kind !== "evaluated") throw new Error("the sample is evaluated");
      const formulas = outcome.plan.sheets.flatMap(({ rows }) => rows.flat()).filter((cell) => cell?.formula);
      expect(formulas.length).toBeGreaterThan(2500);
      expect(await differences(await writeXlsx(outcome.plan))).toEqual([]);
    },
  );
});
