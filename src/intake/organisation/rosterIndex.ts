import type { RosterOrganisation } from "../../criteria/edition";
import { cleanText } from "../../tables/text/cleanText";
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

  constructor(roster: readonly RosterOrganisation[]) {
    for (const { name, nameKk, spellings } of roster) {
      for (const spelling of [name, nameKk, ...spellings]) {
        const clean = cleanText(spelling);
        if (clean === "") continue;
        add(this.exact, clean, name);
        add(this.alike, organisationKey(clean), name);
      }
    }
  }

  match(name: string): RosterMatch {
    const names = Array.from(this.exact.get(name) ?? this.alike.get(organisationKey(name)) ?? []);
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
