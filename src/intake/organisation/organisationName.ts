import type { GridCell } from "../../workbook/grid";
import { cleanText } from "../../tables/text/cleanText";
import { comparisonKey } from "../../tables/text/comparisonKey";
import { correctionBehindName } from "../text/correctionMark";

const quotes = /[«»"„“”‟'’‘‚`‹›]/g;
const punctuation = /[.,;:()]/g;
const legalForm =
  "(?:оо|oo|қб|общественн(?:ое|ого) объединени[ея]|қоғамдық бірлестік|қоғамдық бірлестігі|public association)";
const formInFront = new RegExp(`^${legalForm}(?= )`);
const formBehind = new RegExp(` ${legalForm}$`);

const footnoteMark = /\s*\*+$/;

/** One word for what is written in full and in short; "ОО" and "ГО" behind a territory are the kind of its organisation. */
const shortForms: readonly (readonly [written: RegExp, short: string])[] = [
  [/(?<!\p{L})профессиональн(?:ый|ого|ому|ым|ом) (?=союз)/gu, "проф"],
  [/(?<=(?<!\p{L})к[әа]с[іи]п)т[іи]к (?=ода[қғкг])/gu, ""],
  [/(?<=ская) (?:оо|oo)(?= |$)/gu, " областная организация"],
  [/(?<=ская) го(?= |$)/gu, " городская организация"],
];

/**
 * An organisation's name as the cell has it: outer and repeated white space removed (also U+00A0 and zero-width marks)
 * and nothing else changed. "" where the cell holds no name.
 */
export function organisationName(cell: GridCell): string {
  return cell.kind === "text" || cell.kind === "number" ? cleanText(String(cell.value)) : "";
}

/**
 * A name for comparison: without case, quotes, punctuation, kinds of spaces, ё/е, look-alike letters, and the legal form
 * (ОО, ҚБ, «Общественное объединение») before or after, words that it was corrected; "профессиональный союз" is "профсоюз".
 * Nothing that tells territories apart is touched.
 */
export function organisationKey(name: string): string {
  const plain = comparisonKey(name.replace(quotes, " ")).replace(footnoteMark, "").replace(punctuation, " ");
  const written = spaced(plain).replace(correctionBehindName, "");
  const key = shortForms.reduce((text, [long, short]) => text.replace(long, short), written);
  const withoutFront = spaced(key.replace(formInFront, ""));
  const bare = spaced(withoutFront.replace(formBehind, ""));
  return bare === "" ? key : bare;
}

function spaced(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
