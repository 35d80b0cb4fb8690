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

/** References to sheets, and the texts and errors that might look like one. */
const reference = new RegExp(`${text}|${error}|${quotedSheet}|${plainSheet}`, "giu");

function sheetTitle(written: string): string | null {
  if (written.startsWith('"') || written.startsWith("#")) return null;
  const title = written.slice(0, -1);
  return title.startsWith("'") ? title.slice(1, -1).replaceAll("''", "'") : title;
}

/** Titles of the sheets that a formula refers to, as written. */
export function sheetsInFormula(formula: string): readonly string[] {
  if (!formula.includes("!")) return [];
  return (formula.match(reference) ?? []).flatMap((written) => sheetTitle(written) ?? []);
}

/** The formula with each reference to a sheet rewritten; blanks and everything else stay as they are. */
export function withSheetReferences(formula: string, rewrite: (title: string) => string | null): string {
  if (!formula.includes("!")) return formula;
  return formula.replace(reference, (written) => {
    const title = sheetTitle(written);
    return title === null ? written : (rewrite(title) ?? written);
  });
}
