import { allElements, childNamed, type ManifestElement } from "./manifestTree";

const idLength = 32;

/** Check 4: every resource that is used exists, every one that exists is used, ids short and unique. */
export function resourceFaults(root: ManifestElement): readonly string[] {
  const elements = allElements(root);
  const resources = elements.find(({ name }) => name === "Resources");
  const ids = (resources?.children ?? [])
    .flatMap(({ children }) => children)
    .map((each) => each.attributes.get("id") ?? "");
  const used = elements.flatMap(({ attributes }) => attributes.get("resid") ?? []);
  return [
    ...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `resource id "${id}" stands twice`),
    ...ids
      .filter((id) => id === "" || id.length > idLength)
      .map((id) => `resource id "${id}" must have 1–${idLength} characters`),
    ...[...new Set(used)].filter((id) => !ids.includes(id)).map((id) => `resid "${id}" has no resource`),
    ...ids.filter((id) => !used.includes(id)).map((id) => `resource "${id}" is not used`),
  ];
}

/** Addresses of the manifest: of the pane, of icons and of resources. */
export function manifestUrls(root: ManifestElement): readonly string[] {
  const addressed = new Set([
    "IconUrl",
    "HighResolutionIconUrl",
    "SupportUrl",
    "SourceLocation",
    "Image",
    "Url",
    "Override",
  ]);
  return allElements(root)
    .filter(({ name }) => addressed.has(name))
    .flatMap(({ attributes }) => attributes.get("DefaultValue") ?? attributes.get("Value") ?? [])
    .filter((value) => /^[a-z]+:\/\//i.test(value));
}

/** Check 8: the pane and its files on one https host, none of them a developer's machine. */
export function hostFaults(root: ManifestElement): readonly string[] {
  const settings = childNamed(root, "DefaultSettings");
  const location = settings && childNamed(settings, "SourceLocation")?.attributes.get("DefaultValue");
  const allowed = new Set([
    hostOf(location ?? ""),
    ...(childNamed(root, "AppDomains")?.children ?? []).map(({ text }) => hostOf(text)),
  ]);
  return [...new Set(manifestUrls(root))].flatMap((url) => [
    ...(/^https:/i.test(url) ? [] : [`${url} is not https`]),
    ...(/^(localhost|127\.|\[::1\])/i.test(hostOf(url)) ? [`${url} is a developer's machine`] : []),
    ...(allowed.has(hostOf(url)) ? [] : [`${url} is on another host than <SourceLocation> and <AppDomains>`]),
  ]);
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : url;
}
