import type { SlipKind } from "../../../src/intake/plausibility/slip";
import { doubts } from "../../../src/intake/plausibility/doubts";
import { readSubmissions } from "../../../src/intake/readSubmissions";
import { cell, edition, kinds, criterion, percentCell, sheet, workbook, type Typed } from "../sheetBuilder";
import { invent, namedSlips, plant, seeded, type LastYear } from "./plantedSlips";

/** Six kinds of columns; sizes 1, 2, 3 … of a region of 10 seminars, 90 %, a site, 1 000 thousand tenge, 200 members. */
const criteria = [...kinds.slice(0, 4), criterion({ code: "A5", name: "Членов профсоюза", unit: "чел." })];
const rows: readonly (readonly [string, ...Typed[]])[] = [
  ["Алматы", 11, 90.5, "да", 1_010, 2_030],
  ["Шымкент", 22, 91, "нет", 2_070, 3_950],
  ["Абай", 29, 88.2, "да", 3_040, 6_110],
  ["Жетісу", 41, 93.1, "да", 3_890, 7_920],
  ["Тараз", 52, 90.9, "да", 5_150, 10_090],
  ["Семей", 61, 89.4, "нет", 6_020, 11_880],
  ["Орал", 69, 92.3, "да", 7_130, 14_170],
];

function found(
  typed: readonly (readonly Typed[])[],
  before: ReadonlyMap<string, readonly (number | null)[]> = new Map(),
) {
  const header = ["Организация", ...criteria.map(({ code }) => code)];
  const input = { workbook: workbook(sheet([header, ...typed])), ownSheets: new Set<string>() };
  const of = edition(criteria);
  const { submissions } = readSubmissions([input], of, { duplicates: null, nameFiles: false });
  return doubts(submissions, of, before).slips.map(({ kind, issues, repairs }) => ({
    kind,
    codes: issues.map(({ code, cell, severity }) => `${severity} ${code} ${cell ?? ""}`),
    repairs: repairs.map(
      ({ organisation, criterion: at, to }) => `${organisation} ${criteria[at]?.code ?? ""} ${to ?? "–"}`,
    ),
  }));
}

const withRow = (at: number, ...cells: readonly Typed[]) =>
  rows.map((row, index) => (index === at ? [row[0], ...cells] : row));
/** Last year each value was a tenth less. */
const lastYear = new Map(
  rows.map(([name, ...values]) => [
    name,
    values.map((value) => (typeof value === "number" ? Math.round(value * 0.9) : 1)),
  ]),
);

it("nothing is said of the rows as they are, with and without last year's", () => {
  expect(found(rows)).toEqual([]);
  expect(found(rows, lastYear)).toEqual([]);
});

it("ten and a thousand times the rate of the others, which the row's size does not explain", () => {
  expect(found(withRow(3, 41, 93.1, "да", 38_900, 7_920))).toEqual([
    { kind: "factor", codes: ["warning slipTooLarge E5"], repairs: ["Жетісу A4 3890"] },
  ]);
  expect(found(withRow(3, 41, 93.1, "да", 3_890_000, 7_920))).toEqual([
    { kind: "factor", codes: ["warning slipTooLarge E5"], repairs: ["Жетісу A4 3890"] },
  ]);
  expect(found(withRow(3, 41, 93.1, "да", 3_890, 7.92))).toEqual([
    { kind: "factor", codes: ["warning slipTooSmall F5"], repairs: ["Жетісу A5 7920"] },
  ]);
  // A region ten times as large in everything is one.
  expect(found(withRow(3, 410, 93.1, "да", 38_900, 79_200))).toEqual([]);
  // 38 905 is no count with a digit too many.
  expect(found(withRow(3, 41, 93.1, "да", 3_890, 79_205))).toEqual([]);
});

