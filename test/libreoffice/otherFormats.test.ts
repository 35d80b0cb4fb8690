import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { singleInput } from "../../src/evaluation/evaluationInputs";
import { evaluateInputs } from "../../src/evaluation/evaluateWorkbook";
import { readWorkbook } from "../../src/workbook/files/readWorkbook";
import { convertWithLibreOffice, describeWithLibreOffice } from "./soffice";

const options = { language: "ru", duplicates: null, target: "newWorkbook", today: "2026-02-20" } as const;
const sample = readFileSync("assets/samples/indicators-2025.xlsx");

/** What was read of each organisation, without the cells: titles of sheets and their addresses differ between formats. */
async function valuesOf(bytes: Uint8Array, name: string): Promise<unknown> {
  const { submissions } = evaluateInputs(singleInput(await readWorkbook(bytes, name)), options).intake;
  return submissions.map(({ organisation, readings }) => [
    organisation,
    readings.map(({ value, status }) => [value, status]),
  ]);
}

describeWithLibreOffice("the sample as LibreOffice saves it in other formats", () => {
  it.each([
    ["xls", "xls"],
    ["ods", "ods"],
    // Semicolons, UTF-8 (76).
    ["csv", "csv:Text - txt - csv (StarCalc):59,34,76"],
  ])("%s: the same values", async (ending, format) => {
    const folder = await mkdtemp(join(tmpdir(), "formats-"));
    try {
      await writeFile(join(folder, "book.xlsx"), sample);
      await convertWithLibreOffice([join(folder, "book.xlsx")], format, join(folder, "out"));
      const bytes = await readFile(join(folder, "out", `book.${ending}`));
      expect(await valuesOf(bytes, `book.${ending}`)).toEqual(await valuesOf(sample, "book.xlsx"));
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });
});
