import { readFileSync } from "node:fs";
import { read, utils, write, type BookType, type WorkBook } from "@e965/xlsx";
import type { WorkbookGrid } from "../../../src/workbook/grid";
import { readWorkbook } from "../../../src/workbook/files/readWorkbook";
import { zip } from "../../../src/workbook/xlsx/zip";
import { singleInput } from "../../../src/evaluation/evaluationInputs";
import { evaluateInputs } from "../../../src/evaluation/evaluateWorkbook";

const sample = readFileSync("assets/samples/indicators-2025.xlsx");
const options = { language: "ru", duplicates: null, target: "newWorkbook", today: "2026-02-20" } as const;

function rewritten(bookType: BookType): Uint8Array {
  const book = read(sample, { cellNF: true, cellStyles: true });
  // The library writes no print titles to an .xlsb, and says so on the console.
  return written({ ...book, Workbook: { ...book.Workbook, Names: [] } }, bookType);
}

function written(book: WorkBook, bookType: BookType): Uint8Array {
  const bytes: unknown = write(book, { bookType, type: "array" });
  if (!(bytes instanceof ArrayBuffer)) throw new Error("no bytes");
  return new Uint8Array(bytes);
}

/** Values and kinds of all cells, by sheet. */
function cellsOf({ sheets }: WorkbookGrid): unknown {
  return sheets.map(({ title, rows }) => [title, rows.map((row) => row.map(({ kind, value }) => [kind, value]))]);
}

async function submissionsOf(bytes: Uint8Array, name: string): Promise<unknown> {
  return evaluateInputs(singleInput(await readWorkbook(bytes, name)), options).intake.submissions;
}

describe("the sample in other formats", () => {
  it.each<readonly [string, BookType]>([
    ["book.xls", "biff8"],
    ["book.xlsb", "xlsb"],
    ["book.ods", "ods"],
  ])("%s: the same cells, and the same submissions", async (name, type) => {
    const bytes = rewritten(type);
    const expected = await readWorkbook(sample, "indicators-2025.xlsx");
    expect(cellsOf(await readWorkbook(bytes, name))).toEqual(cellsOf(expected));
    expect(await submissionsOf(bytes, name)).toEqual(await submissionsOf(sample, "indicators-2025.xlsx"));
  });

  it("keeps hidden sheets and columns, merged areas, formats and errors of an .xls", async () => {
    const sheet = utils.aoa_to_sheet([["А"], [null], ["да", true]]);
    sheet["B1"] = { t: "n", v: 0.55, z: "0%" };
    sheet["C1"] = { t: "e", v: 0x07, w: "#DIV/0!" };
    sheet["!ref"] = "A1:C3";
    sheet["!merges"] = [{ s: { r: 1, c: 0 }, e: { r: 1, c: 1 } }];
    sheet["!cols"] = [{}, { hidden: true, wch: 12 }];
    const book = utils.book_new();
    utils.book_append_sheet(book, utils.aoa_to_sheet([["видимый"]]), "Первый");
    utils.book_append_sheet(book, sheet, "Второй");
    book.Workbook = { Sheets: [{ Hidden: 0 }, { Hidden: 1 }] };
    const bytes = written(book, "biff8");
    const { sheets } = await readWorkbook(bytes, "a.xls");
    expect(sheets.map(({ title, hidden }) => [title, hidden])).toEqual([
      ["Первый", false],
      ["Второй", true],
    ]);
    expect(sheets[1]?.rows[0]).toMatchObject([
      { kind: "text", value: "А" },
      { kind: "number", value: 0.55, format: "0%" },
      { kind: "error", value: "#DIV/0!" },
    ]);
    expect(sheets[1]?.hiddenColumns).toEqual(new Set([1]));
    expect(sheets[1]?.merges).toEqual([{ top: 1, left: 0, bottom: 1, right: 1 }]);
  });
});

describe("files that would come to too much", () => {
  const spreadsheet = (cells: string): Promise<Uint8Array> =>
    zip(
      new Map(
        Object.entries({
          mimetype: "application/vnd.oasis.opendocument.spreadsheet",
          "content.xml": `<office:document-content xmlns:office="o" xmlns:table="t"><office:body><office:spreadsheet>${cells}</office:spreadsheet></office:body></office:document-content>`,
        }).map(([name, text]) => [name, new TextEncoder().encode(text)]),
      ),
      true,
    );

  it("an .ods that repeats one filled cell a thousand million times", async () => {
    const row =
      '<table:table table:name="a"><table:table-row table:number-rows-repeated="1000000"><table:table-cell office:value-type="float" office:value="1" table:number-columns-repeated="1000"/></table:table-row></table:table>';
    await expect(readWorkbook(await spreadsheet(row), "a.ods")).rejects.toMatchObject({ code: "tooLarge" });
  });

  it("an .xls cut off is refused, whatever is left of it", async () => {
    const whole = rewritten("biff8");
    for (const share of [0.01, 0.1, 0.3, 0.6, 0.9, 0.99]) {
      const cut = whole.slice(0, Math.floor(whole.length * share));
      const outcome = await readWorkbook(cut, "a.xls").catch((fault: unknown) => fault);
      if (outcome instanceof Error) expect(outcome).toMatchObject({ name: "HostFault" });
      else expect(cellsOf(outcome as WorkbookGrid)).not.toBeNull();
    }
  });
});
