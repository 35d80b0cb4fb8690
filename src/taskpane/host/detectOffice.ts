import { noOffice, officeContext, type OfficeContext } from "./officeContext";

/**
 * Why Excel was not reached although it opened the pane: its script is out of reach, it did not answer the script, or
 * another program of Office answered.
 */
export type ExcelMissing = "officeNotLoaded" | "excelSilent" | "notExcel";

interface FoundOffice {
  readonly host: "excel" | "none";
  readonly context: OfficeContext;
  /** null in Excel, and in an ordinary browser, where nobody expects it. */
  readonly missing: ExcelMissing | null;
}

/** The global that office.js makes; absent where the script could not be loaded. */
interface OfficeGlobal {
  readonly onReady: () => Promise<{ readonly host: unknown }>;
  /** Absent in an ordinary browser. */
  readonly context?: Parameters<typeof officeContext>[0] | undefined;
}

interface DetectOptions {
  readonly office: () => OfficeGlobal | undefined;
  /** Settles when the page has loaded, with office.js or without it. */
  readonly loaded: Promise<void>;
  /** How long, in milliseconds, office.js may take to load and the host to answer, together. */
  readonly patience: number;
  /** The address of the pane names Office. */
  readonly expected: boolean;
}

/** Milliseconds: Excel deserves more patience than a plain browser, in which nothing is waited for. */
export const patience = { inOffice: 10_000, inBrowser: 4_000 } as const;

/** Whether the pane is in Excel. Without office.js, without a host or without an answer in time: it does not. */
export async function detectOffice(options: DetectOptions): Promise<FoundOffice> {
  const { office, patience: milliseconds, expected } = options;
  const ready = await Promise.race([answerOf(options), after(milliseconds)]);
  const found = office();
  const context = found?.context === undefined ? noOffice : officeContext(found.context);
  if (ready?.host === "Excel") return { host: "excel", context, missing: null };
  if (!expected) return { host: "none", context, missing: null };
  return { host: "none", context, missing: missing(found, ready?.host ?? null) };
}

async function answerOf({ office, loaded }: DetectOptions): Promise<{ readonly host: unknown } | undefined> {
  if (office() === undefined) await loaded;
  try {
    return await office()?.onReady();
  } catch {
    return undefined;
  }
}

function missing(office: OfficeGlobal | undefined, host: unknown): ExcelMissing {
  if (office === undefined) return "officeNotLoaded";
  return host === null ? "excelSilent" : "notExcel";
}

function after(milliseconds: number): Promise<undefined> {
  return new Promise((resolve) => {
    setTimeout(() => {
      resolve(undefined);
    }, milliseconds);
  });
}
