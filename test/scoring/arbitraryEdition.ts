/** Any edition and any submissions to it, for properties that must hold whatever staff set and regions send. */
import fc from "fast-check";
import { linesMethodNames, measureNames, methodNames, type Criterion } from "../../src/criteria/criterion";
import { countsByLines } from "../../src/criteria/lines";
import { measureOf, methodFacts } from "../../src/criteria/methodFacts";
import { parseFormula } from "../../src/formula/parseFormula";
import type { Block } from "../../src/criteria/criterion";
import type { Edition } from "../../src/criteria/edition";
import type { Settings } from "../../src/criteria/settings";
import type { Submission } from "../../src/intake/submission";
import { criterion, edition, member, submission, type Written } from "./appendix";

/** Small enough for every sum to stay below 2^53 units, where sums are exact. */
const decimal = (max: number, mostPlaces = 4) =>
  fc
    .record({ units: fc.integer({ min: 0, max }), places: fc.integer({ min: 0, max: mostPlaces }) })
    .map(({ units, places }) => Number(`${units}e-${places}`));

const bands = fc
  .uniqueArray(fc.record({ from: fc.integer({ min: 0, max: 100 }), points: fc.integer({ min: 0, max: 500 }) }), {
    selector: ({ from }) => from,
    minLength: 1,
    maxLength: 8,
  })
  .map((steps) => steps.sort((left, right) => left.from - right.from));

const anyCriterion = fc.record({
  block: fc.constantFrom("A", "B", "Z"),
  method: fc.constantFrom(...methodNames.filter((method) => !countsByLines({ method }))),
  measure: fc.constantFrom(...measureNames),
  points: decimal(300),
  bands,
  betterIs: fc.constantFrom("higher" as const, "lower" as const),
  cap: fc.option(decimal(9_999)),
  floor: fc.option(decimal(999).map((size) => -size)),
  weight: decimal(5),
  counted: fc.boolean(),
});

type Draft = (typeof anyCriterion extends fc.Arbitrary<infer Value> ? Value : never) & { readonly code: string };

function formulaOver(formula: string): Partial<Criterion> {
  const reading = parseFormula(formula, (code) => code);
  return reading.state === "read" ? { formula, expression: reading.expression, points: null } : {};
}

function plainCriterion({ measure, ...plain }: Draft): Criterion {
  const { method, points } = plain;
  const counted = methodFacts[method].measures.indexOf(measure) > 0 ? { ...plain, measure } : plain;
  const base = measureOf(counted) === "value" ? null : "A0";
  const own = { ...counted, base, points: method === "penalty" ? -points : points };
  return criterion(method === "formula" ? { ...own, ...formulaOver(`[${plain.code}]*0,3+2`) } : own);
}

/** An indicator and its lines. */
const anyIndicator = fc.record({
  draft: anyCriterion,
  method: fc.constantFrom(...linesMethodNames),
  lines: fc.array(anyCriterion, { minLength: 1, maxLength: 4 }),
});

/** The first criterion is a plain count, and the base of every other that needs one. */
export const anyCriteria = fc
  .record({ drafts: fc.array(anyCriterion, { maxLength: 6 }), indicators: fc.array(anyIndicator, { maxLength: 2 }) })
  .map(({ drafts, indicators }): Criterion[] => [
    criterion({ code: "A0" }),
    ...drafts.map((draft, index) => plainCriterion({ ...draft, code: `A${index + 1}` })),
    ...indicators.flatMap(({ draft, method, lines }, index) => {
      const code = `L${index + 1}`;
      const { block, betterIs, cap, floor, weight, counted } = draft;
      return [
        ...lines.map((line, at) => ({
          ...plainCriterion({ ...line, counted: line.counted || at === 0, code: `${code}.${at + 1}` }),
          block,
          partOf: code,
        })),
        criterion({ code, block, betterIs, cap, floor, weight, counted, method, points: null }),
      ];
    }),
  ]);