it("a row shifted by a column, either way: words and shares over 100 return to their columns", () => {
  expect(found(withRow(2, null, 29, 88.2, "да", 3_040))).toEqual([
    {
      kind: "shifted",
      codes: ["warning slipShiftedOn C4"],
      repairs: ["Абай A1 29", "Абай A2 88.2", "Абай A3 1", "Абай A4 3040", "Абай A5 –"],
    },
  ]);
  expect(found(withRow(2, 88.2, "да", 3_040, 6_110, null))).toEqual([
    {
      kind: "shifted",
      codes: ["warning slipShiftedBack B4"],
      repairs: ["Абай A2 88.2", "Абай A3 1", "Абай A4 3040", "Абай A5 6110", "Абай A1 –"],
    },
  ]);
});

it("two neighbouring cells exchanged, which fit each other's columns and not their own", () => {
  expect(found(withRow(2, 88.2, 29, "да", 3_040, 6_110))).toEqual([
    { kind: "cells", codes: ["warning slipCellsExchanged B4"], repairs: ["Абай A1 29", "Абай A2 88.2"] },
  ]);
  expect(found(withRow(2, 29, 88.2, 3_040, "да", 6_110))).toEqual([
    { kind: "cells", codes: ["warning slipCellsExchanged D4"], repairs: ["Абай A3 1", "Абай A4 3040"] },
  ]);
  // 3 040 and 6 110 differ by no more than regions do.
  expect(found(withRow(2, 29, 88.2, "да", 6_110, 3_040))).toEqual([]);
});

it("a number struck through or shown as another is not exchanged with the next", () => {
  const doubted = [{ ...cell(88.2), struck: true as const }, cell(88.2, '"до "0.0'), cell(88.2, '"№ "0.0')];
  for (const one of doubted) expect(found(withRow(2, one, 29, "да", 3_040, 6_110))).toEqual([]);
  const text = { ...cell("88,2"), struck: true as const };
  expect(found(withRow(2, text, 29, "да", 3_040, 6_110))).toEqual([]);
});

