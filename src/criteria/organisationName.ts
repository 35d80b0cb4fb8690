import type { Language } from "../locales/language";

export interface Named {
  readonly name: string;
  readonly nameKk: string;
}

/** Follows a Russian name on a Kazakh sheet where no Kazakh one was given (names are never invented). */
export const russianNameMark = " *";

/** The name as sheets of a language show it: the official one, under kk the Kazakh one or the Russian one, marked. */
export function shownName({ name, nameKk }: Named, language: Language): string {
  if (language !== "kk") return name;
  return nameKk !== "" ? nameKk : name + russianNameMark;
}

/** The same without the mark, where no footnote stands that would explain it. */
export function unmarked(shown: string): string {
  return shown.endsWith(russianNameMark) ? shown.slice(0, -russianNameMark.length) : shown;
}

/** true where a sheet of the language needs the footnote to the mark. */
export function hasMarkedName(organisations: readonly Named[], language: Language): boolean {
  return language === "kk" && organisations.some(({ nameKk }) => nameKk === "");
}
