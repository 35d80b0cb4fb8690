import { allElements, childNamed, type ManifestElement } from "./manifestTree";

/** The languages of the add-in, as full codes: "ru" alone is not accepted everywhere. */
export const manifestLocales = ["ru-RU", "kk-KZ", "en-US"] as const;

const texts = new Set(["DisplayName", "Description", "String"]);

/** Elements with a text of their own (not those that refer to a resource by `resid`). */
export function localisedElements(root: ManifestElement): readonly ManifestElement[] {
  return allElements(root).filter(({ name, attributes }) => texts.has(name) && attributes.has("DefaultValue"));
}

/** Every text of an element: the default and its overrides. */
export function textsOf(element: ManifestElement): readonly string[] {
  return [element, ...element.children.filter(({ name }) => name === "Override")].map(
    ({ attributes }) => attributes.get("DefaultValue") ?? attributes.get("Value") ?? "",
  );
}

/** Check 6: each text in every language besides the default, none twice. */
export function localeFaults(root: ManifestElement): readonly string[] {
  const defaultLocale = childNamed(root, "DefaultLocale")?.text ?? "";
  const wanted = manifestLocales.filter((locale) => locale !== defaultLocale);
  const knownDefault = manifestLocales.some((locale) => locale === defaultLocale);
  return [
    ...(knownDefault ? [] : [`<DefaultLocale> is "${defaultLocale}", not one of ${manifestLocales.join(", ")}`]),
    ...localisedElements(root).flatMap((element) => overrideFaults(element, wanted)),
  ];
}

function overrideFaults(element: ManifestElement, wanted: readonly string[]): readonly string[] {
  const locales = element.children
    .filter(({ name }) => name === "Override")
    .map(({ attributes }) => attributes.get("Locale") ?? "");
  const label = element.attributes.get("id") ?? element.name;
  return [
    ...wanted.filter((locale) => !locales.includes(locale)).map((locale) => `${label} has no text for ${locale}`),
    ...locales
      .filter((locale, index) => locales.indexOf(locale) !== index)
      .map((locale) => `${label} has two texts for ${locale}`),
    ...locales
      .filter((locale) => !wanted.includes(locale))
      .map((locale) => `${label} has a text for ${locale}, which is the default or not one of our languages`),
    ...(textsOf(element).includes("") ? [`${label} has an empty text`] : []),
  ];
}
