/**
 * What Excel 2021 and 365 show of a formula that a file holds without dynamic-array metadata: "@" wherever the old language
 * would silently have taken one value out of several (Microsoft, "Implicit intersection operator: @"). That is where a range
 * or a function that may return one is as a value: at the root, beside an operator, in an argument that takes a single
 * value (XLParser#113, excel4node#99, exceljs#1491: `IFERROR(@INDEX(…),…)`, `@INDEX(…)/…`, `ROUND(@D1:D3,0)`); not in an
 * argument that takes ranges or arrays. Which arguments do is recognised by the classes of OpenOffice's "Excel File Format", 3.1.
 */
import { formulaTokens, type FormulaToken } from "./formulaTokens";

type Context = "value" | "reference" | "array";

const returningReferences = new Set(["INDEX", "OFFSET", "INDIRECT", "CHOOSE"]);
const takingArrays = new Set(["SUMPRODUCT", "MMULT", "MINVERSE", "MDETERM", "TRANSPOSE", "FREQUENCY"]);
/** Which arguments take ranges: all, or those counted from 0. */
const takingRanges = new Map<string, "all" | readonly number[]>([
  ...["SUM", "MAX", "MIN", "COUNT", "COUNTA", "AVERAGE", "MEDIAN", "AND", "OR", "N", "T", "ROW", "COLUMN", "ROWS"].map(
    (name) => [name, "all"] as const,
  ),
  ["COLUMNS", "all"],
  ["COUNTBLANK", [0]],
  ["COUNTIF", [0]],
  ["SUMIF", [0, 2]],
  ["RANK", [1]],
  ["MATCH", [1]],
  ["LOOKUP", [1, 2]],
  ["VLOOKUP", [1]],
  ["HLOOKUP", [1]],
  ["INDEX", [0]],
  ["OFFSET", [0]],
]);
/** Arguments that are as their function is. */
const passingOn = new Map<string, readonly number[]>([
  ["IF", [1, 2]],
  ["CHOOSE", Array.from({ length: 29 }, (_unused, index) => index + 1)],
]);

/** @param formula with its leading "=", as Excel understands it */
export function shownFormula(formula: string): string {
  const tokens = formulaTokens(formula.slice(1));
  return tokens === null ? formula : `=${new Rewriter(tokens).all()}`;
}

class Rewriter {
  private position = 0;

  constructor(private readonly tokens: readonly FormulaToken[]) {}

  all(): string {
    return this.expression("value");
  }

  private get next(): FormulaToken | undefined {
    return this.tokens[this.position];
  }

  private take(): string {
    return this.tokens[this.position++]?.text ?? "";
  }

  /** An operator makes values of what is beside it, also within an argument that takes ranges. */
  private expression(context: Context): string {
    const start = this.position;
    const single = this.operand(context);
    if (!this.atOperator()) return single;
    this.position = start;
    const inner = context === "array" ? "array" : "value";
    let text = this.operand(inner);
    while (this.atOperator()) text += this.take() + this.operand(inner);
    return text;
  }

  private atOperator(): boolean {
    return this.next?.kind === "operator" && this.next.text !== ":";
  }

  private operand(context: Context): string {
    let text = "";
    while (this.next?.kind === "operator" && ["+", "-", "@"].includes(this.next.text)) text += this.take();
    const start = this.position;
    const primary = this.primary(context);
    const several = this.mayBeSeveral(start);
    text += several && context === "value" && !text.endsWith("@") ? `@${primary}` : primary;
    while (this.next?.kind === "operator" && this.next.text === "%") text += this.take();
    return text;
  }

  /** A sheet's prefix, a name or call, and what ":" joins to it. */
  private primary(context: Context): string {
    let text = this.next?.kind === "sheet" ? this.take() : "";
    if (this.next?.kind === "open") return text + this.list(() => context);
    const { kind } = this.next ?? {};
    const name = this.take();
    text += name;
    if (kind === "name" && this.next?.text === "(")
      text += this.list((argument) => argumentContext(name, argument, context));
    if (this.next?.text === ":") text += this.take() + this.primary(context);
    return text;
  }

  private list(contextOf: (argument: number) => Context): string {
    let text = this.take();
    for (let argument = 0; this.next && this.next.kind !== "close";) {
      if (this.next.kind === "separator") {
        text += this.take();
        argument++;
      } else text += this.expression(contextOf(argument));
    }
    return text + this.take();
  }

  /** A range of several cells ("A1:B2", "5:5"), or a call that may give one. */
  private mayBeSeveral(start: number): boolean {
    const taken = this.tokens.slice(start, this.position);
    const [first, second] = taken[0]?.kind === "sheet" ? taken.slice(1) : taken;
    if (first?.kind !== "name") return false;
    return returningReferences.has(first.text.toUpperCase()) || second?.text === ":" || first.text.includes(":");
  }
}

function argumentContext(name: string, argument: number, context: Context): Context {
  const upper = name.toUpperCase();
  if (context === "array" || takingArrays.has(upper)) return "array";
  if (passingOn.get(upper)?.includes(argument) === true) return context;
  const ranges = takingRanges.get(upper);
  return ranges === "all" || ranges?.includes(argument) === true ? "reference" : "value";
}
