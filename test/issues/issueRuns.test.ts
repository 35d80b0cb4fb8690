import type { Issue } from "../../src/issues/issue";
import { withRuns } from "../../src/issues/issueRuns";

function issue(cell: string | null, parts: Partial<Issue> = {}): Issue {
  return { code: "rowIsNote", severity: "info", sheet: "Лист1", cell, params: {}, ...parts };
}

const down = (count: number, parts: Partial<Issue> = {}): readonly Issue[] =>
  Array.from({ length: count }, (_, row) => issue(`A${row + 1}`, parts));

it("a hundred are told one by one, one more makes a run with the first cell, the count and the last", () => {
  expect(withRuns(down(100))).toEqual(down(100));
  expect(withRuns(down(101))).toEqual([issue("A1", { run: { count: 101, last: "A101" } })]);
});

it("a run stands where its first issue stood, others keep their order", () => {
  const other = issue("C1", { code: "rowIsTotals" });
  const end = issue("C2", { code: "rowIsTotals" });
  const run = issue("A1", { run: { count: 300, last: "A300" } });
  const [first = run, ...rest] = down(300);
  expect(withRuns([first, other, ...rest, end])).toEqual([run, other, end]);
});

it("severities, sheets, files and organisations are not mixed, and what names no cell is never joined", () => {
  const kinds: readonly Partial<Issue>[] = [
    {},
    { severity: "error" },
    { sheet: "Лист2" },
    { file: "a.xlsx" },
    { organisation: "Абай" },
    { params: { organisation: "Астана" } },
  ];
  const most = kinds.flatMap((parts) => down(60, parts));
  expect(withRuns(most)).toEqual(most);
  const placeless = Array.from({ length: 150 }, () => issue(null));
  expect(withRuns(placeless)).toEqual(placeless);
});

it("runs that are joined again count all they stand for", () => {
  expect(withRuns([...withRuns(down(150)), ...withRuns(down(50)), issue("A999")])).toEqual([
    issue("A1", { run: { count: 201, last: "A999" } }),
  ]);
});

it("of more than 2,000 in one sheet each organisation has one, with its count", () => {
  const of = (count: number): readonly Issue[] =>
    Array.from({ length: count }, (_, row) =>
      ["B", "C"].map((column) => issue(`${column}${row + 1}`, { organisation: `№ ${row}` })),
    ).flat();
  expect(withRuns(of(1_000))).toEqual(of(1_000));
  const told = withRuns([...of(1_001), issue("D1", { organisation: "Абай" })]);
  expect(told).toHaveLength(1_002);
  expect(told[0]).toEqual(issue("B1", { organisation: "№ 0", run: { count: 2, last: "C1" } }));
  expect(told[1_001]).toEqual(issue("D1", { organisation: "Абай" }));
});
