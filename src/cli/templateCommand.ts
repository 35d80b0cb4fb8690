import { templatePlan } from "../evaluation/templatePlan";
import { isLanguage } from "../locales/language";
import { createTranslator } from "../locales/translator";
import { writeXlsx } from "../workbook/xlsx/writeXlsx";
import { choice, readArguments } from "./arguments";
import type { Terminal } from "./command";
import { exitStatus, UsageFault } from "./usageFault";
import { checkAbsent, writeOutput } from "./workbookFile";

/** `template OUT.xlsx`: the staff sheets with the sample catalogue, and an empty indicator sheet. */
export async function templateCommand(args: readonly string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = readArguments(args, {
    from: { type: "string" },
    forms: { type: "string" },
    lang: { type: "string" },
    force: { type: "boolean" },
  });
  for (const option of ["from", "forms"] as const) {
    if (values[option] !== undefined) throw new UsageFault((t) => t("cli.usage.notYet", { option: `--${option}` }));
  }
  const [output, ...more] = positionals;
  if (output === undefined || more.length > 0) {
    throw new UsageFault((t) => `${t("cli.usage.noOutput")}\n${t("cli.usage.template")}`);
  }
  const language = choice("--lang", values.lang, ["ru", "kk", "en"], isLanguage) ?? "ru";
  const t = createTranslator(language);
  await checkAbsent(output, values.force ?? false);
  await writeOutput(output, await writeXlsx(templatePlan(language, t)));
  terminal.out(t("cli.file.written", { path: output }));
  return exitStatus.evaluated;
}
