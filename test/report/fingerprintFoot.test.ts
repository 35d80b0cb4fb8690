import { plannedReport } from "./reportPlan";
import { resultRoles } from "../../src/workbook/sheetRole";
import { syntheticCriterion, syntheticEdition } from "./syntheticEdition";
import { submission } from "./syntheticSubmissions";

const edition = syntheticEdition({}, [syntheticCriterion("A1", "perUnit")]);
const { plan, evaluation } = plannedReport(edition, [submission("А", [1]), submission("Б", [2], 1)]);

it("every result sheet ends with the fingerprint and the criteria it was made by, below its charts", () => {
  const results = plan.sheets.filter(({ role }) => resultRoles.some((one) => one === role));
  expect(results.length).toBeGreaterThan(5);
  for (const { rows, charts, role, hiddenColumns, merges } of results) {
    const foot = String(rows.at(-1)?.[0]?.value);
    expect([role, foot.endsWith(evaluation.fingerprint)]).toEqual([role, true]);
    if (role === "totals") expect(foot).toMatch(/^Перечень для проверки, 2025 год. Отпечаток данных sha256:/);
    for (const { over } of charts) expect(rows.length - 1).toBeGreaterThan(over.bottom);
    const line = merges.find(({ top }) => top === rows.length - 1);
    for (let column = 0; column <= (line?.right ?? 0); column++) expect(hiddenColumns.has(column)).toBe(false);
  }
});

it("the head of Data says that changes in the indicator sheet need a new evaluation", () => {
  const data = plan.sheets.find(({ role }) => role === "data");
  expect(String(data?.rows[1]?.[0]?.value)).toContain("учитываются только после новой оценки");
});
