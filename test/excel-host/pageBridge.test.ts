import { chromium, type Browser, type Page } from "playwright-core";
import { gridOfWorkbook, WorkbookModel } from ".";
import { connectPage, hostInfo, officeFile } from "./pageBridge";
import { portableGrid } from "./portableGrid";

const address = "https://bagalau.test/taskpane.html";
const html = `<!doctype html><html><head><meta charset="utf-8">
  <meta http-equiv="Content-Security-Policy"
    content="default-src 'self'; script-src 'self' 'unsafe-inline' https://appsforoffice.microsoft.com">
  <script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script></head><body>pane</body></html>`;

const flags = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking"];

describe("the host in Chromium, behind the office.js that a page loads", () => {
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    browser = await chromium.launch({
      executablePath: process.env["CHROMIUM"] ?? "/usr/bin/chromium",
      args: [...flags, "--disable-component-update", "--disable-sync"],
    });
    page = await browser.newPage();
    const workbook = portableGrid(gridOfWorkbook(WorkbookModel.withSheets("Данные")));
    await connectPage(page, { workbook, conditions: { displayLanguage: "kk-KZ", apiVersion: "1.12" } });
    await page.route("https://bagalau.test/**", (route) => route.fulfill({ body: html, contentType: "text/html" }));
    await page.goto(address + hostInfo);
  }, 60_000);

  afterAll(async () => {
    await browser.close();
  });

  it("lets office.js start as in Excel for Windows, with the sets and the language of the host", async () => {
    const started = await page.evaluate(async () => {
      const { host, platform } = await Office.onReady();
      const { requirements, displayLanguage } = Office.context;
      const sets = ["1.9", "1.12", "1.13"].map((version) => requirements.isSetSupported("ExcelApi", version));
      return { host: String(host), platform: String(platform), sets, displayLanguage };
    });
    expect(started).toEqual({ host: "Excel", platform: "PC", sets: [true, true, false], displayLanguage: "kk-KZ" });
  }, 30_000);

  it("answers Excel.run, and shows the test what was written", async () => {
    const values = await page.evaluate(async () => {
      await Office.onReady();
      return Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add("Итоги");
        sheet.getRange("A1:B1").values = [["Алматы", 12]];
        const range = sheet.getRange("A1:B1");
        range.load("values");
        await context.sync();
        return range.values as unknown;
      });
    });
    expect(values).toEqual([["Алматы", 12]]);
    const seen = await page.evaluate(() => ({
      tabs: window.excelHost?.tabs(),
      rows: window.excelHost?.workbook().sheets[1]?.rows.map((row) => row.map((cell) => cell.value)),
      unknown: window.excelHost?.unknownMembers(),
    }));
    expect(seen).toEqual({ tabs: ["Данные", "Итоги"], rows: [["Алматы", 12]], unknown: [] });
  }, 30_000);

  it("fails where the test wants it", async () => {
    const code = await page.evaluate(async () => {
      window.excelHost?.faultAt(1, { kind: "protectStructure" });
      try {
        await Excel.run(async (context) => {
          context.workbook.worksheets.add("Баллы");
          await context.sync();
        });
        return "none";
      } catch (error) {
        return error instanceof OfficeExtension.Error ? error.code : String(error);
      }
    });
    expect(code).toBe("AccessDenied");
  }, 30_000);
});

describe("office.js from the npm package", () => {
  it("answers files of the package and nothing beside it", () => {
    const hosted = "https://appsforoffice.microsoft.com/lib/1/hosted/";
    expect(officeFile(`${hosted}office.js`)).toMatch(/office-js[\\/]dist[\\/]office\.js$/);
    expect(officeFile(`${hosted}ru-ru/office_strings.js`)).not.toBeNull();
    expect(officeFile(`${hosted}no-such-file.js`)).toBeNull();
    expect(officeFile(`${hosted}..%2Fpackage.json`)).toBeNull();
    expect(officeFile("https://example.com/office.js")).toBeNull();
  });
});
