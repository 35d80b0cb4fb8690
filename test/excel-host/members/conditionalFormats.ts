/** Excel.ConditionalFormatCollection (1.6) of a range: colour scales alone. */
import { intersection } from "../area";
import { invalidArgument, itemNotFound } from "../hostError";
import { regionalNumber, type Region } from "../hostConditions";
import { oneOf, textOf, type HostObject, type HostScope, type RangeTarget } from "../hostObject";
import { requireUnprotected } from "../sheetProtection";
import type { ConditionalFormatModel } from "../sheetModel";
import { isRecord, type Json } from "../wire";
import { colour } from "./rangeFormat";

export function conditionalFormatsObject(scope: HostScope, { sheet, area }: RangeTarget): HostObject {
  const here = () => sheet.conditionalFormats.filter((format) => intersection(format.area, area));
  return {
    type: "ConditionalFormatCollection",
    identity: () => ({}),
    items: () => here().map((format) => conditionalFormatObject(scope, format)),
    objects: {
      Add: (args) => {
        requireUnprotected(sheet);
        const type = oneOf(args.json(0), ["ColorScale"] as const, "conditional format of this host");
        const format: ConditionalFormatModel = {
          id: `{${sheet.conditionalFormats.length + 1}}`,
          type,
          area,
          criteria: null,
        };
        sheet.conditionalFormats = [...sheet.conditionalFormats, format];
        return conditionalFormatObject(scope, format);
      },
      GetItemAt: (args) => {
        const format = here()[args.integer(0)];
        if (!format) throw itemNotFound("conditional format");
        return conditionalFormatObject(scope, format);
      },
    },
    methods: {
      ClearAll: () => {
        requireUnprotected(sheet);
        const cleared = here();
        sheet.conditionalFormats = sheet.conditionalFormats.filter((format) => !cleared.includes(format));
        return null;
      },
      GetCount: () => here().length,
    },
  };
}

function conditionalFormatObject(scope: HostScope, format: ConditionalFormatModel): HostObject {
  return {
    type: "ConditionalFormat",
    identity: () => ({ Id: format.id }),
    scalars: { Id: { read: () => format.id }, Type: { read: () => format.type } },
    parts: {
      ColorScale: () => ({
        type: "ColorScaleConditionalFormat",
        scalars: {
          Criteria: {
            read: () => format.criteria,
            write: (value) => {
              format.criteria = checkedScale(value, scope.conditions.region);
            },
          },
        },
      }),
    },
  };
}

/**
 * Points of a scale grow where they are numbers: Excel refuses others in its own dialog ("must be less than"). They are
 * texts, which are read with the separators of the region.
 */
function checkedScale(value: Json, region: Region): Json {
  if (!isRecord(value)) throw invalidArgument("colour scale");
  const points = [value["minimum"], value["midpoint"], value["maximum"]].filter((point) => point !== undefined);
  if (points.length < 2) throw invalidArgument("colour scale without bounds");
  const numbers = points.map((point) => {
    if (!isRecord(point) || point["type"] !== "Number") throw invalidArgument("point of a colour scale");
    colour(point["color"] ?? null);
    return regionalNumber(textOf(point["formula"] ?? null, "formula of a point"), region);
  });
  if (numbers.some((number, index) => index > 0 && !(number > (numbers[index - 1] ?? number)))) {
    throw invalidArgument(`points of a colour scale ${numbers.join(", ")}`);
  }
  return value;
}
