import { cleanText } from "./cleanText";
import { foldLookAlikes } from "./lookAlikes";

const quotes = /[«»"„“”‟'’‘‚`‹›]/g;
const dashes = /[‐‑‒–—―−]/g;

/** The same text is often asked for several times in a row: is it a total, a note, a unit, a name? */
let last = { text: "", key: "" };

/** Text for comparison: without case, quotes, repeated white space, kinds of dashes, ё/е and look-alike letters. */
export function comparisonKey(text: string): string {
  if (text === last.text) return last.key;
  const plain = cleanText(text).normalize("NFC").toLowerCase().replace(quotes, "").replace(dashes, "-");
  const key = foldLookAlikes(plain.replace(/ё/g, "е")).replace(/\s+/g, " ").trim();
  last = { text, key };
  return key;
}
