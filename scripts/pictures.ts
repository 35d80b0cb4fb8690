/**
 * Makes the pictures of the README in docs/images/ from the sample: `npm run pictures`. Needs Chromium, LibreOffice (Calc and
 * Writer) and pdftoppm. The criteria of the sample are marked as approved for the resolution alone: it states no place otherwise.
 */
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { officialDocuments } from "../src/documents/officialDocuments";
import { approved, evaluatedSample } from "../test/report/resolution/approvedSample";
import { pagePicture, sheetPicture } from "./pictures/pagePicture";
import { panePicture } from "./pictures/panePicture";

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
await writeFile(join(folder, "resolution.png"), await pagePicture(document.bytes, "resolution.docx"));
for (const role of sheets) await writeFile(join(folder, `${role}.png`), await sheetPicture(outcome.plan, role));
await writeFile(join(folder, "pane.png"), await panePicture());
