import type { ManifestElement } from "./manifestTree";

/**
 * Children in the order that Excel demands (Microsoft's page "How to find the proper order of manifest elements", task
 * pane add-ins); a parent that is not named here is not checked. `required` must be there.
 */
interface ElementRule {
  readonly order: readonly string[];
  readonly required: readonly string[];
}

const officeApp: ElementRule = {
  order: [
    "Id",
    "AlternateId",
    "Version",
    "ProviderName",
    "DefaultLocale",
    "DisplayName",
    "Description",
    "IconUrl",
    "HighResolutionIconUrl",
    "SupportUrl",
    "AppDomains",
    "Hosts",
    "Requirements",
    "DefaultSettings",
    "Permissions",
    "Dictionary",
    "VersionOverrides",
  ],
  required: [
    "Id",
    "Version",
    "ProviderName",
    "DefaultLocale",
    "DisplayName",
    "Description",
    "IconUrl",
    "HighResolutionIconUrl",
    "SupportUrl",
    "Hosts",
    "Requirements",
    "DefaultSettings",
    "Permissions",
    "VersionOverrides",
  ],
};

const icon: ElementRule = { order: ["Image"], required: ["Image"] };

const rules: ReadonlyMap<string, ElementRule> = new Map([
  ["OfficeApp", officeApp],
  ["DefaultSettings", { order: ["SourceLocation"], required: ["SourceLocation"] }],
  [
    "VersionOverrides",
    {
      order: ["Description", "Requirements", "Hosts", "Resources", "WebApplicationInfo", "EquivalentAddins"],
      required: ["Hosts", "Resources"],
    },
  ],
  ["DesktopFormFactor", { order: ["GetStarted", "FunctionFile", "ExtensionPoint"], required: ["ExtensionPoint"] }],
  [
    "GetStarted",
    { order: ["Title", "Description", "LearnMoreUrl"], required: ["Title", "Description", "LearnMoreUrl"] },
  ],
  ["ExtensionPoint", { order: ["OfficeTab"], required: ["OfficeTab"] }],
  ["OfficeTab", { order: ["Group"], required: ["Group"] }],
  ["Group", { order: ["Label", "Icon", "Control"], required: ["Label", "Icon", "Control"] }],
  ["Control", { order: ["Label", "Supertip", "Icon", "Action"], required: ["Label", "Supertip", "Icon", "Action"] }],
  ["Supertip", { order: ["Title", "Description"], required: ["Title", "Description"] }],
  ["Action", { order: ["TaskpaneId", "SourceLocation"], required: ["TaskpaneId", "SourceLocation"] }],
  ["Icon", icon],
  [
    "Resources",
    {
      order: ["Images", "Urls", "ShortStrings", "LongStrings"],
      required: ["Images", "Urls", "ShortStrings", "LongStrings"],
    },
  ],
]);

/** Check 1: every element where Excel expects it. */
export function orderFaults(element: ManifestElement): readonly string[] {
  const rule = rules.get(element.name);
  const own = rule === undefined ? [] : ruleFaults(element, rule);
  return [...own, ...element.children.flatMap(orderFaults)];
}

function ruleFaults({ name, children }: ManifestElement, { order, required }: ElementRule): readonly string[] {
  const names = children.map((child) => child.name);
  const unknown = names.filter((child) => !order.includes(child));
  const missing = required.filter((child) => !names.includes(child));
  const misplaced = names.filter(
    (child, index) =>
      order.includes(child) && names.slice(0, index).some((before) => order.indexOf(before) > order.indexOf(child)),
  );
  return [
    ...unknown.map((child) => `<${child}> does not belong in <${name}>`),
    ...missing.map((child) => `<${name}> lacks <${child}>`),
    ...misplaced.map((child) => `<${child}> stands too late in <${name}>; the order is ${order.join(", ")}`),
  ];
}
