import type { IssueCode } from "../issues/issue";
import { valueOr } from "../tables/field";
import { methodWords } from "./choices";
import type { CriteriaColumn } from "./criteriaColumns";
import { linesMethodNames, type Criterion } from "./criterion";
import type { CriterionRow } from "./criterionRow";
import { countsByLines } from "./lines";

/** A row of the sheet with what was made of it. */
export interface ReadCriterion {
  readonly row: CriterionRow;
  readonly criterion: Criterion;
}

/**
 * Indicators and their lines held against each other: every line is of an indicator that counts by lines and is none itself,
 * and no such indicator is without. Faults go to the log of the row.
 * @returns the criteria, each line in the block of its indicator
 */
export function withLines(read: readonly ReadCriterion[]): readonly Criterion[] {
  const byCode = new Map(read.map(({ criterion }) => [criterion.code, criterion]));
  const parents = new Set(read.flatMap(({ criterion }) => (criterion.counted ? [criterion.partOf] : [])));
  for (const { row, criterion } of read) {
    const base = criterion.base === null ? undefined : byCode.get(criterion.base);
    if (base !== undefined && countsByLines(base)) complain(row, "base", "criterionBaseByLines", { base: base.code });
    if (countsByLines(criterion) && !parents.has(criterion.code)) {
      complain(row, "method", "criterionLinesMissing", { method: methodText(row, criterion) });
    }
  }
  return read.map(({ row, criterion }) => lineOf(row, criterion, byCode));
}

function lineOf(row: CriterionRow, criterion: Criterion, byCode: ReadonlyMap<string, Criterion>): Criterion {
  const { partOf, block } = criterion;
  if (partOf === undefined) return criterion;
  const indicator = byCode.get(partOf);
  if (indicator === undefined) {
    complain(row, "partOf", "criterionLineUnknown", { indicator: partOf });
    return criterion;
  }
  if (indicator === criterion || indicator.partOf === criterion.code) {
    complain(row, "partOf", "criterionLineCircle", { indicator: partOf });
  } else if (indicator.partOf !== undefined) {
    complain(row, "partOf", "criterionLineOfLine", { indicator: partOf, outer: indicator.partOf });
  } else if (!countsByLines(indicator)) {
    complain(row, "partOf", "criterionLineOfPlain", {
      indicator: partOf,
      method: methodText(row, indicator),
      allowed: linesMethodNames.map((method) => methodText(row, { method })).join("; "),
    });
  }
  if (block !== "" && block !== indicator.block) {
    const { log, at } = row.fields("block");
    log.warning("criterionLineBlock", at, { code: row.label, block, indicator: partOf, taken: indicator.block });
  }
  return { ...criterion, block: indicator.block };
}

function methodText(row: CriterionRow, { method }: Pick<Criterion, "method">): string {
  const { language, translators } = row.fields("method");
  return methodWords.text(translators[language], method);
}

function complain(
  row: CriterionRow,
  column: CriteriaColumn,
  code: IssueCode,
  params: Readonly<Record<string, string>>,
): void {
  const { log, at } = row.fields(column);
  log.error(code, at, { code: valueOr(row.code, row.label), ...params });
}
