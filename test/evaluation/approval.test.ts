import { approvalFaults } from "../../src/criteria/approvalFaults";
import { noAnswers } from "../../src/evaluation/answers";
import { changesSince } from "../../src/evaluation/changesSince";
import { restorePrevious } from "../../src/evaluation/evaluateWorkbook";
import type { EvaluationResult } from "../../src/evaluation/outcome";
import type { CellValue } from "../../src/workbook/grid";
import { resultRoles } from "../../src/workbook/sheetRole";
import { spaced } from "../documents/documentParts";
import { syntheticCriterion, syntheticEdition } from "../report/syntheticEdition";
import { editedPlan, type Edit } from "../report/editedPlan";
import { again, evaluated, firstEvaluation, sheetOf, throughFile, typed, weight } from "./decisions/decidedBook";
import { resultOf } from "./resultOf";

const edition = syntheticEdition({ prizes: 2, encouragement: { kind: "mainTotal", count: 1 } }, [
  syntheticCriterion("A1", "perUnit"),
  syntheticCriterion("A2", "perUnit"),
]);
// By hand: Альфа 50, Бета 45, Гамма 31.
const rows = [
  ["Альфа", 50, 0],
  ["Бета", 40, 5],
  ["Гамма", 30, 1],
] as const;

function setting(outcome: EvaluationResult, label: string, value: CellValue): Edit {
  const row = sheetOf(outcome, "settings").rows.findIndex((cells) => cells[0]?.value === label);
  return { role: "settings", row, column: 1, value };
}

function settingValue(outcome: EvaluationResult, label: string): CellValue {
  const { rows: cells } = sheetOf(outcome, "settings");
  return cells.find((row) => row[0]?.value === label)?.[1]?.value ?? null;
}

function approve(outcome: EvaluationResult): readonly Edit[] {
  return [
    setting(outcome, "Итоги утверждены", "да"),
    setting(outcome, "Номер постановления об утверждении", "9"),
    setting(outcome, "Дата утверждения", "20.02.2026"),
    setting(outcome, "Кто утвердил", "А. Иванова"),
  ];
}

/** The result sheets that do not say it. */
function silent({ plan }: EvaluationResult, said: string): readonly string[] {
  return plan.sheets
    .filter(({ role }) => resultRoles.some((one) => one === role))
    .filter(({ rows: cells }) => !cells.flat().some((cell) => spaced(String(cell?.value ?? "")).includes(said)))
    .map(({ role }) => role);
}

function approvedIssues({ issues }: EvaluationResult): readonly string[] {
  return issues.filter(({ code }) => code === "approvedResultsChanged").map(({ sheet }) => sheet ?? "");
}

const stated = "Итоги утверждены: постановление № 9 от 20.02.2026, А. Иванова; контрольная сумма ";

