import { execFileSync } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { WorkbookPlan } from "../../src/workbook/sheetPlan";
import type { ResultRole } from "../../src/workbook/sheetRole";
import { writeXlsx } from "../../src/workbook/xlsx/writeXlsx";
import { convertWithLibreOffice } from "../../test/libreoffice/soffice";

const dotsPerInch = 76;

interface Printed {
  readonly fileName: string;
  readonly bytes: Uint8Array;
}

/** PNG of the first page that each file prints as in LibreOffice, which starts once; needs pdftoppm too. */
export async function pagePictures(files: readonly Printed[]): Promise<readonly Uint8Array[]> {
  const folder = await mkdtemp(join(tmpdir(), "picture-"));
  try {
    const paths = files.map(({ fileName }) => join(folder, fileName));
    for (const [index, path] of paths.entries()) await writeFile(path, files[index]?.bytes ?? new Uint8Array());
    await convertWithLibreOffice(paths, "pdf", folder);
    return await Promise.all(
      paths.map((path) => {
        const page = path.replace(/\.[^.]*$/, "");
        const options = ["-r", String(dotsPerInch), "-png", "-singlefile", "-f", "1"];
        execFileSync("pdftoppm", [...options, `${page}.pdf`, page]);
        return readFile(`${page}.png`);
      }),
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** A workbook of one sheet of a plan; what is hidden is not printed, unless it has a print area. */
export async function sheetFile(plan: WorkbookPlan, role: ResultRole): Promise<Printed> {
  const sheets = plan.sheets.map((sheet) => (sheet.role === role ? sheet : { ...sheet, hidden: true, print: null }));
  return { fileName: `${role}.xlsx`, bytes: await writeXlsx({ ...plan, sheets, active: role }) };
}
