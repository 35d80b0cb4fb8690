import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { ru } from "../../src/locales/ru";

interface SourceFile {
  readonly path: string;
  readonly text: string;
}

function filesBelow(folder: string): readonly SourceFile[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.(tsx?|mjs)$/.test(name))
    .map((name) => ({ path: normalize(join(folder, name)), text: readFileSync(join(folder, name), "utf8") }));
}

const source = filesBelow("src");
const others = ["test", "scripts", "bench"].flatMap(filesBelow);
const words = new Map([...source, ...others].map(({ path, text }) => [path, new Set(text.match(/[\w$]+/g) ?? [])]));

describe("the source", () => {
  it("exports nothing that no other file names", () => {
    const unused = source.flatMap(({ path, text }) =>
      Array.from(
        text.matchAll(/^export (?:async )?(?:abstract )?(?:const|function\*?|class|interface|type) (\w+)/gm),
        ([, name = ""]) => name,
      )
        .filter((name) => ![...words].some(([other, found]) => other !== path && found.has(name)))
        .map((name) => `${path}: ${name}`),
    );
    expect(unused).toEqual([]);
  });

  it("has no file that imports itself through others, not even a type", () => {
    const imports = new Map(source.map((file) => [file.path, importsOf(file)]));
    const circular = source.map(({ path }) => path).filter((path) => reaches(path, imports));
    expect(circular).toEqual([]);
  });
});

describe("the texts", () => {
  it("are all used", () => {
    const code = source.filter(({ path }) => !path.startsWith(join("src", "locales")));
    const all = code.map(({ text }) => text).join("\n");
    const literals = new Set(Array.from(all.matchAll(/["'`]([\w]+(?:\.\w+)+)["'`]/g), ([, key = ""]) => key));
    const known = new Set(all.match(/\w+/g) ?? []);
    const made = Array.from(all.matchAll(/`([\w.]*\.(?:\$\{[^}`]*\}[\w.]*)+)`/g), ([, template = ""]) => template);
    const patterns = made.map((template) => new RegExp(`^${template.replace(/\$\{[^}]*\}/g, "([\\w.]+)")}$`));
    const isMade = (key: string): boolean =>
      patterns.some((pattern) => {
        const parts = pattern.exec(key)?.slice(1);
        return parts?.every((part) => part.split(".").every((word) => known.has(word) || /^\d+$/.test(word))) === true;
      });
    const unused = textKeys(ru).filter((key) => !literals.has(key) && !isMade(key));
    expect([...new Set(unused)]).toEqual([]);
  });
});

describe("the glossary", () => {
  it("gives names that the code uses", () => {
    const used = new Set(source.flatMap(({ text }) => (text.match(/[A-Z]?[a-z]+|[A-Z]+/g) ?? []).map(lower)));
    const table = readFileSync("docs/glossary.md", "utf8").matchAll(/^\| ([^|]+) \|/gm);
    const names = Array.from(table, ([, cell = ""]) => cell).filter((cell) => cell !== "Code" && !cell.startsWith("-"));
    expect(names.length).toBeGreaterThan(20);
    const missing = names.flatMap((cell) => cell.split(/[,\s]+/)).filter((name) => !used.has(lower(name)));
    expect(missing).toEqual([]);
  });
});

function lower(text: string): string {
  return text.toLowerCase();
}

function importsOf({ path, text }: SourceFile): readonly string[] {
  return Array.from(text.matchAll(/\b(?:from|import\()\s*(?:\/\*.*?\*\/\s*)?"(\.[^"]+)"/g), ([, to = ""]) => {
    const target = normalize(join(dirname(path), to));
    return source.find(
      (one) => /^(?:\.tsx?|[\\/]index\.ts)$/.test(one.path.slice(target.length)) && one.path.startsWith(target),
    );
  }).flatMap((found) => (found === undefined ? [] : [found.path]));
}

function reaches(start: string, imports: ReadonlyMap<string, readonly string[]>): boolean {
  const seen = new Set<string>();
  const waiting = [...(imports.get(start) ?? [])];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (path === start) return true;
    if (seen.has(path)) continue;
    seen.add(path);
    waiting.push(...(imports.get(path) ?? []));
  }
  return false;
}

function textKeys(texts: object, before = ""): readonly string[] {
  return Object.entries(texts).flatMap(([name, text]: [string, unknown]) =>
    typeof text === "object" && text !== null
      ? textKeys(text, `${before}${name}.`)
      : [`${before}${name}`.replace(/_(zero|one|two|few|many|other)$/, "")],
  );
}
