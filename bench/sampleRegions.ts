import { defaultSettings } from "../src/criteria/settings";
import { plainCriterion, type Criterion } from "../src/criteria/criterion";
import type { Edition } from "../src/criteria/edition";
import type { Submission } from "../src/intake/submission";

const texts = (text: string) => ({ ru: text, kk: text, en: text });

/** Five kinds of criteria in turn, as the default catalogue mixes them. */
function criterionOf(index: number): Criterion {
  const plain: Criterion = {
    code: `C${index + 1}`,
    block: index % 2 === 0 ? "A" : "B",
    name: texts(`Indicator ${index + 1}`),
    unit: "ед.",
    method: "perUnit",
    points: 5,
    ...plainCriterion,
    note: texts(""),
  };
  switch (index % 5) {
    case 0:
      return { ...plain, points: 0.05 };
    case 1:
      return { ...plain, method: "percent", points: 5, cap: 500, weight: 1.5 };
    case 2:
      return {
        ...plain,
        method: "bands",
        points: null,
        bands: [61, 71, 81, 91].map((from, step) => ({ from, points: 200 + step * 100 })),
      };
    case 3:
      return { ...plain, method: "per100", points: -50, base: "C1", floor: -500 };
    default:
      return plain;
  }
}

export function sampleEdition(criteria: number): Edition {
  return {
    title: { id: "bench", year: 2025, title: texts("Bench"), sample: true, approved: false },
    blocks: [
      { code: "A", name: texts("A"), main: true },
      { code: "B", name: texts("B"), main: false },
    ],
    criteria: Array.from({ length: criteria }, (_, index) => criterionOf(index)),
    settings: defaultSettings,
    roster: null,
  };
}

/** The same values at every run: a small linear congruential generator instead of the machine's randomness. */
export function sampleSubmissions(organisations: number, edition: Edition): Submission[] {
  let state = 20250220;
  const random = () => (state = (state * 1664525 + 1013904223) % 2 ** 32) / 2 ** 32;
  return Array.from({ length: organisations }, (_, row) => ({
    organisation: `Organisation ${row + 1}`,
    source: { file: null, sheet: "Indicators", cell: `A${row + 3}` },
    readings: edition.criteria.map(({ method }) => ({
      status: "ok",
      value: method === "perUnit" ? Math.floor(random() ** 3 * 60000) : Math.round(random() * 1000) / 10,
      source: { file: null, sheet: "Indicators", cell: `B${row + 3}` },
      written: null,
    })),
  }));
}
