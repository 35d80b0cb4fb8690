import { unzip } from "../../src/workbook/xlsx/unzip";
import { describeWithValidator, sdkFaults } from "./openXmlSdk";
import { packageFaults } from "./packageFaults";
import { workbookFaults } from "./workbookFaults";
import { writtenFiles } from "./writtenFiles";

describeWithValidator("every kind of file that is written", () => {
  it("is valid for the Open XML SDK, and holds nothing that Excel repairs without the SDK minding", async () => {
    const faults: string[] = [];
    const names: string[] = [];
    let count = 0;
    for await (const { name, bytes } of writtenFiles()) {
      const judged = sdkFaults(name, bytes);
      const parts = await unzip(bytes, () => true);
      const seen = name.endsWith(".xlsx") ? workbookFaults(parts) : packageFaults(parts);
      for (const fault of new Set([...(await judged), ...seen])) faults.push(`${name}: ${fault}`);
      names.push(name);
      count += parts.size;
    }
    process.stdout.write(`Open XML SDK: ${names.length} files, ${count} parts judged, ${faults.length} errors\n`);
    expect(faults).toEqual([]);
    expect(new Set(names).size).toBe(names.length);
    expect(names.length).toBeGreaterThanOrEqual(38);
  });
});
