/** node scripts/run.mjs bench/slips.ts [COUNT] [SEED]: how many planted slips are named, and clean workbooks doubted. */
import { invent, namedSlips, plant, seeded, type LastYear } from "../test/intake/plausibility/plantedSlips";

const [count = 200, seed = 1] = process.argv.slice(2).map(Number);
const all = ["shifted", "exchanged", "lastYear", "repeated", "summed", "factor", "factor1000"] as const;
const kinds = all.filter((kind) => process.env["ONLY"] === undefined || process.env["ONLY"].includes(kind));
for (const [organisations, criteria] of [
  [21, 40],
  [12, 10],
] as const) {
  for (const known of ["none", "workbook", "columns"] as const satisfies readonly LastYear[]) {
    const results = kinds.map((kind) => {
      if (known === "none" && (kind === "exchanged" || kind === "lastYear")) return `${kind} –`;
      let [named, planted_, more] = [0, 0, 0];
      const chance = seeded(seed * 7919 + kind.length);
      while (planted_ < count) {
        const invented = invent(organisations, criteria, chance);
        const planted = plant(kind, invented, chance);
        if (planted === null) continue;
        planted_++;
        const found = namedSlips(invented, planted.now, known);
        if (found.some((one) => planted.expected.includes(one))) named++;
        else if (process.env["SHOW"] === kind)
          console.log(planted.expected, found, JSON.stringify([organisations, criteria, known]));
        if (found.some((one) => !planted.expected.includes(one))) {
          more++;
          if (process.env["SHOW"] === "more")
            console.log(
              kind,
              planted.expected,
              found.filter((one) => !planted.expected.includes(one)),
            );
        }
      }
      return `${kind} ${named}/${planted_} (+${more})`;
    });
    const chance = seeded(seed * 104729);
    let doubted = 0;
    for (let at = 0; at < count; at++) {
      const invented = invent(organisations, criteria, chance);
      const found = namedSlips(invented, invented.now, known);
      if (found.length > 0) doubted++;
      if (found.length > 0 && process.env["SHOW"] === "clean") console.log(found);
    }
    console.log(
      `${organisations} × ${criteria}, last year ${known}: ${results.join(", ")}; clean doubted ${doubted}/${count}`,
    );
  }
}
