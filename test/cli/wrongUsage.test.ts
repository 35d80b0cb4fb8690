import { readdir, writeFile } from "node:fs/promises";
import { evaluateCommand } from "../../src/cli/evaluateCommand";
import { templateCommand } from "../../src/cli/templateCommand";
import { createTranslator } from "../../src/locales/translator";
import { runOf, testFolder } from "./commandRun";

const folder = testFolder();
const languages = ["ru", "kk", "en"] as const;

describe("wrong usage", () => {
  it.each<readonly [RegExp, readonly string[]]>([
    [/--frce.*--force/, ["--frce"]],
    [/—json.*--json/, ["—json", "x.json"]],
    [/-x\b.*-[oh]/, ["-x"]],
    [/--__proto__/, ["--__proto__"]],
    [/-o needs a value/, ["-o", ""]],
    [/-o needs a value/, ["-o", "--json"]],
    [/-o needs a value/, ["-o"]],
    [/--output needs a value/, ["--output= "]],
    [/--json needs a value/, ["--json", ""]],
    [/--documents needs a value/, ["--documents", "\t"]],
    [/--compare needs a value/, ["--compare="]],
    [/--force takes no value/, ["--force=yes"]],
    [/--json was given twice/, ["--json", "a", "--json", "b"]],
    [/name of a file is empty/, [""]],
    [/--lang takes ru, kk, en/, ["--duplicates", "first", "--lang", "de"]],
  ])("%s", async (message, args) => {
    const input = folder.at("input.xlsx");
    await writeFile(input, "never read");
    const { status, error, out } = await runOf(evaluateCommand, [
      input,
      ...args,
      ...(args.includes("--lang") ? [] : ["--lang", "en"]),
    ]);
    expect({ status, out }).toEqual({ status: 2, out: "" });
    if (!args.includes("--lang")) expect(error).toMatch(message);
    expect(await readdir(folder.at())).toEqual(["input.xlsx"]);
  });

  it.each(languages)("is told in the language asked for: %s", async (language) => {
    const t = createTranslator(language);
    const faults = [[], ["--frce"], ["-o", ""], ["x.xlsx", "-o", "/dev/null/x"], ["нет.xlsx"], ["a", "--lang", "de"]];
    for (const args of faults) {
      const { status, error } = await runOf(evaluateCommand, ["--lang", language, ...args]);
      expect({ args, status }).toEqual({ args, status: 2 });
      const own = error.replace(t("cli.help.evaluate"), "");
      const shown = own.replace(/«[^»]*»|“[^”]*”|--?\w+|ru\|kk\|en|xlsx|JSON|ru, kk, en|first\|last|results/g, "");
      if (language === "en") expect(shown).not.toMatch(/\p{Script=Cyrillic}/u);
      else expect(shown).not.toMatch(/[a-z]{3,}/i);
    }
  });

  it("in Russian where no language is asked for, or one that there is not", async () => {
    expect((await runOf(evaluateCommand, ["--frce"])).error).toContain("Неизвестный параметр");
    expect((await runOf(evaluateCommand, ["x", "--lang", "de"])).error).toContain("допустимы значения ru, kk, en");
  });
});

describe("options that npm has kept for itself", () => {
  afterEach(() => {
    delete process.env["npm_config_o"];
    delete process.env["npm_config_documents"];
  });

  it.each([
    ["-o out.xlsx", "o", "true", ["in.xlsx", "out.xlsx"]],
    ["--documents=folder", "documents", "folder", ["in.xlsx"]],
  ])("are never lost or taken for inputs: `npm run -s evaluate in.xlsx %s`", async (written, name, value, args) => {
    process.env[`npm_config_${name}`] = value;
    const { status, error } = await runOf(evaluateCommand, args);
    expect(status).toBe(2);
    expect(error).toContain(`npm принял параметры (${written.split(/[ =]/)[0] ?? ""}) за свои`);
  });
});

describe("--help", () => {
  it.each(languages)("explains every option in %s, whatever else is asked, with status 0", async (language) => {
    const t = createTranslator(language);
    for (const [command, name] of [
      [evaluateCommand, "evaluate"],
      [templateCommand, "template"],
    ] as const) {
      const help = t(`cli.help.${name}`);
      expect(await runOf(command, ["--frce", "--lang", language, "--help"])).toEqual({
        status: 0,
        out: help,
        error: "",
      });
      expect(await runOf(command, ["-h", "--lang", language])).toEqual({ status: 0, out: help, error: "" });
    }
    const evaluate = t("cli.help.evaluate");
    for (const option of "output json documents compare lang duplicates strict force help".split(" ")) {
      expect(evaluate).toContain(`--${option}`);
    }
  });
});
