import { assert, constant, property, record, array, oneof, string, double, boolean } from "fast-check";
import { gridFromText, gridText } from "../../../src/evaluation/previous/gridText";
import { readSnapshot, snapshotRows } from "../../../src/evaluation/previous/inputSnapshot";
import type { GridCell, WorkbookGrid } from "../../../src/workbook/grid";

const cell = oneof(
  constant<GridCell>({ kind: "empty", value: null, formula: null, format: "General" }),
  record({
    kind: constant("number" as const),
    value: double({ noNaN: true, noDefaultInfinity: true }).map((one) => one + 0),
    formula: constant(null),
    format: oneof(constant("General"), constant("0.0%")),
  }),
  record({
    kind: constant("text" as const),
    value: string({ unit: "binary", maxLength: 40 }),
    formula: constant(null),
    format: constant("General"),
  }),
  record({
    kind: constant("boolean" as const),
    value: boolean(),
    formula: constant(null),
    format: constant("General"),
  }),
  constant<GridCell>({ kind: "error", value: "#DIV/0!", formula: "=1/0", format: "General" }),
);

const workbook = array(array(cell, { maxLength: 5 }), { maxLength: 6 }).map((rows): WorkbookGrid => ({
  fileName: "a.xlsx",
  names: [{ name: "bagalau.settings", sheet: "S", area: { top: 1, left: 0, bottom: 4, right: 2 } }],
  sheets: [
    {
      title: "S",
      hidden: false,
      rows,
      merges: [{ top: 0, left: 0, bottom: 1, right: 2 }],
      hiddenRows: new Set(),
      hiddenColumns: new Set(),
      columnWidths: new Map(),
    },
  ],
}));

it("a grid comes back as it was, through cells of 30,000 characters too", () => {
  assert(
    property(workbook, (grid) => {
      expect(gridFromText(gridText(grid))).toEqual(grid);
      const rows = snapshotRows({ workbook: grid, duplicates: "last" }, new Set(["S"]));
      expect(readSnapshot([...rows].reverse())).toEqual({ workbook: gridFromText(gridText(grid)), duplicates: "last" });
    }),
  );
});

it("a long text is split into cells that Excel holds, never within a surrogate pair", () => {
  const long = "😀".repeat(40_000);
  const grid: WorkbookGrid = {
    fileName: long,
    names: [],
    sheets: [],
  };
  const rows = snapshotRows({ workbook: grid, duplicates: null }, new Set());
  expect(rows.length).toBeGreaterThan(2);
  for (const [, , part] of rows) {
    expect(part.length).toBeLessThan(32_767);
    expect(() => encodeURIComponent(part)).not.toThrow();
  }
  expect(readSnapshot(rows)?.workbook.fileName).toBe(long);
});

it.each([
  "",
  "{}",
  "[]",
  '{"fileName":1,"names":[],"sheets":[]}',
  '{"fileName":"","names":[],"sheets":[{"title":"x"}]}',
])("is null for %j", (text) => {
  expect(gridFromText(text)).toBeNull();
});
