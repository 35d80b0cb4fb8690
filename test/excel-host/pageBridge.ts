/**
 * Puts the host behind the real office.js in a page of Chromium. In a browser test:
 *
 *     const page = await browser.newPage();
 *     await connectPage(page, { workbook: portableGrid(grid), conditions: { displayLanguage: "kk-KZ" } });
 *     await page.goto(address + hostInfo);                 // the production bundle, its office.js tag as it is
 *     await page.evaluate(() => window.excelHost?.tabs())  // PageHost of pageHost.ts: workbook(), digest(), faultAt() …
 *
 * Office.onReady then gives { host: "Excel", platform: "PC" }, and Excel.run reaches the host.
 */
import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { join, normalize } from "node:path";
import { promisify } from "node:util";
import type { Page } from "playwright-core";
import type { PageHostSetup, PagePlatform } from "./pageHost";

const root = join(__dirname, "../..");
const officeFolder = join(root, "node_modules/@microsoft/office-js/dist");
/** Where office.js and its parts are loaded from. */
export const officeAddress = "https://appsforoffice.microsoft.com/lib/1/hosted/";

/** To be added to the address of the page: this is how Excel tells office.js where it runs. */
export const hostInfo = hostInfoOf("Win32");

export function hostInfoOf(platform: PagePlatform, culture = "ru-RU"): string {
  return `?_host_Info=Excel$${platform}$${platform === "Mac" ? "16.00" : "16.01"}$${culture}$$$$0`;
}

/** Everything a page needs before it is opened: office.js from the npm package, and the host. */
export async function connectPage(page: Page, setup: PageHostSetup): Promise<void> {
  await serveOfficeJs(page);
  await page.addInitScript({ content: await pageScript(setup) });
}

/** Answers every address of Microsoft's CDN for office.js from the npm package; what is not there is a 404. */
export async function serveOfficeJs(page: Page): Promise<void> {
  await page.route("https://appsforoffice.microsoft.com/**", async (route) => {
    const path = officeFile(route.request().url());
    await (path === null ? route.fulfill({ status: 404 }) : route.fulfill({ path }));
  });
}

export function officeFile(address: string): string | null {
  const { origin, pathname } = new URL(address);
  if (!`${origin}${pathname}`.startsWith(officeAddress)) return null;
  const path = normalize(join(officeFolder, decodeURIComponent(pathname.slice("/lib/1/hosted/".length))));
  return path.startsWith(officeFolder) && existsSync(path) ? path : null;
}

/** The host as one script for `addInitScript`, which no content security policy of the page hinders. */
export async function pageScript(setup: PageHostSetup): Promise<string> {
  return `window.excelHostSetup = ${JSON.stringify(setup)};\n${await hostScript()}`;
}

let bundled: Promise<string> | null = null;

const bundling = `
  const [entry] = process.argv.slice(1);
  const { outputFiles } = require("esbuild").buildSync({ entryPoints: [entry], bundle: true, format: "iife", write: false });
  process.stdout.write(outputFiles[0].text);
`;

/** esbuild runs in a Node of its own: under Jest it meets a second set of built-in classes and refuses. */
function hostScript(): Promise<string> {
  bundled ??= promisify(execFile)(process.execPath, ["-e", bundling, join(__dirname, "pageHost.ts")], {
    cwd: root,
    maxBuffer: 64 * 1024 * 1024,
  }).then(({ stdout }) => stdout);
  return bundled;
}
