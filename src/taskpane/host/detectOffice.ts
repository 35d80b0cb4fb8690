import { noOffice, officeContext, type OfficeContext } from "./officeContext";

export interface FoundOffice {
  readonly host: "excel" | "none";
  readonly context: OfficeContext;
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
  /** How long, in milliseconds, office.js may take to load, and then the host to answer. */
  readonly patience: number;
}

/** Excel names itself in the address of the pane; office.js then deserves more patience than in a plain browser. */
export function patienceFor(address: string): number {
  return address.includes("_host_Info") ? 30_000 : 4_000;
}

/** Whether the pane stands in Excel. Without office.js, without a host or without an answer in time: it does not. */
export async function detectOffice({ office, loaded, patience }: DetectOptions): Promise<FoundOffice> {
  if (office() === undefined) await Promise.race([loaded, after(patience)]);
  const found = office();
  if (found === undefined) return { host: "none", context: noOffice };
  const ready = await Promise.race([found.onReady(), after(patience)]);
  return {
    host: ready?.host === "Excel" ? "excel" : "none",
    context: found.context === undefined ? noOffice : officeContext(found.context),
  };
}

function after(milliseconds: number): Promise<undefined> {
  return new Promise((resolve) => {
    setTimeout(() => {
      resolve(undefined);
    }, milliseconds);
  });
}
