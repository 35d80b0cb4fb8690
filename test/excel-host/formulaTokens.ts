/** Splits a formula into tokens, enough to check its syntax and to follow a sheet that is renamed or deleted. */
export type FormulaTokenKind =
  "text" | "number" | "error" | "operator" | "open" | "close" | "separator" | "name" | "sheet";

export interface FormulaToken {
  readonly kind: FormulaTokenKind;
  /** As written. */
  readonly text: string;
  /** The sheet's title, unquoted, of a token "sheet" (its text ends with "!"). */
  readonly title?: string;
}

const patterns: readonly (readonly [FormulaTokenKind | "space", RegExp])[] = [
  ["space", /\s+/y],
  ["text", /"(?:[^"]|"")*"/y],
  ["sheet", /'(?:[^']|'')+'!/y],
  ["sheet", /(?:\[[^\]]*\])?[\p{L}_][\p{L}\p{N}_.]*!/uy],
  ["error", /#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!)/iy],
  ["number", /(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?(?![\p{L}\d_.$:])/iuy],
  ["name", /\$?\d+:\$?\d+/y],
  ["name", /[\p{L}_\\$][\p{L}\p{N}_.\\$?]*/uy],
  ["open", /[({]/y],
  ["close", /[)}]/y],
  ["separator", /[,;]/y],
  ["operator", /<=|>=|<>|[-+*/^&=<>%:#@]/y],
];

/** Tokens of the text after "=", blanks dropped; null where a character fits nowhere. */
export function formulaTokens(body: string): readonly FormulaToken[] | null {
  const tokens: FormulaToken[] = [];
  let at = 0;
  while (at < body.length) {
    const found = nextToken(body, at);
    if (!found) return null;
    at += found.length;
    if (found.token) tokens.push(found.token);
  }
  return tokens;
}

function nextToken(body: string, at: number): { readonly length: number; readonly token: FormulaToken | null } | null {
  for (const [kind, pattern] of patterns) {
    pattern.lastIndex = at;
    const text = pattern.exec(body)?.[0];
    if (text === undefined) continue;
    if (kind === "space") return { length: text.length, token: null };
    const title = kind === "sheet" ? { title: unquoted(text.slice(0, -1)) } : {};
    return { length: text.length, token: { kind, text, ...title } };
  }
  return null;
}

function unquoted(text: string): string {
  return text.startsWith("'") ? text.slice(1, -1).replaceAll("''", "'") : text;
}

/** Titles of the sheets that a formula refers to, as written. */
export function sheetsInFormula(formula: string): readonly string[] {
  return (formulaTokens(formula.slice(1)) ?? []).flatMap((token) => (token.title === undefined ? [] : [token.title]));
}

/** The formula with each reference to a sheet rewritten; blanks and everything else stay as they are. */
export function withSheetReferences(formula: string, rewrite: (title: string) => string | null): string {
  let result = "";
  let at = 0;
  while (at < formula.length) {
    const found = nextToken(formula, at) ?? { length: 1, token: null };
    const written = formula.slice(at, at + found.length);
    const title = found.token?.title;
    result += title === undefined ? written : (rewrite(title) ?? written);
    at += found.length;
  }
  return result;
}
