import { plainParam } from "../../src/locales/textParams";
import fc from "fast-check";
import {
  criterion,
  edition,
  kinds,
  member,
  messages,
  plainOptions,
  read,
  readLines,
  shown,
  type Typed,
} from "./sheetBuilder";
import { catalogueCriteria as criteria } from "../../src/criteria/catalogue";

const values = fc.oneof(
  fc.integer({ min: 0, max: 100_000 }),
  fc.double({ min: 0, max: 1000, noNaN: true }),
  fc.constantFrom("да", "нет", "93%", "1 234,5", "1,234", "-", "2 млн тенге", "уточняется", "X", "3-4"),
  fc.constant(null),
);
const table = fc.record({
  names: fc.uniqueArray(fc.constantFrom("Астана", "Алматы", "Шымкент", "Абай", "Жетісу", "Ұлытау"), { minLength: 1 }),
  cells: fc.array(fc.array(values, { minLength: 5, maxLength: 5 }), { minLength: 6, maxLength: 6 }),
  rowOrder: fc.array(fc.nat(), { minLength: 6, maxLength: 6 }),
  columnOrder: fc.shuffledSubarray([0, 1, 2, 3, 4, 5], { minLength: 6 }),
});
const headers: readonly Typed[] = [
  "Организация",
  "A1",
  "Охват членством, %",
  "A3.",
  "Взыскано в пользу работников",
  "A5",
];

it("the order of rows and of columns does not change what is read, nor what is said about it", () => {
  fc.assert(
    fc.property(table, ({ names, cells, rowOrder, columnOrder }) => {
      const rows = names.map((name, position): readonly Typed[] => [name, ...(cells[position] ?? [])]);
      const shuffled = rows
        .map((row, position) => ({ row, key: rowOrder[position] ?? 0 }))
        .sort((one, other) => one.key - other.key)
        .map(({ row }) => row);
      const turned = [headers, ...shuffled].map((row) => columnOrder.map((column) => row[column] ?? null));
      const plain = read([headers, ...rows]);
      const other = read(turned);
      expect([...readLines(other)].sort()).toEqual([...readLines(plain)].sort());
      // A row that is the sum of those beside it is asked about: that depends on their order.
      const codes = (reading: typeof plain) =>
        reading.issues
          .filter(({ code }) => code !== "rowOfSums")
          .map(({ code, params }) => `${code} ${plainParam(params["written"])}`)
          .sort();
      expect(codes(other)).toEqual(codes(plain));
    }),
    { numRuns: 40 },
  );
});

const anyText = fc.oneof(
  fc.string({ unit: "binary", maxLength: 40 }),
  fc.string({
    unit: fc.constantFrom(...Array.from("0123456789 ,.-–−%()+<>=/тысмлнчелдажоқнет\u00a0\u200b")),
    maxLength: 14,
  }),
  fc.string({ maxLength: 200 }),
);

it("any text in a cell gives a value, an error naming the cell, or one of the documented forms of missing", () => {
  const missing =
    /^[\s\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff']*(?:[-‐‑‒–—―−\s«»"„“”‟'’‘‚`‹›]*|[xхХX×]|…+|\.{2,}|н.?[дa].*|n.?a.*|.*(?:нет|жоқ|no).*)[\s\S]*$/iu;
  fc.assert(
    fc.property(anyText, (text) => {
      const reading = read([headers, ["Астана", text, text, text, text, text]]);
      const cells = new Set(reading.issues.map(({ cell }) => cell));
      reading.submissions[0]?.readings.forEach((value) => {
        if (value.status === "ok") expect(Number.isFinite(value.value)).toBe(true);
        if (value.status === "unreadable") expect(cells).toContain(value.source?.cell);
        if (value.status === "missing") expect(text).toMatch(missing);
      });
      messages(reading);
    }),
    { numRuns: 120 },
  );
});

it("any text anywhere above, beside and below never throws, and the organisation is still read", () => {
  fc.assert(
    fc.property(fc.array(fc.array(anyText, { maxLength: 7 }), { maxLength: 4 }), anyText, (above, note) => {
      const reading = read([
        ...above,
        [],
        headers,
        ["Астана", 1, 2, 1, 4, 0],
        [],
        [null, null, null, null, null, null, note],
      ]);
      expect(readLines(reading)).toContain("Астана: 1 2 1 4 0");
      messages(reading);
    }),
    { numRuns: 80 },
  );
});

it("names of object members and markup are names like any other", () => {
  const names = ["__proto__", "constructor", "toString", "hasOwnProperty", "<img src=x>", "=1+1"];
  const rows = names.map((name, position) => [name, position, 2, 1, 4, 0]);
  const reading = read([headers, ...rows]);
  expect(reading.submissions.map(({ organisation }) => organisation)).toEqual(names);
  expect(reading.submissions.map(({ readings }) => readings[0]?.value)).toEqual([0, 1, 2, 3, 4, 5]);
  const known = read([headers, ...rows], {
    edition: edition(
      kinds,
      names.map((name) => member(name)),
    ),
  });
  expect(readLines(known)).toEqual(readLines(reading));
  const odd = edition(["__proto__", "constructor"].map((code) => criterion({ code, name: code })));
  expect(
    readLines(
      read(
        [
          ["Организация", "constructor", "__proto__"],
          ["Астана", 1, 2],
        ],
        { edition: odd },
      ),
    ),
  ).toEqual(["Астана: 2 1"]);
});

it("each criterion of the bundled catalogue is found by its code, each of its names, and code with name", () => {
  const all = edition(criteria.map((one) => ({ ...one, note: { ru: "", kk: "", en: "" } })));
  const row = ["Астана", ...criteria.map((_, position) => position)];
  const forms = [
    criteria.map(({ code }) => code),
    criteria.map(({ name }) => name.ru),
    criteria.map(({ name }) => name.kk),
    criteria.map(({ name }) => name.en),
    criteria.map(({ code, name, unit }) => `${code}. ${name.ru}, ${unit}`),
    criteria.map(({ name, unit }) => `${name.kk.toUpperCase()}\n(${unit}) 2025 ж.`),
  ];
  for (const form of forms) {
    const reading = read([["Организация", ...form], row], { edition: all, options: plainOptions });
    expect(reading.tables[0]?.columns.filter(({ criterion: code }) => code === null)).toEqual([]);
    const counts = criteria
      .map(({ method }, position) => ({ method, position }))
      .filter(({ method }) => method !== "yesNo");
    for (const { position } of counts)
      expect(
        shown(
          reading.submissions[0]?.readings[position] ?? { status: "missing", value: null, source: null, written: null },
        ),
      ).toBe(String(position));
  }
});
