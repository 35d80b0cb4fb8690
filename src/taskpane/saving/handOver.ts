import type { HostInfo } from "../host/hostInfo";

export interface OutputFile {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** What can be handed over otherwise than by saving: the files of an archive, else the file itself. */
  readonly parts: readonly FilePart[];
}

export interface FilePart {
  readonly name: string;
  /** Whom it concerns, an organisation; empty where its name says enough. */
  readonly about: string;
  readonly bytes: Uint8Array;
  /** What can be copied instead; null where there is only the file. */
  readonly text: string | null;
}

/**
 * What is known of a file after it was handed over. An ordinary browser takes downloads. Excel on Windows and on the web
 * usually does, and does not tell. Office for Mac and iPad ignores them and throws nothing (office-js#2700, "by design";
 * #4681): there it is not tried.
 */
export type Delivery = "browser" | "unconfirmed" | "impossible";

export interface HandedFile extends OutputFile {
  readonly delivery: Delivery;
}

export type SaveFile = (file: OutputFile) => HandedFile;

/** @param platform Office.context.platform, undefined where office.js did not say */
export function deliveryOf(info: HostInfo | null, platform: string | undefined): Delivery {
  const named = (platform ?? info?.platform ?? "").toLowerCase();
  if (named === "mac" || named === "ios") return "impossible";
  return info === null && platform === undefined ? "browser" : "unconfirmed";
}

export function createSaver(
  delivery: Delivery,
  download: (name: string, bytes: Uint8Array<ArrayBuffer>) => void,
): SaveFile {
  return (file) => {
    if (delivery !== "impossible") download(file.name, file.bytes);
    return { ...file, delivery };
  };
}

/** A file that is a workbook by itself. */
export function workbookFile(name: string, bytes: Uint8Array<ArrayBuffer>): OutputFile {
  return { name, bytes, parts: [{ name, about: "", bytes, text: null }] };
}

export function textFile(name: string, text: string): OutputFile {
  const bytes = new TextEncoder().encode(text);
  return { name, bytes, parts: [{ name, about: "", bytes, text }] };
}