describe("an organisation that writes its percentages as fractions of 1", () => {
  const shares = ["A1", "A2", "A3"].map((code) => criterion({ code, name: `Доля ${code}`, unit: "%" }));
  const head = (count: number) => ["Организация", ...shares.slice(0, count).map(({ code }) => code), "A5"];
  const columns = [...shares, criterion({ code: "A5", name: "Членов профсоюза", unit: "чел." })];
  const others: readonly (readonly [string, ...Typed[]])[] = [
    ["Алматы", 90.5, 62, 8.1, 2_030],
    ["Шымкент", 91, 71.3, 9.4, 3_950],
    ["Абай", 88.2, 58.8, 7.7, 6_110],
    ["Жетісу", 93.1, 66.4, 11, 7_920],
    ["Тараз", 90.9, 69, 8.8, 10_090],
    ["Семей", 85.4, 64.7, 9.9, 11_880],
  ];
  const turned = (table: readonly (readonly Typed[])[]) =>
    (table[0] ?? []).map((_cell, at) => table.map((row) => row[at] ?? null));
  const said = (own: readonly Typed[], count: number, options: { turned?: boolean; among?: number } = {}) => {
    const table = [
      head(count),
      ...others.slice(0, options.among).map(([name, ...cells]) => [name, ...cells.slice(0, count), cells[3] ?? null]),
      ["Орал", ...own],
    ];
    const grid = workbook(sheet(options.turned === true ? turned(table) : table));
    const of = edition(columns);
    const { submissions } = readSubmissions([{ workbook: grid, ownSheets: new Set() }], of, {
      duplicates: null,
      nameFiles: false,
    });
    return doubts(submissions, of, new Map()).slips.map(({ kind, issues, repairs }) =>
      [
        kind,
        ...issues.map(({ code, cell, params }) => `${code} ${cell ?? ""} (${params["cells"] as string})`),
        ...repairs.map(({ criterion: at, to }) => `${columns[at]?.code ?? ""} ${to ?? "–"}`),
      ].join(", "),
    );
  };
  it("is one finding with × 100 for those cells, in one, two or all columns, and turned", () => {
    expect(said([0.893, 5_070], 1)).toEqual(["fractions, slipFractions B8 (B8), A1 89.3"]);
    expect(said([0.893, 0.664, 5_070], 2)).toEqual(["fractions, slipFractions B8 (B8, C8), A1 89.3, A2 66.4"]);
    const all = "fractions, slipFractions B8 (B8, C8, D8), A1 89.3, A2 66.4, A3 9.1";
    expect(said([0.893, 0.664, 0.091, 5_070], 3)).toEqual([all]);
    expect(said(["0,893", "0,664", "0,091", 5_070], 3)).toEqual([all]);
    expect(said([0.893, 0.664, 0.091, 5_070], 3, { turned: true })).toEqual([
      "fractions, slipFractions H2 (H2, H3, H4), A1 89.3, A2 66.4, A3 9.1",
    ]);
    expect(said([0.893, 0.664, 0.091, 5_070], 3, { among: 2 })).toEqual([
      "fractions, slipFractions B4 (B4, C4, D4), A1 89.3, A2 66.4, A3 9.1",
    ]);
  });
  it("in cells without the format of percent alone, and where × 100 is like the others", () => {
    expect(said([percentCell(0.893, "0.0%"), 0.664, 0.091, 5_070], 3)).toEqual([
      "fractions, slipFractions C8 (C8, D8), A2 66.4, A3 9.1",
    ]);
    expect(said([percentCell(0.893, "0.0%"), percentCell(0.664), 9.1, 5_070], 3)).toEqual([]);
    // 91 % would be as little like the others' 9 % as 0.91.
    expect(said([0.893, 0.664, 0.91, 5_070], 3)[0]).toBe("fractions, slipFractions B8 (B8, C8), A1 89.3, A2 66.4");
  });
  it("never two exchanged cells of another scale than what is written", () => {
    expect(said([0.664, 0.893, 0.091, 5_070], 3)).toEqual([
      "fractions, slipFractions B8 (B8, C8, D8), A1 66.4, A2 89.3, A3 9.1",
    ]);
    expect(said([89.3, 0.664, 0.091, 5_070], 3).filter((text) => !text.startsWith("factor"))).toEqual([]);
  });
});

it("two rows that are nearer to each other's last year; both regions are asked", () => {
  const [first, second] = [rows[0]?.slice(1) ?? [], rows[1]?.slice(1) ?? []];
  const exchanged = rows.map((row, at) => [row[0], ...(at === 0 ? second : at === 1 ? first : row.slice(1))]);
  expect(found(exchanged)).toEqual([]);
  const [slip, ...more] = found(exchanged, lastYear);
  expect(more).toEqual([]);
  expect(slip?.codes).toEqual(["warning slipExchanged A2", "warning slipExchanged A3"]);
  expect(slip?.repairs.slice(0, 2)).toEqual(["Алматы A1 11", "Алматы A2 90.5"]);
});

it("last year's row unchanged: nothing of it is this year's; where all rows are, it is no slip", () => {
  const before = new Map([...lastYear, ["Тараз", [52, 90.9, 1, 5_150, 10_090]]]);
  expect(found(rows, before)).toEqual([
    {
      kind: "lastYear",
      codes: ["warning slipLastYear A6"],
      repairs: ["A1", "A2", "A3", "A4", "A5"].map((code) => `Тараз ${code} –`),
    },
  ]);
  const same = new Map(
    rows.map(([name, ...values]) => [name, values.map((value) => (typeof value === "number" ? value : 1))]),
  );
  expect(found(rows, same)).toEqual([]);
});

it("a row once more under another name, and a row that is the sum of two others", () => {
  expect(found(withRow(6, 41, 93.1, "да", 3_890, 7_920))[0]).toMatchObject({
    kind: "repeated",
    codes: ["warning slipRepeated A8"],
  });
  // 22 + 41, 2 070 + 3 890, 3 950 + 7 920; the share is no sum.
  expect(found(withRow(6, 63, 92.3, "да", 5_960, 11_870))[0]).toMatchObject({
    kind: "summed",
    codes: ["warning slipSummed A8"],
  });
});

