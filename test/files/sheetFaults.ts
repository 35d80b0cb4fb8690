import { parseCellAddress } from "../../src/workbook/cellAddress";
import type { CellArea } from "../../src/workbook/grid";
import { tagAttributes } from "./tagAttributes";
import { cellFaults } from "./cellFaults";
import { childrenOfRoot, repeated } from "./packageFaults";
import { missingSheets, plain } from "./references";

/** ECMA-376 part 1, 18.3.1.99: Excel repairs a worksheet whose children are otherwise. */
const order = [
  "sheetPr,dimension,sheetViews,sheetFormatPr,cols,sheetData,sheetCalcPr,sheetProtection,protectedRanges,scenarios",
  "autoFilter,sortState,dataConsolidate,customSheetViews,mergeCells,phoneticPr,conditionalFormatting,dataValidations",
  "hyperlinks,printOptions,pageMargins,pageSetup,headerFooter,rowBreaks,colBreaks,customProperties,cellWatches",
  "ignoredErrors,smartTags,drawing,legacyDrawing,legacyDrawingHF,picture,oleObjects,controls,webPublishItems",
  "tableParts,extLst",
]
  .join()
  .split(",");

/** What the rest of the workbook says. */
export interface KnownOfWorkbook {
  readonly titles: readonly string[];
  /** Number of cell formats. */
  readonly formats: number;
}

/** What Excel would repair in a worksheet, or drop without a word. */
export function sheetFaults(xml: string, known: KnownOfWorkbook): readonly string[] {
  const frame = xml.replace(/<sheetData>.*<\/sheetData>/s, "<sheetData/>");
  return [
    ...orderFaults(frame),
    ...sizeFaults(frame),
    ...mergeFaults(frame),
    ...validationFaults(frame, known.titles),
    ...printFaults(frame),
    ...cellFaults(xml, known),
  ];
}

function orderFaults(frame: string): readonly string[] {
  const children = childrenOfRoot(frame);
  const places = children.map((child) => order.indexOf(child));
  return [
    ...children.filter((child) => !order.includes(child)).map((child) => `${child} is no child of a worksheet`),
    ...children
      .filter((_child, index) => (places[index] ?? 0) < (places[index - 1] ?? 0))
      .map((child) => `${child} stands too late`),
    ...repeated(children.filter((child) => child !== "conditionalFormatting")).map((child) => `two of ${child}`),
  ];
}

function sizeFaults(frame: string): readonly string[] {
  const columns = tagAttributes(frame, "col");
  return columns.flatMap((column, index) => {
    const [from, to, width] = [Number(column.get("min")), Number(column.get("max")), Number(column.get("width") ?? 8)];
    const before = Number(columns[index - 1]?.get("max") ?? 0);
    return [
      ...(from > before && to >= from && to <= 16_384 ? [] : [`columns ${from}–${to} after ${before}`]),
      ...(width >= 0 && width <= 255 ? [] : [`a column ${width} wide`]),
    ];
  });
}

/** "A1:B2" as an area; throws where it is none. */
function areaOf(reference: string): CellArea {
  const [first = "", last = first] = reference.split(":");
  const from = parseCellAddress(first);
  const to = parseCellAddress(last);
  if (from === null || to === null) throw new Error(`no area: ${reference}`);
  return { top: from.row, left: from.column, bottom: to.row, right: to.column };
}

/** Pairs of areas that share a cell, as "A1:B2 and B2:C3"; a sweep from the top, so that many areas are no burden. */
function overlaps(references: readonly string[]): readonly string[] {
  const areas = references.map((reference) => ({ reference, ...areaOf(reference) })).sort((a, b) => a.top - b.top);
  let open: typeof areas = [];
  return areas.flatMap((area) => {
    open = open.filter(({ bottom }) => bottom >= area.top);
    const shared = open.filter(({ left, right }) => left <= area.right && right >= area.left);
    open.push(area);
    return shared.map(({ reference }) => `${reference} and ${area.reference}`);
  });
}

function mergeFaults(frame: string): readonly string[] {
  const references = tagAttributes(frame, "mergeCell").map((tag) => tag.get("ref") ?? "");
  return [
    ...references
      .filter((reference) => {
        const { top, left, bottom, right } = areaOf(reference);
        const isArea = bottom >= top && right >= left && (bottom > top || right > left);
        return !isArea || bottom >= 1_048_576 || right >= 16_384;
      })
      .map((reference) => `${reference} is merged`),
    ...overlaps(references).map((pair) => `merged areas overlap: ${pair}`),
  ];
}

function validationFaults(frame: string, titles: readonly string[]): readonly string[] {
  const validations = Array.from(
    frame.matchAll(/<dataValidation [^>]*?(?:\/>|>(.*?)<\/dataValidation>)/gs),
    ([whole, formulas = ""]) => ({
      tag: tagAttributes(whole, "dataValidation")[0] ?? new Map<string, string>(),
      formulas: Array.from(formulas.matchAll(/<formula[12]>([^<]*)</g), ([, formula = ""]) => plain(formula)),
    }),
  );
  const areas = validations.map(({ tag }) => tag.get("sqref") ?? "");
  return [
    ...overlaps(areas).map((pair) => `input rules overlap: ${pair}`),
    ...(validations.length > 65_534 ? ["too many input rules"] : []),
    ...validations.flatMap(({ tag, formulas }) => [
      ...(["errorTitle", "promptTitle"] as const)
        .filter((name) => (tag.get(name) ?? "").length > 32)
        .map((name) => `${name} of more than 32 characters`),
      ...(["error", "prompt"] as const)
        .filter((name) => (tag.get(name) ?? "").length > 255)
        .map((name) => `${name} of more than 255 characters`),
      ...(tag.get("errorTitle") ? [] : ["an alert without a title"]),
      ...(tag.get("error") ? [] : ["an alert without a text"]),
      ...(tag.has("prompt") && !tag.get("promptTitle") ? ["a prompt without a title"] : []),
      ...(formulas.length > 0 ? [] : ["an input rule without a formula"]),
      ...formulas.flatMap((formula) => [
        ...(formula.replace(/^"|"$/g, "").length > 255 ? [`an input rule of ${formula.length} characters`] : []),
        ...missingSheets(formula, titles).map((title) => `an input rule refers to "${title}", which is missing`),
      ]),
    ]),
  ];
}

function printFaults(frame: string): readonly string[] {
  const breaks = Array.from(frame.matchAll(/<brk id="(\d+)"/g), ([, id]) => Number(id));
  return [
    ...Array.from(frame.matchAll(/<(?:odd|even|first)(?:Header|Footer)>([^<]*)</g), ([, text = ""]) => plain(text))
      .filter((text) => text.length > 255)
      .map((text) => `a header or footer of ${text.length} characters`),
    ...(breaks.length > 1026 ? ["too many page breaks"] : []),
    ...breaks.filter((id, index) => id < 1 || id <= (breaks[index - 1] ?? 0)).map((id) => `a page break at ${id}`),
    ...(tagAttributes(frame, "hyperlink").length > 65_530 ? ["too many links"] : []),
  ];
}
