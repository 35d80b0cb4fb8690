import { areaAddress } from "../cellAddress";
import type { CellArea } from "../grid";
import type { CellStyleName, PlanCell } from "../sheetPlan";

/** Areas that look alike; lines between rows and columns exist only where there are several. */
export interface StyleAreas {
  readonly style: CellStyleName;
  readonly severalRows: boolean;
  readonly severalColumns: boolean;
  /** Addresses of areas as `Worksheet.getRanges` takes them, each within Excel's 8,192 characters. */
  readonly addresses: readonly string[];
}

/** Excel refuses longer addresses (excel-add-ins-troubleshooting). */
const longestAddress = 8_000;

interface Run {
  readonly style: CellStyleName;
  readonly area: CellArea;
}

/** Cells of one style in as few requests as may be: runs in a row, equal runs below one another joined. */
export function styleAreas(rows: readonly (readonly (PlanCell | null)[])[]): readonly StyleAreas[] {
  const groups = new Map<string, { readonly first: Run; readonly areas: CellArea[] }>();
  for (const run of rectangles(rows)) {
    const key = `${run.style} ${String(isTall(run.area))} ${String(isWide(run.area))}`;
    const group = groups.get(key) ?? { first: run, areas: [] };
    group.areas.push(run.area);
    groups.set(key, group);
  }
  return Array.from(groups.values(), ({ first, areas }) => ({
    style: first.style,
    severalRows: isTall(first.area),
    severalColumns: isWide(first.area),
    addresses: joined(areas.map((area) => areaAddress(area))),
  }));
}

function rectangles(rows: readonly (readonly (PlanCell | null)[])[]): readonly Run[] {
  const done: Run[] = [];
  let open = new Map<string, Run>();
  rows.forEach((row, index) => {
    const next = new Map<string, Run>();
    for (const run of rowRuns(row, index)) {
      const key = `${run.style} ${run.area.left} ${run.area.right}`;
      const above = open.get(key);
      next.set(key, above ? { ...run, area: { ...run.area, top: above.area.top } } : run);
      open.delete(key);
    }
    done.push(...open.values());
    open = next;
  });
  return [...done, ...open.values()];
}

function rowRuns(row: readonly (PlanCell | null)[], index: number): readonly Run[] {
  const runs: Run[] = [];
  row.forEach((cell, column) => {
    if (cell === null) return;
    const last = runs.at(-1);
    if (last?.style === cell.style && last.area.right === column - 1) {
      runs[runs.length - 1] = { ...last, area: { ...last.area, right: column } };
    } else {
      runs.push({ style: cell.style, area: { top: index, left: column, bottom: index, right: column } });
    }
  });
  return runs;
}

function joined(addresses: readonly string[]): readonly string[] {
  const lines: string[] = [];
  for (const address of addresses) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + address.length <= longestAddress) {
      lines[lines.length - 1] = `${last},${address}`;
    } else {
      lines.push(address);
    }
  }
  return lines;
}

function isTall({ top, bottom }: CellArea): boolean {
  return bottom > top;
}

function isWide({ left, right }: CellArea): boolean {
  return right > left;
}
