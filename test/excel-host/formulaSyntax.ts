/** Whether Excel would accept a formula: its grammar, without knowing the functions (an unknown one gives #NAME?). */
import { formulaTokens, type FormulaToken } from "./formulaTokens";

/** Excel specifications and limits: length of formula contents. */
export const formulaLengthLimit = 8192;

/** @param formula with its leading "=" */
export function isFormula(formula: string): boolean {
  if (formula.length > formulaLengthLimit) return false;
  const tokens = formulaTokens(formula.slice(1));
  if (!tokens || tokens.length === 0) return false;
  const reader = new TokenReader(tokens);
  return reader.expression() && reader.atEnd;
}

const infix = new Set(["+", "-", "*", "/", "^", "&", "=", "<", ">", "<=", ">=", "<>", ":"]);
const prefix = new Set(["+", "-", "@"]);
const postfix = new Set(["%", "#"]);

class TokenReader {
  private position = 0;

  constructor(private readonly tokens: readonly FormulaToken[]) {}

  get atEnd(): boolean {
    return this.position >= this.tokens.length;
  }

  /** operand { operator operand }, blanks between references meaning their intersection not being used here */
  expression(): boolean {
    if (!this.operand()) return false;
    while (this.peek()?.kind === "operator" && infix.has(this.peek()?.text ?? "")) {
      this.position++;
      if (!this.operand()) return false;
    }
    return true;
  }

  private operand(): boolean {
    while (this.peek()?.kind === "operator" && prefix.has(this.peek()?.text ?? "")) this.position++;
    if (!this.primary()) return false;
    while (this.peek()?.kind === "operator" && postfix.has(this.peek()?.text ?? "")) this.position++;
    return true;
  }

  private primary(): boolean {
    const token = this.peek();
    if (!token) return false;
    this.position++;
    switch (token.kind) {
      case "text":
      case "number":
        return true;
      case "error":
        // What a reference to a deleted sheet becomes: "#REF!A1".
        if (this.peek()?.kind === "name") this.position++;
        return true;
      case "sheet":
        return this.referenceAfterSheet();
      case "name":
        return this.peek()?.text === "(" ? this.list("(", ")") : true;
      case "open":
        this.position--;
        return token.text === "{" ? this.list("{", "}") : this.list("(", ")", true);
      case "close":
      case "separator":
      case "operator":
        return false;
      default:
        return token.kind satisfies never;
    }
  }

  private referenceAfterSheet(): boolean {
    const kind = this.peek()?.kind;
    if (kind !== "name" && kind !== "error") return false;
    this.position++;
    return true;
  }

  /**
   * "(" [expression] { "," [expression] } ")"; an argument may be empty, a parenthesis may not. A semicolon separates only
   * the rows of an array: `formulas` is in en-US whatever the user's locale (Range.formulas, d.ts).
   */
  private list(open: string, close: string, needed = false): boolean {
    if (this.peek()?.text !== open) return false;
    this.position++;
    for (;;) {
      const empty = this.peek()?.kind === "separator" || this.peek()?.text === close;
      if (empty ? needed : !this.expression()) return false;
      const token = this.peek();
      if (!token) return false;
      this.position++;
      if (token.text === close) return true;
      if (token.kind !== "separator" || (open === "(" && token.text === ";")) return false;
    }
  }

  private peek(): FormulaToken | undefined {
    return this.tokens[this.position];
  }
}
