import fc from "fast-check";
import { readFileSync } from "node:fs";
import { resultJson } from "../../../src/cli/resultJson";
import { evaluateWorkbook } from "../../../src/evaluation/evaluateWorkbook";
import type { EvaluationOutcome } from "../../../src/evaluation/outcome";
import { createTranslator } from "../../../src/locales/translator";
import { readXlsx } from "../../../src/workbook/xlsx/readXlsx";
import { chooser, randomBook, type RandomBook } from "./randomBook";

const t = createTranslator("ru");
const options = { language: null, duplicates: null, target: "newWorkbook", today: "2026-02-20" } as const;
/** NAMES_RUNS=10000 is the long run. */
const numRuns = Number(process.env["NAMES_RUNS"] ?? 40);

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
    { numRuns },
  );
});

it("a region's row typed as text is no second header: 8 of 8", async () => {
  const file = "region-row-typed-as-text.xlsx";
  const outcome = evaluateWorkbook(await readXlsx(new Uint8Array(readFileSync(`test/cases/${file}`)), file), options);
  const names = outcome.kind === "evaluated" ? outcome.evaluation.organisations.map(({ name }) => name) : [];
  expect(names).toEqual(["Астана", "Алматы", "Шымкент", "Абай", "Жетісу", "Ұлытау", "Костанай", "Павлодар"]);
});
