import { plannedReport } from "./reportPlan";
import { resultRoles } from "../../src/workbook/sheetRole";
import { syntheticCriterion, syntheticEdition } from "./syntheticEdition";
import { submission } from "./syntheticSubmissions";

const edition = syntheticEdition({}, [syntheticCriterion("A1", "perUnit")]);
const { plan, evaluation } = plannedReport(edition, [submission("А", [1]), submission("Б", [2], 1)]);

it("every result sheet ends with the fingerprint and the criteria it was made by, below its charts", () => {
  const results = plan.sheets.filter(({ role }) => resultRoles.some((one) => one === role));
  expect(results.length).toBeGreaterThan(5);
  for (const { rows, charts, role, hiddenColumns, merges, print } of results) {
    const left = (print?.repeatColumns?.to ?? -1) + 1;
    const foot = String(rows.at(-1)?.[left]?.value);
    expect([role, foot.endsWith(evaluation.fingerprint)]).toEqual([role, true]);
    if (role === "totals")
      expect(foot).toMatch(/^Итоги не утверждены\. Перечень для проверки, 2025 год. Контрольная сумма данных sha256:/);
    for (const { over } of charts) expect(rows.length - 1).toBeGreaterThan(over.bottom);
    const line = merges.find(({ top }) => top === rows.length - 1);
    for (let column = left; column <= (line?.right ?? left); column++) expect(hiddenColumns.has(column)).toBe(false);
  }
});

it("the head of Data says that changes in the indicator sheet need a new evaluation", () => {
  const data = plan.sheets.find(({ role }) => role === "data");
  expect(data?.rows[1]?.map((cell) => cell?.value).join(" ")).toContain("учитываются только после новой оценки");
});
