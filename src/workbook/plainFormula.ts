/**
 * A formula as it is typed, without the mark of newer functions in files, and as it was before Excel 2021 or 365 marked it: without "@" where one value is taken out of several
 * (`=@INDEX(…)`; in a file `_xlfn.SINGLE(INDEX(…))`), and without the braces of an array form. Texts, quoted sheet names and
 * what is in square brackets (`[@Column]`, another workbook) stay as they are.
 * @param formula with its leading "="
 */
export function plainFormula(formula: string): string {
  const inner = (/^\{(=.*)\}$/s.exec(formula)?.[1] ?? formula).replace(/_xlfn\.(?=ISFORMULA\(|UNICODE\()/gi, "");
  return inner.includes("@") || /SINGLE\(/i.test(inner) ? withoutSingle(inner.replace(pieces, keptPiece)) : inner;
}

/** A text, a quoted sheet name, brackets (one pair may be in another; an apostrophe escapes there), or the mark. */
const pieces = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:'.|[^\][']|\[(?:'.|[^\]['])*\])*\]|@\(?/gs;

function keptPiece(piece: string): string {
  if (piece === "@(") return "SINGLE(";
  return piece === "@" ? "" : piece;
}

const call = /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\p{L}\p{N}_.])(?:_xlfn\.)?SINGLE\(|[()]/giu;

/** The argument instead of the call; in parentheses where it is more than a reference or a call, and an operator is beside. */
function withoutSingle(formula: string): string {
  const opened: { readonly single: boolean; readonly from: number }[] = [];
  let result = "";
  let last = 0;
  for (const match of formula.matchAll(call)) {
    const [piece] = match;
    result += formula.slice(last, match.index);
    last = match.index + piece.length;
    if (piece.endsWith("(")) {
      const single = piece !== "(";
      opened.push({ single, from: result.length });
      if (!single) result += piece;
    } else if (piece === ")") {
      const { single, from } = opened.pop() ?? { single: false, from: 0 };
      const argument = result.slice(from);
      if (!single) result += piece;
      else if (!isSimple(argument) && !(startsAlone.test(result.slice(0, from)) && endsAlone.test(formula.slice(last))))
        result = `${result.slice(0, from)}(${argument})`;
    } else result += piece;
  }
  return result + formula.slice(last);
}

const startsAlone = /(?:^=|[(,;])\s*$/;
const endsAlone = /^\s*(?:$|[),;])/;

/** No operator is outside parentheses, texts and sheet names. */
function isSimple(argument: string): boolean {
  let depth = 0;
  for (const [piece] of argument.matchAll(/"(?:[^"]|"")*"|'(?:[^']|'')*'|[()]|[-+*/^&=<>%]/g)) {
    if (piece === "(") depth++;
    else if (piece === ")") depth--;
    else if (depth === 0 && piece.length === 1) return false;
  }
  return true;
}
