import { XMLParser } from "fast-xml-parser";

/** An element of the manifest; names without their namespace prefix. */
export interface ManifestElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly ManifestElement[];
  /** Text directly inside, trimmed. */
  readonly text: string;
}

/** The root element of well-formed XML. */
export function manifestTree(xml: string): ManifestElement {
  const parser = new XMLParser({
    preserveOrder: true,
    ignoreAttributes: false,
    attributeNamePrefix: "",
    removeNSPrefix: false,
    parseTagValue: false,
    parseAttributeValue: false,
  });
  const nodes: unknown = parser.parse(xml);
  const [root] = elementsOf(nodes).filter(({ name }) => !name.startsWith("?"));
  if (root === undefined) throw new Error("no element");
  return root;
}

/** All elements below and including this one, in document order. */
export function allElements(element: ManifestElement): readonly ManifestElement[] {
  return [element, ...element.children.flatMap(allElements)];
}

export function childNamed(element: ManifestElement, name: string): ManifestElement | undefined {
  return element.children.find((child) => child.name === name);
}

const attributesKey = ":@";
const textKey = "#text";

/** The parser gives a list of {name: children, ":@": attributes}. */
function elementsOf(nodes: unknown): readonly ManifestElement[] {
  return records(nodes).flatMap((node) => {
    const [name] = Object.keys(node).filter((key) => key !== attributesKey);
    if (name === undefined || name === textKey) return [];
    return [
      {
        name: withoutPrefix(name),
        attributes: attributesOf(node[attributesKey]),
        children: elementsOf(node[name]),
        text: records(node[name])
          .map((child) => child[textKey])
          .filter((text) => typeof text === "string")
          .join("")
          .trim(),
      },
    ];
  });
}

function attributesOf(attributes: unknown): ReadonlyMap<string, string> {
  if (!isRecord(attributes)) return new Map();
  return new Map(Object.entries(attributes).map(([name, value]) => [withoutPrefix(name), String(value)]));
}

function withoutPrefix(name: string): string {
  return name.startsWith("xmlns") ? name : name.replace(/^.*:/, "");
}

function records(value: unknown): readonly Record<string, unknown>[] {
  return Array.isArray(value) ? value.filter(isRecord) : [];
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
