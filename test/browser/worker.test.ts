import type { Browser, Page } from "playwright-core";
import { indicatorFile } from "../../bench/indicatorFile";
import { serveFolders, type StaticServer } from "../../scripts/pane/staticServer";
import { findChromium } from "./chromium";
import { evaluateSample, launchChromium, openPanePage } from "./panePage";
import { productionBundle } from "./productionBundle";

jest.setTimeout(300_000);

const chromium = findChromium();
const suite = chromium === null ? describe.skip : describe;
const look = { width: 320, theme: "light", language: "ru" } as const;
const slow = { timeout: 120_000 };

suite("the thread beside the pane", () => {
  let server: StaticServer;
  let browser: Browser;

  beforeAll(async () => {
    server = await serveFolders([await productionBundle()]);
    browser = await launchChromium(chromium ?? "", "narrow");
  });

  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  it("does the work, and has no way to ask anybody for anything", async () => {
    const { page, complaints, ...pane } = await openPanePage(browser, server.url, look);
    await evaluateSample({ page, complaints, ...pane });
    const [worker] = page.workers();
    const ways = ["fetch", "XMLHttpRequest", "WebSocket", "EventSource", "WebTransport", "indexedDB"];
    const left = await worker?.evaluate((names) => names.filter((name) => Reflect.get(self, name) !== undefined), ways);
    expect(left).toEqual([]);
    expect(complaints).toEqual([]);
    await page.close();
  });

  it("is left at once by Cancel, and another one evaluates", async () => {
    const { page, t, ...pane } = await openPanePage(browser, server.url, look);
    const file = { name: "600.xlsx", mimeType: "", buffer: Buffer.from(await indicatorFile(600)) };
    await page.locator("input[type=file]").first().setInputFiles(file);
    await page.getByRole("heading", { name: t("pane.understood.heading") }).waitFor(slow);
    const evaluate = page.getByRole("button", { name: t("pane.evaluate"), exact: true });
    await evaluate.click();
    await page.getByRole("button", { name: t("pane.cancel") }).click();
    await page.getByText(t("pane.cancelled")).waitFor(slow);
    await evaluate.click();
    await page.getByRole("heading", { name: t("pane.results.heading", { year: 2025 }) }).waitFor(slow);
    expect(pane.complaints).toEqual([]);
    await page.close();
  });

  it.each([
    ["there are none", (page: Page) => page.addInitScript(() => Reflect.deleteProperty(window, "Worker"))],
    [
      "its script is out of reach",
      (page: Page) =>
        page.addInitScript(() => {
          const Real = Worker;
          Object.assign(window, {
            Worker: class extends Real {
              constructor() {
                super("no-such-script.js");
              }
            },
          });
        }),
    ],
  ])("is done without where %s", async (_why, spoil) => {
    const prepared = {
      newPage: async (options: object) => {
        const page = await browser.newPage(options);
        await spoil(page);
        return page;
      },
    };
    const pane = await openPanePage(prepared as unknown as Browser, server.url, look);
    await evaluateSample(pane);
    expect(pane.page.workers()).toEqual([]);
    await pane.page.close();
  });

  it("works without a network once everything was fetched: sample, evaluation, papers", async () => {
    const pane = await openPanePage(browser, server.url, look);
    const { page, t, requests } = pane;
    await page.waitForFunction(
      () => performance.getEntriesByType("resource").some(({ name }) => name.includes("/samples/")),
      undefined,
      slow,
    );
    await page.waitForLoadState("networkidle");
    await page.context().setOffline(true);
    const before = requests.length;
    await evaluateSample(pane);
    await page.getByRole("tab", { name: t("results.tabs.documents") }).click();
    for (const [name, file] of [
      [t("pane.documents.save"), "bagalau-documents.zip"],
      [t("pane.documents.scorecards"), "bagalau-scorecards.zip"],
    ] as const) {
      await page.getByRole("button", { name }).click();
      await page.getByText(file, { exact: false }).first().waitFor(slow);
    }
    // Cancelled without a network, too.
    await page.getByRole("button", { name: t("pane.evaluate"), exact: true }).click();
    await page.getByRole("button", { name: t("pane.cancel") }).click();
    await page.getByText(t("pane.cancelled")).waitFor(slow);
    await page.getByRole("button", { name: t("pane.evaluate"), exact: true, disabled: false }).click();
    await page
      .locator("header")
      .getByText(t("pane.frame.evaluated", { when: "" }).trim())
      .waitFor(slow);
    expect(requests.slice(before).filter((address) => address.endsWith(".xlsx"))).toEqual([]);
    await page.close();
  });
});
