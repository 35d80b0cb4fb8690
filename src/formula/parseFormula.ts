import { shiftDecimal } from "../tables/decimal";
import { zero, type ArithmeticOperator, type Expression, type FunctionName } from "./expression";
import type { FormulaFault, FormulaFaultCode } from "./fault";
import { functionNamed, functions } from "./functions";
import { tokensOf, type Token } from "./tokens";

type FormulaReading =
  /** `doubts`: numbers that look like the code of an indicator. */
  | { readonly state: "read"; readonly expression: Expression; readonly doubts: readonly FormulaFault[] }
  | { readonly state: "faulty"; readonly faults: readonly FormulaFault[] };

/** A spreadsheet takes 8,192 characters, and functions within one another 64 deep, of which one of ours may need three. */
export const mostCharacters = 8192;
export const mostDepth = 20;
const mostDecimals = 6;

/**
 * @param codeOf the code that an indicator is known by, null where there is none as it is written
 * @example parseFormula("ЕСЛИ(A1>=90; 10; 0)", (code) => code)
 */
export function parseFormula(text: string, codeOf: (written: string) => string | null): FormulaReading {
  if (text.length > mostCharacters)
    return faulty("formulaTooLong", { text: "", position: mostCharacters + 1 }, mostCharacters);
  const reading = tokensOf(text);
  if (reading.state === "faulty") return { state: "faulty", faults: [reading.fault] };
  return new FormulaParser(reading.tokens, codeOf).parse();
}

type Place = Pick<Token, "text" | "position">;

function faulty(code: FormulaFaultCode, { text, position }: Place, most?: number): FormulaReading {
  return { state: "faulty", faults: [{ code, text, position, ...(most === undefined ? {} : { most }) }] };
}

/** Recursive descent, from what binds least to what binds most; null says that a fault was found. Mutable. */
class FormulaParser {
  private next = 0;
  private depth = 0;
  private fault: FormulaFault | null = null;
  private readonly unknownCodes: FormulaFault[] = [];

  constructor(
    private readonly tokens: readonly Token[],
    private readonly codeOf: (written: string) => string | null,
  ) {}

  parse(): FormulaReading {
    if (this.tokens.length === 0) return faulty("formulaEmpty", { text: "", position: 1 });
    const expression = this.comparison();
    const extra = this.tokens[this.next];
    if (expression !== null && extra !== undefined) this.unexpected(extra, null);
    if (this.fault !== null) return { state: "faulty", faults: [this.fault] };
    if (expression === null || this.unknownCodes.length > 0) return { state: "faulty", faults: this.unknownCodes };
    return { state: "read", expression, doubts: this.tokens.flatMap((token) => this.doubt(token)) };
  }

  private doubt({ kind, text, position }: Token): readonly FormulaFault[] {
    const isDoubtful = kind === "number" && text.includes(".") && this.codeOf(text) !== null;
    return isDoubtful ? [{ code: "formulaNumberIsCode", text, position }] : [];
  }

  private comparison(): Expression | null {
    const left = this.sum();
    const token = this.tokens[this.next];
    if (left === null || token?.kind !== "comparison") return left;
    this.next++;
    const right = this.sum();
    const second = this.tokens[this.next];
    if (right !== null && second?.kind === "comparison") return this.fail("formulaComparisonChain", second);
    return right && { kind: "comparison", operator: token.operator, left, right };
  }

  private sum(): Expression | null {
    return this.operation(["+", "-"], () => this.product());
  }

  private product(): Expression | null {
    return this.operation(["*", "/"], () => this.operation(["^"], () => this.signed()));
  }

  private operation(operators: readonly ArithmeticOperator[], operand: () => Expression | null): Expression | null {
    let left = operand();
    for (;;) {
      const token = this.tokens[this.next];
      if (left === null || token?.kind !== "operator" || !operators.includes(token.operator)) return left;
      this.next++;
      const right = operand();
      left = right && { kind: "arithmetic", operator: token.operator, left, right };
    }
  }

  /** A sign binds more than a power, as in Excel: −2^2 is 4. */
  private signed(): Expression | null {
    const token = this.tokens[this.next];
    if (token?.kind !== "operator" || (token.operator !== "-" && token.operator !== "+")) return this.percent();
    return this.deeper(token, () => {
      this.next++;
      const operand = this.signed();
      if (operand === null || token.operator === "+") return operand;
      return operand.kind === "number" ? { kind: "number", value: 0 - operand.value } : { kind: "negation", operand };
    });
  }

