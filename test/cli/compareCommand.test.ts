import { readFile, writeFile } from "node:fs/promises";
import { evaluateCommand } from "../../src/cli/evaluateCommand";
import { runOf, testFolder } from "./commandRun";
import { inputWorkbook } from "./inputWorkbook";

const folder = testFolder();
const run = (args: readonly string[]) => runOf(evaluateCommand, args);

/** A3 is one point a unit in the sample catalogue. */
async function input(name: string, alpha: number, beta: number): Promise<string> {
  const path = folder.at(name);
  const rows = [
    ["Организация", "A3"],
    ["Альфа", alpha],
    ["Бета", beta],
  ];
  await writeFile(path, await inputWorkbook({ Показатели: rows }));
  return path;
}

describe("evaluate --compare", () => {
  it("says who moved since last year's results, on the terminal and in the JSON: 5 → 31 and 6 → 20", async () => {
    const last = await input("2024.xlsx", 5, 6);
    expect((await run([last])).status).toBe(0);
    const results = folder.at("2024.results.xlsx");
    const before = await readFile(results);
    const now = await input("2025.xlsx", 31, 20);
    const json = folder.at("2025.json");
    const { status, out } = await run([now, "--compare", results, "--json", json]);
    expect(status).toBe(0);
    expect(out).toContain("Альфа: 2 место, 5 → 1 место, 31 (значения +26, правила 0)");
    expect(out).toContain("Бета: 1 место, 6 → 2 место, 20 (значения +14, правила 0)");
    const { comparison } = JSON.parse(await readFile(json, "utf8")) as {
      comparison: { with: { name: string }; organisations: { name: string; fromValues: number }[] };
    };
    expect(comparison.with.name).toBe("2024.results.xlsx");
    expect(comparison.organisations.map(({ name, fromValues }) => [name, fromValues])).toEqual([
      ["Альфа", 26],
      ["Бета", 14],
    ]);
    expect((await readFile(results)).equals(before)).toBe(true);
  });

  it("never writes over the file it compares with, and refuses one that is not there", async () => {
    const last = await input("2024.xlsx", 5, 6);
    const now = await input("2025.xlsx", 31, 20);
    expect((await run([now, "--compare", last, "-o", last, "--force"])).status).toBe(2);
    expect((await run([now, "--compare", folder.at("нет.xlsx")])).status).toBe(2);
  });
});
