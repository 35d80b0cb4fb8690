import type { Browser, Page } from "playwright-core";
import { languages } from "../../src/locales/language";
import { createTranslator } from "../../src/locales/translator";
import { formulaResults } from "../../src/workbook/excel/selfCheck/cellTrials";
import { checkNames } from "../../src/workbook/excel/selfCheck/checkReport";
import { readXlsx } from "../../src/workbook/xlsx/readXlsx";
import { readFile } from "node:fs/promises";
import { findChromium } from "./chromium";
import { connectPage, officeAddress, serveOfficeJs } from "../excel-host/pageBridge";
import { portableGrid } from "../excel-host/portableGrid";
import { horizontalOverflow, launchChromium, picture, watch } from "./panePage";
import { productionBundle } from "./productionBundle";
import { serveFolders, type StaticServer } from "../../scripts/pane/staticServer";

jest.setTimeout(300_000);

const chromium = findChromium();
const suite = chromium === null ? describe.skip : describe;
const cultures = { ru: "ru-RU", kk: "kk-KZ", en: "en-US" } as const;
const widths = [270, 320, 500];

/** An office.js that finds this host at once, or never one. */
function officeAnswering(host: string | null): string {
  const ready = host === null ? "new Promise(() => undefined)" : `Promise.resolve({ host: "${host}" })`;
  return `window.Office = { onReady: () => ${ready}, context: {} };`;
}