  private percent(): Expression | null {
    let operand = this.operand();
    for (;;) {
      const token = this.tokens[this.next];
      if (operand === null || token?.kind !== "sign" || token.sign !== "%") return operand;
      this.next++;
      operand =
        operand.kind === "number"
          ? { kind: "number", value: shiftDecimal(operand.value, -2) }
          : { kind: "percent", operand };
    }
  }

  private operand(): Expression | null {
    const token = this.tokens[this.next];
    if (token === undefined) return this.operandMissing();
    if (token.kind === "number") {
      this.next++;
      return { kind: "number", value: token.value };
    }
    if (token.kind === "name") return this.named(token);
    if (token.kind !== "sign" || token.sign !== "(") return this.operandMissing();
    return this.deeper(token, () => {
      this.next++;
      const inner = this.comparison();
      return inner && this.closed(token) ? inner : null;
    });
  }

  private named(token: Token & { readonly kind: "name" }): Expression | null {
    this.next++;
    const opening = this.tokens[this.next];
    const isCall = opening?.kind === "sign" && opening.sign === "(";
    const name = token.quoted ? null : functionNamed(token.name);
    if (name === null)
      return isCall && !token.quoted ? this.fail("formulaFunctionUnknown", token) : this.indicator(token);
    if (!isCall) return this.fail("formulaFunctionBare", token);
    return this.deeper(token, () => this.call(name, token, opening));
  }

  private indicator({ name, text, position }: Token & { readonly kind: "name" }): Expression {
    const code = this.codeOf(name);
    if (code === null) this.unknownCodes.push({ code: "formulaCodeUnknown", text: name || text, position });
    return { kind: "indicator", code: code ?? name };
  }

  private call(name: FunctionName, token: Token, opening: Token): Expression | null {
    const operands: Expression[] = [];
    do {
      this.next++;
      const operand = this.comparison();
      if (operand === null) return null;
      operands.push(operand);
    } while (this.isSign(";"));
    const [first] = this.tokens.slice(this.next - 1);
    if (!this.closed(opening)) return null;
    const { least, most } = functions[name];
    // "МИН(1,2)": one number 1.2, where two arguments were meant.
    if (operands.length === 1 && most > 1 && first?.kind === "number" && first.text.includes(",")) {
      return this.fail("formulaComma", first);
    }
    if (operands.length < least || operands.length > most) {
      this.fail("formulaArguments", token, { least, most });
      return null;
    }
    if (name === "ROUND" && !isDecimals(operands[1]))
      return this.fail("formulaRoundDecimals", token, { most: mostDecimals });
    return { kind: "call", name, operands: name === "IF" && operands.length === 2 ? [...operands, zero] : operands };
  }

  private closed(opening: Token): boolean {
    const token = this.tokens[this.next];
    if (this.isSign(")")) {
      this.next++;
      return true;
    }
    if (token === undefined) this.fail("formulaBracketOpen", opening);
    else this.unexpected(token, opening);
    return false;
  }

  /** A token where an operator, a bracket or the end was expected. */
  private unexpected(token: Token, opening: Token | null): void {
    if (token.kind === "name" && functionNamed(token.name) !== null && !token.quoted && !this.isCallAt(this.next)) {
      this.fail("formulaFunctionBare", token);
    } else if (token.kind !== "sign" || token.sign === "(") this.fail("formulaOperatorExpected", token);
    else if (token.sign === ",") this.fail("formulaComma", token);
    else if (token.sign === ")" && opening === null) this.fail("formulaBracketExtra", token);
    else this.fail("formulaSemicolon", token);
  }

  private isCallAt(index: number): boolean {
    const token = this.tokens[index + 1];
    return token?.kind === "sign" && token.sign === "(";
  }

  private operandMissing(): null {
    const before = this.tokens[this.next - 1];
    const [first] = this.tokens;
    if (before !== undefined) return this.fail("formulaOperandExpected", before);
    return first === undefined ? null : this.fail("formulaOperandFirst", first);
  }

  private isSign(sign: string): boolean {
    const token = this.tokens[this.next];
    return token?.kind === "sign" && token.sign === sign;
  }

  private deeper(at: Token, parse: () => Expression | null): Expression | null {
    if (this.depth >= mostDepth) return this.fail("formulaTooDeep", at, { most: mostDepth });
    this.depth++;
    const expression = parse();
    this.depth--;
    return expression;
  }

  private fail(
    code: FormulaFaultCode,
    { text, position }: Place,
    bounds: Pick<FormulaFault, "least" | "most"> = {},
  ): null {
    this.fault ??= { code, text, position, ...bounds };
    return null;
  }
}

function isDecimals(operand: Expression | undefined): boolean {
  return operand?.kind === "number" && Number.isInteger(operand.value) && Math.abs(operand.value) <= mostDecimals;
}
