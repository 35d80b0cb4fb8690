/** Why a workbook could not be read or written, whatever the data in it. */
export type HostFaultCode =
  | "notWorkbook"
  | "encrypted"
  | "tooLarge"
  | "unreadableFile"
  | "cellBeingEdited"
  | "sheetProtected"
  | "structureProtected"
  | "anotherWorkbookInFront"
  | "sheetGone"
  | "notAnswering"
  | "payloadRefused"
  | "busy"
  | "unexpected";

/** A fault of the file or of Excel; `detail` is for the technical details, never for the message itself. */
export class HostFault extends Error {
  constructor(
    readonly code: HostFaultCode,
    readonly detail: string,
  ) {
    super(`${code}: ${detail}`);
    this.name = "HostFault";
  }
}
