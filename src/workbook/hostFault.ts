/** Why a workbook could not be read or written, whatever the data in it; `…At` and `outsideSheet` name a cell in `place`. */
export type HostFaultCode =
  | "notWorkbook"
  | "ownDocument"
  | "encrypted"
  | "tooLarge"
  | "tooLargeAt"
  | "outsideSheet"
  | "unreadableFile"
  | "unreadableAt"
  | "emptyFile"
  | "otherContent"
  | "cutOff"
  | "damagedPart"
  | "unknownEncoding"
  | "strayQuote"
  | "cellBeingEdited"
  | "sheetProtected"
  | "structureProtected"
  | "anotherWorkbookInFront"
  | "sheetGone"
  | "notAnswering"
  | "payloadRefused"
  | "busy"
  | "unexpected";

/** Where in a file the fault is; both empty where it is nowhere in particular. */
export interface FaultLocation {
  readonly sheet: string;
  /** "C5", or the row or column as the file writes it. */
  readonly cell: string;
}

/** A fault of the file or of Excel; `detail` is for the technical details, never for the message itself. */
export class HostFault extends Error {
  constructor(
    readonly code: HostFaultCode,
    readonly detail: string,
    readonly location: FaultLocation = { sheet: "", cell: "" },
  ) {
    super(`${code}: ${detail}`);
    this.name = "HostFault";
  }
}
