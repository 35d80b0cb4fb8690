import { mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { deflateRawSync } from "node:zlib";
import { runCommand } from "../../src/cli/command";
import { evaluateCommand } from "../../src/cli/evaluateCommand";
import { fileLimits } from "../../src/workbook/xlsx/fileLimits";
import { readXlsx } from "../../src/workbook/xlsx/readXlsx";
import { inputWorkbook, smallHeader, type InputCell } from "./inputWorkbook";

let folder = "";

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "bagalau-cli-"));
});

afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

describe("evaluate", () => {
  it("writes points by hand calculation: 10 × 1 + 3 × 2 + 1 × 50 = 66 before 20 + 8 + 0 = 28", async () => {
    const { status, json } = await evaluated([
      ["Бета", 20, 4, 0],
      ["Альфа", 10, 3, 1],
    ]);
    expect(status).toBe(0);
    expect(json.organisations.map(({ name, place, total }) => ({ name, place, total }))).toEqual([
      { name: "Альфа", place: 1, total: 66 },
      { name: "Бета", place: 2, total: 28 },
    ]);
    expect(json.organisations[0]?.criteria["B2"]).toEqual({
      value: 3,
      status: "ok",
      points: 6,
      rank: 2,
      source: "Показатели!C4",
    });
    expect(json.edition).toEqual({ id: "sample-2025", year: 2025, sample: true, approved: false });
  });

  it("writes the workbook beside the input and leaves the input as it was", async () => {
    const input = await inputFile([["Альфа", 10, 3, 1]]);
    const before = await readFile(input);
    const { status } = await run([input]);
    expect(status).toBe(0);
    expect(await readdir(folder)).toEqual(["input.results.xlsx", "input.xlsx"]);
    expect((await readFile(input)).equals(before)).toBe(true);
  });

  it("gives the same result for its own output", async () => {
    const input = await inputFile([
      ["Альфа", 10, "3", 1],
      ["Бета", "1 020", 4, "нет данных"],
    ]);
    const first = await run([input, "--json", "-"]);
    const second = await run([join(folder, "input.results.xlsx"), "--json", "-"]);
    expect(JSON.parse(second.out)).toEqual(JSON.parse(first.out));
  });

  it.each(["__proto__", "constructor", '=HYPERLINK("http://x","y")', "+1+1", "<img src=x>", "@SUM(A1)", "{{name}}"])(
    "keeps the organisation name %s as that text in JSON and workbook",
    async (name) => {
      const { json, output } = await evaluated([
        [name, 10, 3, 1],
        ["Бета", 20, 4, 0],
      ]);
      expect(json.organisations[0]?.name).toBe(name);
      const texts = output.sheets.flatMap(({ rows }) => rows.flat()).filter(({ value }) => value === name);
      expect(texts.length).toBeGreaterThan(3);
      const asFormula = output.sheets
        .flatMap(({ rows }) => rows.flat())
        .filter(({ formula }) => formula?.includes(name));
      expect(asFormula).toEqual([]);
    },
  );

  it("lists under notRated whatever stood in the column of names and was taken for none, and no totals", async () => {
    const { json } = await evaluated([
      ["Альфа", 10, 3, 1],
      ["Бухгалтерия", 5, 5, 1],
      ["12", 3, 3, 1],
      ["Утверждено", 3, 3, 1],
      [null, 4, 4, 1],
      ["Итого", 25, 18, 4],
      ["Исполнитель: С. Ким", null, null, null],
    ]);
    expect(json.organisations.map(({ name }) => name)).toEqual(["Альфа"]);
    expect(json.notRated).toEqual(
      ["Бухгалтерия", "12", "Утверждено"].map((name) => ({ name, reason: "notRead", unmet: [], words: "" })),
    );
  });

  it("is silent on stdout but for the JSON under --json -", async () => {
    const input = await inputFile([["Альфа", 10, 3, 1]]);
    const { out } = await run([input, "--json", "-"]);
    expect(out.startsWith("{")).toBe(true);
    expect(() => JSON.parse(out) as unknown).not.toThrow();
  });
});

describe("evaluate refuses, with status 1, a message and nothing written:", () => {
  it.each<readonly [string, Readonly<Record<string, readonly (readonly InputCell[])[]>>, RegExp]>([
    ["an empty workbook", { Лист1: [] }, /./],
    ["a workbook without an indicator sheet", { Смета: [["Доходы"], ["100"]] }, /./],
    [
      "no known header",
      {
        Показатели: [
          ["Организация", "Высота"],
          ["Альфа", 5],
        ],
      },
      /./,
    ],
    [
      "the same organisation twice with different values",
      { Показатели: [smallHeader, ["Альфа", 1, 2, 3], ["Бета", 1, 1, 1], ["Альфа", 1, 2, 4]] },
      /Альфа/,
    ],
  ])("%s", async (_case, sheets, message) => {
    const input = join(folder, "input.xlsx");
    await writeFile(input, await inputWorkbook(sheets));
    const { status, error } = await run([input]);
    expect(status).toBe(1);
    expect(error).toMatch(message);
    expect(error).toContain("ничего не записано");
    expect(await readdir(folder)).toEqual(["input.xlsx"]);
  });

  it("errors under --strict, with the JSON asked for but no organisations in it", async () => {
    const input = await inputFile([["Альфа", "около 400", 3, 1]]);
    const json = join(folder, "deep", "result.json");
    const { status } = await run([input, "--strict", "--json", json]);
    expect(status).toBe(1);
    const result = JSON.parse(await readFile(json, "utf8")) as ResultJson;
    expect(result.organisations).toEqual([]);
    expect(result.issues.filter(({ severity }) => severity === "error").map(({ cell }) => cell)).toEqual(["B3"]);
    expect(await readdir(folder)).toEqual(["deep", "input.xlsx"]);
  });
});

