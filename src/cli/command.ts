import { createTranslator, type TextKey, type Translate } from "../locales/translator";
import { basename } from "node:path";
import { HostFault } from "../workbook/hostFault";
import { asksForHelp, languageAsked } from "./arguments";
import type { OutputTransaction } from "./output/outputTransaction";
import { systemCode, systemReason } from "./systemFault";
import { exitStatus, UsageFault } from "./usageFault";
import { inLines, visible } from "./visibleText";

/** Where a command writes; the process in earnest, an array in tests. */
export interface Terminal {
  /** Waits until it is written. @throws UsageFault where it cannot be */
  out(text: string): Promise<void> | void;
  error(text: string): void;
}

/** What a command does, and the text that explains it. */
export interface Command {
  readonly help: TextKey;
  run(args: readonly string[], terminal: Terminal): Promise<number>;
}

/**
 * Runs a command; whatever goes wrong becomes a message in the reader's language and status 2, never a stack trace. Nothing
 * that a terminal would obey reaches it.
 */
export async function runCommand(args: readonly string[], terminal: Terminal, command: Command): Promise<number> {
  const t = createTranslator(languageAsked(args) ?? "ru");
  const shown: Terminal = {
    out: (text) => terminal.out(visible(text)),
    error: (text) => {
      terminal.error(visible(text));
    },
  };
  try {
    if (!asksForHelp(args)) return await command.run(args, shown);
    await shown.out(t(command.help));
    return exitStatus.evaluated;
  } catch (fault) {
    shown.error(faultMessage(fault, t));
    return exitStatus.usage;
  }
}

function faultMessage(fault: unknown, t: Translate): string {
  if (fault instanceof UsageFault) return fault.text(inLines(t));
  if (fault instanceof HostFault) return t(`workbook.faults.${fault.code}`, { ...fault.location });
  return t("cli.unexpected", { detail: systemReason(fault, t) });
}

/** What has been written is: a terminal that fails from now on does not change the status. */
export async function sayWritten(text: string, terminal: Terminal): Promise<void> {
  try {
    await terminal.out(text);
  } catch (fault) {
    if (!(fault instanceof UsageFault)) throw fault;
  }
}

/** Tells of somebody's files that were in the way. @param results what was typed into these is not in the new ones */
export function sayKept({ kept, left }: OutputTransaction, terminal: Terminal, t: Translate, results?: string): void {
  for (const one of kept) terminal.error(t("cli.kept.renamed", { ...one }));
  for (const path of left) terminal.error(t("cli.kept.left", { path }));
  const [own] = kept.filter(({ path }) => results !== undefined && basename(path) === basename(results));
  if (own !== undefined) terminal.error(t("cli.kept.goOn", { kept: own.kept }));
}

/** The real terminal. A reader that closes the pipe early (`| head`) is no fault. */
export function processTerminal(): Terminal {
  // Faults come to the callbacks; without a listener they would end the program as well.
  process.stdout.on("error", () => undefined);
  process.stderr.on("error", () => undefined);
  return {
    out: (text) =>
      new Promise((resolve, reject) => {
        process.stdout.write(`${text}\n`, (fault) => {
          if (fault == null || systemCode(fault) === "EPIPE") resolve();
          else reject(new UsageFault((t) => t("cli.notPrinted", { detail: systemReason(fault, t) })));
        });
      }),
    error: (text) => void process.stderr.write(`${text}\n`),
  };
}
