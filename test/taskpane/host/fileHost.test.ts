import { readFile } from "node:fs/promises";
import { createFileHost, criteriaFileName, resultsFileName } from "../../../src/taskpane/host/fileHost";
import { evaluateForPane } from "../../../src/taskpane/pipeline";
import { HostFault } from "../../../src/workbook/hostFault";
import { readXlsx } from "../../../src/workbook/xlsx/readXlsx";

jest.setTimeout(60_000);

describe("the file host", () => {
  it("names what it saves after the file that was opened", () => {
    expect(resultsFileName("регионы.XLSX")).toBe("регионы.results.xlsx");
    expect(criteriaFileName("регионы.xlsx")).toBe("регионы.criteria.xlsx");
    expect(criteriaFileName(null)).toBe("bagalau.criteria.xlsx");
  });

  it("reads the file, saves the results as a workbook, and saves them again", async () => {
    const saved: { name: string; bytes: Uint8Array }[] = [];
    const host = createFileHost((name, bytes) => saved.push({ name, bytes }));
    host.open("indicators-2025.xlsx", await readFile("assets/samples/indicators-2025.xlsx"));
    const outcome = evaluateForPane(await host.read(), null, { paneLanguage: "ru", target: "newWorkbook" });
    if (outcome.kind === "refused") throw new Error("the sample was refused");
    await host.write(outcome.plan, outcome.kept);
    expect(host.saveAgain()).toBe(true);
    expect(saved.map(({ name }) => name)).toEqual(["indicators-2025.results.xlsx", "indicators-2025.results.xlsx"]);
    const written = await readXlsx(saved[0]?.bytes ?? new Uint8Array(), "results.xlsx");
    expect(written.sheets.map(({ title }) => title)).toContain("Итоги");
  });

  it("has nothing to save again before an evaluation, nor after another file is opened", async () => {
    const host = createFileHost(() => undefined);
    expect(host.saveAgain()).toBe(false);
    await host.write({ sheets: [], existing: [], active: "totals" }, []).catch(() => undefined);
    host.open("b.xlsx", new Uint8Array());
    expect(host.saveAgain()).toBe(false);
  });

  it("refuses what is no workbook, as a fault of the host", async () => {
    const host = createFileHost(() => undefined);
    host.open("a.xlsx", new TextEncoder().encode("not a workbook"));
    await expect(host.read()).rejects.toBeInstanceOf(HostFault);
  });
});
