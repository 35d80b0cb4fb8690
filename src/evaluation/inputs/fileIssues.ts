import { issueOn, type Issue, type IssueCode, type Severity } from "../../issues/issue";
import type { TextParams } from "../../locales/textParams";
import type { HostFault, HostFaultCode } from "../../workbook/hostFault";
import type { WorkbookGrid } from "../../workbook/grid";
import { resultSheetTitles } from "../ownSheets";
import { isDocumentFile } from "./fileNames";

const ourFormat = /\.xl[st][xm]$/i;

export function isResultsWorkbook(workbook: WorkbookGrid): boolean {
  return resultSheetTitles(workbook).has("totals");
}

/** A table that could not be read. */
export function fileFaultIssue(file: string, { code, location }: HostFault): Issue {
  if (code === "ownDocument") return ownResultsIssue(file);
  if (code === "notWorkbook" && isDocumentFile(file)) return noTableIssue(file);
  return fileIssue(file, "error", faultCode(file, code), { ...location });
}

const faultCodes: Partial<Record<HostFaultCode, IssueCode>> = {
  encrypted: "fileEncrypted",
  tooLarge: "fileTooLarge",
  tooLargeAt: "fileTooLargeAt",
  outsideSheet: "fileOutsideSheet",
  unreadableAt: "fileDamagedAt",
  emptyFile: "fileEmpty",
  otherContent: "fileOtherContent",
  cutOff: "fileCutOff",
  damagedPart: "fileDamagedPart",
  unknownEncoding: "fileUnknownEncoding",
  strayQuote: "fileStrayQuote",
};

function faultCode(file: string, fault: HostFaultCode): IssueCode {
  const code = faultCodes[fault];
  if (code !== undefined) return code;
  return fault === "notWorkbook" && !ourFormat.test(file) ? "fileOtherFormat" : "fileDamaged";
}

/** A document, a picture or anything else that is no table. */
export function noTableIssue(file: string): Issue {
  return fileIssue(file, "info", "fileNoTable");
}

/** @param detail what the system says of it; for the technical details, never for the message itself */
export function notOpenedIssue(file: string, detail: string): Issue {
  return fileIssue(file, "error", "fileNotOpened", { detail });
}

export function ownResultsIssue(file: string): Issue {
  return fileIssue(file, "info", "fileOwnResults");
}

/** @param tables number of tables that lie in it */
export function subfolderIssue(folder: string, tables: number): Issue {
  if (tables === 0) return fileIssue(folder, "info", "folderNotRead");
  return fileIssue(folder, "warning", "folderOfTables", { count: tables });
}

/** Why an entry of a folder is nothing that can be opened: a link to nothing, a pipe or device, a name in no known encoding or of no table. */
export function entryIssue(
  entry: string,
  code: "fileLinkBroken" | "fileNotOrdinary" | "fileNameEncoding" | "fileLooksLikeWorkbook" | "fileHidden",
): Issue {
  const severity = code === "fileHidden" ? "info" : code === "fileLooksLikeWorkbook" ? "warning" : "error";
  return fileIssue(entry, severity, code);
}

function fileIssue(file: string, severity: Severity, code: IssueCode, params: TextParams = {}): Issue {
  return issueOn({ file }, code, severity, params);
}
