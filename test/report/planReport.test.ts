import { safetyOf } from "../../src/insight/safety/safety";
import { evaluate } from "../../src/scoring/evaluate";
import type { PlanCell, SheetPlan } from "../../src/workbook/sheetPlan";
import { resultRoles, sheetRoleName } from "../../src/workbook/sheetRole";
import { plannedReport } from "./reportPlan";
import { allMethods, syntheticCriterion, syntheticEdition } from "./syntheticEdition";
import { hostileNames, randomSubmissions, submission } from "./syntheticSubmissions";

/** The functions that Excel 2016 and LibreOffice both have (design: Live formulas). */
const allowedFunctions = new Set(
  "IF IFERROR ROUND MIN MAX SUM SUMPRODUCT INDEX MATCH RANK COUNT COUNTIF SMALL LARGE MEDIAN AND OR ISNUMBER EXACT T ABS NOT AVERAGE INT COLUMN COUNTA ISFORMULA ISTEXT LEN MID REPT ROW UNICODE".split(
    " ",
  ),
);

const settings = {
  tieRanking: "dense",
  tieBreaks: [{ kind: "mainTotal" }, { kind: "criterion", code: "C1" }],
  floorBlocksAtZero: true,
} as const;

describe("result sheets", () => {
  const edition = syntheticEdition(settings);
  const sent = randomSubmissions(edition, 23, 11);
  const safety = safetyOf(evaluate(edition, sent), sent);
  const { plan, sheet } = plannedReport(edition, sent, "ru", [], { safety });
  const results = plan.sheets.filter(({ role }) => resultRoles.some((one) => one === role));
  const formulas = results.flatMap((one) => cellsOf(one).flatMap(({ formula }) => formula ?? []));

  it("are those of the contract, each found by its defined name", () => {
    expect(results.map(({ role }) => role)).toEqual(resultRoles.filter((role) => role !== "comparison"));
    for (const { role, names } of results) expect(names.map(({ name }) => name)).toContain(sheetRoleName(role));
  });

  it("use no function but those allowed, and no other reference to a sheet than by role", () => {
    expect(formulas.length).toBeGreaterThan(1000);
    const bare = formulas.map((formula) => formula.replace(/"[^"]*"/g, '""'));
    const used = new Set(bare.flatMap((formula) => [...formula.matchAll(/([A-Z]+)\(/g)].map(([, name = ""]) => name)));
    expect([...used].filter((name) => !allowedFunctions.has(name))).toEqual([]);
    const roles = new Set(bare.flatMap((formula) => [...formula.matchAll(/(\S)!/g)].map(([, before = ""]) => before)));
    expect([...roles]).toEqual(["}"]);
  });

  it("hold no text of a region in a formula, and hostile names as plain text", () => {
    for (const name of hostileNames) expect(formulas.filter((formula) => formula.includes(name))).toEqual([]);
    const organisations = cellsOf(sheet("data")).filter(({ value }) => hostileNames.some((name) => name === value));
    expect(new Set(organisations.map(({ value }) => value))).toEqual(new Set(hostileNames));
    expect(organisations.every(({ formula }) => formula === null)).toBe(true);
  });

  it("keep text constants in formulas within Excel's 255 characters, and formulas within 8,192", () => {
    const texts = formulas.flatMap((formula) =>
      [...formula.matchAll(/"([^"]*)"/g)].map(([, text = ""]) => text.length),
    );
    expect(Math.max(...texts)).toBeLessThanOrEqual(255);
    expect(Math.max(...formulas.map((formula) => formula.length))).toBeLessThan(8192);
  });

  it("store a result beside every formula", () => {
    const without = results.flatMap((one) =>
      cellsOf(one).filter(({ formula, value }) => formula !== null && value === null),
    );
    expect(without).toEqual([]);
  });

  it("freeze few enough rows to leave room on a small screen", () => {
    for (const { frozenRows } of results) expect(frozenRows).toBeLessThanOrEqual(9);
  });

  it("give every column a width", () => {
    for (const { rows, columnWidths } of results) {
      expect(columnWidths.length).toBeGreaterThanOrEqual(Math.max(...rows.map((row) => row.length)));
    }
  });
});

describe.each(["ru", "kk", "en"] as const)("result sheets in %s", (language) => {
  it("keep text constants in formulas within Excel's 255 characters", () => {
    const edition = syntheticEdition();
    const { plan } = plannedReport(edition, randomSubmissions(edition, 5, 1), language);
    const formulas = plan.sheets.flatMap((one) => cellsOf(one).flatMap(({ formula }) => formula ?? []));
    const texts = formulas.flatMap((formula) =>
      [...formula.matchAll(/"([^"]*)"/g)].map(([, text = ""]) => text.length),
    );
    expect(Math.max(...texts)).toBeLessThanOrEqual(255);
  });
});

describe("above 1,000 organisations", () => {
  const edition = syntheticEdition({}, [syntheticCriterion("A1", "perUnit")]);
  const many = Array.from({ length: 1001 }, (_one, index) => submission(`Организация ${index}`, [index]));

  it("Points and Ranks are values, and say so", () => {
    const { sheet } = plannedReport(edition, many);
    for (const role of ["points", "ranks"] as const) {
      expect(cellsOf(sheet(role)).filter(({ formula }) => formula !== null)).toEqual([]);
      const note = sheet(role).rows[1]?.map((cell) => String(cell?.value ?? ""));
      expect(note?.join("")).toContain("Организаций больше 1 000");
    }
  });

  it("1,000 are still formulas", () => {
    const { sheet } = plannedReport(edition, many.slice(1));
    expect(cellsOf(sheet("ranks")).filter(({ formula }) => formula !== null).length).toBeGreaterThan(1000);
  });
});

it("a criterion that is not counted stands in Data and not in Points", () => {
  const edition = syntheticEdition({}, allMethods);
  const { sheet } = plannedReport(edition, randomSubmissions(edition, 3, 1));
  const codes = (one: SheetPlan): readonly unknown[] => (one.rows[3] ?? []).map((cell) => cell?.value);
  expect(codes(sheet("data"))).toContain("C2");
  expect(codes(sheet("points"))).not.toContain("C2");
});

function cellsOf({ rows }: SheetPlan): readonly PlanCell[] {
  return rows.flatMap((row) => row.flatMap((cell) => cell ?? []));
}
