import type { IndicatorReading, IndicatorTable, TableColumn } from "../../src/intake/indicatorReading";
import { issuesByOrganisation } from "../../src/intake/issuesByOrganisation";
import { notReported, type Reading, type Submission } from "../../src/intake/submission";
import { submissionStatuses } from "../../src/intake/submissionStatus";
import type { Issue } from "../../src/issues/issue";
import { criterion, edition, member } from "./sheetBuilder";

/** A1 counted by its base A2, which is not counted itself; A3 is neither. So points need A1, A2 and A4. */
const criteria = [
  criterion({ code: "A1", method: "per100", base: "A2" }),
  criterion({ code: "A2", counted: false }),
  criterion({ code: "A3", counted: false }),
  criterion({ code: "A4" }),
];

const line: TableColumn = {
  at: "D",
  cell: "D3",
  header: "Члены союза",
  use: "indicator",
  criterion: "A2",
  matchedBy: "guess",
  guess: { criterion: "A2", score: 0.8, runnerUp: null },
};

function table(sheet: string, ...names: readonly string[]): IndicatorTable {
  const read = names.map((name) => ({
    written: name,
    cell: "B4",
    organisation: name,
    match: "official" as const,
    near: null,
  }));
  return {
    file: "все.xlsx",
    sheet,
    layout: "rows",
    headerArea: "A1:D3",
    labelArea: null,
    names: read,
    columns: [line],
  };
}

function ok(cell: string, more: Partial<Reading> = {}): Reading {
  return { status: "ok", value: 5, source: { file: "все.xlsx", sheet: "Общий", cell }, written: null, ...more };
}

const unreadable: Reading = { ...ok("E5"), status: "unreadable", value: null, written: "около 5" };

const first: Submission = {
  organisation: "Первая",
  source: { file: "все.xlsx", sheet: "Общий", cell: "B4" },
  readings: [ok("C4", { document: "протокол № 3" }), ok("D4", { guessed: true }), notReported, notReported],
};
const second: Submission = { ...first, organisation: "Вторая", readings: [ok("C5"), ok("D5"), ok("E5"), unreadable] };
const third: Submission = { ...first, organisation: "Третья", readings: [ok("C6"), ok("D6"), notReported, ok("E6")] };

function issue(parts: Partial<Issue>): Issue {
  return { code: "valueIsBound", severity: "error", file: "все.xlsx", sheet: null, cell: null, params: {}, ...parts };
}

const issues: readonly Issue[] = [
  issue({ organisation: "Вторая", sheet: "Общий", cell: "F5" }),
  issue({ severity: "warning", sheet: "Форма" }),
  issue({ severity: "warning", sheet: "Общий" }),
  issue({ severity: "info", organisation: "Третья", sheet: "Общий" }),
];

const reading: IndicatorReading = {
  submissions: [first, second, third],
  tables: [table("Общий", "Первая", "Вторая", "Третья"), table("Форма", "Первая")],
  issues,
  stops: false,
};

describe("the state of submissions", () => {
  const absent = { ...member("Пятая"), takesPart: false };
  const roster = [member("Первая"), member("Вторая"), member("Третья"), member("Четвёртая"), absent];
  const statuses = submissionStatuses(reading, edition(criteria, roster));

  it("lists who sent in the order of the submissions, then who takes part and sent nothing", () => {
    expect(statuses.map(({ organisation, state }) => [organisation, state])).toEqual([
      ["Первая", "open"],
      ["Вторая", "open"],
      ["Третья", "ready"],
      ["Четвёртая", "nothing"],
    ]);
  });

  it("counts what points need: counted criteria and their bases", () => {
    const counts = statuses.map(({ expected, reported, missing, unreadable: not }) => [
      expected,
      reported,
      missing,
      not,
    ]);
    expect(counts).toEqual([
      [3, 2, 1, 0],
      [3, 2, 0, 1],
      [3, 3, 0, 0],
      [3, 0, 3, 0],
    ]);
  });

  it("asks nobody for documents because a correction rests on one, nor where a sheet has no place for them", () => {
    const own = ok("C4");
    const corrected = { from: own, cell: { file: null, sheet: "Исправления", cell: "D5" }, evidence: "акт № 1" };
    const appealed: Submission = {
      organisation: "Алматы",
      source: null,
      readings: [{ ...own, document: "акт № 1", corrected }, ok("D4"), notReported, notReported],
    };
    const withoutDocument = (...submissions: readonly Submission[]): readonly (number | null)[] =>
      submissionStatuses({ ...reading, submissions }, edition(criteria), []).map((status) => status.withoutDocument);
    expect(withoutDocument(appealed)).toEqual([null]);
    const elsewhere = { ...own, source: { file: "другой.xlsx", sheet: "Форма", cell: "C4" }, document: "отчёт" };
    const documented: Submission = { organisation: "Астана", source: null, readings: [elsewhere, ok("D4")] };
    expect(withoutDocument(appealed, documented)).toEqual([0, 0]);
  });

  it("counts numbers without a document where any submission names one", () => {
    expect(statuses.map(({ withoutDocument }) => withoutDocument)).toEqual([1, 3, 3, 0]);
    const none = submissionStatuses({ ...reading, submissions: [second] }, edition(criteria));
    expect(none.map(({ withoutDocument }) => withoutDocument)).toEqual([null]);
  });

  it("counts own issues: those of its name, and those of a sheet that holds nobody else", () => {
    expect(statuses.map(({ errors, warnings }) => [errors, warnings])).toEqual([
      [0, 1],
      [1, 0],
      [0, 0],
      [0, 0],
    ]);
    expect([...issuesByOrganisation(reading.tables, issues).keys()].sort()).toEqual(["Вторая", "Первая", "Третья"]);
  });

  it("names the guesses with their headers", () => {
    expect(statuses[0]?.guesses).toEqual([
      { criterion: "A2", header: "Члены союза", source: { file: "все.xlsx", sheet: "Общий", cell: "D3" } },
    ]);
    expect(statuses.map(({ questions }) => questions)).toEqual([1, 0, 0, 0]);
  });

  it("leaves out a row of which nobody has said whose it is", () => {
    const submissions = [first, { ...second, unconfirmed: true as const }, third];
    const sent = submissionStatuses({ ...reading, submissions }, edition(criteria));
    expect(sent.map(({ organisation }) => organisation)).toEqual(["Первая", "Третья"]);
  });

  it("names each sheet once", () => {
    expect(statuses[0]?.sources).toEqual([{ file: "все.xlsx", sheet: "Общий" }]);
  });
});
