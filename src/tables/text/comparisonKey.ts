import { cleanText } from "./cleanText";
import { foldLookAlikes } from "./lookAlikes";
import { remembered } from "./remembered";

const quotes = /[«»"„“”‟'’‘‚`‹›]/g;
const dashes = /[‐‑‒–—―−]/g;

/** Text for comparison: without case, quotes, repeated white space, kinds of dashes, ё/е and look-alike letters. */
export const comparisonKey = remembered((text) => {
  const plain = cleanText(text).normalize("NFC").toLowerCase().replace(quotes, "").replace(dashes, "-");
  return foldLookAlikes(plain.replace(/ё/g, "е")).replace(/\s+/g, " ").trim();
});
