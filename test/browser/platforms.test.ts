/** The pane where Excel is not that of Windows: its main path behind the office.js of the Mac and of the web. */
import { readFile } from "node:fs/promises";
import type { Browser, Frame } from "playwright-core";
import { createTranslator } from "../../src/locales/translator";
import type { WorkbookGrid } from "../../src/workbook/grid";
import { readXlsx } from "../../src/workbook/xlsx/readXlsx";
import { serveFolders, type StaticServer } from "../../scripts/pane/staticServer";
import { officeAddress } from "../excel-host/pageBridge";
import { findChromium } from "./chromium";
import { leaders, openExcelPane, pressEvaluate } from "./excelPanePage";
import { horizontalOverflow, launchChromium } from "./panePage";
import { productionBundle } from "./productionBundle";
import { openWebPane, paneAddress, paneFrame } from "./webFrame";

jest.setTimeout(300_000);

const chromium = findChromium();
const suite = chromium === null ? describe.skip : describe;
const published = [
  expect.stringMatching(/^1 \| .*Акмолинск.* \| 100 201$/),
  expect.stringMatching(/^2 \| .*Кызылорд.* \| 39 440$/),
  expect.stringMatching(/^3 \| .*Жамбыл.* \| 29 986$/),
];
const t = createTranslator("ru");

async function chooseKazakh(frame: Frame): Promise<void> {
  await frame.getByRole("combobox", { name: t("pane.language") }).selectOption("kk");
  await frame.getByRole("button", { name: createTranslator("kk")("pane.evaluate"), exact: true }).waitFor();
}

/** The language that the browser remembers, or the error with which it refuses its storage. */
function stored(frame: Frame): Promise<string | null | undefined> {
  return frame.evaluate(() => {
    try {
      const key = Object.keys(localStorage).find((name) => name.endsWith("bagalau.language"));
      return key === undefined ? null : localStorage.getItem(key);
    } catch (error) {
      return error instanceof Error ? error.name : undefined;
    }
  });
}

