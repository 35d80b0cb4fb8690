/** Clean editions of invented figures, and slips of the hand planted in them; the same for the same seed. */
import { plainParam } from "../../../src/locales/textParams";
import { defaultEdition } from "../../../src/criteria/defaultEdition";
import type { Criterion } from "../../../src/criteria/criterion";
import type { Edition } from "../../../src/criteria/edition";
import { doubts } from "../../../src/intake/plausibility/doubts";
import type { PreviousValues } from "../../../src/intake/plausibility/rates";
import type { SlipKind } from "../../../src/intake/plausibility/slip";
import { readSubmissions } from "../../../src/intake/readSubmissions";
import type { WorkbookGrid } from "../../../src/workbook/grid";
import { sheet, workbook } from "../sheetBuilder";

export type Figure = number | string | null;
type Figures = readonly (readonly Figure[])[];
export type Chance = () => number;

/** An invented year, and the year before it. */
export interface Invented {
  readonly edition: Edition;
  readonly names: readonly string[];
  readonly now: Figures;
  readonly before: Figures;
}

/** mulberry32, a seeded generator of numbers in 0…1. */
export function seeded(seed: number): Chance {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

function normal(chance: Chance): number {
  return Math.sqrt(-2 * Math.log(1 - chance())) * Math.cos(2 * Math.PI * chance());
}

/** A year of so many organisations on so many criteria of the catalogue, sizes with a heavy tail, small counts by chance. */
export function invent(organisations: number, criteria: number, chance: Chance): Invented {
  const whole = defaultEdition();
  const chosen = pick(whole.criteria, criteria, chance);
  const edition = { ...whole, criteria: chosen };
  const sizes = Array.from({ length: organisations }, () => Math.exp(normal(chance) * (0.4 + 0.5 * chance())));
  const levels = chosen.map(({ unit }) => Math.exp(unit === "тыс. тг" ? 7 + 3 * chance() : 1.5 + 7.5 * chance()));
  const noises = chosen.map(() => 0.08 + 0.27 * chance());
  const centres = chosen.map(() => (chance() < 0.2 ? 8 : 85));
  const growths = chosen.map(() => Math.exp(0.1 * normal(chance)));
  const steady = 0.04 + 0.11 * chance();
  const [now, before]: [Figure[][], Figure[][]] = [[], []];
  for (const size of sizes) {
    const row = chosen.map((criterion, at) => {
      const spread = Math.exp((noises[at] ?? 0) * normal(chance));
      return figures(
        criterion,
        { level: (levels[at] ?? 1) * size * spread, centre: centres[at] ?? 85, steady, growth: growths[at] ?? 1 },
        chance,
      );
    });
    now.push(row.map(([value]) => value));
    before.push(row.map(([, value]) => value));
  }
  return { edition, names: sizes.map((_size, at) => `Областная организация № ${at + 1}`), now, before };
}

function pick(criteria: readonly Criterion[], count: number, chance: Chance): readonly Criterion[] {
  if (count >= criteria.length) return criteria;
  const keys = criteria.map(() => chance());
  const taken = new Set(
    keys
      .slice()
      .sort((one, other) => one - other)
      .slice(0, count),
  );
  return criteria
    .filter((_criterion, at) => taken.has(keys[at] ?? 2))
    .map((one) => ({ ...one, base: null, method: one.method === "per100" ? "perUnit" : one.method }));
}

function figures(
  { unit, method }: Criterion,
  { level, centre, steady, growth }: { level: number; centre: number; steady: number; growth: number },
  chance: Chance,
): readonly [Figure, Figure] {
  if (method === "yesNo") return [chance() < 0.85 ? "да" : "нет", chance() < 0.85 ? "да" : "нет"];
  if (unit === "%") {
    const share = (about: number) => Math.round(Math.min(100, about * (1 + 0.1 * normal(chance))) * 10) / 10;
    const now = share(centre);
    return [now, Math.round(Math.min(100, now * (1 + 0.04 * normal(chance))) * 10) / 10];
  }
  if (method === "penalty") return [Math.floor(chance() * 3), Math.floor(chance() * 3)];
  const counted = (expected: number) =>
    Math.max(0, Math.round(expected + Math.sqrt(expected) * normal(chance) * (expected < 100 ? 1 : 0.3)));
  return [counted(level), counted((level / growth) * Math.exp(steady * normal(chance)))];
}

/** How last year's values are known. */
export type LastYear = "none" | "workbook" | "columns";

export function gridOf({ edition: { criteria }, names }: Invented, now: Figures, before: Figures | null): WorkbookGrid {
  return workbook(
    sheet([
      [
        "Организация",
        ...criteria.map(({ code, name }) => `${code}. ${name.ru}`),
        ...(before === null ? [] : criteria.map(({ code, name }) => `${code}. ${name.ru}, 2024 год`)),
      ],
      ...now.map((row, at) => [names[at] ?? "", ...row, ...(before?.[at] ?? [])]),
    ]),
  );
}

/** The kinds of slips that are named in the workbook, each with the organisation. */
export function namedSlips(invented: Invented, now: Figures, known: LastYear): readonly string[] {
  const { edition, before } = invented;
  const read = (grid: WorkbookGrid) =>
    readSubmissions([{ workbook: grid, ownSheets: new Set() }], edition, { duplicates: "first", nameFiles: false });
  const reading = read(gridOf(invented, now, known === "columns" ? before : null));
  const earlier: PreviousValues =
    known === "workbook"
      ? new Map(
          read(gridOf(invented, before, null)).submissions.map(({ organisation, readings }) => [
            organisation,
            readings.map(({ value }) => value),
          ]),
        )
      : (reading.previous ?? new Map());
  const { slips } = doubts(reading.submissions, edition, earlier);
  const left = reading.issues.filter(({ code }) => code === "rowOfSums");
  return [
    ...slips.map(({ kind, issues: [issue], repairs }) =>
      `${kind} ${issue.organisation ?? ""} ${kind === "factor" ? (repairs[0]?.criterion ?? "") : ""}`.trim(),
    ),
    ...left.map(({ params }) => `summed ${plainParam(params["written"])}`),
  ];
}

export interface Planted {
  readonly now: Figures;
  /** As `namedSlips` names it, one of these. */
  readonly expected: readonly string[];
}

/** "factor": ten times; of counts of five and more, as ten times fewer is within what differs by chance. */
export type PlantedKind = SlipKind | "factor1000";

function isUnlike(one: Figure, other: Figure | undefined): boolean {
  if (one === null || other === null || other === undefined) return false;
  if (typeof one !== typeof other) return true;
  return typeof one === "number" && typeof other === "number" && one > 0 && other > 0
    ? Math.abs(Math.log10(one / other)) >= 2
    : false;
}

/** One slip of the kind at a random place; null where the edition has no place for it. */
export function plant(kind: PlantedKind, invented: Invented, chance: Chance): Planted | null {
  const { now, before, names, edition } = invented;
  const rows = now.map((row) => [...row]);
  const any = (count: number) => Math.floor(chance() * count);
  const at = any(rows.length);
  const row = rows[at] ?? [];
  const name = names[at] ?? "";
  const width = row.length;
  switch (kind) {
    case "shifted": {
      // The whole row, or from some column on; a cell is left out or put in.
      const from = chance() < 0.5 ? 0 : any(Math.max(1, width - 6));
      if (chance() < 0.5) rows[at] = [...row.slice(0, from), null, ...row.slice(from, -1)];
      else rows[at] = [...row.slice(0, from), ...row.slice(from + 1), null];
      return { now: rows, expected: [`shifted ${name}`] };
    }
    case "exchanged": {
      const other = at + 1 < rows.length ? at + 1 : at - 1;
      [rows[at], rows[other]] = [rows[other] ?? [], row];
      return { now: rows, expected: [`exchanged ${name}`, `exchanged ${names[other] ?? ""}`] };
    }
    case "cells": {
      // Neighbours of another kind or order of magnitude: others differ as much by nature.
      const columns = row.flatMap((value, column) => (isUnlike(value, row[column + 1]) ? [column] : []));
      const column = columns[any(columns.length)];
      if (column === undefined) return null;
      [row[column], row[column + 1]] = [row[column + 1] ?? null, row[column] ?? null];
      return { now: rows, expected: [`cells ${name}`] };
    }
    case "fractions": {
      const isShare = row.map((_value, column) => edition.criteria[column]?.unit === "%");
      if (!isShare.includes(true)) return null;
      rows[at] = row.map((value, column) => (isShare[column] === true ? Math.round(Number(value) * 10) / 1000 : value));
      return { now: rows, expected: [`fractions ${name}`] };
    }
    case "lastYear":
      rows[at] = [...(before[at] ?? [])];
      return { now: rows, expected: [`lastYear ${name}`] };
    case "repeated": {
      const other = (at + 1 + any(rows.length - 1)) % rows.length;
      rows[at] = [...(rows[other] ?? [])];
      return { now: rows, expected: [`repeated ${name}`, `repeated ${names[other] ?? ""}`] };
    }
    case "summed": {
      const first = (at + 1 + any(rows.length - 1)) % rows.length;
      const second = rows.findIndex((_row, index) => index !== at && index !== first);
      const others =
        chance() < 0.5 ? [first, second] : rows.map((_row, index) => index).filter((index) => index !== at);
      rows[at] = row.map((value, column) => {
        if (typeof value !== "number" || edition.criteria[column]?.unit === "%") return value;
        return others.reduce((sum, index) => sum + Number(rows[index]?.[column] ?? 0), 0);
      });
      return { now: rows, expected: [`summed ${name}`] };
    }
    case "factor":
    case "factor1000": {
      const columns = edition.criteria.flatMap(({ method, unit }, column) => {
        const value = row[column];
        return method !== "yesNo" && method !== "penalty" && unit !== "%" && typeof value === "number" && value >= 5
          ? [column]
          : [];
      });
      const column = columns[any(columns.length)];
      if (column === undefined) return null;
      const times = kind === "factor" ? 10 : 1000;
      row[column] = Number(row[column]) * times;
      return { now: rows, expected: [`factor ${name} ${column}`] };
    }
  }
}
