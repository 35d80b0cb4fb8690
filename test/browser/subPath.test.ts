/** The built folder is what anybody can host: at any address, below any folder, by a server that only hands out files. */
import { mkdtemp, rm, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { serveFolders, type StaticServer } from "../../scripts/pane/staticServer";
import { findChromium } from "./chromium";
import { evaluateSample, launchChromium, openPanePage } from "./panePage";
import { productionBundle } from "./productionBundle";

jest.setTimeout(300_000);

const chromium = findChromium();
const suite = chromium === null ? describe.skip : describe;

suite("the built folder below /bagalau/", () => {
  let root: string;
  let server: StaticServer;
  let browser: Browser;

  beforeAll(async () => {
    root = await mkdtemp(join(tmpdir(), "host-"));
    await symlink(await productionBundle(), join(root, "bagalau"), "dir");
    server = await serveFolders([root]);
    browser = await launchChromium(chromium ?? "", "narrow");
  });

  afterAll(async () => {
    await browser.close();
    await server.close();
    await rm(root, { recursive: true, force: true });
  });

  it.each(["taskpane.html", "index.html"])(
    "evaluates the sample and asks for nothing outside of it, as %s",
    async (file) => {
      const address = new URL("bagalau/", server.url).href;
      const pane = await openPanePage(browser, address, { width: 350, theme: "light", language: "ru" }, file);
      expect((await evaluateSample(pane)).suggestedFilename()).toBe("indicators-2025.results.xlsx");
      const own = [address, `blob:${server.url}`, "https://appsforoffice.microsoft.com/"];
      expect(pane.requests.filter((asked) => !own.some((start) => asked.startsWith(start)))).toEqual([]);
      expect(pane.complaints).toEqual([]);
      await pane.page.close();
    },
  );
});
