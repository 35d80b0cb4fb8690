import { languages } from "../locales/language";
import type { Evaluation } from "../scoring/evaluation";
import { shownName } from "../criteria/organisationName";

/** Official names and those that sheets of each language show. */
export class OrganisationNames {
  private readonly shown = new Map<string, readonly string[]>();
  private readonly officialNames = new Map<string, string>();

  constructor({ organisations, notRated }: Evaluation) {
    for (const organisation of [...organisations, ...notRated]) {
      const names = languages.map((language) => shownName(organisation, language));
      this.shown.set(organisation.name, names);
      for (const name of names) if (!this.officialNames.has(name)) this.officialNames.set(name, organisation.name);
    }
  }

  shownNames(name: string): readonly string[] {
    return this.shown.get(name) ?? [name];
  }

  /** A name that is none of ours stays as it was typed. */
  official(name: string): string {
    return this.officialNames.get(name) ?? name;
  }

  isKnown(name: string): boolean {
    return this.officialNames.has(name);
  }
}
