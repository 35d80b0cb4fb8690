import { safetyOf } from "../../../src/insight/safety/safety";
import { plainReportInput } from "../../../src/evaluation/plainReportInput";
import { languages } from "../../../src/locales/language";
import { createTranslator } from "../../../src/locales/translator";
import { planReport } from "../../../src/report/planReport";
import { evaluate } from "../../../src/scoring/evaluate";
import type { Submission } from "../../../src/intake/submission";
import type { Settings } from "../../../src/criteria/settings";
import { criterion, edition, plainCriteria, submission } from "../../scoring/appendix";

/*
 * I Абай 6000 + 2000 = 8000, II Ұлытау 3000 + 3000 = 6000, III Актобе 1000 + 900 = 1900.
 * I against II: gap 2000, Σ|d| = 3000 + 1000, tolerance 0.5; II against III: all ahead, 1. Encouraged: Актобе against nobody.
 */
const sent = [submission("Абай", 6000, 2000), submission("Актобе", 1000, 900), submission("Ұлытау", 3000, 3000)];
const settings: Partial<Settings> = { prizes: 2, encouragement: { kind: "mainTotal", count: 1 } };

function sheet(
  submissions: readonly Submission[],
  own = edition(plainCriteria(2), settings),
  language: (typeof languages)[number] = "ru",
) {
  const evaluation = evaluate(own, submissions);
  const safety = safetyOf(evaluation, submissions);
  const input = { ...plainReportInput(evaluation, language, createTranslator(language)), safety };
  const found = planReport(input).find(({ role }) => role === "safety");
  if (found === undefined) throw new Error("There is no sheet of safety");
  return { rows: found.rows, plan: found, safety };
}

it("states the tolerance by a formula over Points and exactly, which agree where decimals do not matter", () => {
  const { rows } = sheet(sent);
  const awards = rows.slice(3, 6).map((row) => row.slice(0, 7).map((cell) => cell?.value ?? null));
  expect(awards).toEqual([
    ["I место", "Абай", "Ұлытау", 2000, 0.25, 0.4995, 0.499],
    ["II место", "Ұлытау", "Актобе", 4100, 0.6833, 1, 1],
    ["поощрение", "Актобе", "никто; разрыв – до суммы 0", 1900, 1, "–", 0.999],
  ]);
  const formulas = rows[3]?.map((cell) => cell?.formula ?? null).slice(3, 6);
  expect(formulas).toEqual([
    "=ROUND({points}!$I$30-{points}!$I$32,0)",
    "=IF({points}!$I$30=0,0,ROUND(D4/ABS({points}!$I$30),4))",
    "=IF(D4<=0,0,IF(D4>=ROUND(SUMPRODUCT(ABS({points}!$C$30:$D$30-{points}!$C$32:$D$32)),0),1,MAX(0,ROUND((D4-(SUMPRODUCT(({points}!$C$30:$D$30<>{points}!$C$32:$D$32)*1))*1)/ROUND(SUMPRODUCT(ABS({points}!$C$30:$D$30-{points}!$C$32:$D$32)),0),4))))",
  ]);
});

