import { longestWord } from "./wordLikeness";

/** Kazakh letters as they are typed on a Russian keyboard; ү and ө are one with у and о already. */
const russianOf: ReadonlyMap<string, string> = new Map(
  Object.entries({ ә: "а", ғ: "г", қ: "к", ң: "н", ұ: "у", һ: "х", і: "и", ү: "у", ө: "о" }),
);

const kazakh = /[әғқңұһіүө]/g;
const wordPattern = /[\p{L}\d]+/gu;

export function kazakhAsRussian(key: string): string {
  return key.replace(kazakh, (letter) => russianOf.get(letter) ?? letter);
}

/** The words of a comparison key, with Kazakh letters as Russian ones; none of a text of more than `most`. */
export function likenessWords(key: string, most: number): readonly string[] {
  const words: string[] = [];
  for (const [word] of kazakhAsRussian(key).matchAll(wordPattern)) {
    if (words.length === most) return [];
    words.push(word.slice(0, longestWord));
  }
  return words;
}
