import type { Browser, Locator, Page } from "playwright-core";
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
      const found = { what, inView: await inView(answer.first()), focusLost: await isFocusLost(page) };
      expect(found).toEqual({ what, inView: true, focusLost: false });
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
    await seen("noSample", said(t("pane.faults.notLoaded")));
    await page.unroute("**/samples/*");
    await press(t("pane.file.sample"));
    await seen("sample", said(t("pane.file.chosen", { name: "indicators-2025.xlsx" })));
    await status(t("pane.frame.before")).waitFor();
    await press(t("pane.evaluate"));
    await seen("evaluated", page.getByRole("heading", { name: t("pane.results.heading", { year: 2025 }) }));
    await seen("status", status(t("pane.frame.evaluated", { when: "" }).trim()));
    const part = async (name: keyof typeof firstLines): Promise<void> => {
      await page.evaluate(() => {
        document.documentElement.scrollTop = 0;
      });
      await page.getByRole("tab", { name: t(`results.tabs.${name}`) }).click();
      await seen(name, page.getByRole("tabpanel").last().getByText(t(firstLines[name]), { exact: true }));
    };
    for (const name of ["changes", "documents", "table", "whatIf"] as const) await part(name);
    const prizes = page.getByRole("spinbutton", { name: t("results.whatIf.prizes") });
    const verdict = page.locator("main [data-pinned] [role=status]");
    const number = async (field: Locator, typed: string): Promise<void> => {
      await field.fill(typed);
      await page.keyboard.press("Tab");
    };
    await number(prizes, "100000");
    await seen("bounds", said(t("results.whatIf.whole", { most: "100", value: "100" })));
    await number(prizes, "0");
    await seen("verdict", verdict);
    await press(t("results.whatIf.keep"));
    await seen("kept", said(t("results.whatIf.keptAs", { number: 1 })));
    await press(t("results.whatIf.discard"));
    await seen("discarded", said(t("results.whatIf.discarded")));
    await page.getByRole("tabpanel").last().getByText(/^F\./).click();
    await number(page.getByRole("spinbutton", { name: t("results.whatIf.weight", { code: "F1" }) }), "0");
    await verdict.waitFor();
    for (let control = 0; control < 6; control++) {
      expect({ control, covered: await isFocusCovered(page) }).toEqual({ control, covered: false });
      await page.keyboard.press("Tab");
    }
    await press(t("results.whatIf.write"));
    await seen("asked", page.getByRole("group", { name: t("results.whatIf.askedFile") }));
    await press(t("results.whatIf.confirm"));
    await seen("taken", page.locator("main").getByText(t("results.whatIf.written")));
    await press(t("pane.evaluate"));
    // What the opened file does not hold cannot be asked for; who moved is told against the evaluation before.
    await page.locator("#tab-results-mark").waitFor({ state: "detached" });
    await page.getByRole("tab", { name: t("results.tabs.changes") }).click();
    await seen("moved", page.getByRole("tabpanel").last().getByText(t("results.changed.same")));
    for (const key of ["pane.results.restore", "comparison.pane.check"] as const)
      expect(await page.getByRole("button", { name: t(key) }).count()).toBe(0);
    await page.getByRole("tab", { name: t("results.tabs.documents") }).click();
    await press(t("pane.documents.save"));
    await seen("documents", said("bagalau-documents.zip"));
    await press(t("committee.approve.open"));
    await seen("signing", said(t(`committee.approve.recordedInFile`)));
    await press(t("committee.approve.record"));
    await seen("signedWrong", said(t("committee.approve.fault.number")));
    await press(t("committee.approve.cancel"));
    await seen("notSigned", page.getByRole("button", { name: t("committee.approve.open") }));
    await page.evaluate(() => {
      document.documentElement.scrollTop = 0;
    });
    await page
      .getByRole("button", { name: t("results.openOrganisation", { organisation: "" }).trim() })
      .first()
      .click();
    await seen("organisation", page.getByRole("tabpanel").getByRole("heading", { level: 2 }));
    await press(t("results.page.letter"));
    await seen("letter", said(t("pane.status.noMessage")));
    await page.evaluate(() => {
      document.documentElement.scrollTop = 1e6;
    });
    await page.getByRole("tab", { name: t("pane.tabs.criteria") }).click();
    await seen("criteria", page.getByRole("heading", { name: t("pane.criteria.heading"), exact: true }));
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
    await seen("answered", page.locator(".fui-MessageBar").getByText(t("pane.answers.taken", { answer })));
    await press(t("pane.answers.undo"));
    await seen("undone", said(t("pane.answers.undone", { answer })));
    await page.getByRole("group", { name: "Погода в области" }).waitFor();
    await page.reload();
    await page.getByRole("button", { name: t("pane.file.open") }).focus();
    await choose(pane, "damaged.xlsx", new TextEncoder().encode("no workbook"));
    await seen("damaged", said(t("pane.file.noneRead", { names: "damaged.xlsx" })));
    expect(pane.complaints).toEqual([]);
    await page.close();
  });
});

/** Whether all of it lies in the window, and nothing over it. */
async function inView(answer: Locator): Promise<boolean> {
  // What is scrolled to has been, and a lost focus was given on.
  await answer.page().waitForTimeout(300);
  return answer.evaluate((element) => {
    const range = document.createRange();
    range.selectNodeContents(element);
    const { top, bottom, left, right } = range.getBoundingClientRect();
    const shown = document.elementFromPoint((left + right) / 2, top + 4);
    const isUncovered = shown !== null && (element.contains(shown) || shown.contains(element));
    return isUncovered && top >= 0 && left >= 0 && bottom <= innerHeight + 1 && right <= innerWidth + 1;
  });
}

/** The line with which each part of the results begins. */
const firstLines = {
  table: "pane.results.organisation",
  whatIf: "results.whatIf.prizes",
  changes: "comparison.pane.first",
  documents: "pane.documents.heading",
} as const;

function isFocusLost(page: Page): Promise<boolean> {
  return page.evaluate(() => document.activeElement === null || document.activeElement === document.body);
}

/** Whether the head, or what is pinned at the foot, lies over what has the focus. */
function isFocusCovered(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const focused = document.activeElement;
    const { top, bottom, left, right } = (focused ?? document.body).getBoundingClientRect();
    const shown = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
    const frame = focused?.parentElement ?? null;
    return shown === null || frame === null || !(frame.contains(shown) || shown.contains(frame));
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
