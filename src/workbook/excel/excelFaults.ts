import { HostFault, type HostFaultCode } from "../hostFault";

/**
 * Codes of `OfficeExtension.Error` → our codes. Sources: Excel.ErrorCodes, the Microsoft page "application-specific API
 * error handling", office-js#4998 (a tab renamed meanwhile) and #6072 (COM codes of a host that gave up).
 */
const faultCodes: ReadonlyMap<string, HostFaultCode> = new Map<string, HostFaultCode>([
  ["InvalidOperationInCellEditMode", "cellBeingEdited"],
  ["CellEditMode", "cellBeingEdited"],
  ["InactiveWorkbook", "anotherWorkbookInFront"],
  ["ItemNotFound", "sheetGone"],
  ["InvalidReference", "sheetGone"],
  ["InvalidObjectPath", "sheetGone"],
  ["RequestPayloadSizeLimitExceeded", "payloadRefused"],
  ["ResponsePayloadSizeLimitExceeded", "payloadRefused"],
  ["OperationCellsExceedLimit", "payloadRefused"],
  ["RangeExceedsLimit", "payloadRefused"],
  ["ActivityLimitReached", "busy"],
  ["Conflict", "busy"],
  ["ItemAlreadyExists", "busy"],
  ["HostIsBusy", "busy"],
  ["RequestAborted", "busy"],
  ["ServiceNotAvailable", "busy"],
  ["TooManyRequests", "busy"],
  ["ConnectionFailure", "notAnswering"],
  ["ConnectionFailureWithStatus", "notAnswering"],
  ["ConnectionFailureWithDetails", "notAnswering"],
  ["Timeout", "notAnswering"],
]);

/** Whatever a request came to grief with, as a HostFault; `step` names the request in the technical details. */
export function hostFaultFrom(error: unknown, step: string): HostFault {
  if (error instanceof HostFault) return error;
  if (!isOfficeError(error)) return new HostFault("unexpected", `${step}: ${String(error)}`);
  const location = error.debugInfo?.errorLocation ?? "";
  const detail = `${step}: ${error.code} ${location} ${error.message}`.replace(/\s+/g, " ").trim();
  return new HostFault(faultCode(error.code, location), detail);
}

/**
 * AccessDenied says nothing of what is protected, its location does: cells belong to the sheet's protection; adding,
 * renaming, showing and deleting sheets to that of the workbook's structure.
 */
function faultCode(code: string, location: string): HostFaultCode {
  if (code === "AccessDenied")
    return /^(Range|Chart|WorksheetProtection)/.test(location) ? "sheetProtected" : "structureProtected";
  return faultCodes.get(code) ?? "unexpected";
}

interface OfficeError {
  readonly code: string;
  readonly message: string;
  readonly debugInfo?: { readonly errorLocation?: string };
}

/** By shape: the error class belongs to the office.js that happens to be loaded. */
function isOfficeError(error: unknown): error is OfficeError {
  return (
    typeof error === "object" &&
    error !== null &&
    "code" in error &&
    typeof error.code === "string" &&
    "message" in error
  );
}
