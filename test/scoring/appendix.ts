/** Short ways to write an edition and what regions sent; every value that matters is in the test itself. */
import { plainCriterion, type Block, type Criterion } from "../../src/criteria/criterion";
import type { Edition, RosterOrganisation } from "../../src/criteria/edition";
import { defaultSettings, type Settings } from "../../src/criteria/settings";
import type { Reading, Submission } from "../../src/intake/submission";
import type { Evaluation, RatedOrganisation } from "../../src/scoring/evaluation";

const texts = (text: string) => ({ ru: text, kk: text, en: text });

/** One point per unit, in block A, counted, unbounded, weight 1, unless said otherwise. */
export function criterion(changes: Partial<Criterion> = {}): Criterion {
  return {
    code: "A1",
    block: "A",
    name: texts("Показатель"),
    unit: "ед.",
    method: "perUnit",
    points: 1,
    ...plainCriterion,
    note: texts(""),
    ...changes,
  };
}

/** Criteria 1…count of block A, one point per unit each. */
export function plainCriteria(count: number): Criterion[] {
  return Array.from({ length: count }, (_, index) => criterion({ code: `A${index + 1}` }));
}

export function block(code: string, main: boolean): Block {
  return { code, name: texts(code), main };
}

/** Blocks A and B are main, Z is not. */
export function edition(
  criteria: readonly Criterion[],
  settings: Partial<Settings> = {},
  roster: readonly RosterOrganisation[] | null = null,
): Edition {
  return {
    title: { id: "test", year: 2025, title: texts("Проба"), sample: true, approved: false },
    blocks: [block("A", true), block("B", true), block("Z", false)],
    criteria,
    settings: { ...defaultSettings, ...settings },
    roster,
  };
}

export function member(name: string, changes: Partial<RosterOrganisation> = {}): RosterOrganisation {
  return { name, nameKk: "", spellings: [], takesPart: true, reason: "", ...changes };
}

export type Written = number | "missing" | "unreadable";

export function reading(written: Written): Reading {
  if (typeof written === "number") return { status: "ok", value: written, source: null, written: null };
  return { status: written, value: null, source: null, written: null };
}

export function submission(organisation: string, ...values: readonly Written[]): Submission {
  return { organisation, source: null, readings: values.map(reading) };
}

/** The organisation of that name; a test that asks for one that is not rated is wrong. */
export function rated(evaluation: Evaluation, name: string): RatedOrganisation {
  const found = evaluation.organisations.find((organisation) => organisation.name === name);
  if (found === undefined) throw new Error(`${name} is not rated`);
  return found;
}

/** Place of each organisation by its name. */
export function placesOf({ organisations }: Evaluation): Record<string, number> {
  return Object.fromEntries(organisations.map(({ name, place }) => [name, place]));
}
