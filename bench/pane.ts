/**
 * npm run bench -- --pane: the built pane in Chromium. Sizes, the time until it can be used at 4 × slow CPU against a page with
 * one Fluent button, the longest task of its thread while it works, and how soon Cancel is there and obeyed.
 */
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import type { Browser, Page } from "playwright-core";
import { serveFolders } from "../scripts/pane/staticServer";
import { launchChromium, openPanePage, type PanePage } from "../test/browser/panePage";
import { findChromium } from "../test/browser/chromium";
import { productionBundle } from "../test/browser/productionBundle";
import { indicatorFile } from "./indicatorFile";
import { significant, type Measurement } from "./measure";

const organisations = [21, 250, 1_000];
const slowness = 4;
const loads = 7;
/** Chromium reports no task that is shorter. */
const shortestReported = 50;

export async function* panePerformance(): AsyncGenerator<Measurement> {
  const chromium = findChromium();
  if (chromium === null) return;
  const dist = await productionBundle();
  yield* sizes(dist);
  const bare = await barePage();
  const server = await serveFolders([dist, bare]);
  const browser = await launchChromium(chromium, "narrow");
  try {
    const own = await loadTime(browser, new URL("taskpane.html", server.url).href, "#evaluate");
    const other = await loadTime(browser, new URL("bare.html", server.url).href, "#pane button");
    yield { name: "pane-load", n: 0, criteria: 0, median: own, unit: "ms", baselineRatio: significant(own / other) };
    for (const n of organisations) {
      const file = { name: `${n}.xlsx`, mimeType: "", buffer: Buffer.from(await indicatorFile(n)) };
      const pane = await openPanePage(browser, server.url, { width: 320, theme: "light", language: "ru" });
      await pane.page.locator("input[type=file]").first().setInputFiles(file);
      await pane.page.getByRole("heading", { name: pane.t("pane.understood.heading") }).waitFor({ timeout: 120_000 });
      const { shown, obeyed } = await cancelTimes(pane);
      yield { name: "pane-cancel-shown", n, criteria: 40, median: shown, unit: "ms" };
      yield { name: "pane-cancelled", n, criteria: 40, median: obeyed, unit: "ms" };
      const { task, whole } = await longestTask(pane);
      yield { name: "pane-longest-task", n, criteria: 40, median: task, unit: "ms" };
      yield { name: "pane-evaluate", n, criteria: 40, median: whole, unit: "ms" };
      await pane.page.close();
    }
  } finally {
    await browser.close();
    await server.close();
    await rm(bare, { recursive: true });
  }
}

/** gzip: what the page itself names, and each part that is loaded later. */
async function* sizes(dist: string): AsyncGenerator<Measurement> {
  const html = await readFile(join(dist, "taskpane.html"), "utf8");
  const scripts = (await readdir(dist)).filter((name) => name.endsWith(".js"));
  const first = scripts.filter((name) => html.includes(name));
  const kilobytes = async (names: readonly string[]): Promise<number> => {
    const bytes = await Promise.all(names.map(async (name) => gzipSync(await readFile(join(dist, name))).length));
    return significant(bytes.reduce((sum, one) => sum + one, 0) / 1000);
  };
  const row = { n: 0, criteria: 0, unit: "kB" } as const;
  yield { ...row, name: "pane-first-load", median: await kilobytes(first) };
  yield { ...row, name: "pane-all-scripts", median: await kilobytes(scripts) };
}

/** A folder with a page of React, Fluent and one button. */
async function barePage(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "bagalau-bare-"));
  await build({
    stdin: {
      contents: `import { Button, FluentProvider, webLightTheme } from "@fluentui/react-components";
        import { createElement } from "react";
        import { createRoot } from "react-dom/client";
        const button = createElement(Button, { appearance: "primary" }, "Evaluate");
        createRoot(document.getElementById("pane"))
          .render(createElement(FluentProvider, { theme: webLightTheme }, button));`,
      resolveDir: process.cwd(),
    },
    bundle: true,
    minify: true,
    define: { "process.env.NODE_ENV": '"production"' },
    outfile: join(folder, "bare.js"),
  });
  const html = '<!doctype html><meta charset="utf-8"><div id="pane"></div><script defer src="bare.js"></script>';
  await writeFile(join(folder, "bare.html"), html);
  return folder;
}

/** Median of the milliseconds from navigation until the element is there, at slow CPU. */
async function loadTime(browser: Browser, address: string, selector: string): Promise<number> {
  const times: number[] = [];
  for (let load = 0; load < loads; load++) {
    const page = await browser.newPage({ viewport: { width: 320, height: 700 } });
    await page.route("https://appsforoffice.microsoft.com/**", (route) => route.abort());
    await page.addInitScript(() => {
      Object.assign(window, { Office: { onReady: () => Promise.resolve({ host: null }), context: {} } });
    });
    const session = await page.context().newCDPSession(page);
    await session.send("Emulation.setCPUThrottlingRate", { rate: slowness });
    await page.goto(address, { waitUntil: "commit" });
    times.push(await timeOf(page, selector));
    await page.close();
  }
  times.sort((left, right) => left - right);
  return significant(times[Math.floor(times.length / 2)] ?? NaN);
}

function timeOf(page: Page, selector: string): Promise<number> {
  return page.evaluate(
    (wanted) =>
      new Promise<number>((resolve) => {
        const look = (): void => {
          if (document.querySelector(wanted) === null) requestAnimationFrame(look);
          else resolve(performance.now());
        };
        look();
      }),
    selector,
  );
}

/** Milliseconds from the press of Evaluate until Cancel is there, and from its press until that is said. */
function cancelTimes({ page, t }: PanePage): Promise<{ readonly shown: number; readonly obeyed: number }> {
  return page.evaluate(
    async ({ cancel, cancelled }) => {
      const until = (found: () => boolean): Promise<number> =>
        new Promise((resolve) => {
          const look = (): void => {
            if (found()) resolve(performance.now());
            else setTimeout(look);
          };
          look();
        });
      const button = (): HTMLElement | undefined =>
        Array.from(document.querySelectorAll("button")).find(({ textContent }) => textContent === cancel);
      const pressed = performance.now();
      document.getElementById("evaluate")?.click();
      const shown = (await until(() => button() !== undefined)) - pressed;
      await new Promise((resolve) => setTimeout(resolve, 40));
      const again = performance.now();
      button()?.click();
      const obeyed = (await until(() => document.body.textContent.includes(cancelled))) - again;
      return { shown: Math.round(shown), obeyed: Math.round(obeyed) };
    },
    { cancel: t("pane.cancel"), cancelled: t("pane.cancelled") },
  );
}

/** Longest task of the pane's thread during an evaluation, milliseconds, and how long that took. */
async function longestTask({ page, t }: PanePage): Promise<{ readonly task: number; readonly whole: number }> {
  await page.evaluate(() => {
    const tasks: number[] = [];
    Object.assign(window, { tasks });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) tasks.push(duration);
    }).observe({ type: "longtask" });
  });
  const begun = Date.now();
  await page.getByRole("button", { name: t("pane.evaluate"), exact: true }).click();
  await page
    .locator("header")
    .getByText(t("pane.frame.evaluated", { when: "" }).trim())
    .waitFor({ timeout: 300_000 });
  const whole = Date.now() - begun;
  await page.waitForTimeout(1_000);
  const longest = await page.evaluate(() => Math.max(0, ...(window as unknown as { tasks: number[] }).tasks));
  return { task: Math.max(shortestReported, Math.round(longest)), whole };
}
