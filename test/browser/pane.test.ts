import axe from "axe-core";
import type { Browser, Page } from "playwright-core";
import { languages } from "../../src/locales/language";
import { paneSteps } from "../../src/taskpane/state/paneState";
import { plainSheet } from "../../src/workbook/plainSheet";
import type { WorkbookPlan } from "../../src/workbook/sheetPlan";
import { writeXlsx } from "../../src/workbook/xlsx/writeXlsx";
import { readXlsx } from "../../src/workbook/xlsx/readXlsx";
import { findChromium } from "./chromium";
import { evaluateSample, horizontalOverflow, launchChromium, openPanePage, picture } from "./panePage";
import { productionBundle } from "./productionBundle";
import { serveFolders, type StaticServer } from "../../scripts/pane/staticServer";

jest.setTimeout(300_000);
// "takes several files" failed in one of three whole runs, for a reason not yet found: a failure is printed, then tried once more.
jest.retryTimes(1, { logErrorsBeforeRetry: true });

const chromium = findChromium();
const suite = chromium === null ? describe.skip : describe;

/**
 * In CSS pixels; 270 is Excel's least on the Mac. The font has letters about an eighth wider than those of Segoe UI, so
 * that 250 pixels stand for 270 in a font that is a fifth wider.
 */
const widths = [250, 270, 320, 500];

