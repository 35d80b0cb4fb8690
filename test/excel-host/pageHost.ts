/** The host inside a page: bundled by pageBridge.ts and run there before any script of the page. */
import { documentContext } from "./documentContext";
import { ExcelHost } from "./excelHost";
import type { Fault } from "./faults";
import { gridOfWorkbook, workbookFromGrid } from "./gridModel";
import type { HostConditions } from "./hostConditions";
import { gridFromPortable, portableGrid, type PortableGrid } from "./portableGrid";
import { sheetDigest } from "./sheetDigest";

export interface PageHostSetup {
  readonly workbook: PortableGrid;
  readonly conditions: Partial<Omit<HostConditions, "failing">>;
  /** As the address of the pane names it, else Win32; on the web the window around the pane tells where it runs. */
  readonly platform?: PagePlatform;
}

export type PagePlatform = "Win32" | "Mac" | "Web";

/** What a browser test reaches as `window.excelHost`; everything that crosses into Node is JSON. */
export interface PageHost {
  readonly host: ExcelHost;
  workbook(): PortableGrid;
  digest(title: string): string;
  /** Titles of the sheets in their order, those in view only. */
  tabs(): readonly string[];
  activeTab(): string;
  faultAt(roundTrip: number, fault: Fault): void;
  roundTrips(): number;
  unknownMembers(): readonly string[];
  /** Addresses that Excel was asked to open in a browser. */
  openedAddresses(): readonly string[];
}

declare global {
  interface Window {
    excelHostSetup?: PageHostSetup;
    excelHost?: PageHost;
    _richApiNativeBridge?: { sendMessageToHost(text: string): void; onMessageFromHost?: (text: string) => void };
  }
}

/** How the desktop hands over a list. */
interface SafeArray {
  toArray(): readonly unknown[];
}

/** OSF.DDA.MethodDispId.dispidOpenBrowserWindow of office.js. */
const openBrowserWindow = 102;

function start(setup: PageHostSetup): void {
  const workbook = workbookFromGrid(gridFromPortable(setup.workbook));
  const host = new ExcelHost(workbook, setup.conditions);
  const bridge: NonNullable<Window["_richApiNativeBridge"]> = {
    sendMessageToHost: (text) => {
      void host.answer(text).then((answer) => bridge.onMessageFromHost?.(answer));
    },
  };
  window._richApiNativeBridge = bridge;
  const opened: string[] = [];
  const external = {
    GetContext: () => documentContext(host.conditions),
    Execute: (id: number, params: readonly unknown[], done: (answer: SafeArray) => void) => {
      if (id !== openBrowserWindow) throw new Error(`Execute ${id}`);
      opened.push(String(params[1]));
      done({ toArray: () => [0] });
    },
    // Of what happens to the selection and the ribbon, nothing does here.
    RegisterEvent: () => undefined,
  };
  if (setup.platform !== "Web") Object.defineProperty(window, "external", { value: external, configurable: true });
  window.excelHost = {
    host,
    workbook: () => portableGrid(gridOfWorkbook(workbook)),
    digest: (title) => sheetDigest(workbook, title),
    tabs: () => workbook.sheets.filter((sheet) => sheet.visibility === "Visible").map((sheet) => sheet.title),
    activeTab: () => workbook.sheetById(workbook.activeSheetId).title,
    faultAt: (roundTrip, fault) => {
      host.faults.at(roundTrip, fault);
    },
    roundTrips: () => host.traffic.roundTrips.length,
    unknownMembers: () => host.unknownMembers,
    openedAddresses: () => opened,
  };
}

if (window.excelHostSetup) start(window.excelHostSetup);
