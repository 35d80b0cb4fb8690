import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { productionBundle } from "../browser/productionBundle";

jest.setTimeout(300_000);

/** First load of the pane, gzip, before anything is asked for. */
const mostBytes = 250_000;

let dist = "";
let html = "";
beforeAll(async () => {
  dist = await productionBundle();
  html = await readFile(join(dist, "taskpane.html"), "utf8");
});

/** The scripts of our own that the page itself names. */
function firstScripts(): readonly string[] {
  return [...html.matchAll(/<script[^>]*\ssrc="?([^"\s>]+)/g)]
    .map(([, source]) => source ?? "")
    .filter((source) => !source.startsWith("https:"));
}

describe("the first load of the pane", () => {
  it(`is below ${mostBytes / 1000} kB gzip of JavaScript`, async () => {
    const scripts = await Promise.all(firstScripts().map((source) => readFile(join(dist, source))));
    const bytes = scripts.reduce((sum, script) => sum + gzipSync(script).length, 0);
    process.stdout.write(`first load of the pane: ${bytes} bytes gzip\n`);
    expect(scripts.length).toBeGreaterThan(0);
    expect(bytes).toBeLessThan(mostBytes);
  });

  it.each([
    ["reading and writing of .xlsx", "xl/worksheets"],
    ["the catalogue of criteria", "sample-2025"],
    // The first word of the initial hash value of SHA-256 (FIPS 180-4, 5.3.3).
    ["the fingerprint of an evaluation", String(0x6a09e667)],
  ])("leaves %s to a later part", async (_what, mark) => {
    const first = firstScripts();
    const later = (await readdir(dist)).filter((name) => name.endsWith(".js") && !first.includes(name));
    const holding = async (names: readonly string[]) => {
      const texts = await Promise.all(names.map((name) => readFile(join(dist, name), "utf8")));
      return texts.some((text) => text.includes(mark));
    };
    expect({ first: await holding(first), later: await holding(later) }).toEqual({ first: false, later: true });
  });
});
