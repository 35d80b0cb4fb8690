import { resultJson } from "../../../src/cli/resultJson";
import { evaluateWorkbook } from "../../../src/evaluation/evaluateWorkbook";
import type { EvaluationOutcome } from "../../../src/evaluation/outcome";
import type { Issue } from "../../../src/issues/issue";
import { createTranslator } from "../../../src/locales/translator";
import { isTakenByExcel } from "../../../src/workbook/formulaLimits";
import type { RandomBook } from "./randomBook";

const t = createTranslator("ru");
export const options = { language: null, duplicates: null, target: "newWorkbook", today: "2026-02-20" } as const;

/** Said of a sheet that was not read at all. */
const ofSheet = new Set([
  "sheetWithoutIndicators",
  "noKnownHeader",
  "headersUnlike",
  "sheetOfOtherYear",
  "noOrganisationColumn",
  "namesHeadingMissing",
  "formWithoutOrganisation",
  "noValueColumn",
  "noOrganisations",
]);

/** Said of staff sheets without which no other is read: the evaluation is refused. */
const ofAll = new Set(["noKnownHeader", "staffColumnMissing"]);

/** Names that are neither in the results nor in an issue at their cell, or in the error of a row that has shifted. */
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
            (issue.sheet === sheet && (isAt(issue, cell) || isOfRow(issue, cell) || ofSheet.has(issue.code))) ||
            (ofAll.has(issue.code) && outcome.kind === "refused"),
        ),
    )
    .map(({ name, sheet, cell }) => `${sheet}!${cell ?? ""} ${name}`);
}

function isAt({ cell, params }: Issue, name: string | null): boolean {
  const { cells } = params;
  return cell === name || (typeof cells === "string" && cells.split(", ").includes(name ?? "-"));
}

function isOfRow({ code, cell }: Issue, name: string | null): boolean {
  return code === "rowWithoutName" && /\d+$/.exec(cell ?? "")?.[0] === /\d+$/.exec(name ?? "-")?.[0];
}

/** Paths of numbers that JSON cannot hold. */
function notFinite(value: unknown, path: string): readonly string[] {
  if (typeof value === "number") return Number.isFinite(value) ? [] : [path];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) => notFinite(part, `${path}.${key}`));
}

function longFormulas(outcome: EvaluationOutcome): readonly string[] {
  if (outcome.kind !== "evaluated") return [];
  return outcome.plan.sheets.flatMap(({ title, rows, inputRules }) => [
    ...rows.flatMap((row) =>
      row.flatMap((cell) => (!isTakenByExcel(cell?.formula ?? "") ? [`${title} ${cell?.formula?.length ?? 0}`] : [])),
    ),
    ...inputRules.flatMap(({ rule, message }) => {
      const list = rule.kind === "list" ? rule.values.join(",") : rule.kind === "listArea" ? rule.formula : "";
      return [list, message].filter((text) => text.length > 255).map((text) => `${title}, a rule of ${text.length}`);
    }),
  ]);
}

/** What must not be said of the evaluation of any book: a name lost, a number that is none, a formula that Excel refuses. */
export function bookFaults(book: RandomBook): readonly string[] {
  const outcome = evaluateWorkbook(book.workbook, options);
  const faults = lost(book, outcome).map((name) => `lost: ${name}`);
  if (outcome.kind === "refused") {
    if (!outcome.issues.some(({ severity }) => severity === "error")) faults.push("refused without an error");
  } else {
    const cells = outcome.plan.sheets.map(({ rows }) => rows);
    faults.push(
      ...[...notFinite(outcome.evaluation, "evaluation"), ...notFinite(cells, "plan")].map(
        (path) => `no number: ${path}`,
      ),
    );
    faults.push(...longFormulas(outcome).map((place) => `too long: ${place}`));
  }
  const hole = /.{0,60}(?:\{\{|NaN|Infinity).{0,60}/.exec(resultJson(outcome, true, t));
  return hole === null ? faults : [...faults, `a message with a hole: ${hole[0]}`];
}
