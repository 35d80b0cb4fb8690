/** Excel.RangeBorderCollection: the edges of a range and the lines inside it. */
import type { Area } from "../area";
import { invalidArgument } from "../hostError";
import { oneOf, textOf, type HostObject, type RangeTarget, type Scalar } from "../hostObject";
import { requireFormattable } from "../sheetProtection";
import type { Json } from "../wire";
import { colour } from "./rangeFormat";

const sides = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
  "DiagonalDown",
  "DiagonalUp",
] as const;
type Side = (typeof sides)[number];

const styles = ["None", "Continuous", "Dash", "DashDot", "DashDotDot", "Dot", "Double", "SlantDashDot"];
const weights = ["Hairline", "Thin", "Medium", "Thick"];

export function rangeBordersObject(target: RangeTarget): HostObject {
  const borders = () => sides.map((side) => borderObject(target, side));
  return {
    type: "RangeBorderCollection",
    scalars: { Count: { read: () => sides.length } },
    item: (key) => borderObject(target, oneOf(key, sides, "border")),
    items: borders,
    objects: {
      GetItemAt: (args) => {
        const side = sides[args.integer(0)];
        if (!side) throw invalidArgument("border");
        return borderObject(target, side);
      },
    },
  };
}

function borderObject(target: RangeTarget, side: Side): HostObject {
  return {
    type: "RangeBorder",
    identity: () => ({ Id: side }),
    scalars: {
      SideIndex: { read: () => side },
      Style: line(target, side, "Style", (value) => oneOf(value, styles, "border style")),
      Color: line(target, side, "Color", colour),
      Weight: line(target, side, "Weight", (value) => oneOf(textOf(value, "weight"), weights, "border weight")),
    },
  };
}

interface Edge {
  readonly area: Area;
  /** The edges of those cells that make up the side. */
  readonly edges: readonly string[];
}

function edgesOf(area: Area, side: Side): readonly Edge[] {
  switch (side) {
    case "EdgeTop":
      return [{ area: { ...area, bottom: area.top }, edges: ["Top"] }];
    case "EdgeBottom":
      return [{ area: { ...area, top: area.bottom }, edges: ["Bottom"] }];
    case "EdgeLeft":
      return [{ area: { ...area, right: area.left }, edges: ["Left"] }];
    case "EdgeRight":
      return [{ area: { ...area, left: area.right }, edges: ["Right"] }];
    case "InsideHorizontal":
      if (area.top === area.bottom) return [];
      return [
        { area: { ...area, bottom: area.bottom - 1 }, edges: ["Bottom"] },
        { area: { ...area, top: area.top + 1 }, edges: ["Top"] },
      ];
    case "InsideVertical":
      if (area.left === area.right) return [];
      return [
        { area: { ...area, right: area.right - 1 }, edges: ["Right"] },
        { area: { ...area, left: area.left + 1 }, edges: ["Left"] },
      ];
    case "DiagonalDown":
    case "DiagonalUp":
      return [{ area, edges: [side] }];
    default:
      return side satisfies never;
  }
}

/** A colour or weight given to a side without a line draws a thin continuous one, as in Excel. */
function line(target: RangeTarget, side: Side, property: string, check: (value: Json) => Json): Scalar {
  const { sheet, area } = target;
  const edges = edgesOf(area, side);
  return {
    read: () => {
      const [edge] = edges;
      const [name] = edge?.edges ?? [];
      if (!edge || name === undefined) return property === "Style" ? "None" : null;
      return sheet.formatAt(edge.area.top, edge.area.left).get(`border${name}${property}`);
    },
    write: (value) => {
      requireFormattable(sheet, "allowFormatCells");
      const checked = check(value);
      for (const { area: cells, edges: names } of edges) {
        sheet.changeFormat(cells, (format) =>
          names.reduce((result, name) => {
            const style = result.get(`border${name}Style`);
            const drawn =
              property !== "Style" && style === "None" ? result.with(`border${name}Style`, "Continuous") : result;
            return drawn.with(`border${name}${property}`, checked);
          }, format),
        );
      }
    },
  };
}
