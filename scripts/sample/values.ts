import type { Edition } from "../../src/criteria/edition";
import type { SampleOrganisation } from "./organisations";

/** Values by criterion code, in the criterion's unit; yes is 1. */
export type Values = ReadonlyMap<string, number>;

/** An ordinary region's figure for each counted thing; grown by size and activity. */
const ordinary: ReadonlyMap<string, number> = new Map([
  ["A2", 15000],
  ["A3", 620],
  ["A4", 4],
  ["A7", 85],
  ["B2", 240],
  ["B3", 60],
  ["B4", 9],
  ["C1", 380],
  ["C3", 5],
  ["C4", 7400],
  ["C5", 1150],
  ["C6", 8],
  ["D1", 110],
  ["D2", 165],
  ["D3", 210],
  ["D5", 1],
  ["E1", 24],
  ["E2", 720],
  ["E3", 3],
  ["F2", 28],
  ["F3", 35],
  ["F4", 540],
  ["F5", 9800],
  ["G1", 190],
  ["G2", 230],
  ["G3", 11500],
  ["G4", 26],
  ["H4", 1],
  ["H5", 2],
]);

/** Invented values of one organisation: shares near their ceiling, counts by size and activity, some chance. */
export function invention({ criteria }: Edition, organisation: SampleOrganisation, index: number): Values {
  const chance = randomNumbers(2025 + index * 7919);
  return new Map(
    criteria.map(({ code, unit, method }): readonly [string, number] => {
      if (method === "yesNo") return [code, chance() < 0.86 ? 1 : 0];
      if (unit === "%") return [code, share(code, chance())];
      if (method === "penalty") return [code, Math.floor(chance() * 3)];
      const figure =
        (ordinary.get(code) ?? 10) * organisation.size * growth(code, organisation) * (0.8 + 0.4 * chance());
      return [code, Math.round(figure)];
    }),
  );
}

/** Members grow with size alone; money and audience have the heavy tail that decides real totals. */
function growth(code: string, { activity }: SampleOrganisation): number {
  if (code === "A2" || code === "A7") return 1;
  return code === "C4" || code === "G3" || code === "F5" ? activity ** 1.4 : activity;
}

function share(code: string, chance: number): number {
  if (code === "E4") return Math.round((4 + chance * 8) * 10) / 10;
  return Math.round((78 + chance * 22) * 10) / 10;
}

/** mulberry32, a seeded generator of numbers in 0…1. */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
