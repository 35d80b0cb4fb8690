import { orderFaults } from "./elementOrder";
import { iconFaults } from "./icons";
import { localeFaults, localisedElements, textsOf } from "./localisedTexts";
import { allElements, childNamed, manifestTree, type ManifestElement } from "./manifestTree";
import { hostFaults, manifestUrls, resourceFaults } from "./resources";

export interface ManifestFacts {
  readonly packageVersion: string;
  readonly requiredExcelApi: string;
  /** Folder of the icons, ending in "/". */
  readonly assets: URL;
}

/**
 * Every fault of a manifest in well-formed XML, each in a sentence, in eight checks: order of elements; id and version; lengths;
 * resources; icons; languages; requirement set; hosts. Offline, because Microsoft's validator is a web service that
 * also lets unresolved resource ids pass (Office-Addin-Scripts#892).
 */
export async function manifestFaults(xml: string, facts: ManifestFacts): Promise<readonly string[]> {
  const root = manifestTree(xml);
  return [
    ...orderFaults(root),
    ...identityFaults(root, facts.packageVersion),
    ...lengthFaults(root),
    ...resourceFaults(root),
    ...(await iconFaults(root, facts.assets)),
    ...localeFaults(root),
    ...requirementFaults(root, facts.requiredExcelApi),
    ...hostFaults(root),
  ];
}

/** Check 2. */
function identityFaults(root: ManifestElement, packageVersion: string): readonly string[] {
  const id = childNamed(root, "Id")?.text ?? "";
  const version = childNamed(root, "Version")?.text ?? "";
  const isGuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(id);
  const isVersion = /^[1-9]\d{0,4}(\.\d{1,5}){1,3}$/.test(version);
  return [
    ...(isGuid ? [] : [`<Id> "${id}" is no GUID`]),
    ...(isVersion ? [] : [`<Version> "${version}" must be two to four numbers, 1.0 or above`]),
    ...(padded(version) === padded(packageVersion)
      ? []
      : [`<Version> ${version} differs from ${packageVersion} in package.json`]),
  ];
}

/** "1.0.0" and "1.0.0.0" are the same version. */
function padded(version: string): string {
  const parts = version.split(".");
  return [...parts, "0", "0", "0", "0"].slice(0, Math.max(4, parts.length)).join(".");
}

/** Check 3: what Office takes at most, in characters. */
function lengthFaults(root: ManifestElement): readonly string[] {
  const long = new Set(allElements(root).find(({ name }) => name === "LongStrings")?.children ?? []);
  const texts = localisedElements(root).flatMap((element) => {
    const most = element.name === "Description" || long.has(element) ? 250 : 125;
    const label = element.attributes.get("id") ?? element.name;
    return textsOf(element)
      .filter((text) => text.length > most)
      .map((text) => `${label} is ${text.length} characters long, at most ${most}: "${text}"`);
  });
  const urls = manifestUrls(root).filter((url) => url.length > 2048);
  return [...texts, ...urls.map((url) => `an address is longer than 2048 characters: ${url.slice(0, 60)}…`)];
}

/** Check 7: the floor of the manifest is the one that the code is written for. */
function requirementFaults(root: ManifestElement, required: string): readonly string[] {
  const sets = allElements(root).find(({ name }) => name === "Sets");
  const excel = sets?.children.find(({ attributes }) => attributes.get("Name") === "ExcelApi");
  const floor = excel?.attributes.get("MinVersion") ?? sets?.attributes.get("DefaultMinVersion") ?? "none";
  return excel !== undefined && floor === required
    ? []
    : [`<Requirements> ask for ExcelApi ${excel === undefined ? "nowhere" : floor}, the code for ${required}`];
}
