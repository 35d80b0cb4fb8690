import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { chromium, type Browser, type Download, type Page } from "playwright-core";
import type { Language } from "../../src/locales/language";
import { createTranslator, type Translate } from "../../src/locales/translator";
import type { PaneTheme } from "../../src/taskpane/theme/paneTheme";
import { onlyFont, type TestFont } from "../fonts/onlyFont";
import { chromiumFlags } from "./chromium";

/**
 * Playwright switches off that frames of other sites have a storage of their own, and Chromium then refuses them any: as
 * where a user blocks it. With `frameStorage` they have it, as in a browser that nobody has set up.
 */
export function launchChromium(path: string, font: TestFont, frameStorage = false): Promise<Browser> {
  // The last one holds: it takes the place of Playwright's own list.
  const args = frameStorage ? [...chromiumFlags, "--disable-features=Translate"] : chromiumFlags;
  return chromium.launch({ executablePath: path, args, env: environment(font) });
}

function environment(font: TestFont): Record<string, string> {
  const given = Object.entries(onlyFont(font));
  return Object.fromEntries(given.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
}

export interface PaneLook {
  readonly width: number;
  readonly height?: number;
  readonly theme: PaneTheme;
  readonly language: Language;
}

export interface PanePage {
  readonly page: Page;
  readonly t: Translate;
  /** Every address that the page asked for, in order. */
  readonly requests: readonly string[];
  /** What the page refused or threw. */
  readonly complaints: readonly string[];
}

/** Opens the built pane outside Excel, office.js being out of reach, in one look. */
export async function openPanePage(
  browser: Browser,
  url: string,
  look: PaneLook,
  file = "taskpane.html",
): Promise<PanePage> {
  const { width, height = 700, theme, language } = look;
  const page = await browser.newPage({
    viewport: { width, height },
    forcedColors: theme === "contrast" ? "active" : "none",
  });
  const watched = watch(page);
  await page.route("https://appsforoffice.microsoft.com/**", (route) => route.abort());
  // What office.js would say of the user's Office; without a host the pane works on files.
  await page.addInitScript(
    (context) => {
      Object.assign(window, { Office: { onReady: () => Promise.resolve({ host: null }), context } });
    },
    { displayLanguage: language, officeTheme: { isDarkTheme: theme === "dark" } },
  );
  await page.goto(new URL(file, url).href);
  const t = createTranslator(language);
  await page.getByRole("button", { name: t("pane.evaluate"), exact: true }).waitFor();
  return { page, t, ...watched };
}

/** To be called before the page is opened: it goes on listening. */
export function watch(page: Page): Pick<PanePage, "requests" | "complaints"> {
  const requests: string[] = [];
  const complaints: string[] = [];
  page.on("request", (request) => requests.push(request.url()));
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error" && !message.text().includes("net::ERR_")) complaints.push(message.text());
  });
  return { requests, complaints };
}

/** Takes the sample and evaluates it; gives the file that the browser saved. */
export async function evaluateSample({ page, t }: PanePage): Promise<Download> {
  await page.getByRole("button", { name: t("pane.file.sample") }).click();
  await page.getByText(t("pane.file.chosen", { name: "indicators-2025.xlsx" })).waitFor();
  await page.getByRole("heading", { name: t("pane.understood.heading") }).waitFor();
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: t("pane.evaluate"), exact: true }).click();
  await page.getByRole("table", { name: t("pane.results.table") }).waitFor();
  return download;
}

/** By how many pixels the page is wider than its window, and which elements stick out. */
export function horizontalOverflow(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    return Array.from(document.querySelectorAll("#pane *"))
      .filter((element) => element.getBoundingClientRect().right > clientWidth)
      .slice(0, 20)
      .map((element) => `${scrollWidth - clientWidth} px: ${element.outerHTML.slice(0, 120)}`);
  });
}

/** Keeps a picture of the whole page where SCREENSHOTS names a folder. */
export async function picture(page: Page, name: string): Promise<void> {
  const folder = process.env["SCREENSHOTS"];
  if (folder === undefined) return;
  await mkdir(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
}
