import fc from "fast-check";
import { readSubmissions } from "../../../src/intake/readSubmissions";
import { akmola, akmolaKk, karaganda, pavlodar, sheet, shymkent, type Typed, workbook } from "./cells";
import { editionOf, ru } from "./corpusCase";

/** Issue 4: shuffling rows, columns, sheets, inserting blank rows or a title never changes a value read. */
const codes = ["A2", "A1", "C4", "D5", "F1"];
const units: Readonly<Record<string, string>> = { A1: "%", A2: "чел.", C4: "тыс. тг", D5: "случай", F1: "да/нет" };
const edition = editionOf({ criteria: codes });

type Row = readonly Typed[];

/** What is written, by organisation and code, and how it is laid out. */
interface Sent {
  readonly organisations: readonly string[];
  readonly codes: readonly string[];
  readonly values: ReadonlyMap<string, Typed>;
}

interface Disorder {
  readonly organisations: readonly string[];
  readonly codes: readonly string[];
  readonly title: boolean;
  /** Positions of blank rows among the rows of the body. */
  readonly blanks: readonly number[];
  readonly memoFirst: boolean;
}

const cells: fc.Arbitrary<Typed> = fc.oneof(
  fc.integer({ min: 1, max: 100 }),
  fc.constantFrom<Typed>(
    "93%",
    "1 234,5",
    "12,5",
    "-",
    "н/д",
    "нет",
    "да",
    "2 млн тенге",
    "уточняется",
    "3-4",
    null,
    0,
  ),
);
const sent: fc.Arbitrary<Sent> = fc
  .record({
    organisations: fc.shuffledSubarray([akmola, pavlodar, karaganda, shymkent, akmolaKk], { minLength: 2 }),
    values: fc.array(cells, { minLength: 25, maxLength: 25 }),
    counts: fc.array(fc.integer({ min: 5_000, max: 20_000 }), { minLength: 5, maxLength: 5 }),
  })
  .map(({ organisations, values, counts }) => ({
    organisations,
    codes,
    values: new Map(
      organisations.flatMap((name, row) =>
        codes.map((code, column): [string, Typed] => [
          `${name} ${code}`,
          column === 0 ? (counts[row] ?? 0) : (values[row * 5 + column] ?? null),
        ]),
      ),
    ),
  }));

function disorderOf({ organisations }: Sent): fc.Arbitrary<Disorder> {
  return fc.record({
    organisations: fc.shuffledSubarray([...organisations], { minLength: organisations.length }),
    codes: fc.shuffledSubarray(codes, { minLength: codes.length }),
    title: fc.boolean(),
    blanks: fc.array(fc.nat(5), { maxLength: 3 }),
    memoFirst: fc.boolean(),
  });
}

const order: Omit<Disorder, "organisations"> = { codes, title: false, blanks: [], memoFirst: false };
const memo = sheet([["Памятка"], ["Заполняйте все строки"]], { title: "Памятка" });

function framed(head: Row, body: readonly Row[], { title, blanks }: Disorder, above: readonly Row[] = []): Row[] {
  const spaced = body.flatMap((row, position) => (blanks.includes(position) ? [[], row] : [row]));
  return [...(title ? [["Сведения за 2025 год"], []] : []), ...above, head, ...spaced];
}

type Layout = (sent: Sent, disorder: Disorder) => ReturnType<typeof workbook>;

const layouts: Readonly<Record<string, Layout>> = {
  rows: ({ values }, disorder) => {
    const body = disorder.organisations.map((name) => [
      name,
      ...disorder.codes.map((code) => values.get(`${name} ${code}`) ?? null),
    ]);
    return withMemo([sheet(framed(["Организация", ...disorder.codes.map(ru)], body, disorder))], disorder);
  },
  columns: ({ values }, disorder) => {
    const body = disorder.codes.map((code) => [
      ru(code),
      units[code] ?? null,
      ...disorder.organisations.map((name) => values.get(`${name} ${code}`) ?? null),
    ]);
    return withMemo([sheet(framed(["Показатель", "Ед. изм.", ...disorder.organisations], body, disorder))], disorder);
  },
  form: ({ values }, disorder) => {
    const forms = disorder.organisations.map((name, position) => {
      const body = disorder.codes.map((code) => [ru(code), units[code] ?? null, values.get(`${name} ${code}`) ?? null]);
      const rows = framed(["Показатель", "Ед. изм.", "Значение"], body, disorder, [[`Организация: ${name}`]]);
      return sheet(rows, { title: `Форма ${position + 1}` });
    });
    return withMemo(forms, disorder);
  },
  "forms one under another": ({ values }, disorder) => {
    const rows = disorder.organisations.flatMap((name) => {
      const body = disorder.codes.map((code) => [ru(code), units[code] ?? null, values.get(`${name} ${code}`) ?? null]);
      const above = [[`Организация: ${name}`]];
      return [...framed(["Показатель", "Ед. изм.", "Значение"], body, { ...disorder, title: false }, above), []];
    });
    return withMemo([sheet(rows)], disorder);
  },
  "a sheet for each criterion": ({ values }, disorder) => {
    const sheets = disorder.codes.map((code) => {
      const body = disorder.organisations.map((name) => [name, values.get(`${name} ${code}`) ?? null]);
      return sheet(framed(["Организация", ru(code)], body, disorder), { title: code });
    });
    return withMemo(sheets, disorder);
  },
};

function withMemo(sheets: ReturnType<typeof sheet>[], { memoFirst }: Disorder): ReturnType<typeof workbook> {
  return workbook(...(memoFirst ? [memo, ...sheets] : [...sheets, memo]));
}

/** "organisation code: value" of everything that was read. */
function valuesOf(book: ReturnType<typeof workbook>): readonly string[] {
  const options = { duplicates: null, nameFiles: false };
  const { submissions } = readSubmissions([{ workbook: book, ownSheets: new Set() }], edition, options);
  return submissions
    .flatMap(({ organisation, readings }) =>
      readings.map(({ status, value }, position) => `${organisation} ${codes[position] ?? ""}: ${value ?? status}`),
    )
    .sort();
}

describe.each(Object.entries(layouts))("in the layout %s", (_name, layout) => {
  it("order, blank rows, a title and other sheets change no value", () => {
    const both = sent.chain((one) => fc.tuple(fc.constant(one), disorderOf(one)));
    fc.assert(
      fc.property(both, ([one, disorder]) => {
        const plain = valuesOf(layout(one, { ...order, organisations: one.organisations }));
        expect(valuesOf(layout(one, disorder))).toEqual(plain);
        const members = one.organisations.map((name) => [name, one.values.get(`${name} A2`)] as const);
        for (const [name, count] of members) {
          if (typeof count === "number") expect(plain).toContain(`${name} A2: ${count}`);
        }
      }),
      { numRuns: 40 },
    );
  });

  it("every layout says the same", () => {
    fc.assert(
      fc.property(sent, (one) => {
        const ordered = { ...order, organisations: one.organisations };
        expect(valuesOf(layout(one, ordered))).toEqual(valuesOf((layouts["rows"] ?? layout)(one, ordered)));
      }),
      { numRuns: 20 },
    );
  });
});
