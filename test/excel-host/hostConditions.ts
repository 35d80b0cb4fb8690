/** What a test may set about the Excel that answers: circumstances of the user's machine, not of one request. */
import { HostError } from "./hostError";

export interface HostConditions {
  /** Highest ExcelApi set that this Excel knows; a newer member is answered by ApiNotFound. */
  apiVersion: string;
  /** A cell is being edited: requests are refused, or wait with delayForCellEdit (docs: Excel.RunOptions). */
  cellEditMode: boolean;
  /** Another workbook is in front (docs: excel-add-ins-troubleshooting, "API limitations when the add-in switches"). */
  otherWorkbookInFront: boolean;
  /** Bytes of one request or answer; 5 MB on the web, null on the desktop (docs: resource-limits-and-performance). */
  payloadLimit: number | null;
  /** protect/unprotect in the state that is there already throws AccessDenied (office-js#6784). */
  protectRegression6784: boolean;
  /** "PageLayout", or "PageLayout.zoom": members that fail with GeneralException, as decorations sometimes do. */
  readonly failing: Set<string>;
  /** The regional setting of Windows: what parts a list, and the decimals of a number, in texts that Excel reads. */
  region: Region;
  /**
   * Rows grow with wrapped text as it is set or entered, at the width of that moment, and never shrink again (VBA
   * reference, Range.WrapText); on the web they need not grow at all (office-js#2488, #1840).
   */
  fitsRows: boolean;
  /** Year of a date typed without one. */
  year: number;
  /** Language codes of the user interface and of editing, "ru-RU". */
  displayLanguage: string;
  contentLanguage: string;
  /** Office is black or dark grey. */
  darkTheme: boolean;
}

export const regions = {
  en: { list: ",", decimal: ".", thousands: "," },
  ru: { list: ";", decimal: ",", thousands: "\u00A0" },
} as const;
export type Region = keyof typeof regions;

/** The jest project excel-ru runs the same suites under Russian settings, as on the machines of this union. */
function regionOfProject(): Region {
  return Reflect.get(globalThis, "excelRegion") === "ru" ? "ru" : "en";
}

/** The number that a text is under a regional setting: "11.5", "11,5", or a fraction, "=23/2", under all; else NaN. */
export function regionalNumber(text: string, region: Region): number {
  const fraction = /^=(-?\d+)\/(\d+)$/.exec(text);
  if (fraction) return Number(fraction[1]) / Number(fraction[2]);
  const { decimal } = regions[region];
  const pattern = decimal === "," ? /^=?-?\d+(?:,\d+)?$/ : /^=?-?\d+(?:\.\d+)?$/;
  return pattern.test(text) ? Number(text.replace("=", "").replace(decimal, ".")) : NaN;
}

export function defaultConditions(): HostConditions {
  return {
    apiVersion: "1.17",
    cellEditMode: false,
    otherWorkbookInFront: false,
    payloadLimit: 5 * 1024 * 1024,
    protectRegression6784: true,
    failing: new Set(),
    region: regionOfProject(),
    fitsRows: true,
    year: 2026,
    displayLanguage: "ru-RU",
    contentLanguage: "ru-RU",
    darkTheme: false,
  };
}

/**
 * Whether requirement set `set` in `version` is there: ExcelApi up to its version, and DelayForCellEdit, without which
 * office.js drops that option. SharedRuntime and all others are not.
 */
export function isSetSupported(conditions: HostConditions, set: string, version = "1.1"): boolean {
  if (set.toLowerCase() === "delayforcelledit") return true;
  return set.toLowerCase() === "excelapi" && compareVersions(version, conditions.apiVersion) <= 0;
}

export function requireApi(conditions: HostConditions, member: string, version: string): void {
  if (compareVersions(version, conditions.apiVersion) <= 0) return;
  throw new HostError("ApiNotFound", `${member} needs ExcelApi ${version}; this Excel has ${conditions.apiVersion}.`);
}

export function requireWorkbookInFront(conditions: HostConditions, member: string): void {
  if (conditions.otherWorkbookInFront)
    throw new HostError("InactiveWorkbook", `${member}: the workbook is not in front.`);
}

function compareVersions(one: string, other: string): number {
  const [major = 0, minor = 0] = one.split(".").map(Number);
  const [otherMajor = 0, otherMinor = 0] = other.split(".").map(Number);
  return major - otherMajor || minor - otherMinor;
}