describe("results that the Committee has signed", () => {
  it("are said to be approved on every sheet, with number, date, name and a checksum that is kept", async () => {
    const first = await firstEvaluation(edition, rows);
    expect(silent(first, "Итоги не утверждены.")).toEqual([]);
    const signed = await again(first, approve(first));
    const checksum = String(settingValue(signed, "Контрольная сумма утверждённых итогов"));
    expect(checksum).toMatch(/^[0-9a-f]{12}-[0-9a-f]{8}$/);
    expect(first.evaluation.fingerprint).toContain(checksum.slice(0, 12));
    expect(silent(signed, stated + checksum)).toEqual([]);
    expect(approvedIssues(signed)).toEqual([]);
    const later = await again(signed, []);
    expect(silent(later, stated + checksum)).toEqual([]);
  });

  it("get their checksum into the settings that stand in the open workbook, and no other cell is written", async () => {
    const first = await firstEvaluation(edition, rows);
    const book = await throughFile(editedPlan(first.plan, approve(first)));
    const signed = evaluated(book, { target: "openWorkbook" });
    const edits = signed.plan.existing.flatMap(({ role, edits: own = [] }) => own.map((edit) => ({ role, ...edit })));
    const { row } = setting(first, "Контрольная сумма утверждённых итогов", null);
    expect(edits.map(({ value, ...at }) => [at, /^[0-9a-f]{12}-/.test(String(value))])).toEqual([
      [{ role: "settings", row, column: 1 }, true],
    ]);
  });

  it("are followed by a new version that is not approved, asks for its reason, and is compared with them", async () => {
    const first = await firstEvaluation(edition, rows);
    const signed = await again(first, approve(first));
    const changed = await again(signed, [weight(signed, "A2", 3)]);
    expect(silent(changed, "ИТОГИ НЕ УТВЕРЖДЕНЫ: новая версия после утверждённых (постановление № 9")).toEqual([]);
    expect(approvedIssues(changed)).toEqual(["Настройки"]);
    const reason = setting(changed, "Причина новой версии после утверждения", "апелляция");
    const explained = await again(changed, [weight(changed, "A2", 4), reason]);
    expect(approvedIssues(explained)).toEqual([]);
    expect(silent(explained, "Причина: апелляция.")).toEqual([]);
    for (const version of [changed, explained]) {
      expect(version.comparison?.with).toEqual({ kind: "approved", number: "9", date: "20.02.2026" });
      const totals = version.comparison?.comparison.before.evaluation.organisations.map(({ total }) => total);
      expect(totals).toEqual([50, 45, 31]);
    }
  });

  it("can be brought back after several later versions", async () => {
    const first = await firstEvaluation(edition, rows);
    const signed = await again(first, approve(first));
    const second = await again(signed, [weight(signed, "A2", 3)]);
    const third = await again(second, [weight(second, "A2", 4)]);
    const options = { language: null, target: "openWorkbook", today: "2026-02-21" } as const;
    const restored = restorePrevious(await throughFile(third.plan), options);
    if (restored === null) throw new Error("nothing to restore");
    expect(resultOf(restored).evaluation.organisations.map(({ total }) => total)).toEqual([50, 45, 31]);
    expect(silent(resultOf(restored), stated)).toEqual([]);
  });

  it("are others once a decision changes who receives what", async () => {
    const first = await firstEvaluation(edition, rows);
    const signed = await again(first, approve(first));
    const decision = { decision: "не присуждать", decisionReason: "нет отчёта" };
    const decided = await again(signed, typed(signed, "Бета", "II", decision));
    expect(silent(decided, "ИТОГИ НЕ УТВЕРЖДЕНЫ")).toEqual([]);
  });

  it("are those in the workbook when data change before the approval is read", async () => {
    const first = await firstEvaluation(edition, rows);
    const late = await again(first, [...approve(first), weight(first, "A2", 3)]);
    expect(String(settingValue(late, "Контрольная сумма утверждённых итогов"))).toContain(
      first.evaluation.fingerprint.slice(7, 19),
    );
    expect(silent(late, "ИТОГИ НЕ УТВЕРЖДЕНЫ")).toEqual([]);
  });

  it("are recorded by the answer of the pane: six cells of the settings, nothing else, also where another approval stood", async () => {
    const first = await firstEvaluation(edition, rows);
    const signed = { approved: true, number: "9", date: "20.02.2026", by: "А. Иванова", checksum: "", reason: "" };
    const answers = { ...noAnswers, approval: signed };
    const outcome = evaluated(await throughFile(first.plan), { target: "openWorkbook", answers });
    const labelled = outcome.plan.existing.flatMap(({ role, edits = [] }) =>
      edits.map(({ row, value }) => [role, String(sheetOf(first, "settings").rows[row]?.[0]?.value), value]),
    );
    const { checksum } = outcome.evaluation.edition.settings.approval;
    expect(labelled).toEqual([
      ["settings", "Итоги утверждены", "да"],
      ["settings", "Номер постановления об утверждении", "9"],
      ["settings", "Дата утверждения", "20.02.2026"],
      ["settings", "Кто утвердил", "А. Иванова"],
      ["settings", "Контрольная сумма утверждённых итогов", checksum],
    ]);
    const recorded = await again(first, [], { answers });
    expect(silent(recorded, stated + checksum)).toEqual([]);
    const changed = await again(recorded, [weight(recorded, "A2", 3)]);
    expect(silent(changed, "ИТОГИ НЕ УТВЕРЖДЕНЫ")).toEqual([]);
    const second = await again(changed, [], { answers: { ...answers, approval: { ...signed, number: "12" } } });
    expect(silent(second, "Итоги утверждены: постановление № 12 от 20.02.2026")).toEqual([]);
    const book = await throughFile(second.plan);
    const sides = { language: null, duplicates: null } as const;
    expect(changesSince({ workbook: book, regionFiles: [], fileIssues: [] }, sides)?.cells).toEqual([]);
  });
});

it.each([
  [{ number: "9", date: "20.02.2026", by: "А. Иванова" }, []],
  [{ number: "№ 9-П", date: "«20» февраля 2026 г.", by: "Иванова" }, []],
  [{ number: "", date: " ", by: "" }, ["number", "date", "by"]],
  [{ number: "девять", date: "31.02.2026", by: "01.02.2026" }, ["number", "date", "by"]],
])("of %j the fields %j would be refused by the settings sheet", (signed, faults) => {
  expect(approvalFaults(signed)).toEqual(faults);
});