suite("the production bundle in Chromium, outside Excel", () => {
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

  it("evaluates the sample, shows the published places, and saves the results", async () => {
    const pane = await openPanePage(browser, server.url, { width: 350, theme: "light", language: "ru" });
    const download = await evaluateSample(pane);
    const rows = await pane.page.getByRole("row").allInnerTexts();
    // Resolution of 20.02.2026: places I–III with 100 201, 39 440 and 29 986.
    expect(rows.slice(1, 4).map((row) => row.replace(/\s+/g, " "))).toEqual([
      expect.stringMatching(/^1 .*Акмолинск.* 100 201$/),
      expect.stringMatching(/^2 .*Кызылорд.* 39 440$/),
      expect.stringMatching(/^3 .*Жамбыл.* 29 986$/),
    ]);
    expect(download.suggestedFilename()).toBe("indicators-2025.results.xlsx");
    const chunks: Buffer[] = [];
    for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
    const saved = await readXlsx(new Uint8Array(Buffer.concat(chunks)), download.suggestedFilename());
    expect(saved.sheets.map(({ title }) => title)).toContain("Итоги");
    expect(pane.complaints).toEqual([]);
    await pane.page.close();
  });

  it("asks nobody but its own server and Microsoft's address of office.js", async () => {
    const pane = await openPanePage(browser, server.url, { width: 350, theme: "light", language: "en" });
    await evaluateSample(pane);
    for (const step of paneSteps) await openStep(pane.page, pane.t(`pane.tabs.${step}`));
    const elsewhere = pane.requests.filter(
      (address) => !address.startsWith(server.url) && !address.startsWith("blob:"),
    );
    expect(elsewhere).toEqual(["https://appsforoffice.microsoft.com/lib/1/hosted/office.js"]);
    await pane.page.close();
  });

  it("is used from the keyboard alone", async () => {
    const { page, t } = await openPanePage(browser, server.url, { width: 350, theme: "light", language: "ru" });
    const focused = () => page.evaluate(() => document.activeElement?.textContent);
    await page.keyboard.press("Tab");
    expect(await focused()).toBe(t("pane.evaluate"));
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    expect(await focused()).toBe(t("pane.tabs.data"));
    await page.getByRole("button", { name: t("pane.file.sample") }).focus();
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: t("pane.understood.heading") }).waitFor();
    await page.getByRole("button", { name: t("pane.evaluate"), exact: true }).focus();
    await page.keyboard.press("Enter");
    await page.getByRole("table").waitFor();
    await page.waitForFunction(
      (heading) => document.activeElement?.textContent === heading,
      t("pane.results.heading", { year: 2025 }),
    );
    expect(await page.evaluate(() => scrollY)).toBe(0);
    await page.getByRole("tab", { name: t("pane.tabs.results") }).focus();
    await page.keyboard.press("ArrowLeft");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: t("pane.criteria.heading"), exact: true }).waitFor();
    await page.close();
  });

  it("takes several files, names the one that is damaged, and scores what a question was answered with", async () => {
    const pane = await openPanePage(browser, server.url, { width: 320, theme: "light", language: "ru" });
    const { page, t } = pane;
    const region = await writeXlsx(
      plainWorkbook([
        ["Организация", "A4", "Погода в области"],
        ["Астана", 0, 700],
        ["Жамбыл", 0, 500],
      ]),
    );
    await dropFiles(page, [
      { name: "Жамбыл.xlsx", bytes: region },
      { name: "damaged.xlsx", bytes: new TextEncoder().encode("no workbook") },
      {
        name: "Астана.xlsx",
        bytes: await writeXlsx(
          plainWorkbook([
            ["Организация", "A3"],
            ["Павлодар", 900],
          ]),
        ),
      },
    ]);
    const question = page.getByRole("group", { name: "Погода в области" });
    await page.locator("strong", { hasText: "damaged.xlsx" }).waitFor();
    await question.getByRole("button", { name: t("pane.questions.choose") }).click();
    await page
      .getByRole("combobox", { name: t("pane.questions.chooseLabel", { header: "Погода в области" }) })
      .pressSequentially("A3");
    await page.getByRole("option", { name: /^A3\./ }).click();
    await page.getByRole("heading", { name: t("pane.answers.heading", { number: 1 }) }).waitFor();
    expect(await horizontalOverflow(page)).toEqual([]);
    // The head lies over what was scrolled below it.
    await page.evaluate(() => {
      window.scrollTo(0, 0);
    });
    expect(await axeFaults(page)).toEqual([]);
    await page.getByRole("button", { name: t("pane.evaluate"), exact: true }).click();
    await page.getByRole("table", { name: t("pane.results.table") }).waitFor();
    const rows = await page.getByRole("row").allInnerTexts();
    // A3 of the sample gives one point each: the places are those of the numbers typed.
    expect(rows.slice(1).map((row) => row.replace(/\s+/g, " "))).toEqual([
      expect.stringMatching(/^1 Павлодар.* 900$/),
      expect.stringMatching(/^2 Астана.* 700$/),
      expect.stringMatching(/^3 Жамбыл.* 500$/),
    ]);
    expect(pane.complaints).toEqual([]);
    await page.close();
  });

  it.each([270, 320, 350])("keeps Evaluate in view at %i × 378 px, above whatever is read", async (width) => {
    const look = { width, height: 378, theme: "light", language: "kk" } as const;
    const pane = await openPanePage(browser, server.url, look);
    const evaluate = pane.page.getByRole("button", { name: pane.t("pane.evaluate"), exact: true });
    const before = await evaluate.boundingBox();
    await evaluateSample(pane);
    await pane.page.mouse.wheel(0, 2000);
    expect(await evaluate.boundingBox()).toEqual(before);
    // The personality menu of Office covers the right upper corner, up to 40 × 40 pixels.
    const language = await pane.page.getByRole("combobox").boundingBox();
    expect((language?.x ?? 0) + (language?.width ?? 0)).toBeLessThanOrEqual(width - 40);
    await pane.page.close();
  });

  describe.each(["light", "dark", "contrast"] as const)("in the %s theme", (theme) => {
    it.each(languages)("fits every width in %s and can be read", async (language) => {
      const pane = await openPanePage(browser, server.url, { width: 320, theme, language });
      const { page } = pane;
      const expectFit = async (step: string): Promise<void> => {
        for (const width of widths) {
          await page.setViewportSize({ width, height: 700 });
          await picture(page, `${theme}-${language}-${width}-${step}`);
          expect({ width, step, overflow: await horizontalOverflow(page) }).toEqual({ width, step, overflow: [] });
          if (width === 320) expect({ step, faults: await axeFaults(page) }).toEqual({ step, faults: [] });
        }
      };
      await expectFit("start");
      await evaluateSample(pane);
      for (const step of paneSteps) {
        await openStep(page, pane.t(`pane.tabs.${step}`));
        await openAllDetails(page);
        await expectFit(step);
      }
      expect(pane.complaints).toEqual([]);
      await page.close();
    });
  });

  it.each(languages)(
    "shows all of Evaluate and of the steps' names in %s, enlarged to 200 %% too",
    async (language) => {
      const pane = await openPanePage(browser, server.url, { width: 320, theme: "light", language });
      const names = [
        pane.page.getByRole("button", { name: pane.t("pane.evaluate"), exact: true }),
        pane.page.getByRole("tab"),
      ];
      for (const width of [...widths, ...widths.map((each) => each / 2)]) {
        await pane.page.setViewportSize({ width, height: 700 });
        await picture(pane.page, `whole-${language}-${width}`);
        for (const name of names) {
          expect({ width, cut: await name.evaluateAll(cutTexts) }).toEqual({ width, cut: [] });
        }
        const choose = pane.page.getByRole("button", { name: pane.t("pane.file.open") });
        expect({ width, cut: await choose.evaluateAll(cutTexts) }).toEqual({ width, cut: [] });
        expect({ width, over: await choose.evaluate(overItsFrame) }).toEqual({ width, over: 0 });
      }
      await pane.page.close();
    },
  );
});

