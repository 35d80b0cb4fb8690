import { type Part, type PartKind, partOf, splitPart } from "../header/partWords";
import { organisationKey } from "../organisation/organisationName";

/** "Абайская область (2024)", "Абайская область – план": a name, and which of its rows it is. */
export interface PartedName {
  readonly name: string;
  readonly part: Part;
}

const ofTime: ReadonlySet<PartKind> = new Set<PartKind>([
  "fact",
  "done",
  "total",
  "year",
  "yearEnd",
  "yearStart",
  "previousYear",
  "otherYear",
  "plan",
  "period",
]);
/** Looked for first: most names hold none of it. */
const mayHoldPart =
  /20\d\d|план|факт|жоспар|нақты|іс жүз|год|жыл|кварт|тоқсан|полуг|мес|ай|всего|барлы|plan|fact|actual|year|quarter|total/iu;

/**
 * The names of rows that are the same but for a part behind or in front of it, by row; of a name that stands alone nothing
 * is parted.
 * @param isKnown whether the organisations sheet has the whole name
 */
export function partedNames(
  names: ReadonlyMap<number, string>,
  year: number,
  isKnown: (name: string) => boolean,
): ReadonlyMap<number, PartedName> {
  const parted = new Map<string, (PartedName & { readonly row: number })[]>();
  const whole = new Map<string, string>();
  /** "Филиал 1", "Филиал 2": among them 2024 is a number, not a year. */
  const numbered = new Set<string>();
  for (const [row, written] of names) {
    if (partOf(written, year) !== null) continue;
    const split = !mayHoldPart.test(written) || isKnown(written) ? null : splitPart(written, year, () => true);
    if (split === null || !Array.from(split.part.kinds).every((kind) => ofTime.has(kind))) {
      whole.set(organisationKey(written), written);
      const [, before = ""] = /^(.*\S)\s+(?:№\s*)?\d+$/.exec(written) ?? [];
      if (before !== "") numbered.add(organisationKey(before));
      continue;
    }
    const key = organisationKey(split.rest);
    const rows = parted.get(key) ?? [];
    parted.set(key, rows);
    rows.push({ row, name: split.rest, part: split.part });
  }
  const found = new Map<number, PartedName>();
  for (const [key, rows] of parted) {
    const name = whole.get(key) ?? rows[0]?.name ?? "";
    if ((rows.length < 2 && !whole.has(key)) || numbered.has(key)) continue;
    for (const { row, part } of rows) found.set(row, { name, part });
  }
  return found;
}
