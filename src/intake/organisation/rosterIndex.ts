import type { RosterOrganisation } from "../../criteria/edition";
import { cleanText } from "../../tables/text/cleanText";
import { nameWords } from "./nameWords";
import { organisationKey } from "./organisationName";

/** unknown: nobody's name. ambiguous: the name of several, so of none. */
type RosterMatch =
  | { readonly kind: "official"; readonly name: string }
  | { readonly kind: "unknown" }
  | { readonly kind: "ambiguous"; readonly names: readonly string[] };

/**
 * Finds the official organisation by its Russian or Kazakh name or one of its spellings. Names are compared, never
 * territories: a region may have several organisations, and one organisation several regions.
 */
export class RosterIndex {
  private readonly exact = new Map<string, Set<string>>();
  private readonly alike = new Map<string, Set<string>>();
  private readonly short = new Map<string, Set<string>>();

  constructor(roster: readonly RosterOrganisation[]) {
    for (const { name, nameKk, spellings } of roster) {
      for (const spelling of [name, nameKk, ...spellings]) {
        const clean = cleanText(spelling);
        if (clean === "") continue;
        add(this.exact, clean, name);
        add(this.alike, organisationKey(clean), name);
        add(this.short, abbreviated(withoutUnion(clean)), name);
      }
    }
  }

  match(name: string): RosterMatch {
    const key = organisationKey(name);
    const names = Array.from(this.exact.get(name) ?? this.alike.get(key) ?? this.short.get(abbreviated(key)) ?? []);
    const [only] = names;
    if (only === undefined) return { kind: "unknown" };
    return names.length === 1 ? { kind: "official", name: only } : { kind: "ambiguous", names };
  }
}

function add(index: Map<string, Set<string>>, key: string, name: string): void {
  const names = index.get(key);
  if (names === undefined) index.set(key, new Set([name]));
  else names.add(name);
}

/** "Абай обл. ұйымы" is "Абай облыстық ұйымы". */
function abbreviated(key: string): string {
  return key.replace(/(?<!\p{L})(?:областн(?:ая|ой|ую|ое)|облысты[қк])(?!\p{L})/gu, "обл");
}

const ofUnion =
  /(?: (?:республиканск|казахстанск|отраслев)\p{L}*)* профсоюза(?: (?:работников|трудящихся) .*)?$|^(?:.* )?(?:к[әа]с[іи]п)?ода[ғг]ыны[ңн] (?=.)/u;

/** The key of a name without that of the union whose member it is, which all have: "Абайская областная организация [отраслевого профсоюза]". */
function withoutUnion(name: string): string {
  const key = organisationKey(name);
  const short = key.replace(ofUnion, "");
  return nameWords(short).own.length === 0 ? key : short;
}
