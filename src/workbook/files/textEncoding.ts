import { HostFault } from "../hostFault";

/** Encodings of Russian before Unicode, the likeliest first: Windows, MS-DOS, Unix, Mac. */
const encodings = ["windows-1251", "ibm866", "koi8-r", "x-mac-cyrillic"] as const;

/** Letters of Russian texts, the most frequent first (National Corpus of the Russian Language). */
const frequent = "оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфъё";
/** Letters that tell; a sheet of ten thousand names is no clearer. */
const mostLetters = 20_000;
const leastLetters = 10;
/** Below, the text is Russian in none of them: letters by chance have about 0.4. */
const leastLikeness = 0.45;
/** So much clearer must another be than Windows: what is typed today comes from there. */
const leastLead = 0.05;

/**
 * A text of any common encoding: UTF-16 as its first bytes say, UTF-8 where it is such, else what reads most like Russian.
 * @throws HostFault unknownEncoding where nothing does
 */
export function decodedText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return decodedCyrillic(bytes);
  }
}

function decodedCyrillic(bytes: Uint8Array): string {
  const sample = bytes.subarray(0, 20 * mostLetters);
  const [usual, ...others] = encodings.map((encoding) => ({
    encoding,
    likeness: likenessToRussian(new TextDecoder(encoding).decode(sample)),
  }));
  const best = others.reduce(
    (most, other) => (other.likeness > most.likeness + (most === usual ? leastLead : 0) ? other : most),
    usual ?? { encoding: encodings[0], likeness: 0 },
  );
  if (best.likeness < leastLikeness) throw new HostFault("unknownEncoding", "no known encoding makes it Russian");
  return new TextDecoder(best.encoding).decode(bytes);
}

/** 0…1: how frequent its letters beyond ASCII are, on average; signs that are no letters and capitals within words count 0. */
function likenessToRussian(text: string): number {
  let [count, sum] = [0, 0];
  for (const [word] of text.matchAll(/[\u0080-\uffff]+/g)) {
    let wasSmall = false;
    for (const letter of word) {
      const small = letter.toLowerCase();
      const rank = frequent.indexOf(small);
      const isStrange = wasSmall && letter !== small;
      if (!/[«»“”„–—№…’\u00a0°]/.test(letter)) {
        count += 1;
        sum += isStrange || rank < 0 ? 0 : 1 - rank / frequent.length;
      }
      wasSmall = letter === small && rank >= 0;
    }
    if (count > mostLetters) break;
  }
  return count < leastLetters ? 1 : sum / count;
}
