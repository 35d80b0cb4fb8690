import { parseArgs, type ParseArgsConfig } from "node:util";
import { isLanguage, type Language } from "../locales/language";
import { UsageFault } from "./usageFault";

type Options = NonNullable<ParseArgsConfig["options"]>;

/** `node:util` parseArgs with its complaints turned into a fault in the reader's language. */
export function readArguments<const Known extends Options>(args: readonly string[], options: Known) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (fault) {
    const written = fault instanceof Error ? fault.message : String(fault);
    throw new UsageFault((t) => t("cli.usage.unknownOption", { option: written }));
  }
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
