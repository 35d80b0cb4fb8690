/** Files that are no workbook of ours, as they lie about in a folder of submissions. */

const compoundStart = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/** As Excel saves a workbook with a password: a compound file with a stream of this name (MS-OFFCRYPTO 2.3). */
export function encryptedFile(): Uint8Array {
  return Buffer.concat([Buffer.from(compoundStart), Buffer.alloc(504), Buffer.from("EncryptedPackage", "utf16le")]);
}

/** A compound file without such a stream, as .xls is. */
export function oldExcelFile(): Uint8Array {
  return Buffer.concat([Buffer.from(compoundStart), Buffer.alloc(504), Buffer.from("Workbook", "utf16le")]);
}

/** The first half of a workbook: a broken download. */
export function halfOf(file: Uint8Array): Uint8Array {
  return file.slice(0, file.length >> 1);
}