suite("the production bundle on other platforms", () => {
  let server: StaticServer;
  let browser: Browser;
  let sample: WorkbookGrid;

  beforeAll(async () => {
    server = await serveFolders([await productionBundle()]);
    browser = await launchChromium(chromium ?? "", "wide");
    sample = await readXlsx(new Uint8Array(await readFile("assets/samples/indicators-2025.xlsx")), "a.xlsx");
  });

  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  const elsewhere = (requests: readonly string[]): readonly string[] =>
    requests.filter(
      (address) =>
        !["blob:", server.url, officeAddress, "https://excel.officeapps.live.com/", paneAddress].some((own) =>
          address.startsWith(own),
        ),
    );

  it("on a Mac evaluates, saves nothing, and opens itself in a browser by Office", async () => {
    const pane = await openExcelPane(browser, server.url, sample, { platform: "Mac" });
    const { page, excel } = pane;
    const downloads: string[] = [];
    page.on("download", (download) => downloads.push(download.suggestedFilename()));
    expect(await page.evaluate(() => String(Office.context.platform))).toBe("Mac");
    await pressEvaluate(pane);
    expect(await leaders(pane)).toEqual(published);
    await page.getByRole("tab", { name: t("results.tabs.documents") }).click();
    await page.getByRole("button", { name: t("pane.documents.scorecards"), exact: true }).click();
    await page.getByText(t("pane.saving.impossible"), { exact: false }).waitFor();
    await page.getByRole("button", { name: t("pane.saving.openBrowser") }).click();
    await page.waitForFunction(() => window.excelHost?.openedAddresses().length === 1);
    expect(await excel.evaluate((host) => host.openedAddresses())).toEqual([`${server.url}taskpane.html`]);
    expect(await page.getByRole("link", { name: server.url }).count()).toBe(0);
    // Twenty-one workbooks stand folded: the results are not pushed away.
    const copies = page.getByRole("button", { name: /^Открыть в Excel/ });
    expect(await copies.first().isVisible()).toBe(false);
    await page.getByText(t("pane.saving.parts", { count: 21 })).click();
    expect(await copies.first().isVisible()).toBe(true);
    expect(await horizontalOverflow(page)).toEqual([]);
    expect(downloads).toEqual([]);
    expect(await excel.evaluate((host) => host.unknownMembers())).toEqual([]);
    expect(elsewhere(pane.requests)).toEqual([]);
    expect(pane.complaints).toEqual([]);
    await page.close();
  });

  it("on the web, a frame in Microsoft's page without a storage, evaluates, writes heights, and hands documents to the browser", async () => {
    const { page, frame, requests, complaints } = await openWebPane(browser, await productionBundle(), sample);
    const evaluate = frame.getByRole("button", { name: t("pane.evaluate"), exact: true, disabled: false });
    await evaluate.waitFor();
    expect(await frame.evaluate(() => String(Office.context.platform))).toBe("OfficeOnline");
    await frame.getByText(t("pane.start.excel")).waitFor();
    await evaluate.click();
    await frame.getByRole("table", { name: t("pane.results.table") }).waitFor();
    await evaluate.waitFor();
    const rows = await frame
      .getByRole("table", { name: t("pane.results.table") })
      .getByRole("row")
      .allInnerTexts();
    expect(rows.slice(1, 4).map((row) => row.replace(/\s+/g, " "))).toEqual([
      expect.stringMatching(/^1 .*Акмолинск.* 100 201/),
      expect.stringMatching(/^2 .*Кызылорд.* 39 440/),
      expect.stringMatching(/^3 .*Жамбыл.* 29 986/),
    ]);
    const heights = await frame.evaluate(() => {
      const { workbook } = window.excelHost?.host ?? {};
      return [...(workbook?.sheet("Постановление").rows.values() ?? [])].filter(({ size }) => (size ?? 0) > 15).length;
    });
    expect(heights).toBeGreaterThan(5);
    await frame.getByRole("tab", { name: t("results.tabs.documents") }).click();
    const download = page.waitForEvent("download");
    await frame.getByRole("button", { name: t("pane.documents.save"), exact: true }).click();
    expect((await download).suggestedFilename()).toMatch(/\.zip$/);
    await frame.getByText(t("pane.saving.unconfirmed"), { exact: false }).waitFor();
    await frame.getByText(t("pane.saving.ways.unconfirmed")).click();
    const link = frame.getByRole("link", { name: `${paneAddress}taskpane.html` });
    expect(await link.getAttribute("href")).toBe(`${paneAddress}taskpane.html`);
    expect(await frame.evaluate(() => window.excelHost?.unknownMembers())).toEqual([]);
    expect(elsewhere(requests)).toEqual([]);
    // office.js says that it has no storage, and goes on; so does the pane, which only forgets the language.
    expect(await stored(frame)).toBe("SecurityError");
    expect(complaints.filter((text) => !text.includes("'sessionStorage'"))).toEqual([]);
    await chooseKazakh(frame);
    await page.reload();
    await paneFrame(page)
      .getByRole("button", { name: t("pane.evaluate"), exact: true })
      .waitFor();
    await page.close();
  });

  it("on the web, where the browser gives frames a storage, remembers the language, and office.js complains of nothing", async () => {
    const storing = await launchChromium(chromium ?? "", "wide", true);
    try {
      const { page, frame, complaints } = await openWebPane(storing, await productionBundle(), sample);
      await frame.getByRole("button", { name: t("pane.evaluate"), exact: true, disabled: false }).waitFor();
      await chooseKazakh(frame);
      await page.reload();
      const name = createTranslator("kk")("pane.evaluate");
      await paneFrame(page).getByRole("button", { name, exact: true }).waitFor();
      expect(await stored(paneFrame(page))).toBe("kk");
      expect(complaints).toEqual([]);
    } finally {
      await storing.close();
    }
  });
});
