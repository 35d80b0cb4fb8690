import { cellExpression } from "../formula/cellExpression";
import { indicatorsOf, mapIndicators, type Expression } from "../formula/expression";
import type { FormulaFault } from "../formula/fault";
import { functions } from "../formula/functions";
import { mostCharacters, mostDepth, parseFormula } from "../formula/parseFormula";
import { isBlank, valueOr } from "../tables/field";
import { cleanText } from "../tables/text/cleanText";
import { foldCode } from "../tables/text/lookAlikes";
import type { Criterion } from "./criterion";
import { countsByLines } from "./lines";
import type { CriterionRow } from "./criterionRow";

interface FormulaRow {
  readonly row: CriterionRow;
  readonly expression: Expression;
}

/** As long as a reference to Data can become: a quoted title of 31 letters and a cell; and what all points are wrapped in. */
const longestReference = "'".padEnd(44, "D");
const longestFrame = 200;

/**
 * The criteria with what their formulas were read into. A criterion that is computed from others alone stands in other
 * formulas for its own formula. Faults go to the log of the row: what is not understood, circles, what no cell could hold.
 */
export function withFormulas(
  rows: readonly CriterionRow[],
  criteria: readonly (Criterion | null)[],
): readonly (Criterion | null)[] {
  const codeOf = codeFinder(rows.flatMap(({ code }) => valueOr(code, [])));
  const read = new Map<string, FormulaRow>();
  const byLines = new Set(criteria.flatMap((one) => (one !== null && countsByLines(one) ? [one.code] : [])));
  rows.forEach((row, index) => {
    const criterion = criteria[index] ?? null;
    if (criterion?.method !== "formula") {
      if (!isBlank(row.fields("formula").cell)) warn(row, "criterionFormulaUnused");
      return;
    }
    const expression = readFormula(row, codeOf, byLines);
    if (expression !== null && !read.has(criterion.code)) read.set(criterion.code, { row, expression });
  });
  const resolver = new Resolver(read);
  return criteria.map((criterion) => {
    const expression = criterion === null ? null : resolver.resolved(criterion.code);
    return criterion === null || expression === null ? criterion : { ...criterion, expression };
  });
}

/** A code as it is written, else the only one that looks like it. */
function codeFinder(codes: readonly string[]): (written: string) => string | null {
  const exact = new Set(codes);
  const folded = new Map<string, Set<string>>();
  for (const code of codes) folded.set(foldCode(code), (folded.get(foldCode(code)) ?? new Set()).add(code));
  return (written) => {
    const code = cleanText(written);
    if (exact.has(code)) return code;
    const [alike = null, ...others] = folded.get(foldCode(code)) ?? [];
    return others.length === 0 ? alike : null;
  };
}

function readFormula(
  row: CriterionRow,
  codeOf: (written: string) => string | null,
  byLines: ReadonlySet<string>,
): Expression | null {
  const { cell, at, log } = row.fields("formula");
  if (cell.formula !== null) {
    log.error("criterionFormulaIsFormula", at, { code: row.label, formula: cell.formula });
    return null;
  }
  if (cell.kind === "error") return null;
  if (isBlank(cell)) {
    log.error("criterionFormulaMissing", at, { code: row.label });
    return null;
  }
  const reading = parseFormula(typeof cell.value === "string" ? cell.value : row.formula, codeOf);
  const faults = reading.state === "read" ? reading.doubts : reading.faults;
  for (const fault of faults) complain(reading.state === "read" ? "warning" : "error", row, fault);
  if (reading.state === "faulty") return null;
  const indicators = indicatorsOf(reading.expression);
  if (indicators.length === 0) log.error("criterionFormulaWithoutIndicator", at, { code: row.label });
  const without = indicators.filter((code) => byLines.has(code));
  for (const text of without) log.error("criterionFormulaByLines", at, { code: row.label, text });
  return indicators.length === 0 || without.length > 0 ? null : reading.expression;
}

function complain(severity: "error" | "warning", row: CriterionRow, fault: FormulaFault): void {
  const { at, log } = row.fields("formula");
  const { code, text, position, least = 0, most = 0 } = fault;
  const allowed = Object.values(functions).flatMap(({ words }) => words.slice(0, 2).join("/"));
  log[severity](code, at, { code: row.label, text, position, least, most, allowed: allowed.join(", ") });
}

function warn(row: CriterionRow, code: "criterionFormulaUnused"): void {
  const { at, log } = row.fields("formula");
  log.warning(code, at, { code: row.label });
}

/** Puts formulas into formulas, from the innermost outwards. Mutable. */
class Resolver {
  private readonly done = new Map<string, Expression | null>();
  private readonly path: string[] = [];

  constructor(private readonly read: ReadonlyMap<string, FormulaRow>) {}

  /** null where the code has no formula, or one with a fault. */
  resolved(code: string): Expression | null {
    const formula = this.read.get(code);
    if (formula === undefined) return null;
    const known = this.done.get(code);
    if (known !== undefined) return known;
    this.path.push(code);
    const expression = this.substituted(code, formula);
    this.path.pop();
    const fitting = expression === null || !fits(formula.row, expression) ? null : expression;
    this.done.set(code, fitting);
    return fitting;
  }

  private substituted(code: string, { row, expression }: FormulaRow): Expression | null {
    const withFault: string[] = [];
    const whole = mapIndicators(expression, (indicator) => {
      if (indicator.code === code || !this.isComputed(indicator.code)) return indicator;
      const start = this.path.indexOf(indicator.code);
      if (start >= 0) this.complainOfCircle(row, [...this.path.slice(start), indicator.code]);
      const inner = start >= 0 ? null : this.resolved(indicator.code);
      if (inner === null) withFault.push(indicator.code);
      return inner ?? indicator;
    });
    return withFault.length === 0 ? whole : null;
  }

  private isComputed(code: string): boolean {
    const formula = this.read.get(code);
    return formula !== undefined && !indicatorsOf(formula.expression).includes(code);
  }

  private complainOfCircle(row: CriterionRow, path: readonly string[]): void {
    const { at, log } = row.fields("formula");
    log.error("criterionFormulaCircle", at, { code: row.label, path: path.join(" → ") });
  }
}

function fits(row: CriterionRow, expression: Expression): boolean {
  const cell = cellExpression(expression, () => longestReference);
  const references = cell === null ? 0 : indicatorsOf(expression).length * longestReference.length;
  const length = cell === null ? Infinity : cell.text.length + references + longestFrame;
  const code = length > mostCharacters ? "formulaTooLong" : cell?.isTooDeep === true ? "formulaTooDeep" : null;
  if (code === null) return true;
  const most = code === "formulaTooLong" ? mostCharacters : mostDepth;
  complain("error", row, { code, text: row.label, position: 1, most });
  return false;
}
