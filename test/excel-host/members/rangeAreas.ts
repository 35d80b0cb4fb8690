/** Excel.RangeAreas: the merged areas of a range. */
import { addressOf, type Area } from "../area";
import { itemNotFound } from "../hostError";
import type { HostObject, HostScope } from "../hostObject";
import { titleInFormula } from "../sheetTitle";
import type { SheetModel } from "../sheetModel";
import { cellCount, rangeObject } from "./range";

export function rangeAreasObject(scope: HostScope, sheet: SheetModel, areas: readonly Area[]): HostObject {
  const ranges = () => areas.map((area) => rangeObject(scope, { sheet, area }));
  const addresses = areas.map((area) => `${titleInFormula(sheet.title)}!${addressOf(area)}`);
  return {
    type: "RangeAreas",
    identity: () => ({}),
    scalars: {
      Address: { read: () => addresses.join(",") },
      AreaCount: { read: () => areas.length },
      CellCount: { read: () => areas.reduce((sum, area) => sum + cellCount(area), 0) },
    },
    parts: {
      Areas: () => ({
        type: "RangeCollection",
        items: ranges,
        objects: { GetItemAt: (args) => ranges()[args.integer(0)] ?? missing() },
        methods: { GetCount: () => areas.length },
      }),
    },
  };
}

function missing(): never {
  throw itemNotFound("merged area");
}