/** `bench/slips.ts` plants 200 of each kind. */
describe.each<[number, number, LastYear]>([
  [21, 40, "workbook"],
  [12, 10, "none"],
])("slips planted in invented editions of %d × %d, last year %s", (organisations, criteriaCount, known) => {
  const all: readonly SlipKind[] = ["shifted", "exchanged", "lastYear", "repeated", "summed", "factor"];
  it("are named, and nothing is named of the clean ones", () => {
    const chance = seeded(13);
    for (let time = 0; time < 2; time++) {
      const invented = invent(organisations, criteriaCount, chance);
      expect(namedSlips(invented, invented.now, known)).toEqual([]);
      for (const kind of all) {
        if (known === "none" && (kind === "exchanged" || kind === "lastYear")) continue;
        const planted = plant(kind, invented, chance);
        const names = planted === null ? [] : namedSlips(invented, planted.now, known);
        expect(planted?.expected).toContainEqual(
          names.find((name) => planted?.expected.includes(name)) ?? `${kind} unnamed`,
        );
      }
    }
  });
});

describe("in small editions of 12 × 10", () => {
  it("57 of 60 pairs of exchanged rows are named beside last year's, though few of their values are far from it", () => {
    const chance = seeded(7928);
    let [named, all] = [0, 0];
    while (all < 60) {
      const invented = invent(12, 10, chance);
      const planted = plant("exchanged", invented, chance);
      if (planted === null) continue;
      all++;
      if (namedSlips(invented, planted.now, "columns").some((one) => planted.expected.includes(one))) named++;
    }
    expect(named).toBeGreaterThanOrEqual(57);
  });
  it("a small count that is small by chance has lost no digit", () => {
    const chance = seeded(104729);
    const books = Array.from({ length: 120 }, () => invent(12, 10, chance));
    const small = [65, 119].flatMap((at) => books[at] ?? []);
    expect(small.flatMap((invented) => namedSlips(invented, invented.now, "none"))).toEqual([]);
  });
});

describe("a sheet of the year before that is set aside", () => {
  const header = ["Организация", ...criteria.map(({ code }) => code)];
  const before = [...lastYear].map(([name, values]): Typed[] => [
    name,
    ...values.map((value, at) => (at === 2 ? "да" : value)),
  ]);
  const exchangedNow = rows.map(([name], at) => [name, ...(rows[[0, 2, 1][at] ?? at] ?? []).slice(1)]);
  const repeatedNow = rows.map((row, at) => (at === 4 ? (before[4] ?? []) : row));
  const slipsBeside = (now: readonly (readonly Typed[])[], title: string, above: string) => {
    const book = workbook(sheet([header, ...now]), sheet([[above], header, ...before], { title }));
    const of = edition(criteria);
    const input = { workbook: book, ownSheets: new Set<string>() };
    const { submissions, previous } = readSubmissions([input], of, { duplicates: null, nameFiles: false });
    return doubts(submissions, of, previous ?? new Map()).slips.flatMap(({ issues }) =>
      issues.map(({ code, cell }) => `${code} ${cell ?? ""}`),
    );
  };

  it.each([
    ["2024", ""],
    ["Прошлый год", ""],
    ["Лист2", "Показатели за 2024 год"],
  ])("«%s» «%s» is what rows are compared with", (title, above) => {
    expect(slipsBeside(exchangedNow, title, above)).toEqual(["slipExchanged A3", "slipExchanged A4"]);
    expect(slipsBeside(repeatedNow, title, above)).toEqual(["slipLastYear A6"]);
    expect(slipsBeside(rows, title, above)).toEqual([]);
  });

  it("a year earlier says nothing of last year", () => {
    expect(slipsBeside(exchangedNow, "2023", "")).toEqual([]);
  });
});
