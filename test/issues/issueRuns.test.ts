import { issueMessage, type Issue } from "../../src/issues/issue";
import { shownIssues, withRuns } from "../../src/issues/issueRuns";
import { createTranslator } from "../../src/locales/translator";

function issue(cell: string | null, parts: Partial<Issue> = {}): Issue {
  return { code: "rowIsNote", severity: "info", sheet: "Лист1", cell, params: {}, ...parts };
}

const down = (count: number, parts: Partial<Issue> = {}): readonly Issue[] =>
  Array.from({ length: count }, (_, row) => issue(`A${row + 1}`, parts));

const cells = (count: number): readonly string[] => Array.from({ length: count }, (_, row) => `A${row + 1}`);

it("a hundred are told one by one, one more makes a run with the first cell, the count and the last", () => {
  expect(withRuns(down(100))).toEqual(down(100));
  expect(withRuns(down(101))).toEqual([issue("A1", { run: { count: 101, last: "A101", examples: cells(40) } })]);
});

it("a run stands where its first issue stood, others keep their order", () => {
  const other = issue("C1", { code: "rowIsTotals" });
  const end = issue("C2", { code: "rowIsTotals" });
  const run = issue("A1", { run: { count: 300, last: "A300", examples: cells(40) } });
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
    issue("A1", { run: { count: 201, last: "A999", examples: cells(40) } }),
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
  expect(told[0]).toEqual(issue("B1", { organisation: "№ 0", run: { count: 2, last: "C1", examples: ["B1", "C1"] } }));
  expect(told[1_001]).toEqual(issue("D1", { organisation: "Абай" }));
});

describe("what a reader is shown", () => {
  it("five of a kind one by one, more as one with the cells of all", () => {
    expect(shownIssues(down(5))).toEqual(down(5));
    expect(shownIssues(down(6))).toEqual([issue("A1", { run: { count: 6, last: "A6", examples: cells(6) } })]);
  });

  it("without cells, what they speak of", () => {
    const missing = ["A4", "A5", "B1", "B2", "C1", "C2"].map((criterion) =>
      issue(null, {
        code: "criterionWithoutColumn",
        severity: "warning",
        params: { criterion, indicators: criterion },
      }),
    );
    const [first = issue(null), ...others] = shownIssues(missing);
    expect(others).toEqual([]);
    expect(issueMessage(first, createTranslator("ru"))).toContain("(и ещё 5 таких замечаний: A5, B1, B2, C1, C2)");
  });

  it("errors, organisations, and what concerns no sheet, one by one", () => {
    for (const parts of [{ severity: "error" }, { organisation: "Абай" }, { sheet: null }] as const)
      expect(shownIssues(down(60, parts))).toEqual(down(60, parts));
  });

  it("a run of thousands tells its first cells", () => {
    const [run = issue(null)] = shownIssues(withRuns(down(3000)));
    expect(issueMessage(run, createTranslator("en"))).toMatch(/\(and 2999 more of the kind: A2, A3, .*A40 …\)$/);
  });
});