suite("the pane while it loads, and the self-check", () => {
  let server: StaticServer;
  let browser: Browser;

  beforeAll(async () => {
    server = await serveFolders([await productionBundle()]);
    browser = await launchChromium(chromium ?? "", "wide");
  });

  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  const address = (platform: string, language: keyof typeof cultures, more = ""): string =>
    `${server.url}taskpane.html?_host_Info=Excel$${platform}$16.01$${cultures[language]}$$$$0${more}`;

  async function everyWidth(page: Page, name: string): Promise<void> {
    for (const width of widths) {
      await page.setViewportSize({ width, height: 700 });
      await picture(page, `${name}-${width}`);
      expect({ name, width, overflow: await horizontalOverflow(page) }).toEqual({ name, width, overflow: [] });
    }
  }

  it.each(languages)(
    "shows its name and that it loads (%s) while office.js hangs, then names the cause",
    async (language) => {
      const page = await browser.newPage({ viewport: { width: 270, height: 700 } });
      const { complaints } = watch(page);
      let release: () => void = () => undefined;
      const held = new Promise<void>((resolve) => (release = resolve));
      await page.route("https://appsforoffice.microsoft.com/**", async (route) => {
        await held;
        await route.abort();
      });
      await page.clock.install();
      await page.goto(address("Win32", language), { waitUntil: "commit" });
      const loading = { ru: "Загружается…", kk: "Жүктелуде…", en: "Loading…" } as const;
      await page.getByText(loading[language]).waitFor();
      expect(await page.getByRole("status").innerText()).toBe(loading[language]);
      await everyWidth(page, `loading-${language}`);
      const t = createTranslator(language);
      await page.clock.runFor(7_500);
      expect(await page.getByText(loading[language]).count()).toBe(1);
      // However slow the machine, the text for a program that did not load never meets the pane's own message.
      await page.locator(".late").waitFor({ state: "detached" });
      await page.clock.runFor(2_600);
      await page.getByText(t("pane.missing.officeNotLoaded"), { exact: false }).waitFor();
      await page.getByRole("button", { name: t("pane.file.sample") }).waitFor();
      await everyWidth(page, `missing-${language}`);
      release();
      expect(complaints).toEqual([]);
      await page.close();
    },
  );

  it("sends nothing in an ordinary browser: the frame that office.js asks of Microsoft's telemetry is refused", async () => {
    const page = await browser.newPage({ viewport: { width: 320, height: 700 } });
    const { complaints, requests } = watch(page);
    await serveOfficeJs(page);
    await page.clock.install();
    await page.goto(`${server.url}taskpane.html`);
    await page.getByRole("button", { name: createTranslator("ru")("pane.file.sample") }).waitFor();
    // office.js would ask Microsoft's telemetry for a frame after 3 s.
    await page.clock.runFor(20_000);
    expect(requests.filter((address) => ![server.url, officeAddress].some((own) => address.startsWith(own)))).toEqual(
      [],
    );
    expect(complaints.filter((text) => !/telemetryservice.*frame-src/.test(text))).toEqual([]);
    await page.close();
  });

  it.each([
    ["office.js has loaded and Excel is silent", "Win32", "excelSilent"],
    ["another program of Office answers", "Word", "notExcel"],
  ] as const)("names the cause where %s", async (_why, host, cause) => {
    const page = await browser.newPage({ viewport: { width: 270, height: 700 } });
    await page.route("https://appsforoffice.microsoft.com/**", (route) =>
      route.fulfill({ contentType: "text/javascript", body: officeAnswering(host === "Word" ? "Word" : null) }),
    );
    await page.clock.install();
    await page.goto(address("Win32", "en"));
    await page.getByText("Loading…").waitFor({ state: host === "Word" ? "detached" : "visible" });
    await page.clock.runFor(10_100);
    await page.getByText(createTranslator("en")(`pane.missing.${cause}`)).waitFor();
    await page.close();
  });

  it("says in all three languages that the program itself did not load", async () => {
    const page = await browser.newPage({ viewport: { width: 270, height: 700 } });
    await page.route(/\.js$/, (route) => route.abort());
    await page.goto(`${server.url}taskpane.html`, { waitUntil: "domcontentloaded" });
    expect(await page.locator(".late").isVisible()).toBe(false);
    const delays = await page.evaluate(() =>
      document.getAnimations().map((animation) => {
        const delay = animation.effect?.getTiming().delay;
        animation.finish();
        return delay;
      }),
    );
    expect(delays).toEqual([15_000]);
    for (const language of languages) {
      expect(await page.locator(`.late [lang=${language}]`).isVisible()).toBe(true);
    }
    await everyWidth(page, "late");
    await page.close();
  });

  it.each(languages)("checks Excel at once where the address asks for it (%s): all pass", async (language) => {
    const page = await browser.newPage({
      viewport: { width: 320, height: 700 },
      forcedColors: language === "en" ? "active" : "none",
    });
    const { complaints } = watch(page);
    const sample = await readXlsx(new Uint8Array(await readFile("assets/samples/indicators-2025.xlsx")), "a.xlsx");
    const conditions = { displayLanguage: cultures[language], darkTheme: language === "kk" };
    await connectPage(page, { workbook: portableGrid(sample), conditions });
    await page.addInitScript(
      (results) => {
        const known = new Map(results);
        const host = window.excelHost?.host;
        if (!host) throw new Error("no host");
        const answer = host.answer.bind(host);
        // What Excel would calculate.
        host.answer = async (text) => {
          const answered = await answer(text);
          for (const sheet of host.workbook.sheets.filter(({ title }) => title.startsWith("_bself"))) {
            for (let row = 0; row < 20; row++) {
              const content = sheet.contents.get(row, 0);
              const value = known.get(content?.formula ?? "");
              if (content && value !== undefined) {
                sheet.contents.set(row, 0, { ...content, kind: typeof value === "number" ? "number" : "text", value });
              }
            }
          }
          return answered;
        };
      },
      [...formulaResults],
    );
    await page.goto(address("Win32", language, "&selfcheck"));
    const t = createTranslator(language);
    await page.getByText(t("selfCheck.facts.version"), { exact: false }).waitFor();
    expect(await page.locator("li", { hasText: "✗" }).allInnerTexts()).toEqual([]);
    await page.getByText(t("selfCheck.allPassed", { count: checkNames.length })).waitFor();
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await page.getByRole("button", { name: t("selfCheck.copy") }).click();
    await page.getByText(t("pane.status.copied")).waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    // The script of the production bundle, named by its contents.
    expect(copied).toMatch(new RegExp(`^${t("selfCheck.build")}: taskpane\\.[0-9a-f]{20}\\.js$`, "m"));
    expect(copied.match(/^✓ /gm)).toHaveLength(checkNames.length);
    const tabs = await page.evaluate(() => window.excelHost?.host.workbook.sheets.map(({ title }) => title));
    expect(tabs).toEqual(sample.sheets.map(({ title }) => title));
    await everyWidth(page, `selfcheck-${language}`);
    await page.evaluate(() => window.excelHost?.host.conditions.failing.add("PageLayout.zoom"));
    await page.getByRole("button", { name: t("selfCheck.again") }).click();
    await page.getByText(t("selfCheck.summary", { passed: checkNames.length - 1, failed: 1, skipped: 0 })).waitFor();
    await everyWidth(page, `selfcheck-failed-${language}`);
    await page.getByRole("button", { name: t("selfCheck.close") }).click();
    await page.getByRole("button", { name: t("pane.selfCheck") }).waitFor();
    await everyWidth(page, `foot-${language}`);
    expect(complaints).toEqual([]);
    await page.close();
  });

  it.each(languages)(
    "does not call forms saved in Excel for Mac (%s), and offers them one by one",
    async (language) => {
      const page = await browser.newPage({ viewport: { width: 270, height: 700 } });
      const downloads: string[] = [];
      page.on("download", (download) => downloads.push(download.suggestedFilename()));
      await page.route("https://appsforoffice.microsoft.com/**", (route) => route.abort());
      await page.goto(address("Mac", language));
      const t = createTranslator(language);
      await page.getByRole("tab", { name: t("pane.tabs.criteria") }).click();
      await page.getByRole("button", { name: t("pane.criteria.formsSave") }).click();
      await page.getByText(t("pane.saving.impossible"), { exact: false }).waitFor();
      await everyWidth(page, `mac-${language}`);
      expect(downloads).toEqual([]);
      await page.close();
    },
  );
});
