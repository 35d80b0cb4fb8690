import type { Duplicates } from "../intake/indicatorReading";
import { isLanguage, type Language } from "../locales/language";
import { choice, readArguments } from "./arguments";
import { UsageFault } from "./usageFault";

/** The command line of `evaluate`, parsed. Paths are as typed. */
export interface EvaluateArguments {
  readonly input: string;
  /** null: beside the input, `name.results.xlsx`. */
  readonly output: string | null;
  /** A path, "-" for stdout, or null. */
  readonly json: string | null;
  /** null: the settings of the workbook decide. */
  readonly language: Language | null;
  readonly duplicates: Duplicates;
  readonly strict: boolean;
  readonly force: boolean;
}

/** @throws UsageFault on an unknown option, a missing input or a value that is not allowed. */
export function evaluateArguments(args: readonly string[]): EvaluateArguments {
  const { values, positionals } = readArguments(args, {
    output: { type: "string", short: "o" },
    json: { type: "string" },
    lang: { type: "string" },
    duplicates: { type: "string" },
    documents: { type: "string" },
    strict: { type: "boolean" },
    force: { type: "boolean" },
  });
  if (values.documents !== undefined) throw new UsageFault((t) => t("cli.usage.notYet", { option: "--documents" }));
  const [input, ...more] = positionals;
  if (input === undefined) throw new UsageFault((t) => `${t("cli.usage.noInput")}\n${t("cli.usage.evaluate")}`);
  if (more.length > 0) throw new UsageFault((t) => t("cli.usage.oneInput"));
  return {
    input,
    output: values.output ?? null,
    json: values.json ?? null,
    language: choice("--lang", values.lang, ["ru", "kk", "en"], isLanguage),
    duplicates: choice("--duplicates", values.duplicates, ["first", "last"], isDuplicates),
    strict: values.strict ?? false,
    force: values.force ?? false,
  };
}

function isDuplicates(text: string): text is "first" | "last" {
  return text === "first" || text === "last";
}
