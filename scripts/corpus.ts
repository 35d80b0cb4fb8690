/**
 * `npm run corpus -- DIR` writes the workbooks of the test corpus, a folder for each case, so that anybody can open in
 * Excel what the tests read. Nothing of it is kept in the repository.
 */
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { corpus } from "../test/intake/corpus/corpus";
import { workbookBytes } from "../test/intake/corpus/workbookBytes";

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error("usage: npm run corpus -- DIR");
let written = 0;
for (const { name, files } of corpus) {
  await mkdir(join(folder, name), { recursive: true });
  for (const file of files) {
    await writeFile(join(folder, name, file.name), await workbookBytes(file));
    written++;
  }
}
process.stdout.write(`${written} workbooks of ${corpus.length} cases in ${folder}\n`);
