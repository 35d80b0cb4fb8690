import { unzip } from "../../src/workbook/xlsx/unzip";
import { writeXlsx } from "../../src/workbook/xlsx/writeXlsx";
import { zip } from "../../src/workbook/xlsx/zip";
import { constant, formula, sheetPlan, workbookPlan } from "../workbook/plans";
import { describeWithValidator, sdkFaults } from "./openXmlSdk";
import { workbookFaults } from "./workbookFaults";

/** A workbook with one of everything. */
const plan = workbookPlan(
  sheetPlan({
    title: "Баллы",
    rows: [
      [constant(" А "), constant(5, "number"), formula("={totals}!A1", 1)],
      [constant("Б"), constant(7, "number")],
    ],
    merges: [
      { top: 5, left: 0, bottom: 5, right: 1 },
      { top: 6, left: 0, bottom: 6, right: 1 },
    ],
    inputRules: [
      {
        area: { top: 0, left: 0, bottom: 4, right: 0 },
        rule: { kind: "list", values: ["да", "нет"] },
        message: "Выберите",
      },
    ],
    charts: [
      {
        kind: "stackedBar",
        title: "Баллы",
        categories: { top: 0, left: 0, bottom: 1, right: 0 },
        onTop: "first",
        series: [{ name: { row: 0, column: 0 }, values: { top: 0, left: 1, bottom: 1, right: 1 }, fill: "#205C6C" }],
        over: { top: 8, left: 0, bottom: 20, right: 5 },
      },
    ],
    print: { landscape: true, repeatRows: { from: 0, to: 0 }, repeatColumns: null, pagesAcross: 1, lastColumn: 2 },
    names: [{ name: "bagalau.points", area: { top: 0, left: 0, bottom: 0, right: 0 } }],
  }),
  sheetPlan({
    role: "totals",
    title: "Итоги",
    names: [{ name: "bagalau.totals", area: { top: 0, left: 0, bottom: 0, right: 0 } }],
  }),
);

type Parts = Map<string, Uint8Array>;
const sheet1 = "xl/worksheets/sheet1.xml";
const book = "xl/workbook.xml";
const chart = "xl/charts/chart1.xml";
const types = "[Content_Types].xml";

/** Fails where there is nothing to replace: a fault that is not planted proves nothing. */
function replace(part: string, from: string | RegExp, to: string): (parts: Parts) => void {
  return (parts) => {
    const before = new TextDecoder().decode(parts.get(part));
    const after = before.replace(from, to);
    if (after === before) throw new Error(`nothing planted in ${part}`);
    parts.set(part, new TextEncoder().encode(after));
  };
}

async function planted(plant: (parts: Parts) => void): Promise<Parts> {
  const parts = await unzip(await writeXlsx(plan), () => true);
  plant(parts);
  return parts;
}

