import { join } from "node:path";
import { writeNumbered } from "../../../src/cli/numberedFiles";
import { mendUnfinished } from "../../../src/cli/output/mend";
import { OutputTransaction } from "../../../src/cli/output/outputTransaction";
import { UsageFault } from "../../../src/cli/usageFault";

/** A run that writes several files into FOLDER: `node writeSeveral.mjs FOLDER TEXT`. Status 2 and nothing written at a fault. */
const [folder = "", text = ""] = process.argv.slice(2);
const out = join(folder, "out.xlsx");
const json = join(folder, "result", "result.json");
const documents = join(folder, "documents");
const file = (name: string) => ({ name, content: text, organisation: "" });

try {
  await mendUnfinished([out, json, documents]);
  const transaction = await OutputTransaction.begin([out, json, documents]);
  try {
    await transaction.write(out, text);
    await transaction.write(json, text);
    const [letter, ...cards] = ["message-01.txt", "scorecard-01.xlsx", "scorecard-02.xlsx"].map((name) => file(name));
    const stale = ["message-01.txt", "message-02.txt"];
    await writeNumbered(transaction, { path: documents, stale }, letter === undefined ? [] : [letter]);
    await writeNumbered(transaction, { path: join(documents, "scorecards"), stale: [] }, cards);
    for (const name of ["minutes.ru.docx", "minutes.kk.docx"]) await transaction.write(join(documents, name), text);
    await transaction.commit();
  } finally {
    transaction.abandon();
  }
} catch (fault) {
  if (!(fault instanceof UsageFault)) throw fault;
  process.exitCode = 2;
}
