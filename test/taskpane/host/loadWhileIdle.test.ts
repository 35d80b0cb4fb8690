import { readdir, readFile } from "node:fs/promises";
import { dirname, join, normalize } from "node:path";

const pane = "src/taskpane/";
const pipeline = `${pane}pipeline.ts`;
const lazy =
  /(?<!typeof )\bimport\(\s*(?:\/\*\s*webpackChunkName: "(?<chunk>\w+)"\s*\*\/\s*)?"(?<module>[^"]+)"\s*,?\s*\)/g;

/** What a file's text loads when it is first needed, by the name of the chunk, else of the module. */
function lazyParts(file: string, text: string): readonly string[] {
  return Array.from(text.matchAll(lazy), ({ groups }) => {
    const named = groups?.["module"] ?? "";
    return groups?.["chunk"] ?? (named.startsWith(".") ? normalize(join(dirname(file), named)) : named);
  });
}

const partsOf = async (file: string): Promise<readonly string[]> => lazyParts(file, await readFile(file, "utf8"));

async function partsOfAll(isMeant: (file: string) => boolean): Promise<readonly string[]> {
  const names = (await readdir("src", { recursive: true })).map((name) => join("src", name));
  const files = names.filter((name) => /\.tsx?$/.test(name) && isMeant(name));
  return Array.from(new Set((await Promise.all(files.map(partsOf))).flat()));
}

describe("what is fetched while nothing else is done", () => {
  it("is every part that the page loads when it is first needed", async () => {
    // The texts by `loadTexts`, the pipeline by the worker.
    const fetched = [...(await partsOf(`${pane}host/loadWhileIdle.ts`)), "texts", "evaluation"];
    const parts = await partsOfAll((file) => file.startsWith(pane) && file !== pipeline);
    expect(parts).toContain("results");
    expect(parts.filter((part) => !fetched.includes(part))).toEqual([]);
  });

  it("is every part that the pipeline loads when it is first needed", async () => {
    const [, after = ""] = (await readFile(pipeline, "utf8")).split("function loadParts");
    const [own = "", others = ""] = after.split("\n}\n");
    expect(others).not.toBe("");
    const fetched = lazyParts(pipeline, own);
    const parts = await partsOfAll((file) => file === pipeline || !/^src.(?:taskpane|cli)\b/.test(file));
    expect(parts).toContain("documents");
    expect(parts.filter((part) => !fetched.includes(part))).toEqual([]);
  });
});
