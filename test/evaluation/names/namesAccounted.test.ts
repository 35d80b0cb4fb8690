import fc from "fast-check";
import { readFileSync } from "node:fs";
import { defaultEdition } from "../../../src/criteria/defaultEdition";
import { staffSheetPlans } from "../../../src/criteria/staffSheets";
import { evaluateWorkbook } from "../../../src/evaluation/evaluateWorkbook";
import { createTranslator } from "../../../src/locales/translator";
import { readXlsx } from "../../../src/workbook/xlsx/readXlsx";
import { workbookFromPlans } from "../../workbook/planGrid";
import { criterion, sheet, type Typed } from "../../intake/sheetBuilder";
import { bookFaults, options } from "./bookFaults";
import { handledBook } from "./handledBook";
import { chooser, randomBook, seededChooser } from "./randomBook";
import { unheadedBook } from "./unheadedBook";

const t = createTranslator("ru");

/** `npm run bench -- --books 10000` asks the same of many more. */
it("whatever stands in the column of names is rated, not rated with a reason, or asked about", () => {
  fc.assert(
    fc.property(fc.gen(), (gen) => {
      const choose = chooser((below) => gen(fc.nat, { max: below - 1 }));
      expect(bookFaults(handledBook(randomBook(choose), choose))).toEqual([]);
    }),
    { numRuns: 16, endOnFailure: true },
  );
});

it("names that nothing heads beside a row of plain numbers as codes are accounted for", () => {
  fc.assert(
    fc.property(fc.gen(), (gen) => {
      const choose = chooser((below) => gen(fc.nat, { max: below - 1 }));
      expect(bookFaults(unheadedBook(choose))).toEqual([]);
    }),
    { numRuns: 8, endOnFailure: true },
  );
});

/** Seeds in whose books a name was once in no result and in no issue, or a message had a hole. */
it.each([92, 160, 441, 10427, 11130, 11419, 17377, 17468, 2_000_431, 2_003_041])(
  "the names of book %i are accounted for, and its messages are whole",
  (seed) => {
    expect(bookFaults(randomBook(seededChooser(seed)))).toEqual([]);
  },
);

it("a row of codes typed for values is no header where the names say nothing of themselves", () => {
  expect(bookFaults(unheadedBook(seededChooser(105)))).toEqual([]);
});

/** The same after hands that exchange rows and leave empty ones. */
it.each([1859, 2280, 700027, 731947, 735800, 736189, 750306, 811530, 820594, 834487, 834766])(
  "the names of handled book %i are accounted for",
  (seed) => {
    const choose = seededChooser(seed);
    expect(bookFaults(handledBook(randomBook(choose), choose))).toEqual([]);
  },
);

it("a region's row typed as text is no second header: 8 of 8", async () => {
  const file = "region-row-typed-as-text.xlsx";
  const outcome = evaluateWorkbook(await readXlsx(new Uint8Array(readFileSync(`test/cases/${file}`)), file), options);
  const names = outcome.kind === "evaluated" ? outcome.evaluation.organisations.map(({ name }) => name) : [];
  expect(names).toEqual(["Астана", "Алматы", "Шымкент", "Абай", "Жетісу", "Ұлытау", "Костанай", "Павлодар"]);
});

const codes = ["1", "2", "3", "4", "5"];
const regions = ["Абай", "Жетісу", "Ұлытау", "Костанай", "Павлодар", "Астана"];

/** Every organisation with its total, whatever the order of the rows. */
function totalsOf(sent: readonly (readonly Typed[])[]): ReadonlyMap<string, number> {
  const criteria = codes.map((code, index) =>
    criterion({ code, name: `Показатель номер ${code}`, method: "perUnit", unit: "ед.", points: index + 1 }),
  );
  const usual = defaultEdition();
  const edition = { ...usual, blocks: usual.blocks.slice(0, 1), criteria, roster: null };
  const staff = workbookFromPlans(staffSheetPlans(edition, t, "ru"));
  const sheets = [...staff.sheets, sheet(sent, { title: "Показатели" })];
  const outcome = evaluateWorkbook({ ...staff, sheets }, options);
  const organisations = outcome.kind === "evaluated" ? outcome.evaluation.organisations : [];
  return new Map(organisations.map(({ name, total }) => [name, total]));
}

