import { parseCellAddress } from "../../src/workbook/cellAddress";
import { missingSheets, plain } from "./references";

/** A chart that a viewer without a calculation could not draw: every reference has the values that are there. */
export function chartFaults(xml: string, sheets: readonly string[]): readonly string[] {
  const references = [...xml.matchAll(/<c:(str|num)Ref><c:f>([^<]*)<\/c:f>(.*?)<\/c:\1Ref>/gs)];
  const all = [...xml.matchAll(/<c:f>/g)];
  return [
    ...(references.length === all.length && all.length > 0 ? [] : ["a reference is neither to texts nor to numbers"]),
    ...references.flatMap(([, kind = "", text = "", cache = ""]) => {
      const reference = plain(text);
      const points = /<c:ptCount val="(\d+)"\/>/.exec(cache)?.[1];
      return [
        ...(cache.startsWith(`<c:${kind}Cache>`) && Number(points) === cellsIn(reference)
          ? []
          : [`${reference} stores ${points ?? "no"} values`]),
        ...missingSheets(reference, sheets).map((title) => `refers to "${title}", which is missing`),
      ];
    }),
  ];
}

/** Number of cells of a reference of one column or row. */
function cellsIn(reference: string): number {
  const [first = "", last = first] = reference.replace(/^.*!/s, "").split(":");
  const from = parseCellAddress(first);
  const to = parseCellAddress(last);
  if (from === null || to === null) throw new Error(`no area: ${reference}`);
  return Math.max(to.row - from.row, to.column - from.column) + 1;
}
