import type { WorkbookGrid } from "../grid";
import { HostFault } from "../hostFault";
import { mainPart } from "../xlsx/packageParts";
import { readXlsxArchive } from "../xlsx/readXlsx";
import { openArchive } from "../xlsx/unzip";
import { fileKind, hasStream } from "./fileKind";

/** Texts are read only under names that say that they hold a table; programs also name such a text ".xls". */
const textTable = /\.(?:csv|tsv|tab|txt|prn|xls)$/i;
/** Names of zip archives. */
const zipped = /\.(?:xls[xmb]|xlt[xm]|ods|doc[xm])$/i;
/** HTML and XML that programs name ".xls". */
const markup = /^[\ufeff\s]*</;

/**
 * Reads a file by what it holds, whatever its name: .xlsx, .xlsm, .xlsb, .xls, .ods, the tables of a .docx, .csv and .tsv.
 * The readers of the others are loaded when one is met. Limits are those of `fileLimits`.
 * @param fileName becomes `WorkbookGrid.fileName`; it is not opened.
 * @throws HostFault for each kind of fault of a file.
 */
export async function readWorkbook(bytes: Uint8Array, fileName: string): Promise<WorkbookGrid> {
  if (bytes.length === 0) throw new HostFault("emptyFile", "0 bytes");
  const kind = fileKind(bytes);
  if (zipped.test(fileName) && (kind === "text" || kind === "other")) throw new HostFault("otherContent", kind);
  switch (kind) {
    case "package":
      return readPackage(bytes, fileName);
    case "compound": {
      if (hasStream(bytes, "EncryptedPackage")) throw new HostFault("encrypted", "compound file with EncryptedPackage");
      if (hasStream(bytes, "WordDocument")) throw new HostFault("notWorkbook", "a document of Word 97 to 2003");
      const { readForeignWorkbook } = await import("./foreignWorkbook");
      return readForeignWorkbook(bytes, fileName);
    }
    case "text": {
      const start = new TextDecoder().decode(bytes.subarray(0, 100));
      if (!textTable.test(fileName) || markup.test(start)) throw new HostFault("notWorkbook", "a text");
      const { readDelimitedText } = await import("./delimitedText");
      return readDelimitedText(bytes, fileName);
    }
    case "other":
      throw new HostFault("notWorkbook", "no zip archive");
  }
}

async function readPackage(bytes: Uint8Array, fileName: string): Promise<WorkbookGrid> {
  const archive = await openArchive(bytes);
  const { kind, name } = await mainPart(archive);
  switch (kind) {
    case "workbook":
      return readXlsxArchive(archive, fileName);
    case "document": {
      const { readDocumentTables } = await import("./documentTables");
      return readDocumentTables(archive, name, fileName);
    }
    case "binaryWorkbook":
    case "openDocument": {
      const { readForeignPackage } = await import("./foreignWorkbook");
      return readForeignPackage(bytes, fileName);
    }
  }
}
