import type { Browser, JSHandle } from "playwright-core";
import type { Language } from "../../src/locales/language";
import { createTranslator } from "../../src/locales/translator";
import type { WorkbookGrid } from "../../src/workbook/grid";
import { connectPage, hostInfoOf } from "../excel-host/pageBridge";
import type { PageHost } from "../excel-host/pageHost";
import { portableGrid } from "../excel-host/portableGrid";
import { watch, type PanePage } from "./panePage";

export interface ExcelPane extends PanePage {
  /** The Excel that the pane talks to, in the page. */
  readonly excel: JSHandle<PageHost>;
}

export interface ExcelLook {
  readonly width?: number;
  /** Of Excel's own menus. */
  readonly language?: Language;
  readonly darkTheme?: boolean;
  readonly platform?: "Win32" | "Mac";
}

const cultures: Readonly<Record<Language, string>> = { ru: "ru-RU", kk: "kk-KZ", en: "en-US" };

/** Opens the built pane as Excel for Windows does, or for the Mac, over this workbook and behind the real office.js. */
export async function openExcelPane(
  browser: Browser,
  url: string,
  workbook: WorkbookGrid,
  { width = 320, language = "ru", darkTheme = false, platform = "Win32" }: ExcelLook = {},
): Promise<ExcelPane> {
  const page = await browser.newPage({ viewport: { width, height: 700 } });
  const watched = watch(page);
  const conditions = { displayLanguage: cultures[language], darkTheme };
  await connectPage(page, { workbook: portableGrid(workbook), conditions, platform });
  await page.goto(new URL(`taskpane.html${hostInfoOf(platform)}`, url).href);
  const t = createTranslator(language);
  await page.getByRole("button", { name: t("pane.evaluate"), exact: true }).waitFor();
  const excel = await page.evaluateHandle(() => {
    if (!window.excelHost) throw new Error("no host in this page");
    return window.excelHost;
  });
  return { page, t, ...watched, excel };
}

/** Presses Evaluate and waits for the end of it: a new final table, or a message of what went wrong. */
export async function pressEvaluate({ page, t }: PanePage): Promise<void> {
  const evaluate = page.getByRole("button", { name: t("pane.evaluate"), exact: true });
  await evaluate.click();
  await atRest({ page, t });
}

/** Evaluate can be pressed again. */
export async function atRest({ page, t }: Pick<PanePage, "page" | "t">): Promise<void> {
  await page.getByRole("button", { name: t("pane.evaluate"), exact: true, disabled: false }).waitFor();
}

/** The first three rows of the final table, "1 | … | 100 201". */
export async function leaders({ page, t }: PanePage): Promise<readonly string[]> {
  const rows = page.getByRole("table", { name: t("pane.results.table") }).getByRole("row");
  await rows.first().waitFor();
  const texts = await rows.evaluateAll((elements) =>
    elements.slice(1, 4).map((row) => Array.from(row.querySelectorAll("td, th"), (cell) => cell.textContent)),
  );
  return texts.map((cells) => cells.map((text) => text.replace(/\s+/g, " ")).join(" | "));
}

/** Titles of all sheets in their order, hidden ones too. */
export function sheetTitles({ excel }: ExcelPane): Promise<readonly string[]> {
  return excel.evaluate(({ host }) => host.workbook.sheets.map(({ title }) => title));
}

export function digestOf({ excel }: ExcelPane, title: string): Promise<string> {
  return excel.evaluate((host, sheet) => host.digest(sheet), title);
}

/** Everything that the user sees of the workbook: the sheets in view with all that is in them, and which is in front. */
export function visibleDigest({ excel }: ExcelPane): Promise<string> {
  return excel.evaluate((host) => [host.activeTab(), ...host.tabs().map((title) => host.digest(title))].join("\n\n"));
}
