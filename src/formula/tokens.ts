import { fifteenDigits } from "../tables/decimal";
import { withoutInvisible } from "../tables/text/cleanText";
import { anyQuote } from "../tables/writtenNumber";
import type { ArithmeticOperator, ComparisonOperator } from "./expression";
import type { FormulaFault } from "./fault";

/** `text` as it is written, `position` of its first character, counted from 1. */
export type Token = { readonly text: string; readonly position: number } & (
  | { readonly kind: "number"; readonly value: number }
  /** A name without quotes may be a function or an indicator, one in quotes or square brackets is an indicator. */
  | { readonly kind: "name"; readonly name: string; readonly quoted: boolean }
  | { readonly kind: "operator"; readonly operator: ArithmeticOperator }
  | { readonly kind: "comparison"; readonly operator: ComparisonOperator }
  | { readonly kind: "sign"; readonly sign: "(" | ")" | ";" | "," | "%" }
);

const operators: ReadonlyMap<string, ArithmeticOperator> = new Map([
  ["+", "+"],
  ...Array.from("-−–—‒―‐‑", (sign) => [sign, "-"] as const),
  ...Array.from("*×·∙•⋅", (sign) => [sign, "*"] as const),
  ...Array.from("/÷∕⁄", (sign) => [sign, "/"] as const),
  ["^", "^"],
]);
const comparisons: ReadonlyMap<string, ComparisonOperator> = new Map([
  ["<=", "<="],
  [">=", ">="],
  ["<>", "<>"],
  ["≠", "<>"],
  ["≤", "<="],
  ["≥", ">="],
  ["<", "<"],
  [">", ">"],
  ["=", "="],
]);

const space = /^\s+/;
/** Thousands may stand apart: nothing else can be two numbers in a row. */
const number = /^(?:\d{1,3}(?: \d{3})+(?!\d)|\d+)(?:[.,]\d+)*/;
/** Begins with a letter; any other code stands in quotes or square brackets. */
const name = /^\p{L}[\p{L}\p{M}\d_]*(?:\.[\p{L}\p{M}\d_]+)*/u;
const signs = "();,%";

type TokenReading =
  | { readonly state: "read"; readonly tokens: readonly Token[] }
  | { readonly state: "faulty"; readonly fault: FormulaFault };

/** The formula without what cannot be seen, as positions are counted. A leading "=" of a text does no harm. */
export function tokensOf(formula: string): TokenReading {
  const text = withoutInvisible(formula.normalize("NFC")).replace(/\s/g, " ");
  const tokens: Token[] = [];
  let start = /^ *=/.exec(text)?.[0].length ?? 0;
  while (start < text.length) {
    const rest = text.slice(start);
    const blank = space.exec(rest)?.[0].length ?? 0;
    if (blank > 0) {
      start += blank;
      continue;
    }
    const position = Array.from(text.slice(0, start)).length + 1;
    const token = tokenAt(rest, position);
    if ("code" in token) return { state: "faulty", fault: token };
    tokens.push(token);
    start += token.text.length;
  }
  return { state: "read", tokens };
}

function tokenAt(rest: string, position: number): Token | FormulaFault {
  const digits = number.exec(rest)?.[0];
  if (digits !== undefined) return numberToken(digits, position);
  const word = name.exec(rest)?.[0];
  if (word !== undefined) return { kind: "name", name: word, quoted: false, text: word, position };
  const [first = ""] = rest;
  if (first === "[" || anyQuote.test(first)) return quotedToken(rest, first, position);
  for (const text of [rest.slice(0, 2), first]) {
    const operator = comparisons.get(text);
    if (operator !== undefined) return { kind: "comparison", operator, text, position };
  }
  const operator = operators.get(first);
  if (operator !== undefined) return { kind: "operator", operator, text: first, position };
  if (first === ":") return { code: "formulaColon", text: first, position };
  if (isSign(first)) return { kind: "sign", sign: first, text: first, position };
  return { code: "formulaSignUnknown", text: first, position };
}

function numberToken(text: string, position: number): Token | FormulaFault {
  const digits = text.replaceAll(" ", "");
  const value = /^\d+(?:[.,]\d+)?$/.test(digits) ? fifteenDigits(Number(digits.replace(",", "."))) : Infinity;
  if (value !== Infinity) return { kind: "number", value, text, position };
  return { code: /^\d+(?:,\d+){2,}$/.test(digits) ? "formulaComma" : "formulaNumberUnknown", text, position };
}

function quotedToken(rest: string, opening: string, position: number): Token | FormulaFault {
  const closes = (sign: string): boolean => (opening === "[" ? sign === "]" : anyQuote.test(sign));
  const end = Array.from(rest).findIndex((sign, index) => index > 0 && closes(sign));
  if (end < 0) return { code: "formulaBracketOpen", text: opening, position };
  const text = Array.from(rest)
    .slice(0, end + 1)
    .join("");
  return { kind: "name", name: text.slice(1, -1).trim(), quoted: true, text, position };
}

function isSign(text: string): text is "(" | ")" | ";" | "," | "%" {
  return text.length === 1 && signs.includes(text);
}
