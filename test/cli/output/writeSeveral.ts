import { join } from "node:path";
import { mendUnfinished } from "../../../src/cli/output/mend";
import { OutputTransaction } from "../../../src/cli/output/outputTransaction";
import { UsageFault } from "../../../src/cli/usageFault";

/** A run that writes several files into FOLDER: `node writeSeveral.mjs FOLDER TEXT`. Status 2 and nothing written at a fault. */
const [folder = "", text = ""] = process.argv.slice(2);
const out = join(folder, "out.xlsx");
const json = join(folder, "result", "result.json");
const documents = join(folder, "documents");

try {
  await mendUnfinished([out, json, documents]);
  const transaction = await OutputTransaction.begin([out, json, documents]);
  try {
    await transaction.write(out, text);
    await transaction.write(json, text);
    await transaction.remove(join(documents, "message-01.txt"));
    await transaction.remove(join(documents, "message-02.txt"));
    await transaction.write(join(documents, "message-01.txt"), text);
    await transaction.write(join(documents, "scorecards", "scorecard-01.xlsx"), text);
    await transaction.write(join(documents, "minutes.ru.docx"), text);
    await transaction.commit();
  } finally {
    transaction.abandon();
  }
} catch (fault) {
  if (!(fault instanceof UsageFault)) throw fault;
  process.exitCode = 2;
}
