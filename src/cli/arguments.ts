import { parseArgs, type ParseArgsConfig } from "node:util";
import { closest } from "fastest-levenshtein";
import { isLanguage, type Language } from "../locales/language";
import { UsageFault } from "./usageFault";

type Options = NonNullable<ParseArgsConfig["options"]>;
type Token = Extract<ReturnType<typeof tokensOf>[number], { kind: "option" }>;

/** `node:util` parseArgs, but what it would complain of in English is a fault in the reader's language. */
export function readArguments<const Known extends Options>(args: readonly string[], options: Known) {
  refuseSwallowed(options);
  const given = new Set<string>();
  for (const token of tokensOf(args, options)) {
    if (token.kind === "option") {
      check(token, options);
      if (given.has(token.name)) throw new UsageFault((t) => t("cli.usage.twice", { option: token.rawName }));
      given.add(token.name);
    }
    if (token.kind === "positional") checkPositional(token.value, options);
  }
  return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
}

/**
 * Without "--", or where PowerShell takes it away, npm keeps options for itself, and their values would be read as inputs. It tells
 * of them in the environment; force and json may be in its settings, too.
 */
function refuseSwallowed(options: Options): void {
  const names = Object.entries(options).flatMap(([name, { short }]) => [name, ...(short === undefined ? [] : [short])]);
  const swallowed = names.filter(
    (name) => name !== "force" && name !== "json" && (process.env[`npm_config_${name}`] ?? "") !== "",
  );
  if (swallowed.length === 0) return;
  const shown = swallowed.map((name) => (name.length === 1 ? `-${name}` : `--${name}`)).join(", ");
  throw new UsageFault((t) => t("cli.usage.swallowed", { options: shown }));
}

function tokensOf(args: readonly string[], options: Options) {
  return parseArgs({ args: [...args], options, allowPositionals: true, strict: false, tokens: true }).tokens;
}

function check({ name, rawName, value, inlineValue }: Token, options: Options): void {
  const known = Object.hasOwn(options, name) ? options[name] : undefined;
  if (known === undefined) throw unknownOption(rawName, options);
  if (known.type === "boolean") {
    if (value !== undefined) throw new UsageFault((t) => t("cli.usage.noValue", { option: rawName }));
    return;
  }
  const isOption = inlineValue === false && /^-./.test(value);
  if (value === undefined || isOption || value.trim() === "") {
    throw new UsageFault((t) => t("cli.usage.valueMissing", { option: rawName }));
  }
}

function checkPositional(value: string, options: Options): void {
  if (value.trim() === "") throw new UsageFault((t) => t("cli.usage.emptyName"));
  // Programs that mend typography turn "--json" into "—json".
  if (/^[\u2010-\u2015\u2212]/.test(value)) throw unknownOption(value, options);
}

function unknownOption(option: string, options: Options): UsageFault {
  const known = Object.entries(options).flatMap(([name, { short }]) => [
    `--${name}`,
    ...(short === undefined ? [] : [`-${short}`]),
  ]);
  const plain = option.replace(/^[\u2010-\u2015\u2212]+/, "--");
  return new UsageFault((t) => t("cli.usage.unknownOption", { option, nearest: closest(plain, known) }));
}

/** The value of an option that allows only a few; null where it was not given. */
export function choice<Allowed extends string>(
  option: string,
  written: string | undefined,
  allowed: readonly Allowed[],
  isAllowed: (text: string) => text is Allowed,
): Allowed | null {
  if (written === undefined) return null;
  if (isAllowed(written)) return written;
  throw new UsageFault((t) => t("cli.usage.optionValue", { option, written, allowed: allowed.join(", ") }));
}

/** The language asked for on a command line that may itself be wrong, so that the complaint is understood. */
export function languageAsked(args: readonly string[]): Language | null {
  for (const [index, arg] of args.entries()) {
    const value =
      arg === "--lang" ? args[index + 1] : arg.startsWith("--lang=") ? arg.slice("--lang=".length) : undefined;
    if (value !== undefined && isLanguage(value)) return value;
  }
  return null;
}

/** Whether the explanation is asked for; then nothing else on the line counts. */
export function asksForHelp(args: readonly string[]): boolean {
  const end = args.indexOf("--");
  return args.slice(0, end < 0 ? args.length : end).some((arg) => arg === "--help" || arg === "-h");
}
