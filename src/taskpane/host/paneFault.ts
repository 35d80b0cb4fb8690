import type { Issue } from "../../issues/issue";
import { HostFault, type FaultLocation, type HostFaultCode } from "../../workbook/hostFault";

/** notLoaded: a lazily loaded part of the program is out of reach. noSample: the site serves no sample. */
type PaneFaultCode = HostFaultCode | "notLoaded" | "noSample";

/** A fault as the pane shows it; `detail` is for "copy technical details" only. */
export interface PaneFault {
  readonly code: PaneFaultCode;
  readonly detail: string;
  /** What the fault concerns, such as a file name; empty where nothing. */
  readonly name: string;
  /** Where in the file it is, where the fault says so. */
  readonly location?: FaultLocation;
  /** Why each file that was chosen could not be read, where none could. */
  readonly files?: readonly Issue[];
}

/** A part of the program, loaded when it is first needed; a failure to load is distinguished from a failure inside it. */
export async function loadPart<Part>(load: () => Promise<Part>): Promise<Part> {
  try {
    return await load();
  } catch (error) {
    throw new PartNotLoaded(String(error));
  }
}

export class NoSample extends Error {
  override readonly name = "NoSample";
}

export class PartNotLoaded extends Error {
  override readonly name = "PartNotLoaded";
}

/** What is wrong with one file that was chosen, by its name. */
export class FaultOfFile extends HostFault {
  constructor(
    { code, detail, location }: HostFault,
    readonly fileName: string,
  ) {
    super(code, detail, location);
  }
}

/** Of the files that were chosen none could be read. */
export class NoFileRead extends HostFault {
  /** @param files an issue for each */
  constructor(
    { code, detail }: HostFault,
    readonly files: readonly Issue[],
  ) {
    super(code, detail);
  }
}

/** Whether a part of the program is out of reach, as `loadPart` says it, a page, and a worker. */
export function isNotLoaded(error: unknown): error is Error {
  return error instanceof Error && ["PartNotLoaded", "ChunkLoadError", "NetworkError"].includes(error.name);
}

/** What was thrown, as a fault to show. */
export function paneFaultOf(error: unknown): PaneFault {
  if (error instanceof HostFault) {
    const { code, detail, location } = error;
    const name = error instanceof FaultOfFile ? error.fileName : "";
    return { code, detail, name, location, ...(error instanceof NoFileRead ? { files: error.files } : {}) };
  }
  if (isNotLoaded(error)) return { code: "notLoaded", detail: error.message, name: "" };
  if (error instanceof NoSample) return { code: "noSample", detail: error.message, name: "" };
  const detail = error instanceof Error ? (error.stack ?? String(error)) : String(error);
  return { code: "unexpected", detail, name: "" };
}
