import { HostFault } from "../hostFault";
import { fileLimits } from "./fileLimits";

const zipStart = [0x50, 0x4b];
const compoundStart = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/**
 * Refuses what cannot be an .xlsx file before anything is unpacked: "tooLarge" beyond `fileLimits.packedBytes`, "encrypted" where a compound file (MS-CFB) holds an
 * encrypted package (MS-OFFCRYPTO 2.3), "notWorkbook" for an .xls, a .csv or anything else that is no zip archive.
 */
export function assertZip(bytes: Uint8Array): void {
  if (bytes.length > fileLimits.packedBytes) throw new HostFault("tooLarge", `${bytes.length} bytes`);
  if (startsWith(bytes, zipStart)) return;
  if (!startsWith(bytes, compoundStart)) throw new HostFault("notWorkbook", "no zip archive");
  if (holdsName(bytes, "EncryptedPackage")) throw new HostFault("encrypted", "compound file with EncryptedPackage");
  throw new HostFault("notWorkbook", "compound file, as .xls is");
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

/** Whether the UTF-16 name of a stream stands in the directory of a compound file. */
function holdsName(bytes: Uint8Array, name: string): boolean {
  const wanted = Array.from(name).flatMap((letter) => [letter.charCodeAt(0), 0]);
  const first = wanted[0] ?? 0;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}
