/** A workbook that the pane opens in a window of its own, where files cannot be saved from it. */
import { HostFault } from "../../src/workbook/hostFault";
import { openCopy } from "../../src/workbook/excel/openCopy";
import { WorkbookModel } from "../excel-host";
import { openInExcel } from "./connectedExcel";

describe("a copy in a window of its own", () => {
  it("holds every byte of the file, however long it is", async () => {
    const host = openInExcel(WorkbookModel.withSheets("Показатели"));
    const bytes = Uint8Array.from({ length: 20_001 }, (_unused, index) => (index * 31) % 256);
    await openCopy(bytes);
    expect(host.workbook.opened.map((base64) => Uint8Array.from(Buffer.from(base64, "base64")))).toEqual([bytes]);
    expect(host.unknownMembers).toEqual([]);
  });

  it("is a fault of the host where Excel refuses", async () => {
    const host = openInExcel(WorkbookModel.withSheets("Показатели"));
    host.faults.at(1, { kind: "reject" });
    await expect(openCopy(new Uint8Array([1]))).rejects.toBeInstanceOf(HostFault);
    expect(host.workbook.opened).toEqual([]);
  });
});
