import { russianNameMark, type Named } from "../../criteria/organisationName";
import { numberText } from "../../locales/numberText";
import { dayText } from "../../tables/dayText";
import type { DraftContext } from "./draftContext";

/** The full name in quotation marks, as a resolution names an organisation; one that has some keeps its own. */
export function quotedName({ name, nameKk }: Named, language: DraftContext["language"]): string {
  if (language !== "kk") return quoted(name);
  return nameKk !== "" ? quoted(nameKk) : quoted(name) + russianNameMark.replace(" ", "\u00a0");
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
type Words = Pick<DraftContext, "evaluation" | "t" | "language">;

export function namesInDraft(names: readonly string[], sources: NameSources): string {
  return names.map((name) => nameInDraft(name, sources)).join(", ");
}

/** An amount of tenge, or a blank to fill in. */
export function amountText(amount: number | null, { t, language }: Pick<DraftContext, "t" | "language">): string {
  return amount === null ? t("resolution.blank.word") : numberText(amount, language);
}

/** A number that staff give, or a blank to fill in. "№ 9" is 9: the sign is in the sentence. */
export function givenOrBlank(given: string, { t }: Pick<DraftContext, "t">): string {
  return given === "" ? t("resolution.blank.word") : given.replace(/^(?:№|п\.)\s*/u, "");
}

/**
 * A name of the settings as the sentence of the language needs it, or a mark that is seen. Only a person's initials and surname
 * may stand in Kazakh as they are in Russian.
 */
export function givenName(
  name: "sittingPlace" | "union" | "heard" | "control" | "chair" | "secretary",
  { evaluation, t, language }: Words,
): string {
  const { resolution } = evaluation.edition.settings;
  const isPerson = name === "chair" || name === "secretary";
  const own = language === "kk" ? resolution[`${name}Kk`] : resolution[name];
  const given = own === "" && isPerson ? resolution[name] : own;
  return given === "" ? t(`resolution.blank.${name}`) : withInitials(given);
}

/** "Иманбаева Е.С." and "А. Мукашева" are not parted at the end of a line. */
function withInitials(text: string): string {
  return text.replace(/(\p{Lu}\.) (?=\p{Lu})/gu, "$1\u00a0").replace(/(?<=\p{L}) (?=\p{Lu}\.\s?\p{Lu}\.)/gu, "\u00a0");
}

/** A day of the settings in words, or a blank. */
export function dayInDraft(given: string, form: "on" | "of", { t }: Pick<DraftContext, "t">): string {
  return given === "" ? t("resolution.blank.date") : dayText(given, form, t);
}
