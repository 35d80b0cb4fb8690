import type { Edition } from "../../src/criteria/edition";
import type { Reading, Submission } from "../../src/intake/submission";
import { cellAddress } from "../../src/workbook/cellAddress";

/** Names that must come out as the text they are. */
export const hostileNames = ["__proto__", '=HYPERLINK("x")', "+1+1", "<img src=x>", "constructor", "'–1", "@SUM(A1)"];

/** null: nothing reported; a text: something is there that is no value. */
export type SubmittedValue = number | string | null;

export function submission(organisation: string, values: readonly SubmittedValue[], row = 0): Submission {
  return {
    organisation,
    source: { file: null, sheet: "Показатели", cell: cellAddress(row + 5, 1) },
    readings: values.map((value, index) => reading(value, cellAddress(row + 5, index + 2))),
  };
}

function reading(value: SubmittedValue, cell: string): Reading {
  const source = { file: null, sheet: "Показатели", cell };
  if (value === null) return { status: "missing", value: null, source, written: null };
  if (typeof value === "string") return { status: "unreadable", value: null, source, written: value };
  return { status: "ok", value, source, written: value === 93 ? "28 450 (93%)" : null };
}

/**
 * Organisations with values of few different sizes, so that many are equal; some missing, some unreadable, some bases 0.
 * The same seed gives the same values.
 */
export function randomSubmissions(edition: Edition, count: number, seed: number): readonly Submission[] {
  const next = numbers(seed);
  return Array.from({ length: count }, (_submission, row) => {
    const name = hostileNames[row] ?? `ОО «Организация ${row + 1} отраслевого профессионального союза»`;
    const values = edition.criteria.map(({ method, unit }): SubmittedValue => {
      const draw = next();
      if (draw < 0.08) return null;
      if (draw < 0.12) return "более 8000";
      if (method === "yesNo") return next() < 0.5 ? 1 : 0;
      if (unit === "%") return [93, 60.1, 12.5, 0, 100][Math.floor(next() * 5)] ?? 0;
      return [0, 1, 12.5, 81, 90.4, 333, 0.285][Math.floor(next() * 7)] ?? 0;
    });
    return submission(name, row % 11 === 10 ? values.map(() => null) : values, row);
  });
}

/** mulberry32: numbers in 0…1 from a seed. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
