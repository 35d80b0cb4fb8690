import { numberText } from "../../locales/numberText";
import type { Named } from "../../criteria/organisationName";
import { russianNameMark } from "../../criteria/organisationName";
import type { DraftContext } from "./draftContext";

/** The full name in quotation marks, as a resolution names an organisation; one that has some keeps its own. */
export function quotedName({ name, nameKk }: Named, language: DraftContext["language"]): string {
  if (language !== "kk") return quoted(name);
  return nameKk !== "" ? quoted(nameKk) : quoted(name) + russianNameMark;
}

function quoted(name: string): string {
  return /[«»"„“”]/.test(name) ? name : `«${name}»`;
}

/** The organisation of a name, rated or not; a name that is none of ours is as it was typed. */
export function nameInDraft(name: string, { evaluation, rated, language }: NameSources): string {
  const found = rated.get(name) ?? evaluation.notRated.find((one) => one.name === name);
  return found === undefined ? quoted(name) : quotedName(found, language);
}

type NameSources = Pick<DraftContext, "evaluation" | "rated" | "language">;

export function namesInDraft(names: readonly string[], sources: NameSources): string {
  return names.map((name) => nameInDraft(name, sources)).join(", ");
}

/** An amount of tenge, or a blank to fill in. */
export function amountText(amount: number | null, { t, language }: Pick<DraftContext, "t" | "language">): string {
  return amount === null ? t("resolution.blank.word") : numberText(amount, language);
}

/** A name or number that staff give, or a blank to fill in. */
export function givenOrBlank(given: string, { t }: Pick<DraftContext, "t">): string {
  return given === "" ? t("resolution.blank.word") : given;
}

export function dateOrBlank(given: string, { t }: Pick<DraftContext, "t">): string {
  return given === "" ? t("resolution.blank.date") : given;
}
