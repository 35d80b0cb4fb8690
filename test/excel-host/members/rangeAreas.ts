/** Excel.RangeAreas (1.9): several areas of one sheet, as getRanges and getMergedAreasOrNullObject give them. */
import { addressOf, type Area } from "../area";
import { itemNotFound } from "../hostError";
import { regions } from "../hostConditions";
import type { HostObject, HostScope } from "../hostObject";
import { titleInFormula } from "../sheetTitle";
import type { SheetModel } from "../sheetModel";
import { allOf } from "./allOf";
import { cellCount, rangeObject } from "./range";
import { rangeFormatObject } from "./rangeFormat";

export function rangeAreasObject(scope: HostScope, sheet: SheetModel, areas: readonly Area[]): HostObject {
  const ranges = () => areas.map((area) => rangeObject(scope, { sheet, area }));
  const addresses = areas.map((area) => `${titleInFormula(sheet.title)}!${addressOf(area)}`);
  return {
    type: "RangeAreas",
    identity: () => ({}),
    scalars: {
      Address: { read: () => addresses.join(regions[scope.conditions.region].list) },
      AreaCount: { read: () => areas.length },
      CellCount: { read: () => areas.reduce((sum, area) => sum + cellCount(area), 0) },
    },
    parts: {
      Areas: () => ({
        type: "RangeCollection",
        identity: () => ({}),
        items: ranges,
        objects: { GetItemAt: (args) => ranges()[args.integer(0)] ?? missing() },
        methods: { GetCount: () => areas.length },
      }),
      Format: () => allOf(areas.map((area) => rangeFormatObject(scope, { sheet, area }))),
    },
    methods: {
      Calculate: () => null,
      Clear: (args) => {
        for (const range of ranges()) range.methods?.["Clear"]?.(args);
        return null;
      },
    },
  };
}

function missing(): never {
  throw itemNotFound("area");
}
