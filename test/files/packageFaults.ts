import { posix } from "node:path";
import { XMLParser } from "fast-xml-parser";
import { tagAttributes } from "./tagAttributes";

/** Parts of a package by name, in the order of the archive. */
export type Parts = ReadonlyMap<string, Uint8Array>;

const contentTypes = "[Content_Types].xml";
/** What XML 1.0 (2.2) does not take, raw or as a reference. */
const illegal =
  // eslint-disable-next-line no-control-regex
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|&#(?:x0*(?:[0-8bcef]|1[0-9a-f]|fff[ef])|0*(?:[0-8]|1[124-9]|2\d|3[01]));/i;

/** The text of a part, "" where there is none. */
export function textOf(parts: Parts, name: string): string {
  return new TextDecoder().decode(parts.get(name));
}

/** Names of the children of the root, in their order. */
export function childrenOfRoot(xml: string): readonly string[] {
  const parsed: unknown = new XMLParser({ preserveOrder: true, ignoreDeclaration: true }).parse(xml);
  const root = Array.isArray(parsed) ? (parsed[0] as Readonly<Record<string, unknown>> | undefined) : undefined;
  const children = Object.values(root ?? {})[0];
  return Array.isArray(children)
    ? children.flatMap((child: object) => Object.keys(child).filter((key) => key !== ":@"))
    : [];
}

/** What is wrong with a package as such (ECMA-376 part 2): types, relationships, names, characters. */
export function packageFaults(parts: Parts): readonly string[] {
  return [...nameFaults(parts), ...typeFaults(parts), ...relationshipFaults(parts), ...textFaults(parts)];
}

function nameFaults(parts: Parts): readonly string[] {
  return repeated([...parts.keys()]).map((name) => `two parts are named ${name}`);
}

/** Values that are there more than once, compared without case. */
export function repeated(values: readonly string[]): readonly string[] {
  const lower = values.map((value) => value.toLowerCase());
  return values.filter((value, index) => lower.indexOf(value.toLowerCase()) < index);
}

function typeFaults(parts: Parts): readonly string[] {
  const xml = textOf(parts, contentTypes);
  const named = tagAttributes(xml, "Override").map((tag) => (tag.get("PartName") ?? "").slice(1));
  const extensions = new Map(
    tagAttributes(xml, "Default").map((tag) => [tag.get("Extension"), tag.get("ContentType")]),
  );
  const untyped = [...parts.keys()].filter((name) => {
    const type = extensions.get(/\.([^./]+)$/.exec(name)?.[1]);
    // "application/xml" says nothing of what a part is.
    return name !== contentTypes && !named.includes(name) && (type === undefined || type === "application/xml");
  });
  return [
    ...untyped.map((name) => `${name} has no content type`),
    ...named.filter((name) => !parts.has(name)).map((name) => `a content type is given for ${name}, which is missing`),
    ...repeated(named).map((name) => `${name} has two content types`),
  ];
}

function relationshipFaults(parts: Parts): readonly string[] {
  const faults: string[] = [];
  const reached = new Set<string>([contentTypes]);
  for (const name of parts.keys()) {
    if (!name.endsWith(".rels")) continue;
    reached.add(name);
    const source = posix.join(posix.dirname(posix.dirname(name)), posix.basename(name, ".rels"));
    if (source !== "." && posix.basename(name) !== ".rels" && !parts.has(source)) faults.push(`${name} is of no part`);
    const relations = tagAttributes(textOf(parts, name), "Relationship");
    for (const id of repeated(relations.map((tag) => tag.get("Id") ?? ""))) faults.push(`${name} has two of ${id}`);
    for (const relation of relations) {
      if (relation.get("TargetMode") === "External") continue;
      const target = posix.join("/", posix.dirname(source), relation.get("Target") ?? "").slice(1);
      reached.add(target);
      if (!parts.has(target)) faults.push(`${name} leads to ${target}, which is missing`);
    }
    const ids = new Set(relations.map((tag) => tag.get("Id")));
    for (const [, id = ""] of textOf(parts, source).matchAll(/\sr:(?:id|embed)="([^"]*)"/g)) {
      if (!ids.has(id)) faults.push(`${source} uses the relationship ${id}, which is missing`);
    }
  }
  for (const name of parts.keys()) if (!reached.has(name)) faults.push(`nothing leads to ${name}`);
  return faults;
}

function textFaults(parts: Parts): readonly string[] {
  return [...parts].flatMap(([name, bytes]) => {
    try {
      const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
      return illegal.test(text) ? [`${name} holds a character that XML forbids`] : [];
    } catch {
      return [`${name} is no UTF-8`];
    }
  });
}
