/** Excel.PageLayout (1.9): how a sheet is printed. Settings are kept by their name in the API. */
import { addressOf, isWholeColumns, isWholeRows } from "../area";
import { invalidArgument } from "../hostError";
import {
  booleanOf,
  numberOf,
  oneOf,
  textOf,
  type Arguments,
  type HostObject,
  type HostScope,
  type Scalar,
} from "../hostObject";
import { requireUnprotected } from "../sheetProtection";
import type { SheetModel } from "../sheetModel";
import { isRecord, type Json } from "../wire";
import { rangeAt, rangeObject } from "./range";

const paperSizes = ["Letter", "Legal", "A3", "A4", "A5", "B4", "B5"];

export function pageLayoutObject(scope: HostScope, sheet: SheetModel): HostObject {
  const setting = (key: string, fallback: Json, check: (value: Json) => Json): Scalar =>
    layoutSetting(sheet, key, fallback, check);
  const flag = (key: string): Scalar => setting(key, false, (value) => booleanOf(value, key));
  const margin = (key: string, fallback: number): Scalar => setting(key, fallback, (value) => points(value, key));
  const storedArea = (key: string): HostObject | null => {
    const address = sheet.pageLayout.get(key);
    return typeof address === "string" ? rangeObject(scope, rangeAt(scope, sheet, address)) : null;
  };
  return {
    type: "PageLayout",
    scalars: {
      Orientation: setting("orientation", "Portrait", (value) =>
        oneOf(value, ["Portrait", "Landscape"] as const, "orientation"),
      ),
      // The d.ts has more sizes; these are the ones that a school prints on.
      PaperSize: setting("paperSize", "Letter", (value) => oneOf(value, paperSizes, "paperSize")),
      Zoom: setting("zoom", { scale: 100 }, checkedZoom),
      CenterHorizontally: flag("centerHorizontally"),
      CenterVertically: flag("centerVertically"),
      PrintGridlines: flag("printGridlines"),
      PrintHeadings: flag("printHeadings"),
      BlackAndWhite: flag("blackAndWhite"),
      LeftMargin: margin("leftMargin", 50.4),
      RightMargin: margin("rightMargin", 50.4),
      TopMargin: margin("topMargin", 54),
      BottomMargin: margin("bottomMargin", 54),
      HeaderMargin: margin("headerMargin", 21.6),
      FooterMargin: margin("footerMargin", 21.6),
    },
    objects: {
      GetPrintAreaOrNullObject: () => storedArea("printArea"),
      GetPrintTitleRowsOrNullObject: () => storedArea("printTitleRows"),
      GetPrintTitleColumnsOrNullObject: () => storedArea("printTitleColumns"),
    },
    parts: { HeadersFooters: () => headersFootersObject(sheet) },
    methods: {
      SetPrintTitleRows: (args) => printTitle(scope, sheet, "printTitleRows", args),
      SetPrintTitleColumns: (args) => printTitle(scope, sheet, "printTitleColumns", args),
      SetPrintArea: (args) => {
        requireUnprotected(sheet);
        sheet.pageLayout.set(
          "printArea",
          addressOf((args.object(0)?.range ?? rangeAt(scope, sheet, args.text(0))).area, "$"),
        );
        return null;
      },
    },
  };
}

function layoutSetting(sheet: SheetModel, key: string, fallback: Json, check: (value: Json) => Json): Scalar {
  return {
    read: () => sheet.pageLayout.get(key) ?? fallback,
    write: (value) => {
      requireUnprotected(sheet);
      sheet.pageLayout.set(key, check(value));
    },
  };
}

function points(value: Json, what: string): number {
  const size = numberOf(value, what);
  if (size < 0 || size > 2000) throw invalidArgument(`${what} of ${size} points`);
  return size;
}

/** Either a scale or pages to fit (Excel.PageLayoutZoomOptions): both at once are refused. */
function checkedZoom(value: Json): Json {
  if (!isRecord(value)) throw invalidArgument("zoom");
  const known = ["scale", "horizontalFitToPages", "verticalFitToPages"];
  for (const [key, size] of Object.entries(value)) {
    if (!known.includes(key)) throw invalidArgument(`zoom.${key}`);
    if (size !== null && (typeof size !== "number" || size < 1)) throw invalidArgument(`zoom.${key}`);
  }
  const scale = value["scale"] ?? null;
  const fits = (value["horizontalFitToPages"] ?? null) !== null || (value["verticalFitToPages"] ?? null) !== null;
  if (scale !== null && fits) throw invalidArgument("zoom with a scale and pages to fit");
  if (typeof scale === "number" && (scale < 10 || scale > 400)) throw invalidArgument(`zoom.scale ${scale}`);
  return value;
}

function printTitle(scope: HostScope, sheet: SheetModel, key: string, args: Arguments): null {
  requireUnprotected(sheet);
  const { area } = args.object(0)?.range ?? rangeAt(scope, sheet, args.text(0));
  const whole = key === "printTitleRows" ? isWholeRows(area) : isWholeColumns(area);
  if (!whole) throw invalidArgument(`${key} takes whole lines: ${addressOf(area)}`);
  sheet.pageLayout.set(key, addressOf(area, "$"));
  return null;
}

function headersFootersObject(sheet: SheetModel): HostObject {
  const texts = (pages: string) => (): HostObject => ({
    type: "HeaderFooter",
    scalars: Object.fromEntries(
      ["LeftHeader", "CenterHeader", "RightHeader", "LeftFooter", "CenterFooter", "RightFooter"].map((name) => [
        name,
        layoutSetting(sheet, `${pages}/${name}`, "", (value) => textOf(value, name)),
      ]),
    ),
  });
  return {
    type: "HeaderFooterGroup",
    scalars: { State: layoutSetting(sheet, "headersFooters/State", "Default", (value) => textOf(value, "state")) },
    parts: {
      DefaultForAllPages: texts("DefaultForAllPages"),
      FirstPage: texts("FirstPage"),
      EvenPages: texts("EvenPages"),
      OddPages: texts("OddPages"),
    },
  };
}
