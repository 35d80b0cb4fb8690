import fc from "fast-check";
import type { Block, Criterion } from "../../src/criteria/criterion";
import { maximalBands, mostBlocks, mostCriteria } from "../../src/criteria/criterion";
import type { Edition } from "../../src/criteria/edition";
import { maximalPrizeAmounts } from "../../src/criteria/settingsList";
import type { Settings } from "../../src/criteria/settings";
import { languages, type Language } from "../../src/locales/language";
import { plannedReport } from "./reportPlan";
import { syntheticCriterion, syntheticEdition } from "./syntheticEdition";
import { randomSubmissions } from "./syntheticSubmissions";
import { formulaFaults } from "../workbook/formulaFaults";

const longName = "Қызылорда облысының «білім және ғылым» қызметкерлері ".repeat(5).slice(0, 255);
const bands = Array.from({ length: maximalBands }, (_, index) => ({ from: index * 10, points: index }));
const tieBreaks: Settings["tieBreaks"] = [
  { kind: "mainTotal" },
  { kind: "firstRanks" },
  { kind: "criterion", code: "1.1" },
];

/** Blocks of one or several criteria, with names as long as a cell of a roster takes. */
function wildEdition(blockCount: number, perBlock: number, settings: Partial<Settings>): Edition {
  const name = { ru: longName, kk: longName, en: longName };
  const blocks = Array.from({ length: blockCount }, (_, index): Block => ({
    code: String(index + 1),
    name,
    main: index % 3 < 2,
  }));
  const methods = ["perUnit", "bands", "per100", "places", "growth", "penalty"] as const;
  const criteria = blocks.flatMap(({ code }, block) =>
    Array.from({ length: perBlock }, (_, index): Criterion => {
      const method = methods[(block + index) % methods.length] ?? "perUnit";
      const isFirst = block + index === 0;
      return syntheticCriterion(`${code}.${index + 1}`, method, {
        block: code,
        name,
        bands: method === "bands" ? bands : [],
        base: !isFirst && (method === "per100" || method === "growth") ? "1.1" : null,
        points: method === "bands" ? null : method === "penalty" ? -1 : 2.5,
        cap: 1e12,
        floor: -1e12,
      });
    }),
  );
  return { ...syntheticEdition(settings, criteria), blocks };
}

/** @param equals how many organisations report the same as the one before */
function planFaults(edition: Edition, organisations: number, equals: number, language: Language): readonly string[] {
  const sent = randomSubmissions(edition, organisations, 7);
  const submissions = sent.map((one, index) => ({
    ...one,
    readings: sent[index - (index % equals)]?.readings ?? one.readings,
  }));
  const { plan } = plannedReport(edition, submissions, language);
  const faults = new Set(
    plan.sheets.flatMap(({ role, rows }) =>
      rows.flatMap((row) =>
        row.flatMap((cell) => formulaFaults(cell?.formula ?? "").map((fault) => `${role}: ${fault}`)),
      ),
    ),
  );
  // Sums of Awards over more prizes than anybody awards are written as results: evaluationPlan.ts.
  const isManyPrizes = edition.settings.prizes > 20;
  return [...faults].filter((fault) => !(isManyPrizes && /^awards: \d+ characters/.test(fault)));
}

it("plans no formula that Excel refuses with as many blocks, prizes and organisations as there may be", () => {
  for (const kind of ["mainTotal", "blockLeaders"] as const) {
    const edition = wildEdition(60, 1, {
      prizes: 100,
      prizeAmounts: Array.from({ length: maximalPrizeAmounts }, (_, index) => 1e12 - index),
      encouragement: kind === "mainTotal" ? { kind, count: 1000 } : { kind },
      encouragementAmount: 1e12,
      tieRanking: "dense",
      tieBreaks,
      decimals: 4,
    });
    expect(planFaults(edition, 130, 2, "kk")).toEqual([]);
  }
});

it("plans no formula that Excel refuses with as many criteria as there may be, in one block or in all", () => {
  for (const [blocks, perBlock] of [
    [1, mostCriteria],
    [mostBlocks, mostCriteria / mostBlocks],
  ] as const) {
    const edition = wildEdition(blocks, perBlock, {
      scheme: "sumOfPlaces",
      tieRanking: "dense",
      tieBreaks,
      decimals: 4,
    });
    expect(planFaults(edition, 3, 2, "ru")).toEqual([]);
  }
});

it("plans no formula that Excel refuses, whatever staff set", () => {
  fc.assert(
    fc.property(
      fc.record({
        blocks: fc.integer({ min: 1, max: 60 }),
        perBlock: fc.integer({ min: 1, max: 4 }),
        organisations: fc.integer({ min: 1, max: 60 }),
        equals: fc.integer({ min: 1, max: 3 }),
        language: fc.constantFrom(...languages),
      }),
      fc.record({
        prizes: fc.integer({ min: 0, max: 100 }),
        prizeAmounts: fc.array(fc.option(fc.integer({ min: 0, max: 1e9 })), { maxLength: maximalPrizeAmounts }),
        encouragementAmount: fc.constantFrom(null, 5e5),
        encouragement: fc.constantFrom<Settings["encouragement"]>(
          { kind: "blockLeaders" },
          { kind: "aboveShare", share: 0 },
          { kind: "mainTotal", count: 1000 },
        ),
        tieRanking: fc.constantFrom("best", "dense", "mean"),
        scheme: fc.constantFrom("points", "sumOfPlaces"),
        tieBreaks: fc.subarray([...tieBreaks]),
        floorBlocksAtZero: fc.boolean(),
      }),
      ({ blocks, perBlock, organisations, equals, language }, settings) => {
        expect(planFaults(wildEdition(blocks, perBlock, settings), organisations, equals, language)).toEqual([]);
      },
    ),
    { numRuns: 3, endOnFailure: true },
  );
});