const seenBySecondReader: readonly (readonly [fault: string, plant: (parts: Parts) => void, said: string])[] = [
  [
    "children in another order",
    replace(sheet1, /(<mergeCells.*<\/mergeCells>)(.*<pageMargins[^>]*>)/s, "$2$1"),
    "stands too late",
  ],
  [
    "a part without a content type",
    replace(types, /<Override PartName="\/xl\/worksheets\/sheet2[^>]*>/, ""),
    "sheet2.xml has no content type",
  ],
  ["a relationship that leads nowhere", (parts) => void parts.delete(chart), "which is missing"],
  ["a relationship that is not there", replace(sheet1, 'r:id="rId1"', 'r:id="rId9"'), "uses the relationship rId9"],
  ["a part that nothing leads to", (parts) => void parts.set("xl/media/x.xml", new Uint8Array()), "nothing leads to"],
  ["two parts of one name", (parts) => void parts.set("XL/workbook.xml", new Uint8Array()), "two parts are named"],
  ["a control character", replace(sheet1, "Б<", "\u0001<"), "character that XML forbids"],
  ["a control character as a reference", replace(sheet1, "Б<", "&#x1;<"), "character that XML forbids"],
  ["bytes that are no UTF-8", (parts) => void parts.set(chart, Uint8Array.of(60, 255)), "is no UTF-8"],
  [
    "an alert of 256 characters",
    replace(sheet1, 'error="Выберите"', `error="${"я".repeat(256)}"`),
    "error of more than 255",
  ],
  [
    "an alert with a title of 33",
    replace(sheet1, 'errorTitle="Bagalau"', `errorTitle="${"я".repeat(33)}"`),
    "errorTitle of more than 32",
  ],
  ["an alert without a title", replace(sheet1, ' errorTitle="Bagalau"', ""), "an alert without a title"],
  ["an alert without a text", replace(sheet1, ' error="Выберите"', ""), "an alert without a text"],
  ["a list of 256 characters", replace(sheet1, '"да,нет"', `"${"я".repeat(256)}"`), "an input rule of 258 characters"],
  ["two names that are the same", replace(book, 'name="bagalau.totals"', 'name="BAGALAU.points"'), "two names"],
  ["a name without quotes", replace(book, ">'Баллы'!$A$1<", ">Баллы!$A$1<"), "bagalau.points refers to"],
  ["two sheets called the same", replace(book, 'sheet name="Итоги"', 'sheet name="БАЛЛЫ"'), "two sheets are called"],
  [
    "a title of 32 characters",
    replace(book, 'sheet name="Итоги"', `sheet name="${"я".repeat(32)}"`),
    "a sheet is called",
  ],
  ["no sheet to be seen", replace(book, /(sheetId="\d")/g, '$1 state="hidden"'), "no sheet is visible"],
  ["a print area of whole columns", replace(book, "$A$1:$C$21", "$A:$C"), "Print_Area refers to"],
  ["days from 1904", replace(book, "<bookViews", '<workbookPr date1904="1"/><bookViews'), "from 1904"],
  ["merged areas on one cell", replace(sheet1, "A7:B7", "B6:B7"), "merged areas overlap"],
  ["a cell format that is missing", replace(sheet1, / s="\d+"/, ' s="99"'), "has the format 99"],
  ["a reference to a sheet that is missing", replace(sheet1, "'Итоги'!A1", "'Итог'!A1"), 'refers to "Итог"'],
  [
    "a text of 256 characters in a formula",
    replace(sheet1, "'Итоги'!A1", `"${"я".repeat(256)}"`),
    "more than 255 characters",
  ],
  ["a text of 32,768 characters", replace(sheet1, "Б<", `${"я".repeat(32_768)}<`), "holds 32768 characters"],
  ["outer spaces that are not kept", replace(sheet1, ' xml:space="preserve"', ""), "loses its outer spaces"],
  ["a row too high", replace(sheet1, '<row r="1"', '<row r="1" ht="410" customHeight="1"'), "410 high"],
  ["a chart without stored values", replace(chart, /<c:numCache>.*<\/c:numCache>/s, ""), "stores no values"],
  ["no cell style", replace("xl/styles.xml", /<cellStyles.*<\/cellStyles>/s, ""), "no cell style Normal"],
  ["another program's name", replace("docProps/app.xml", "Bagalau", "hucre"), "does not name the program"],
];

describe("the reader that stands in for Excel", () => {
  it("has nothing against the workbook as it is", async () => {
    expect(workbookFaults(await planted(() => undefined))).toEqual([]);
  });

  it.each(seenBySecondReader)("sees %s", async (_fault, plant, said) => {
    expect(workbookFaults(await planted(plant)).join("\n")).toContain(said);
  });
});

describeWithValidator("the Open XML SDK", () => {
  it.each([
    ["children in another order", replace(sheet1, /(<mergeCells.*<\/mergeCells>)(.*<pageMargins[^>]*>)/s, "$2$1")],
    ["parts of a font in another order", replace("xl/styles.xml", /(<sz [^>]*>)(<name [^>]*>)/, "$2$1")],
    ["a control character", replace(sheet1, "Б<", "\u0001<")],
    ["a relationship that leads nowhere", (parts: Parts) => void parts.delete(chart)],
  ])("sees %s", async (_fault, plant) => {
    const bytes = await zip(await planted(plant), true);
    expect(await sdkFaults("planted.xlsx", bytes)).not.toEqual([]);
  });
});