/** Most often none. */
const anyThresholds = {
  prizeLeast: fc.option(decimal(3_000, 2), { freq: 2 }),
  encouragementLeastTotal: fc.option(decimal(3_000, 2), { freq: 2 }),
  mostOnPlace: fc.option(fc.integer({ min: 1, max: 2 }), { freq: 2 }),
};

export const anySettings: fc.Arbitrary<Partial<Settings>> = fc.record({
  decimals: fc.integer({ min: 0, max: 4 }),
  tieRanking: fc.constantFrom("best" as const, "dense" as const, "mean" as const),
  tieBreaks: fc.subarray([
    { kind: "mainTotal" as const },
    { kind: "firstRanks" as const },
    { kind: "criterion" as const, code: "A0" },
    { kind: "block" as const, code: "B" },
    { kind: "value" as const, code: "A0", better: "lower" as const },
    { kind: "submitted" as const },
  ]),
  ...anyThresholds,
  notReported: fc.constantFrom("notRated" as const, "zeros" as const),
  scheme: fc.constantFrom("points" as const, "sumOfPlaces" as const),
  floorBlocksAtZero: fc.boolean(),
  prizes: fc.integer({ min: 0, max: 4 }),
  encouragement: fc.oneof(
    fc.integer({ min: 0, max: 4 }).map((count) => ({ kind: "mainTotal" as const, count })),
    fc.constant({ kind: "blockLeaders" as const }),
    fc.integer({ min: 0, max: 100 }).map((share) => ({ kind: "aboveShare" as const, share })),
  ),
});

export const names = ["Абай", "Актобе", "Алматы", "Астана", "__proto__", "=1+1", "<img src=x>", "Ұлытау"];

/** Some have sent on a day of which there are two, and one nobody knows of. */
const roster = names.map((name, index) =>
  index % 3 === 0 ? member(name) : member(name, { submitted: index % 3 === 1 ? "15.01.2026" : "14.02.2025" }),
);

/** Bounds and weight of a block, most often none. */
const anyLimits: fc.Arbitrary<Pick<Block, "floor" | "cap" | "weight">> = fc.oneof(
  { weight: 3, arbitrary: fc.constant({}) },
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.option(decimal(9_999)), fc.option(decimal(999)), fc.option(decimal(5)))
      .map(([cap, floor, weight]) => ({
        ...(cap === null ? {} : { cap }),
        ...(floor === null ? {} : { floor: Math.min(floor, cap ?? floor) }),
        ...(weight === null || weight === 1 ? {} : { weight }),
      })),
  },
);

/** Values repeat often, so that ties occur. */
const anyWritten: fc.Arbitrary<Written> = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 0, max: 4 }) },
  { weight: 3, arbitrary: decimal(4_999, 2) },
  { weight: 1, arbitrary: fc.constantFrom("missing" as const, "unreadable" as const) },
);

export interface Case {
  readonly edition: Edition;
  readonly sent: readonly Submission[];
}

export const anyCase: fc.Arbitrary<Case> = fc
  .record({
    criteria: anyCriteria,
    settings: anySettings,
    limits: fc.tuple(anyLimits, anyLimits, anyLimits),
    senders: fc.subarray(names),
  })
  .chain(({ criteria, settings, limits, senders }) =>
    fc
      .tuple(...senders.map(() => fc.array(anyWritten, { minLength: criteria.length, maxLength: criteria.length })))
      .map((rows) => ({
        edition: withLimits(
          edition(
            criteria,
            settings,
            roster.filter(({ name }) => senders.includes(name)),
          ),
          limits,
        ),
        sent: senders.map((name, index) => submission(name, ...(rows[index] ?? []))),
      })),
  );

function withLimits(own: Edition, limits: readonly Pick<Block, "floor" | "cap" | "weight">[]): Edition {
  return { ...own, blocks: own.blocks.map((block, index) => ({ ...block, ...limits[index] })) };
}
