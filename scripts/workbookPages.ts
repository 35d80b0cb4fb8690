/**
 * Shows a workbook as it prints: `npm run pages -- BOOK.xlsx FOLDER` writes FOLDER/BOOK.pdf and, where
 * pdftoppm is installed, a picture of each page. Needs LibreOffice.
 */
import { execFileSync } from "node:child_process";
import { mkdir } from "node:fs/promises";
import { basename, join } from "node:path";
import { convertWithLibreOffice } from "../test/libreoffice/soffice";

const [book, folder] = process.argv.slice(2);
if (book === undefined || folder === undefined) {
  console.error("Usage: npm run pages -- BOOK.xlsx FOLDER");
  process.exitCode = 2;
} else {
  await mkdir(folder, { recursive: true });
  await convertWithLibreOffice(book, "pdf", folder);
  const name = join(folder, basename(book).replace(/\.[^.]*$/, ""));
  try {
    execFileSync("pdftoppm", ["-r", "70", "-png", `${name}.pdf`, name]);
  } catch {
    console.error("pdftoppm was not found: only the PDF was written");
  }
}
