import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { productionBundle } from "../browser/productionBundle";

jest.setTimeout(300_000);

let html = "";
beforeAll(async () => {
  html = await readFile(join(await productionBundle(), "taskpane.html"), "utf8");
});

/** Directives of the content security policy of the built page. */
function policy(): ReadonlyMap<string, readonly string[]> {
  const content = /http-equiv="?Content-Security-Policy"? content="([^"]+)"/.exec(html)?.[1] ?? "";
  return new Map(
    content.split(";").map((directive) => {
      const [name = "", ...sources] = directive.trim().split(/\s+/);
      return [name, sources];
    }),
  );
}

const officeHost = "https://appsforoffice.microsoft.com";

describe("the content security policy of the built pane", () => {
  it("refuses what it does not name", () => {
    expect(policy().get("default-src")).toEqual(["'none'"]);
  });

  it("names no host but that of office.js, and that one for its scripts and its own frame only", () => {
    const hosts = [...policy()].flatMap(([name, sources]) =>
      sources.filter((source) => !source.startsWith("'")).map((source) => `${name} ${source}`),
    );
    expect(hosts).toEqual([`script-src ${officeHost}`, `frame-src ${officeHost}`]);
  });

  it("lets no text become a script", () => {
    const scripts = policy().get("script-src") ?? [];
    expect(scripts).toEqual(expect.not.arrayContaining(["'unsafe-inline'", "'unsafe-eval'", "data:", "blob:"]));
  });

  it("stands before the first script, and no script is written into the page", () => {
    expect(html.indexOf("Content-Security-Policy")).toBeLessThan(html.indexOf("<script"));
    expect(html).not.toMatch(/<script(?![^>]*\ssrc=)/);
    expect(html).not.toMatch(/\son\w+=/);
  });

  it("goes with a page that loads nothing from elsewhere", () => {
    const addresses = [...html.matchAll(/(?:src|href)="?(https?:[^"\s>]+)/g)].map(([, address]) => address);
    expect(addresses).toEqual([`${officeHost}/lib/1/hosted/office.js`]);
  });
});