describe("organisations side by side beside plain numbers as codes", () => {
  const head = ["Код", "Показатель", ...regions];
  const codedRow = (code: Typed, column: (at: number) => Typed, words: readonly Typed[]): readonly Typed[] => [
    code,
    ...words,
    ...regions.map((_, at) => column(at)),
  ];
  const figure = (row: number, at: number): number => ((row * 3 + at * 2) % 5) + 1;

  it.each([
    { title: "codes as numbers, the first typed as text", code: Number, texts: [0], words: true },
    { title: "codes as numbers, one amid typed as text", code: Number, texts: [3], words: true },
    { title: "codes as numbers, two typed as text", code: Number, texts: [0, 4], words: true },
    { title: "codes as numbers, all typed as text", code: Number, texts: [0, 1, 2, 3, 4, 5], words: true },
    { title: "codes as numbers, none typed as text", code: Number, texts: [], words: true },
    { title: "codes as text, all typed as text, no words", code: String, texts: [0, 1, 2, 3, 4, 5], words: false },
    { title: "codes as numbers, one typed as text, no words", code: Number, texts: [2], words: false },
  ])("$title: all are rated by their figures", ({ code, texts, words }) => {
    const rows = codes.map((one, row) =>
      codedRow(
        code(one),
        (at) => (texts.includes(at) ? String(figure(row, at)) : figure(row, at)),
        words ? [`пок ${one}`] : [],
      ),
    );
    const sent = [words ? head : head.filter((text) => text !== "Показатель"), ...rows];
    const expected = regions.map((name, at) => [
      name,
      codes.reduce((sum, _, row) => sum + figure(row, at) * (row + 1), 0),
    ]);
    expect([...totalsOf(sent)].sort()).toEqual([...expected].sort());
  });
});

it.each([
  { title: "a row of column numbers", numbers: ["1", 2] },
  { title: "what a merge left of a row of column numbers", numbers: ["1"] },
])("$title below a single code heads no form: the name under it is rated", ({ numbers }) => {
  const sent = [["Организация", 1], numbers, ["Филиал города Балхаш", "22"]];
  expect(totalsOf(sent)).toEqual(new Map([["Филиал города Балхаш", 22]]));
});

it("codes with letters typed for values beside the codes do not make organisations columns of codes", () => {
  const criteria = ["B0", "7.2", "22"].map((code) => criterion({ code, name: `Показатель номер ${code}` }));
  const usual = defaultEdition();
  const edition = { ...usual, blocks: usual.blocks.slice(0, 1), criteria, roster: null };
  const staff = workbookFromPlans(staffSheetPlans(edition, t, "ru"));
  const sent = [
    ["№", "Показатель", "Абай", "Жетісу", "Астана"],
    ["B0", "пок B0", "7.2", "B0", 11],
    ["7.2", "пок 7.2", "B0", "22", 4],
    ["22", "пок 22", "B0", "B0", 19],
  ];
  const outcome = evaluateWorkbook({ ...staff, sheets: [...staff.sheets, sheet(sent, { title: "Лист" })] }, options);
  const organisations = outcome.kind === "evaluated" ? outcome.evaluation.organisations : [];
  const value = (each: (typeof organisations)[number]) => each.scores.map(({ reading }) => reading.value);
  expect(organisations.map((each) => [each.name, ...value(each)]).sort()).toEqual([
    ["Абай", 7.2, null, null],
    ["Астана", 11, 4, 19],
    ["Жетісу", null, 22, null],
  ]);
});

it("rows typed as text under plain numbers give the same totals in any order", () => {
  const value = fc.oneof(fc.constantFrom(...codes), fc.nat(9).map(String), fc.nat(99));
  const rows = fc.tuple(
    ...regions.map((name) => fc.array(value, { minLength: 5, maxLength: 5 }).map((own) => [name, ...own])),
  );
  fc.assert(
    fc.property(
      rows.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
      ([all, shuffled]) => {
        const expected = all.map(([name, ...own]) => [
          String(name),
          own.reduce<number>((sum, one, index) => sum + Number(one) * (index + 1), 0),
        ]);
        for (const order of [all, shuffled]) {
          expect([...totalsOf([["Наименование организации", ...codes], ...order])].sort()).toEqual(
            [...expected].sort(),
          );
        }
      },
    ),
    { numRuns: 10, endOnFailure: true },
  );
});
