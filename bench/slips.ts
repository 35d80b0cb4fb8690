/** node scripts/run.mjs bench/slips.ts [COUNT] [SEED]: how many planted slips are named, and clean workbooks doubted. */
import {
  invent,
  namedSlips,
  plant,
  seeded,
  type LastYear,
  type PlantedKind,
} from "../test/intake/plausibility/plantedSlips";

const [count = 200, seed = 1] = process.argv.slice(2).map(Number);
const kinds: readonly PlantedKind[] = [
  "shifted",
  "exchanged",
  "cells",
  "fractions",
  "lastYear",
  "repeated",
  "summed",
  "factor",
  "factor1000",
];
const lastYears: readonly LastYear[] = ["none", "workbook", "columns"];
const sizes = [
  [21, 40],
  [12, 10],
] as const;

/** Of so many planted: named, and those beside which something else was named. */
function planted(kind: PlantedKind, organisations: number, criteria: number, known: LastYear): string {
  let [named, all, more] = [0, 0, 0];
  const chance = seeded(seed * 7919 + kind.length);
  while (all < count) {
    const invented = invent(organisations, criteria, chance);
    const slip = plant(kind, invented, chance);
    if (slip === null) continue;
    all++;
    const found = namedSlips(invented, slip.now, known);
    if (found.some((one) => slip.expected.includes(one))) named++;
    if (found.some((one) => !slip.expected.includes(one))) more++;
  }
  return `${kind} ${named}/${all} (+${more})`;
}

function doubtedOfClean(organisations: number, criteria: number, known: LastYear): number {
  const chance = seeded(seed * 104729);
  return Array.from({ length: count }, () => invent(organisations, criteria, chance)).filter(
    (invented) => namedSlips(invented, invented.now, known).length > 0,
  ).length;
}

for (const [organisations, criteria] of sizes) {
  for (const known of lastYears) {
    const told = kinds.filter((kind) => known !== "none" || (kind !== "exchanged" && kind !== "lastYear"));
    const results = told.map((kind) => planted(kind, organisations, criteria, known));
    const clean = doubtedOfClean(organisations, criteria, known);
    console.log(
      `${organisations} × ${criteria}, last year ${known}: ${results.join(", ")}; clean doubted ${clean}/${count}`,
    );
  }
}
