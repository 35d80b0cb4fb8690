import { anyText, languages, type LocalisedText } from "../locales/language";
import { comparisonKey } from "../tables/text/comparisonKey";
import type { CriterionDraft } from "./criterion";

type Named = Pick<CriterionDraft, "code" | "name" | "partOf">;

interface SameIndicators {
  /** For each criterion of the later edition the position of the same one in the earlier; null: it has none. */
  readonly before: readonly (number | null)[];
  /** Codes under which the two editions have different indicators, and neither has the other anywhere else. */
  readonly otherUnderCode: readonly { readonly code: string; readonly before: string; readonly now: string }[];
}

/**
 * Which criteria of two editions are the same. A document numbers its rows anew when one comes in between: the name comes first,
 * and a code alone counts only where the names do not contradict it.
 */
export function sameIndicators(before: readonly Named[], now: readonly Named[]): SameIndicators {
  const matched: (number | null)[] = now.map(() => null);
  const free = new Set(before.keys());
  const match = (find: (one: Named) => readonly number[]): void => {
    now.forEach((one, index) => {
      if (matched[index] !== null) return;
      const found = find(one).filter((position) => free.has(position));
      const position = found.find((at) => before[at]?.code === one.code) ?? (found.length === 1 ? found[0] : undefined);
      if (position === undefined) return;
      matched[index] = position;
      free.delete(position);
    });
  };
  const positions = [...before.keys()];
  const where = (is: (other: Named) => boolean): readonly number[] =>
    positions.filter((at) => before[at] !== undefined && is(before[at]));
  const isOnlyOne = (one: Named): boolean => now.filter((other) => isSameName(one, other, now, now)).length === 1;
  match((one) => where((other) => other.code === one.code && isSameName(one, other, now, before)));
  match((one) => (isOnlyOne(one) ? where((other) => isSameName(one, other, now, before)) : []));
  match((one) => where((other) => other.code === one.code && isAlike(one.name, other.name)));
  const otherUnderCode = now.flatMap(({ code, name }, index) => {
    const other =
      matched[index] === null ? positions.find((at) => free.has(at) && before[at]?.code === code) : undefined;
    const known = other === undefined ? undefined : before[other];
    return known === undefined ? [] : [{ code, before: anyText(known.name), now: anyText(name) }];
  });
  return { before: matched, otherUnderCode };
}

/** In one language at least; of a line, its indicator too. */
function isSameName(one: Named, other: Named, ofOne: readonly Named[], ofOther: readonly Named[]): boolean {
  if ((one.partOf === undefined) !== (other.partOf === undefined)) return false;
  if (!languages.some((language) => isSame(one.name[language], other.name[language]))) return false;
  if (one.partOf === undefined) return true;
  const [parent, otherParent] = [parentOf(one, ofOne), parentOf(other, ofOther)];
  if (parent === undefined || otherParent === undefined) return false;
  return languages.some((language) => isSame(parent.name[language], otherParent.name[language]));
}

function parentOf({ partOf }: Named, among: readonly Named[]): Named | undefined {
  return among.find(({ code }) => code === partOf);
}

function isSame(one: string, other: string): boolean {
  return one !== "" && comparisonKey(one) === comparisonKey(other);
}

/** More than so much of the words, by their beginnings: endings change with the wording. */
const alikeShare = 0.5;
const beginning = 5;

/** Names of no common language do not contradict each other. */
function isAlike(one: LocalisedText, other: LocalisedText): boolean {
  const both = languages.filter((language) => one[language] !== "" && other[language] !== "");
  return both.length === 0 || both.some((language) => wordShare(one[language], other[language]) > alikeShare);
}

function wordShare(one: string, other: string): number {
  const wordsOf = (text: string): ReadonlySet<string> =>
    new Set((comparisonKey(text).match(/[\p{L}\d%]+/gu) ?? []).map((word) => word.slice(0, beginning)));
  const [words, others] = [wordsOf(one), wordsOf(other)];
  const common = [...words].filter((word) => others.has(word)).length;
  return common / Math.max(1, words.size, others.size);
}
