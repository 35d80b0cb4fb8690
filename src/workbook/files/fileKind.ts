import { HostFault } from "../hostFault";
import { fileLimits } from "../xlsx/fileLimits";

/** What the first bytes of a file say it is, whatever its name. */
type FileKind = "package" | "compound" | "text" | "other";

const zipStart = [0x50, 0x4b, 0x03, 0x04];
const compoundStart = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** BIFF2 to BIFF4: sheets of the time before compound files. */
const oldSheetStart = [0x09, 0x00, 0x02, 0x04];
/** Pictures, archives and programs have a NUL near their start; a text has none but in UTF-16. */
const looked = 4_096;

/**
 * package: a zip archive (.xlsx, .xlsb, .ods, .docx); compound: MS-CFB (.xls, .doc, anything with a password); text: .csv.
 * @throws HostFault tooLarge beyond `fileLimits.packedBytes`
 */
export function fileKind(bytes: Uint8Array): FileKind {
  if (bytes.length > fileLimits.packedBytes) throw new HostFault("tooLarge", `${bytes.length} bytes`);
  if (startsWith(bytes, zipStart)) return "package";
  if (startsWith(bytes, compoundStart) || [0, 2, 4].some((version) => isOldSheet(bytes, version))) return "compound";
  if (hasArchiveBehind(bytes)) return "package";
  const isUtf16 = startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff]);
  return bytes.length > 0 && (isUtf16 || !bytes.subarray(0, looked).includes(0)) ? "text" : "other";
}

/** Mail gateways and web servers put line ends, or bytes of their own, before the archive; its directory at the end is found all the same. */
function hasArchiveBehind(bytes: Uint8Array): boolean {
  const start = bytes.subarray(0, looked);
  return start.some((_, at) => startsWith(start.subarray(at), zipStart));
}

/** Whether a compound file has a stream of that name. */
export function hasStream(bytes: Uint8Array, name: string): boolean {
  const wanted = Array.from(name).flatMap((letter) => [letter.charCodeAt(0), 0]);
  const first = wanted[0] ?? 0;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}

function isOldSheet(bytes: Uint8Array, version: number): boolean {
  return oldSheetStart.every((byte, index) => bytes[index] === byte + (index === 1 ? version : 0));
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}
