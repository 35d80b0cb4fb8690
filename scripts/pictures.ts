/**
 * Makes every picture of the README and the guides in docs/images/ from the sample: `npm run pictures`. Needs Chromium, LibreOffice
 * (Calc and Writer) and pdftoppm. The criteria of the sample are marked as approved for the resolution alone: it states no place otherwise.
 */
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { officialDocuments } from "../src/documents/officialDocuments";
import { approved, evaluatedSample } from "../test/report/resolution/approvedSample";
import { pagePictures, sheetFile } from "./pictures/pagePicture";
import { panePictures } from "./pictures/panePicture";

const folder = "docs/images";
const sheets = ["totals", "awards", "scorecard"] as const;
const resolution = "resolution.ru.docx";
/** Of the customer's resolution, whose published totals the sample gives. */
const today = "2026-02-20";

const outcome = await evaluatedSample();
const { files } = await officialDocuments(approved(outcome), today);
const document = files.find(({ name }) => name === resolution);
if (document === undefined) throw new Error(`${resolution} is not among the documents`);

await mkdir(folder, { recursive: true });
const printed = [
  { fileName: "resolution.docx", bytes: document.bytes },
  ...(await Promise.all(sheets.map((role) => sheetFile(outcome.plan, role)))),
];
for (const [index, picture] of (await pagePictures(printed)).entries()) {
  await writeFile(join(folder, `${printed[index]?.fileName.replace(/\..*$/, "") ?? ""}.png`), picture);
}

const [readme, ru, kk] = await panePictures([
  { language: "ru", size: "readme" },
  { language: "ru", size: "guide" },
  { language: "kk", size: "guide" },
]);
if (readme !== undefined) await writeFile(join(folder, "pane.png"), readme.results);
for (const [language, pictures] of Object.entries({ ru, kk })) {
  if (pictures === undefined) continue;
  await writeFile(join(folder, `guide-data.${language}.png`), pictures.data);
  await writeFile(join(folder, `guide-results.${language}.png`), pictures.results);
}
