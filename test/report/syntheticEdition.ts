import { plainCriterion, type Band, type Block, type Criterion, type MethodName } from "../../src/criteria/criterion";
import type { Edition, RosterOrganisation } from "../../src/criteria/edition";
import { defaultSettings, type Settings } from "../../src/criteria/settings";
import { parseFormula } from "../../src/formula/parseFormula";
import type { LocalisedText } from "../../src/locales/language";

/** A criterion of a method with what the test states; names have its code in each language. */
export function syntheticCriterion(
  code: string,
  method: MethodName,
  facts: Partial<Criterion> & { readonly bands?: readonly Band[] } = {},
): Criterion {
  return {
    code,
    block: code.slice(0, 1),
    name: inEachLanguage(`Показатель ${code}`, `${code} көрсеткіші`, `Indicator ${code}`),
    unit: "ед.",
    method,
    points: method === "bands" ? null : 1,
    ...plainCriterion,
    note: inEachLanguage("", "", ""),
    ...facts,
  };
}

/** A criterion with the formula that the test states. */
export function formulaCriterion(code: string, formula: string, facts: Partial<Criterion> = {}): Criterion {
  const reading = parseFormula(formula, (written) => written);
  if (reading.state === "faulty") throw new Error(formula);
  return syntheticCriterion(code, "formula", {
    points: null,
    formula,
    expression: reading.expression,
    note: inEachLanguage(formula, formula, formula),
    ...facts,
  });
}

/** All methods, measures and lines in three blocks, of which A and B are main; C2 is not counted but the base of others. */
export const allMethods: readonly Criterion[] = [
  syntheticCriterion("A1", "perUnit", { points: 0.05, cap: 50, weight: 1.5 }),
  syntheticCriterion("A2", "percent", { points: 0.125, floor: 2, unit: "%" }),
  syntheticCriterion("A3", "bands", {
    bands: [
      { from: 50, points: 5 },
      { from: 81, points: 12.5 },
      { from: 91, points: 25 },
    ],
  }),
  syntheticCriterion("B1", "per100", { points: 0.3, base: "C2" }),
  syntheticCriterion("C1", "penalty", { points: -2.5, floor: -40, betterIs: "lower" }),
  syntheticCriterion("B2", "growth", { points: 0.7, base: "C2", cap: 30, floor: -30 }),
  syntheticCriterion("C2", "perUnit", { counted: false }),
  syntheticCriterion("B3", "yesNo", { points: 10, unit: "да/нет" }),
  syntheticCriterion("C3", "places", { points: 1.1, betterIs: "lower" }),
  syntheticCriterion("A4", "places", { points: 2, weight: 0.5 }),
  syntheticCriterion("A5", "bands", {
    measure: "share",
    base: "C2",
    bands: [
      { from: 0, points: 1 },
      { from: 81, points: 2.5 },
      { from: 100, points: 10 },
    ],
  }),
  syntheticCriterion("B4", "places", { measure: "growth", points: 1.1, base: "C2", betterIs: "lower" }),
  syntheticCriterion("B5", "penalty", { measure: "per100", points: -0.05, base: "C2", floor: -20 }),
  syntheticCriterion("C4", "points", { points: null, floor: 0, cap: 90.4 }),
  syntheticCriterion("A6.1", "perUnit", { partOf: "A6", points: 0.5 }),
  syntheticCriterion("A6", "sumOfLines", { points: null, cap: 60, weight: 0.5 }),
  syntheticCriterion("A6.2", "perUnit", { partOf: "A6", points: 2, cap: 25.5 }),
  syntheticCriterion("B6", "meanOfLines", { points: null, floor: 1 }),
  syntheticCriterion("B6.1", "points", { partOf: "B6", points: null, floor: 0, cap: 100 }),
  syntheticCriterion("B6.2", "points", { partOf: "B6", points: null, floor: 0, cap: 100, weight: 1.5 }),
  syntheticCriterion("B6.3", "places", { partOf: "B6", points: 1 }),
  syntheticCriterion("C5", "largestOfLines", { points: null }),
  syntheticCriterion("C5.1", "perUnit", { partOf: "C5", measure: "share", points: 0.3, base: "C2" }),
  syntheticCriterion("C5.2", "bands", { partOf: "C5", measure: "growth", base: "C2", bands: [{ from: 0, points: 4 }] }),
  syntheticCriterion("C5.3", "yesNo", { partOf: "C5", points: 3, unit: "да/нет", counted: false }),
  formulaCriterion("A7", "ЕСЛИ(ИЛИ(A2>=80; A7>30); ЦЕЛОЕ(A7/10)*1,5; A7/C2)", { cap: 40, weight: 0.5 }),
  formulaCriterion("C6", "ОКРУГЛ((A1+A2)/(A1+A2−A4); 2)", { floor: -20 }),
  formulaCriterion("B6.4", "A1/B4", { partOf: "B6" }),
];

export const threeBlocks: readonly Block[] = [
  { code: "A", name: inEachLanguage("Первый блок", "Бірінші блок", "First block"), main: true },
  { code: "B", name: inEachLanguage("Второй блок", "Екінші блок", "Second block"), main: true },
  { code: "C", name: inEachLanguage("Третий блок", "", "Third block"), main: false },
];

export function syntheticEdition(
  settings: Partial<Settings> = {},
  criteria: readonly Criterion[] = allMethods,
  roster: readonly RosterOrganisation[] | null = null,
): Edition {
  return {
    title: {
      id: "test-2025",
      year: 2025,
      title: inEachLanguage("Перечень для проверки", "Тексеруге арналған тізбе", "Criteria for tests"),
      sample: false,
      approved: true,
    },
    blocks: threeBlocks,
    criteria,
    settings: { ...defaultSettings, ...settings },
    roster,
  };
}

function inEachLanguage(ru: string, kk: string, en: string): LocalisedText {
  return { ru, kk, en };
}
