import { execFileSync } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { WorkbookPlan } from "../../src/workbook/sheetPlan";
import type { ResultRole } from "../../src/workbook/sheetRole";
import { writeXlsx } from "../../src/workbook/xlsx/writeXlsx";
import { convertWithLibreOffice } from "../../test/libreoffice/soffice";

const dotsPerInch = 76;

/** PNG of the first page that a file prints as in LibreOffice; needs pdftoppm too. */
export async function pagePicture(bytes: Uint8Array, fileName: string): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), "picture-"));
  try {
    const file = join(folder, fileName);
    await writeFile(file, bytes);
    await convertWithLibreOffice(file, "pdf", folder);
    const [name = ""] = fileName.split(".");
    const page = join(folder, "page");
    execFileSync("pdftoppm", [
      "-r",
      String(dotsPerInch),
      "-png",
      "-singlefile",
      "-f",
      "1",
      join(folder, `${name}.pdf`),
      page,
    ]);
    return await readFile(`${page}.png`);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The same of one sheet of a workbook; what is hidden is not printed, unless it has a print area. */
export async function sheetPicture(plan: WorkbookPlan, role: ResultRole): Promise<Uint8Array> {
  const sheets = plan.sheets.map((sheet) => (sheet.role === role ? sheet : { ...sheet, hidden: true, print: null }));
  return pagePicture(await writeXlsx({ ...plan, sheets, active: role }), "book.xlsx");
}
