import type { Duplicates } from "../intake/indicatorReading";
import { isLanguage, type Language } from "../locales/language";
import { choice, readArguments } from "./arguments";
import { UsageFault } from "./usageFault";

/** The command line of `evaluate`, parsed. Paths are as typed. */
export interface EvaluateArguments {
  /** Files and folders, at least one. */
  readonly inputs: readonly [string, ...string[]];
  /** null: beside the first input, `name.results.xlsx`. */
  readonly output: string | null;
  /** A path, "-" for stdout, or null. */
  readonly json: string | null;
  /** Folder for the documents; null writes none. */
  readonly documents: string | null;
  /** Results of another time to compare with; null: those that are in the input. */
  readonly compare: string | null;
  /** A criteria workbook or Appendix document under whose rules the same data are rehearsed. */
  readonly edition: string | null;
  /** null: the settings of the workbook decide. */
  readonly language: Language | null;
  readonly duplicates: Duplicates;
  readonly strict: boolean;
  readonly force: boolean;
  /** Whether it is worked out how safe each award is. */
  readonly insight: boolean;
}

/** @throws UsageFault on an unknown option, a missing input or a value that is not allowed. */
export function evaluateArguments(args: readonly string[]): EvaluateArguments {
  const { values, positionals } = readArguments(args, {
    output: { type: "string", short: "o" },
    json: { type: "string" },
    lang: { type: "string" },
    duplicates: { type: "string" },
    documents: { type: "string" },
    compare: { type: "string" },
    edition: { type: "string" },
    strict: { type: "boolean" },
    force: { type: "boolean" },
    insight: { type: "boolean" },
    "no-insight": { type: "boolean" },
    help: { type: "boolean", short: "h" },
  });
  const [input, ...more] = positionals;
  if (input === undefined) throw new UsageFault((t) => `${t("cli.usage.noInput")}\n\n${t("cli.help.evaluate")}`);
  return {
    inputs: [input, ...more],
    output: values.output ?? null,
    json: values.json ?? null,
    documents: values.documents ?? null,
    compare: values.compare ?? null,
    edition: values.edition ?? null,
    language: choice("--lang", values.lang, ["ru", "kk", "en"], isLanguage),
    duplicates: choice("--duplicates", values.duplicates, ["first", "last"], isDuplicates),
    strict: values.strict ?? false,
    force: values.force ?? false,
    insight: isInsightAsked(values.insight ?? false, values["no-insight"] ?? false),
  };
}

/** On unless it is switched off. */
function isInsightAsked(on: boolean, off: boolean): boolean {
  if (on && off) throw new UsageFault((t) => t("cli.usage.twice", { option: "--insight, --no-insight" }));
  return !off;
}

function isDuplicates(text: string): text is "first" | "last" {
  return text === "first" || text === "last";
}