describe("evaluate ends with status 2, a message and nothing written:", () => {
  it.each([
    ["not a workbook", () => Promise.resolve(new TextEncoder().encode("Организация;A3\n"))],
    ["a zip that is no workbook", () => Promise.resolve(zipOf("readme.txt", Buffer.from("hello")))],
    [
      "a zip bomb",
      () => Promise.resolve(zipOf("xl/worksheets/sheet1.xml", Buffer.alloc(fileLimits.unpackedBytes + 1, 32))),
    ],
  ])("%s", async (_case, bytes) => {
    const input = join(folder, "input.xlsx");
    await writeFile(input, await bytes());
    const { status, error } = await run([input, "--json", join(folder, "result.json")]);
    expect(status).toBe(2);
    expect(error).not.toBe("");
    expect(await readdir(folder)).toEqual(["input.xlsx"]);
  });

  it("an output that exists, unless --force", async () => {
    const input = await inputFile([["Альфа", 10, 3, 1]]);
    const output = join(folder, "out.xlsx");
    await writeFile(output, "mine");
    expect((await run([input, "-o", output])).status).toBe(2);
    expect(await readFile(output, "utf8")).toBe("mine");
    expect((await run([input, "-o", output, "--force"])).status).toBe(0);
  });

  it("an output that is the input under another name, even with --force", async () => {
    const input = await inputFile([["Альфа", 10, 3, 1]]);
    const before = await readFile(input);
    const link = join(folder, "link.xlsx");
    await symlink(input, link);
    for (const output of [input, link, join(folder, ".", "input.xlsx")]) {
      const { status, error } = await run([input, "-o", output, "--force"]);
      expect({ status, input: error.includes("исходный файл") }).toEqual({ status: 2, input: true });
    }
    expect((await run([input, "--json", input, "--force"])).status).toBe(2);
    expect((await readFile(input)).equals(before)).toBe(true);
  });

  it.each([[["--lang", "de"]], [["--duplicates", "both"]], [["--frobnicate"]], [["second.xlsx"]]])(
    "wrong usage %j",
    async (extra) => {
      const input = await inputFile([["Альфа", 10, 3, 1]]);
      expect((await run([input, ...extra])).status).toBe(2);
      expect(await readdir(folder)).toEqual(["input.xlsx"]);
    },
  );

  it("no file at all, and a file that is not there", async () => {
    expect((await run([])).status).toBe(2);
    const { status, error } = await run([join(folder, "none.xlsx"), "--lang", "en"]);
    expect(status).toBe(2);
    expect(error).toContain("There is no file");
  });
});

interface ResultJson {
  readonly edition: unknown;
  readonly organisations: readonly {
    readonly name: string;
    readonly place: number;
    readonly total: number;
    readonly criteria: Readonly<Record<string, unknown>>;
  }[];
  readonly notRated: unknown;
  readonly issues: readonly { readonly severity: string; readonly cell: string | null }[];
}

async function inputFile(rows: readonly (readonly InputCell[])[]): Promise<string> {
  const input = join(folder, "input.xlsx");
  await writeFile(input, await inputWorkbook({ Показатели: [["Показатели за 2025 год"], smallHeader, ...rows] }));
  return input;
}

async function run(args: readonly string[]): Promise<{ status: number; out: string; error: string }> {
  const out: string[] = [];
  const error: string[] = [];
  const terminal = { out: (text: string) => void out.push(text), error: (text: string) => void error.push(text) };
  const status = await runCommand(args, terminal, evaluateCommand);
  return { status, out: out.join("\n"), error: error.join("\n") };
}

async function evaluated(rows: readonly (readonly InputCell[])[]) {
  const input = await inputFile(rows);
  const jsonPath = join(folder, "result.json");
  const { status } = await run([input, "--json", jsonPath]);
  const json = JSON.parse(await readFile(jsonPath, "utf8")) as ResultJson;
  const bytes = await readFile(join(folder, "input.results.xlsx"));
  return { status, json, output: await readXlsx(bytes, "input.results.xlsx") };
}

/** A zip archive with one deflated file. */
function zipOf(name: string, content: Buffer): Uint8Array {
  const data = deflateRawSync(content, { level: 1 });
  const fileName = Buffer.from(name);
  const fields = Buffer.alloc(26);
  fields.writeUInt16LE(20, 0);
  fields.writeUInt16LE(8, 4);
  fields.writeUInt32LE(data.length, 14);
  fields.writeUInt32LE(content.length, 18);
  fields.writeUInt16LE(fileName.length, 22);
  const local = Buffer.concat([Buffer.from([0x50, 0x4b, 3, 4]), fields, fileName, data]);
  const central = Buffer.concat([Buffer.from([0x50, 0x4b, 1, 2, 20, 0]), fields, Buffer.alloc(14), fileName]);
  const end = Buffer.alloc(22);
  end.write("PK\u0005\u0006", 0, "latin1");
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(local.length, 16);
  return Buffer.concat([local, central, end]);
}
