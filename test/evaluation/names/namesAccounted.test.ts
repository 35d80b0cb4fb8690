import fc from "fast-check";
import { readFileSync } from "node:fs";
import { defaultEdition } from "../../../src/criteria/defaultEdition";
import { staffSheetPlans } from "../../../src/criteria/staffSheets";
import { resultJson } from "../../../src/cli/resultJson";
import { evaluateWorkbook } from "../../../src/evaluation/evaluateWorkbook";
import type { EvaluationOutcome } from "../../../src/evaluation/outcome";
import { createTranslator } from "../../../src/locales/translator";
import { readXlsx } from "../../../src/workbook/xlsx/readXlsx";
import { workbookFromPlans } from "../../workbook/planGrid";
import { criterion, sheet } from "../../intake/sheetBuilder";
import { chooser, randomBook, type RandomBook } from "./randomBook";

const t = createTranslator("ru");
const options = { language: null, duplicates: null, target: "newWorkbook", today: "2026-02-20" } as const;

/** Said of a sheet that was not read at all. */
const ofSheet = new Set([
  "sheetWithoutIndicators",
  "noKnownHeader",
  "sheetOfOtherYear",
  "noOrganisationColumn",
  "formWithoutOrganisation",
  "noValueColumn",
]);

/** Names that are neither in the results nor in an issue at their cell. */
function lost({ names }: RandomBook, outcome: EvaluationOutcome): readonly string[] {
  const results =
    outcome.kind === "evaluated"
      ? [...outcome.evaluation.organisations, ...outcome.evaluation.notRated]
      : outcome.intake.submissions.map(({ organisation }) => ({ name: organisation }));
  const rated = new Set(results.map(({ name }) => name));
  return names
    .filter(
      ({ name, sheet, cell }) =>
        !rated.has(name) &&
        !outcome.issues.some(
          (issue) =>
            (issue.sheet === sheet && (issue.cell === cell || ofSheet.has(issue.code))) ||
            issue.code === "noKnownHeader",
        ),
    )
    .map(({ name, sheet, cell }) => `${sheet}!${cell ?? ""} ${name}`);
}

/** Paths of numbers that JSON cannot hold. */
function notFinite(value: unknown, path: string): readonly string[] {
  if (typeof value === "number") return Number.isFinite(value) ? [] : [path];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => notFinite(part, `${path}.${key}`));
}

function longFormulas(outcome: EvaluationOutcome): readonly string[] {
  if (outcome.kind !== "evaluated") return [];
  return outcome.plan.sheets.flatMap(({ title, rows }) =>
    rows.flatMap((row) =>
      row.flatMap((cell) => ((cell?.formula ?? "").length > 8192 ? [`${title} ${cell?.formula?.length ?? 0}`] : [])),
    ),
  );
}

it("whatever stands in the column of names is rated, not rated with a reason, or asked about", () => {
  fc.assert(
    fc.property(fc.gen(), (gen) => {
      const book = randomBook(chooser((below) => gen(fc.nat, { max: below - 1 })));
      const outcome = evaluateWorkbook(book.workbook, options);
      expect(lost(book, outcome)).toEqual([]);
      if (outcome.kind === "refused") expect(outcome.issues.some(({ severity }) => severity === "error")).toBe(true);
      else {
        expect(notFinite(outcome.evaluation, "")).toEqual([]);
        expect(
          notFinite(
            outcome.plan.sheets.map(({ rows }) => rows),
            "",
          ),
        ).toEqual([]);
        expect(longFormulas(outcome)).toEqual([]);
      }
      expect(resultJson(outcome, true, t)).not.toMatch(/\{\{|NaN|Infinity/);
    }),
    { numRuns: 40, endOnFailure: true },
  );
});

/** mulberry32 of seeds in whose books a name was once in no result and in no issue, or a message had a hole. */
it.each([92, 160, 441, 10427, 11130, 11419, 17377, 17468])(
  "the names of book %i are accounted for, and its messages are whole",
  (seed) => {
    let state = (seed * 2_654_435_761) >>> 0;
    const book = randomBook(
      chooser((below) => {
        state = (state + 0x6d2b79f5) | 0;
        let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
        mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
        return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * below);
      }),
    );
    const outcome = evaluateWorkbook(book.workbook, options);
    expect(lost(book, outcome)).toEqual([]);
    expect(resultJson(outcome, true, t)).not.toMatch(/\{\{|NaN|Infinity/);
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
function totalsOf(rows: readonly (readonly (string | number)[])[]): ReadonlyMap<string, number> {
  const criteria = codes.map((code, index) =>
    criterion({ code, name: `Показатель номер ${code}`, method: "perUnit", unit: "ед.", points: index + 1 }),
  );
  const usual = defaultEdition();
  const edition = { ...usual, blocks: usual.blocks.slice(0, 1), criteria, roster: null };
  const staff = workbookFromPlans(staffSheetPlans(edition, t, "ru"));
  const sent = sheet([["Наименование организации", ...codes], ...rows], { title: "Показатели" });
  const outcome = evaluateWorkbook({ ...staff, sheets: [...staff.sheets, sent] }, options);
  const organisations = outcome.kind === "evaluated" ? outcome.evaluation.organisations : [];
  return new Map(organisations.map(({ name, total }) => [name, total]));
}

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
          expect([...totalsOf(order)].sort()).toEqual([...expected].sort());
        }
      },
    ),
    { numRuns: 10, endOnFailure: true },
  );
});