it("lists what to check award by award, in the words of each language", () => {
  const own = edition([...plainCriteria(2), criterion({ code: "B1", block: "B" })], settings);
  const missing = [
    submission("Абай", 60, 20, 5),
    submission("Актобе", 10, 9, "missing"),
    submission("Ұлытау", 30, 30, 60),
  ];
  for (const language of languages) {
    const { rows, safety } = sheet(missing, own, language);
    expect(safety.slips.length).toBeGreaterThan(0);
    const texts = rows.flatMap((row) => row.flatMap((cell) => (typeof cell?.value === "string" ? [cell.value] : [])));
    expect(texts).toContain(createTranslator(language)("safety.check"));
    expect(texts.filter((text) => text.startsWith("● "))).toHaveLength(safety.covering.length);
    const marked = texts.filter((text) => text.startsWith("● "));
    expect(new Set(marked).size).toBe(marked.length);
    // Whatever the sheet names is counted: no text is left without its numbers.
    expect(texts.filter((text) => /\{\{|undefined|NaN/.test(text))).toEqual([]);
  }
});

it("says in one sentence when no other reading changes an award, else names who", () => {
  const t = createTranslator("ru");
  const said = (submissions: readonly Submission[], own = edition(plainCriteria(2), settings)) => {
    const { rows, safety } = sheet(submissions, own);
    const texts = rows.flatMap((row) => row.flatMap((cell) => (typeof cell?.value === "string" ? [cell.value] : [])));
    return { texts, readings: safety.readings };
  };
  const calm = said(sent);
  const changing = calm.readings.filter(({ differences }) => differences.length > 0);
  // Without A there is nothing in the main blocks. By places the first is second on one indicator: 1 + 2 against 2 + 1, equal.
  expect(changing.map(({ reading }) => reading.kind)).toEqual(["scheme", "mainBlock"]);
  const alone = edition(plainCriteria(2), { ...settings, prizes: 3 });
  const dominated = said(
    [submission("Абай", 60, 50), submission("Актобе", 10, 9), submission("Ұлытау", 30, 30)],
    alone,
  );
  expect(dominated.texts).toContain(t("safety.readingsNone", { count: dominated.readings.length }));
});

/* All equal: the formula and the exact number say 0, there is no single change, and no heading over nothing. */
it("agrees with itself where all are equal, and shows no heading over nothing", () => {
  const { rows } = sheet(
    [submission("Абай", 5, 5), submission("Ұлытау", 5, 5)],
    edition(plainCriteria(2), { ...settings, prizes: 1 }),
  );
  const closed = rows.slice(3, 5).map((row) => row.slice(3, 7).map((cell) => cell?.value ?? null));
  expect(closed).toEqual([
    [0, 0, 0, 0],
    [0, 0, 0, 0],
  ]);
  const texts = rows.flatMap((row) => row.flatMap((cell) => (typeof cell?.value === "string" ? [cell.value] : [])));
  expect(texts).not.toContain(createTranslator("ru")("safety.changes"));
});

it("shows figures as they were reported, and each tolerance as a bar", () => {
  const own = edition(
    [...plainCriteria(1), criterion({ code: "B1", block: "B", unit: "%", method: "percent" })],
    settings,
  );
  const { rows, plan, safety } = sheet(
    [
      submission("Абай", 60, 96.3),
      submission("Актобе", 10, 89.4),
      submission("Ұлытау", 30, 60.25),
      submission("Тараз", 12, 11),
    ],
    own,
  );
  const shown = rows.flatMap((row) =>
    row.flatMap((cell) => (typeof cell?.value === "number" ? [[cell.value, cell.format]] : [])),
  );
  const cells = safety.slips.flatMap(({ from }) => (from === null || Number.isInteger(from) ? [] : [from]));
  expect(cells.length).toBeGreaterThan(0);
  for (const value of cells) expect(shown).toContainEqual([value, value === 60.25 ? "#,##0.00" : "#,##0.0"]);
  const [chart] = plan.charts;
  expect(chart?.series.map(({ values }) => values)).toEqual([
    { top: 3, left: 6, bottom: 2 + safety.awards.length, right: 6 },
  ]);
  // The list begins on a page of its own, and so do the draws with the chart.
  const list = rows.findIndex((row) => row[0]?.value === createTranslator("ru")("safety.check"));
  expect(plan.print?.breaksBefore).toContain(list);
  const draws = rows.findIndex((row) => row[0]?.value === createTranslator("ru")("safety.draws.heading"));
  expect(plan.print?.breaksBefore).toContain(draws);
  expect(chart?.over.top).toBeGreaterThan(draws);
  const names = rows.slice(chart?.categories.top, (chart?.categories.bottom ?? 0) + 1).map((row) => row[1]?.value);
  expect(names).toEqual(safety.awards.map(({ organisation }) => organisation));
});