/** Texts of the elements that stick out of their boxes or of the window. */
function cutTexts(elements: readonly Element[]): readonly string[] {
  return elements
    .filter((element) => {
      const range = document.createRange();
      range.selectNodeContents(element);
      const [box, text] = [element.getBoundingClientRect(), range.getBoundingClientRect()];
      const right = Math.min(box.right, document.documentElement.clientWidth);
      return text.left < Math.max(box.left, 0) - 1 || text.right > right + 1 || text.bottom > box.bottom + 1;
    })
    .map((element) => element.textContent);
}

/** Pixels by which an element reaches over the element that holds it. */
function overItsFrame(element: Element): number {
  const [own, frame] = [element, element.parentElement].map((each) => each?.getBoundingClientRect().right ?? 0);
  return Math.max(0, Math.ceil((own ?? 0) - (frame ?? 0)));
}

/** Drops files on the page as a user does, several at once. */
async function dropFiles(page: Page, files: readonly { name: string; bytes: Uint8Array }[]): Promise<void> {
  const dropped = await page.evaluateHandle(
    (contents) => {
      const transfer = new DataTransfer();
      for (const { name, bytes } of contents) transfer.items.add(new File([new Uint8Array(bytes)], name));
      return transfer;
    },
    files.map(({ name, bytes }) => ({ name, bytes: [...bytes] })),
  );
  await page.locator("input[type=file]").locator("..").dispatchEvent("drop", { dataTransfer: dropped });
}

function plainWorkbook(rows: readonly (readonly (string | number)[])[]): WorkbookPlan {
  const cells = rows.map((row) =>
    row.map((value) => ({ value, formula: null, style: "plain" as const, format: null })),
  );
  return { sheets: [plainSheet("indicators", "Показатели", cells)], existing: [], active: "indicators" };
}

async function openStep(page: Page, name: string): Promise<void> {
  await page.getByRole("tab", { name }).click();
  await page.getByRole("tabpanel", { name }).waitFor();
}

async function openAllDetails(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll("details")) details.open = true;
  });
}

/** WCAG 2.2 A and AA by axe, contrast included; under forced colours the system's own colours hold. */
async function axeFaults(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
    const { axe: inPage } = window as unknown as { axe: { run: typeof import("axe-core").run } };
    // Fluent's own focus guards, which take the focus for a moment to pass it on.
    const { violations } = await inPage.run({ exclude: ["[data-tabster-dummy]"] }, { runOnly: tags });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
  });
}
