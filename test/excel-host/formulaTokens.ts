/** Splits a formula into tokens, enough to check its syntax and to follow a sheet that is renamed or deleted. */
const tokenKinds = ["text", "sheet", "error", "number", "name", "open", "close", "separator", "operator"] as const;
export type FormulaTokenKind = (typeof tokenKinds)[number];

export interface FormulaToken {
  readonly kind: FormulaTokenKind;
  /** As written. */
  readonly text: string;
}

const text = String.raw`"(?:[^"]|"")*"`;
const quotedSheet = String.raw`'(?:[^']|'')+'!`;
const plainSheet = String.raw`[\p{L}_][\p{L}\p{N}_.]*!`;
const error = String.raw`#(?:NULL!|DIV/0!|VALUE!|REF!|NAME\?|NUM!|N/A|SPILL!|CALC!)`;

/** One group a kind, in the order of `tokenKinds`; blanks before a token belong to none. */
const token = new RegExp(
  String.raw`\s*(?:(${text})|(${quotedSheet}|(?:\[[^\]]*\])?${plainSheet})|(${error})` +
    String.raw`|((?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?(?![\p{L}\d_.$:]))` +
    String.raw`|(\$?\d+:\$?\d+|[\p{L}_\\$][\p{L}\p{N}_.\\$?]*)|([({])|([)}])|([,;])|(<=|>=|<>|[-+*/^&=<>%:#@]))`,
  "iuy",
);

/** Tokens of the text after "="; null where a character fits nowhere. */
export function formulaTokens(body: string): readonly FormulaToken[] | null {
  const tokens: FormulaToken[] = [];
  const end = body.trimEnd().length;
  token.lastIndex = 0;
  while (token.lastIndex < end) {
    const match = token.exec(body);
    if (!match) return null;
    const group = tokenKinds.findIndex((_kind, index) => match[index + 1] !== undefined);
    const kind = tokenKinds[group];
    if (kind === undefined) return null;
    tokens.push({ kind, text: match[group + 1] ?? "" });
  }
  return tokens;
}

/** References to sheets, and what might look like one: texts, errors, sheets of other workbooks ("[1]Sheet!"). */
const reference = new RegExp(`(${text}|${error}|\\[[^\\]]*\\]${plainSheet}|${quotedSheet}|${plainSheet})`, "iu");

/** The formula cut before and after each piece that is or looks like a reference to a sheet. */
export function splitAtReferences(formula: string): readonly string[] {
  return formula.includes("!") ? formula.split(reference) : [formula];
}

/** The title in a piece such as "'Мои итоги'!"; null where the piece is something else. */
export function sheetOfReference(piece: string): string | null {
  if (!piece.endsWith("!") || /^["#[]/.test(piece)) return null;
  const title = piece.slice(0, -1);
  if (title.startsWith("'")) return title.slice(1, -1).replaceAll("''", "'");
  return /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(title) ? title : null;
}

/** Titles of the sheets that a formula refers to, as written. */
export function sheetsInFormula(formula: string): readonly string[] {
  return splitAtReferences(formula).flatMap((piece) => sheetOfReference(piece) ?? []);
}

/** The formula with each reference to a sheet rewritten; blanks and everything else stay as they are. */
export function withSheetReferences(formula: string, rewrite: (title: string) => string | null): string {
  const rewritten = splitAtReferences(formula).map((piece) => {
    const title = sheetOfReference(piece);
    return title === null ? piece : (rewrite(title) ?? piece);
  });
  return rewritten.join("");
}
