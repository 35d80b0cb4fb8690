import { cleanText } from "./cleanText";
import { foldLookAlikes } from "./lookAlikes";
import { remembered } from "./remembered";

const quotes = /[«»"„“”‟'’‘‚`‹›]/g;
const dashes = /[‐‑‒–—―−]/g;
/** Behind a word: the mark of a footnote. */
const raised = /(?<=[\p{L})%"»])[⁰¹²³⁴-⁹⁽⁾]+/gu;

/** Text for comparison: without case, marks of footnotes, quotes, repeated white space, kinds of dashes, ё/е and look-alike letters. */
export const comparisonKey = remembered((text) => {
  const plain = cleanText(text)
    .replace(raised, "")
    .normalize("NFC")
    .toLowerCase()
    .replace(quotes, "")
    .replace(dashes, "-");
  return foldLookAlikes(plain.replace(/ё/g, "е")).replace(/\s+/g, " ").trim();
});
