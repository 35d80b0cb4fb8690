import { readPhrase } from "./phrases/readPhrase";

const bracketed = /\(([^()]*)\)/g;
const parts = /[–—:;,(-]\s*|\.\s+/g;

/**
 * The most points of a section, from what stands in its row: "Раздел I. Работа (максимальный балл – 150)", or the number below the
 * head of the maximum; null where it does not say one, or says two.
 * @param said the row
 * @param most what stands in the column of the maximum
 */
export function sectionLimit(said: string, most: string): number | null {
  const inBrackets = Array.from(said.matchAll(bracketed), ([, inside = ""]) => inside);
  const tails = [said, ...inBrackets].flatMap((text) =>
    Array.from(text.matchAll(parts), ({ index, 0: sign }) => text.slice(index + sign.length)),
  );
  const limits = [...inBrackets, ...tails, said]
    .flatMap((text) => [text, `по разделу ${text}`])
    .concat(most === "" ? [] : [`по разделу не более ${most}`])
    .flatMap((text) => {
      const reading = readPhrase(text);
      return reading.state === "section" ? [reading.cap] : [];
    });
  const [first = null] = limits;
  return limits.every((limit) => limit === first) ? first : null;
}
