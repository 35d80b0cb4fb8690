import { OfficeAddinManifest } from "office-addin-manifest";

/** What Microsoft's own reader, which the tools for sideloading use, says of the file: whether it is XML, and for Excel. */
export async function officeReaderFaults(path: string): Promise<readonly string[]> {
  try {
    const { hosts } = await OfficeAddinManifest.readManifestFile(path);
    return hosts?.includes("Workbook") === true ? [] : ["office-addin-manifest finds no add-in for workbooks"];
  } catch (error) {
    return [`office-addin-manifest cannot read it: ${error instanceof Error ? error.message : String(error)}`];
  }
}
