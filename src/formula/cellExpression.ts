import { zero, type ComparisonOperator, type Expression } from "./expression";
import { cleanDecimals, isExact, isZeroExact } from "./noise";
import { mostCharacters } from "./parseFormula";

/** How closely an operator binds in a spreadsheet. */
type Binding = 1 | 2 | 3 | 4 | 5;
const bindings = { "+": 1, "-": 1, "*": 2, "/": 2, "^": 3 } as const;
const closest: Binding = 5;

interface CellText {
  readonly text: string;
  readonly binding: Binding;
}

/** An error of every spreadsheet where a power is no number. */
const noNumber = "1/0";

/**
 * The same as `formulaValue`, as the text of a cell's formula without "=", in functions that Excel 2016 and LibreOffice
 * both have; an error where it cannot be computed. null where no formula is so long.
 * @param reference of the cell with the value of an indicator
 */
export function cellExpression(
  expression: Expression,
  reference: (code: string) => string,
): { readonly text: string; readonly isTooDeep: boolean } | null {
  const writer = new CellWriter(reference);
  const { text } = writer.number(expression);
  return writer.tooLong ? null : { text, isTooDeep: depthOf(text) > mostDepth };
}

/** A spreadsheet takes functions 64 deep, some of which stand around all points. */
const mostDepth = 56;

function depthOf(text: string): number {
  let [depth, deepest] = [0, 0];
  for (const sign of text) {
    if (sign === "(") deepest = Math.max(deepest, ++depth);
    else if (sign === ")") depth--;
  }
  return deepest;
}

/** Divisors and bases of powers that must be looked at before they are used stand twice. Mutable. */
class CellWriter {
  tooLong = false;

  constructor(private readonly reference: (code: string) => string) {}

  number(expression: Expression): CellText {
    if (this.tooLong) return { text: "0", binding: closest };
    const written = this.written(expression);
    this.tooLong ||= written.text.length > mostCharacters;
    return written;
  }

  private written(expression: Expression): CellText {
    switch (expression.kind) {
      case "number": {
        const text = String(expression.value).toUpperCase();
        return { text, binding: expression.value < 0 ? 4 : closest };
      }
      case "indicator":
        return { text: this.reference(expression.code), binding: closest };
      case "negation":
        return { text: `-${this.within(expression.operand, 4)}`, binding: 4 };
      case "percent":
        return { text: `${this.within(expression.operand, 2)}/100`, binding: 2 };
      case "arithmetic":
        return this.arithmetic(expression);
      case "comparison":
        return atom(`IF(${this.condition(expression)},1,0)`);
      case "call":
        return this.call(expression);
      default:
        return expression satisfies never;
    }
  }

  /** In brackets where it binds less than what it stands in. */
  private within(expression: Expression, least: number): string {
    const { text, binding } = this.number(expression);
    return binding < least ? `(${text})` : text;
  }

  private arithmetic({ operator, left, right }: Expression & { readonly kind: "arithmetic" }): CellText {
    if (operator === "^") return this.power(left, right);
    const binding = bindings[operator];
    const divisor = operator === "/" ? this.divisor(right) : this.within(right, binding + 1);
    return { text: `${this.within(left, binding)}${operator}${divisor}`, binding };
  }

  private divisor(divisor: Expression): string {
    if (isZeroExact(divisor)) return this.within(divisor, bindings["/"] + 1);
    const { text } = this.number(divisor);
    return `IF(ROUND(${text},${cleanDecimals})=0,0,${text})`;
  }

  private power(base: Expression, exponent: Expression): CellText {
    const plain = `${this.within(base, 4)}^${this.within(exponent, 4)}`;
    if (exponent.kind === "number" && Number.isInteger(exponent.value) && exponent.value > 0) {
      return { text: plain, binding: bindings["^"] };
    }
    const whole: Expression = {
      kind: "call",
      name: "ROUND",
      operands: [exponent, zero],
    };
    const ofZero = `IF(${this.compared(">", exponent, zero)},0,${noNumber})`;
    const ofNegative = `IF(${this.wholeCondition(exponent)},${this.within(base, 4)}^${this.number(whole).text},${noNumber})`;
    const otherwise = `IF(${this.compared("=", base, zero)},${ofZero},${ofNegative})`;
    return atom(`IF(${this.compared(">", base, zero)},${plain},${otherwise})`);
  }

  private wholeCondition(exponent: Expression): string {
    const { text } = this.number(exponent);
    return `ROUND(${this.within(exponent, 1)}-ROUND(${text},0),${cleanDecimals})=0`;
  }

  private condition(expression: Expression): string {
    if (expression.kind === "comparison") return this.compared(expression.operator, expression.left, expression.right);
    if (expression.kind === "call") {
      const { name, operands } = expression;
      if (name === "AND" || name === "OR" || name === "NOT") {
        return `${name}(${operands.map((operand) => this.condition(operand)).join(",")})`;
      }
    }
    return this.compared("<>", expression, zero);
  }

  private compared(operator: ComparisonOperator, left: Expression, right: Expression): string {
    if (isExact(left) && isExact(right)) return `${this.number(left).text}${operator}${this.number(right).text}`;
    const subtrahend = right.kind === "number" && right.value === 0 ? "" : `-${this.within(right, 2)}`;
    const difference = subtrahend === "" ? this.number(left).text : `${this.within(left, 1)}${subtrahend}`;
    return `ROUND(${difference},${cleanDecimals})${operator}0`;
  }

  private call(expression: Expression & { readonly kind: "call" }): CellText {
    const { name, operands } = expression;
    const [first = zero, ...others] = operands;
    switch (name) {
      case "AND":
      case "OR":
      case "NOT":
        return atom(`IF(${this.condition(expression)},1,0)`);
      case "IF":
        return atom(`IF(${[this.condition(first), ...this.texts(others)].join(",")})`);
      case "INT":
        return atom(`INT(${this.clean(first)})`);
      case "ROUND":
        return atom(`ROUND(${[this.clean(first), ...this.texts(others)].join(",")})`);
      case "MIN":
      case "MAX":
      case "SUM":
      case "AVERAGE":
      case "ABS":
        return atom(`${name}(${this.texts(operands).join(",")})`);
      default:
        return name satisfies never;
    }
  }

  private clean(expression: Expression): string {
    const { text } = this.number(expression);
    return isExact(expression) ? text : `ROUND(${text},${cleanDecimals})`;
  }

  private texts(expressions: readonly Expression[]): readonly string[] {
    return expressions.map((one) => this.number(one).text);
  }
}

function atom(text: string): CellText {
  return { text, binding: closest };
}
