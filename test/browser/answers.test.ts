import type { Browser, Locator } from "playwright-core";
import { languages } from "../../src/locales/language";
import { plainSheet } from "../../src/workbook/plainSheet";
import { planCell } from "../../src/workbook/sheetPlan";
import { writeXlsx } from "../../src/workbook/xlsx/writeXlsx";
import { serveFolders, type StaticServer } from "../../scripts/pane/staticServer";
import { findChromium } from "./chromium";
import { launchChromium, openPanePage, picture, type PanePage } from "./panePage";
import { productionBundle } from "./productionBundle";

jest.setTimeout(300_000);

const chromium = findChromium();
const suite = chromium === null ? describe.skip : describe;
const widths = [270, 320, 500];
/** Excel on a small screen. */
const height = 378;

const looks = languages.flatMap((language) => widths.map((width) => [language, width] as const));

suite("the answer to every action", () => {
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

  it.each(looks)("is in view, in %s at %i px", async (language, width) => {
    const pane = await openPanePage(browser, server.url, { width, height, theme: "light", language });
    const { page, t } = pane;
    const seen = async (what: string, answer: Locator): Promise<void> => {
      await answer.first().waitFor({ timeout: 120_000 });
      await picture(page, `answer-${language}-${width}-${what}`);
      expect({ what, inView: await inView(answer.first()) }).toEqual({ what, inView: true });
    };
    const said = (text: string): Locator => page.getByText(text, { exact: false });
    const status = (text: string): Locator => page.locator("header").getByText(text, { exact: false });
    const press = async (name: string): Promise<void> => {
      // A fault stays until it is closed.
      const open = page.getByRole("alert").getByRole("button", { name: t("pane.frame.close") });
      for (const close of await open.all()) await close.click();
      await open.waitFor({ state: "detached" });
      const button = page.getByRole("button", { name, exact: true }).last();
      await button.scrollIntoViewIfNeeded();
      await button.click();
    };

    await press(t("pane.evaluate"));
    await seen("noFile", said(t("pane.file.first")));
    await page.route("**/samples/*", (route) => route.abort());
    // What was fetched beforehand is forgotten.
    await page.reload();
    await press(t("pane.file.sample"));
    await seen("noSample", said(t("pane.faults.noSample")));
    await page.unroute("**/samples/*");
    await press(t("pane.file.sample"));
    await seen("sample", said(t("pane.file.chosen", { name: "indicators-2025.xlsx" })));
    await status(t("pane.frame.before")).waitFor();
    await press(t("pane.evaluate"));
    await seen("evaluated", page.getByRole("heading", { name: t("pane.results.heading", { year: 2025 }) }));
    await seen("status", status(t("pane.frame.evaluated", { when: "" }).trim()));
    await page.getByRole("tab", { name: t("results.tabs.changes") }).click();
    await press(t("pane.results.restore"));
    await seen("nothingToRestore", said(t("pane.results.nothingToRestore")));
    await page.getByRole("tab", { name: t("pane.tabs.criteria") }).click();
    await press(t("pane.criteria.formsSave"));
    await seen("forms", said("bagalau-forms.zip"));
    await press(t("pane.criteria.save"));
    await seen("template", said(t("pane.criteria.saved", { name: "indicators-2025.criteria.xlsx" })));
    await page.getByRole("tab", { name: t("pane.tabs.data") }).click();
    await press(t("pane.file.sample"));
    await seen("asked", page.getByRole("button", { name: t("pane.frame.ask.no") }));
    await press(t("pane.frame.ask.no"));

    await page.reload();
    await choose(pane, "questions.xlsx", await questionable());
    await page.getByRole("group", { name: "Погода в области" }).waitFor();
    await press(t("pane.questions.notIndicator"));
    const answer = t("pane.answers.notIndicator", { header: "Погода в области" });
    await seen("answered", page.locator("section").getByText(t("pane.answers.taken", { answer }), { exact: true }));
    await press(t("pane.answers.undo"));
    await page.getByRole("group", { name: "Погода в области" }).waitFor();
    await page.reload();
    await choose(pane, "damaged.xlsx", new TextEncoder().encode("no workbook"));
    await seen("damaged", said(t("workbook.faults.otherContent")));
    expect(pane.complaints).toEqual([]);
    await page.close();
  });
});

/** Whether all of it lies in the window, and nothing over it. */
async function inView(answer: Locator): Promise<boolean> {
  // A toast slides in.
  await answer.page().waitForTimeout(500);
  return answer.evaluate((element) => {
    const range = document.createRange();
    range.selectNodeContents(element);
    // A long message can be scrolled.
    const box = element.closest("[role=alert] .fui-ToastBody") ?? range;
    const { top, bottom, left, right } = box.getBoundingClientRect();
    const shown = document.elementFromPoint((left + right) / 2, top + 4);
    const isUncovered = shown !== null && (element.contains(shown) || shown.contains(element));
    return isUncovered && top >= 0 && left >= 0 && bottom <= innerHeight + 1 && right <= innerWidth + 1;
  });
}

async function choose({ page }: PanePage, name: string, bytes: Uint8Array): Promise<void> {
  await page
    .locator("input[type=file]")
    .first()
    .setInputFiles({ name, mimeType: "", buffer: Buffer.from(bytes) });
}

function questionable(): Promise<Uint8Array> {
  const rows = [
    ["Организация", "A3", "Погода в области"],
    ["Астана", 900, 1],
    ["Жамбыл", 500, 2],
  ].map((row) => row.map((value) => planCell(value, "plain")));
  return writeXlsx({ sheets: [plainSheet("indicators", "Показатели", rows)], existing: [], active: "indicators" });
}
