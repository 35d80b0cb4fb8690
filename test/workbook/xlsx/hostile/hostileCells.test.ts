import { HostFault } from "../../../../src/workbook/hostFault";
import { cellAt } from "../../../../src/workbook/grid";
import { readXlsx } from "../../../../src/workbook/xlsx/readXlsx";
import { foreignFile } from "../foreignFile";
import { hostileCells } from "./hostileCells";

/** What is in A1 of a sheet with one row of this content. */
async function readAs(xml: string): Promise<string> {
  const sheets = { Лист1: `<sheetData><row r="1">${xml}</row></sheetData>` };
  try {
    const book = await readXlsx(await foreignFile({ sheets, sharedStrings: "<si><t>да</t></si>" }), "x.xlsx");
    const [sheet] = book.sheets;
    if (sheet === undefined) return "no sheet";
    const { kind, value, formula, format } = cellAt(sheet, 0, 0);
    if (kind === "empty") return [kind, ...(formula === null ? [] : [formula])].join(" ");
    return [kind, String(value), ...(format === "General" ? [] : [format])].join(" ");
  } catch (fault) {
    if (fault instanceof HostFault) return `${fault.code} ${fault.location.sheet}!${fault.location.cell}`;
    throw fault;
  }
}

describe("a cell written in a way Excel never does is read rightly, named with what the file holds, or refused with its place", () => {
  it.each(hostileCells.map(([xml, read]) => [xml.slice(0, 80), xml, read] as const))("%s", async (_name, xml, read) => {
    expect(await readAs(xml)).toBe(read);
  });
});
