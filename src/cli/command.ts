import type { Language } from "../locales/language";
import { createTranslator } from "../locales/translator";
import { HostFault } from "../workbook/hostFault";
import { languageAsked } from "./arguments";
import { exitStatus, UsageFault } from "./usageFault";

/** Where a command writes; the process in earnest, an array in tests. */
export interface Terminal {
  out(text: string): void;
  error(text: string): void;
}

/** Runs a command; a fault of usage or of the file becomes a message in the reader's language and status 2. */
export async function runCommand(
  args: readonly string[],
  terminal: Terminal,
  command: (args: readonly string[], terminal: Terminal) => Promise<number>,
): Promise<number> {
  try {
    return await command(args, terminal);
  } catch (fault) {
    const message = faultMessage(fault, languageAsked(args) ?? "ru");
    if (message === null) throw fault;
    terminal.error(message);
    return exitStatus.usage;
  }
}

function faultMessage(fault: unknown, language: Language): string | null {
  const t = createTranslator(language);
  if (fault instanceof UsageFault) return fault.text(t);
  if (fault instanceof HostFault) return t(`workbook.faults.${fault.code}`);
  return null;
}

/** The real terminal. A reader that closes the pipe early (`| head`) is no fault. */
export function processTerminal(): Terminal {
  process.stdout.on("error", (fault: NodeJS.ErrnoException) => {
    if (fault.code !== "EPIPE") throw fault;
  });
  return {
    out: (text) => void process.stdout.write(`${text}\n`),
    error: (text) => void process.stderr.write(`${text}\n`),
  };
}
