import { evaluateInputs } from "../../../src/evaluation/evaluateWorkbook";
import { readXlsx } from "../../../src/workbook/xlsx/readXlsx";
import type { WorkbookGrid } from "../../../src/workbook/grid";
import { readFile } from "node:fs/promises";
import { exampleRows, indicatorWorkbook } from "../../taskpane/indicatorWorkbook";

const options = { language: "ru", duplicates: null, target: "newWorkbook", today: "2026-02-20" } as const;
const own = indicatorWorkbook(exampleRows);

async function sample(fileName: string): Promise<WorkbookGrid> {
  return readXlsx(new Uint8Array(await readFile("assets/samples/indicators-2025.xlsx")), fileName);
}

it("the sample is evaluated alone, never together with anybody's own indicators, whatever its file is called", async () => {
  const invented = await sample("показатели.xlsx");
  const alone = evaluateInputs({ workbook: invented, regionFiles: [], fileIssues: [] }, options);
  expect(alone.kind).toBe("evaluated");
  const ways = [
    { workbook: invented, regionFiles: [own], fileIssues: [] },
    { workbook: own, regionFiles: [invented], fileIssues: [] },
    { workbook: { ...own, sheets: [...own.sheets, ...invented.sheets] }, regionFiles: [], fileIssues: [] },
  ];
  for (const inputs of ways) {
    const outcome = evaluateInputs(inputs, options);
    expect(outcome.kind).toBe("refused");
    expect(
      outcome.issues.filter(({ code }) => code === "sampleAmongOwn").map(({ file, sheet }) => [file, sheet]),
    ).toEqual([[inputs.regionFiles.length > 0 ? "показатели.xlsx" : undefined, "Показатели 2025"]]);
  }
});
