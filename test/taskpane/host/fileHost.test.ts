import { readFile } from "node:fs/promises";
import { noAnswers } from "../../../src/evaluation/answers";
import type { ChosenFile } from "../../../src/taskpane/host/chosenFile";
import { createFileHost, criteriaFileName, resultsFileName } from "../../../src/taskpane/host/fileHost";
import { createSaver } from "../../../src/taskpane/saving/handOver";
import { evaluateForPane, templateForPane } from "../../../src/taskpane/pipeline";
import { HostFault } from "../../../src/workbook/hostFault";
import { readXlsx } from "../../../src/workbook/xlsx/readXlsx";
import { writeXlsx } from "../../../src/workbook/xlsx/writeXlsx";

jest.setTimeout(60_000);

const file = (name: string, bytes: Uint8Array): ChosenFile => ({ name, bytes: () => Promise.resolve(bytes) });
const textFile = (name: string): ChosenFile => file(name, new TextEncoder().encode("not a workbook"));
const sample = async (name = "indicators-2025.xlsx"): Promise<ChosenFile> =>
  file(name, new Uint8Array(await readFile("assets/samples/indicators-2025.xlsx")));

describe("the file host", () => {
  it("names what it saves after the file that was opened", () => {
    expect(resultsFileName("регионы.XLSX")).toBe("регионы.results.xlsx");
    expect(resultsFileName("регионы.xlsm")).toBe("регионы.results.xlsx");
    expect(criteriaFileName("регионы.xlsx")).toBe("регионы.criteria.xlsx");
    expect(criteriaFileName(null)).toBe("bagalau.criteria.xlsx");
  });

  it("reads the file, saves the results as a workbook, and saves them again", async () => {
    const saved: { name: string; bytes: Uint8Array }[] = [];
    const host = createFileHost(createSaver("browser", (name, bytes) => saved.push({ name, bytes })));
    const inputs = await host.read([await sample()]);
    const outcome = evaluateForPane(inputs, noAnswers, { paneLanguage: "ru", target: "newWorkbook" });
    if (outcome.kind === "refused") throw new Error("the sample was refused");
    await host.write(outcome.plan, outcome.kept);
    expect(host.saveAgain()).toBe(true);
    expect(saved.map(({ name }) => name)).toEqual(["indicators-2025.results.xlsx", "indicators-2025.results.xlsx"]);
    const written = await readXlsx(saved[0]?.bytes ?? new Uint8Array(), "results.xlsx");
    expect(written.sheets.map(({ title }) => title)).toContain("Итоги");
  });

  it("has nothing to save again before an evaluation, nor after another file is read", async () => {
    const host = createFileHost(createSaver("browser", () => undefined));
    expect(host.saveAgain()).toBe(false);
    await host.read([await sample()]);
    await host.write(templateForPane("ru"), []);
    expect(host.saveAgain()).toBe(true);
    await host.read([await sample("b.xlsx")]);
    expect(host.saveAgain()).toBe(false);
  });

  it("takes the file with staff sheets as the workbook, wherever it stands among the files", async () => {
    const criteria = file("критерии.xlsx", await writeXlsx(templateForPane("ru")));
    const inputs = await createFileHost(createSaver("browser", () => undefined)).read([
      await sample("регион.xlsx"),
      criteria,
    ]);
    expect(inputs.workbook.fileName).toBe("критерии.xlsx");
    expect(inputs.regionFiles.map(({ fileName }) => fileName)).toEqual(["регион.xlsx"]);
  });

  it("goes on with the rest where a file cannot be read, and says which", async () => {
    const files = [textFile("а.xlsx"), await sample("б.xlsx"), textFile("в.docx"), textFile("г.ods")];
    const inputs = await createFileHost(createSaver("browser", () => undefined)).read(files);
    expect(inputs.workbook.fileName).toBe("б.xlsx");
    expect(inputs.fileIssues.map(({ code, file: name }) => [name, code])).toEqual([
      ["а.xlsx", "fileOtherContent"],
      ["в.docx", "fileOtherContent"],
      ["г.ods", "fileOtherContent"],
    ]);
  });

  it("reads a file once, however often it is looked at", async () => {
    let read = 0;
    const { name, bytes } = await sample();
    const counted = { name, bytes: () => ((read += 1), bytes()) };
    const host = createFileHost(createSaver("browser", () => undefined));
    const first = await host.read([counted]);
    expect((await host.read([counted])).workbook).toBe(first.workbook);
    expect(read).toBe(1);
  });

  it("refuses what is no workbook, as a fault of the host", async () => {
    await expect(
      createFileHost(createSaver("browser", () => undefined)).read([textFile("a.xlsx")]),
    ).rejects.toBeInstanceOf(HostFault);
  });
});
