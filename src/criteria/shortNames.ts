import type { Language } from "../locales/language";
import { shownName, type Named } from "./organisationName";

/** Characters of a short name, and words that it keeps at its end where its middle is left out. */
const most = { length: 36, end: 20 } as const;

/**
 * A name for axes and narrow columns, by the official one: without legal form and outer quotation marks, without the words at its
 * ends that more than half of all names have, and else without its middle; where that would make two alike, as long as needed.
 */
export function shortNames(organisations: readonly Named[], language: Language): ReadonlyMap<string, string> {
  const shown = organisations.map((one) => shownName(one, language));
  const bare = shown.map(bareName);
  const shared = sharedWords(bare);
  const candidates = bare.map((name, index) => [middleCut(distinctPart(name, shared)), name, shown[index] ?? name]);
  const owners = new Map<string, Set<number>>();
  candidates.forEach((some, index) => {
    for (const one of some) owners.set(one, (owners.get(one) ?? new Set()).add(index));
  });
  return new Map(
    organisations.map(({ name }, index) => {
      const own = candidates[index] ?? [];
      return [name, own.find((one) => one !== "" && owners.get(one)?.size === 1) ?? name];
    }),
  );
}

function bareName(name: string): string {
  return name
    .replace(/^(ОО|ҚБ|РОО|Общественное объединение|Қоғамдық бірлестік)\s+(?=[«"„“])/iu, "")
    .replace(/\s+(ОО|ҚБ|қоғамдық бірлестігі)( \*)?$/iu, "")
    .replace(/^[«"„“]+|[»"”“]+( \*)?$/gu, "")
    .trim();
}

/** Words, in small letters, of more than half of the names; none of a few names, which say nothing of a custom. */
function sharedWords(names: readonly string[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const name of names) {
    for (const word of new Set(wordsOf(name).map(folded))) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const fewest = Math.max(3, names.length / 2);
  return new Set([...counts].flatMap(([word, count]) => (count > fewest ? [word] : [])));
}

function wordsOf(name: string): readonly string[] {
  return name.split(/\s+/);
}

function folded(word: string): string {
  return word.toLowerCase().replace(/[«»"(),]/g, "");
}

/** Of a name that is too long: without the shared words at its end, then, if that does not do, without those at its beginning. */
function distinctPart(name: string, shared: ReadonlySet<string>): string {
  const words = [...wordsOf(name)];
  const isShared = (word: string | undefined): boolean => word !== undefined && shared.has(folded(word));
  if (words.every(isShared)) return name;
  if (name.length > most.length) while (isShared(words.at(-1))) words.pop();
  if (words.join(" ").length > most.length) while (words[0] !== "№" && isShared(words[0])) words.shift();
  return words.join(" ");
}

function middleCut(text: string): string {
  if (text.length <= most.length) return text;
  const words = [...wordsOf(text)];
  let end = "";
  while (words.length > 1 && `${words.at(-1) ?? ""} ${end}`.length <= most.end) end = `${words.pop() ?? ""} ${end}`;
  const room = most.length - end.length - 2;
  const kept: string[] = [];
  for (const word of words) {
    if ([...kept, word].join(" ").length > room) break;
    kept.push(word);
  }
  const start = kept.length > 0 ? kept.join(" ") : text.slice(0, room);
  return `${start}… ${end}`.trim();
}
