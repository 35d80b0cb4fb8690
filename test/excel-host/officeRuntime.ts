/** Microsoft's unmodified office.js in Node, its native bridge connected to an ExcelHost. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createContext, Script, type Context } from "node:vm";
import type { ExcelHost } from "./excelHost";
import { isSetSupported } from "./hostConditions";

const officeJs = join(__dirname, "../../node_modules/@microsoft/office-js/dist/excel-web-16.00.debug.js");

/**
 * Worksheet.notes (1.18), which the office.js of npm lacks and that of Microsoft's CDN has: made as comments are, which have
 * the members that the adapter uses, under the names that the d.ts states.
 */
const notes = `Object.defineProperty(Excel.Worksheet.prototype, "notes", {
  get() {
    return (this.m_notes ??= OfficeExtension.BatchApiHelper.createPropertyObject(Excel.CommentCollection, this, "Notes", true, 4));
  },
});`;

interface NativeBridge {
  sendMessageToHost(text: string): void;
  onMessageFromHost?: (text: string) => void;
}

/** The part of Office that the project's code asks. */
export interface OfficeGlobal {
  readonly context: {
    readonly displayLanguage: string;
    readonly contentLanguage: string;
    readonly requirements: { isSetSupported(set: string, version?: string): boolean };
  };
  onReady(): Promise<{ readonly host: string; readonly platform: string }>;
}

interface OfficePage extends Context {
  Excel?: typeof Excel;
  OfficeExtension?: typeof OfficeExtension;
  Office?: { context?: OfficeGlobal["context"] };
}

export interface OfficeRuntime {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly Office: OfficeGlobal;
  /** From now on office.js talks to this host. */
  connect(host: ExcelHost): void;
}

/**
 * Loads office.js once (about 0.15 s); `connect` takes another host for another test.
 * Its page has just enough of a window for the file to load.
 */
/** office.js keeps its clock where a test holds that of the code under test. */
const { setTimeout: ownTimeout, clearTimeout: ownClear } = globalThis;

export function loadOfficeRuntime(host: ExcelHost): OfficeRuntime {
  let current = host;
  const bridge: NativeBridge = {
    sendMessageToHost: (text) => {
      const to = current;
      void to.answer(text).then((answer) => bridge.onMessageFromHost?.(answer));
    },
  };
  const context = {
    get displayLanguage() {
      return current.conditions.displayLanguage;
    },
    get contentLanguage() {
      return current.conditions.contentLanguage;
    },
    requirements: {
      isSetSupported: (set: string, version?: string) => isSetSupported(current.conditions, set, version),
    },
  };
  const page = pageWith(bridge);
  createContext(page);
  new Script(readFileSync(officeJs, "utf8"), { filename: officeJs }).runInContext(page);
  new Script(notes).runInContext(page);
  if (!page.Excel || !page.OfficeExtension) throw new Error(`${officeJs} defined no Excel`);
  page.Office = { ...page.Office, context };
  const Office: OfficeGlobal = { context, onReady: () => Promise.resolve({ host: "Excel", platform: "PC" }) };
  return {
    Excel: page.Excel,
    OfficeExtension: page.OfficeExtension,
    Office,
    connect: (other) => {
      current = other;
    },
  };
}

/** Makes the runtime's Excel, OfficeExtension and Office the globals that the adapter uses; call the result to undo. */
export function installGlobals(runtime: OfficeRuntime): () => void {
  const names = ["Excel", "OfficeExtension", "Office"] as const;
  const former = names.map((name) => Object.getOwnPropertyDescriptor(globalThis, name));
  for (const name of names) {
    Object.defineProperty(globalThis, name, { value: runtime[name], configurable: true, writable: true });
  }
  return () => {
    names.forEach((name, index) => {
      const descriptor = former[index];
      if (descriptor) Object.defineProperty(globalThis, name, descriptor);
      else Reflect.deleteProperty(globalThis, name);
    });
  };
}

function pageWith(bridge: NativeBridge): OfficePage {
  const nothing = (): void => undefined;
  const element = () => ({ style: {}, setAttribute: nothing, appendChild: nothing, getElementsByTagName: () => [] });
  const address = "https://localhost/taskpane.html";
  const page: OfficePage = {
    _richApiNativeBridge: bridge,
    location: { href: address, search: "", hash: "", protocol: "https:" },
    navigator: { userAgent: "", platform: "Win32" },
    document: {
      getElementsByTagName: () => [],
      createElement: element,
      addEventListener: nothing,
      documentElement: element(),
      URL: address,
      cookie: "",
    },
    localStorage: { getItem: () => null, setItem: nothing },
    external: {},
    console: { log: nothing, warn: nothing, error: console.error },
    addEventListener: nothing,
    // Errors and promises of the code under test, so that `instanceof` holds as it does in one page.
    Error,
    Promise,
    setTimeout: (run: () => void, milliseconds: number) => ownTimeout(run, milliseconds).unref(),
    clearTimeout: ownClear,
    setInterval: (run: () => void, milliseconds: number) => setInterval(run, milliseconds).unref(),
    clearInterval,
  };
  for (const name of ["window", "self", "top", "parent"]) page[name] = page;
  return page;
}
