import { cellAddress, parseCellAddress } from "../cellAddress";
import { HostFault } from "../hostFault";
import { fileLimits } from "./fileLimits";
import type { Archive } from "./unzip";
import { resolvedEscapes } from "./xmlEntities";
import { tagAttributes } from "./xmlTags";

export interface SheetPart {
  readonly title: string;
  readonly hidden: boolean;
  /** Part name of its XML; null where the entry is a chart, dialog or macro sheet, which holds no cells. */
  readonly worksheet: string | null;
}

export interface PackageParts {
  readonly workbookXml: string;
  readonly sheets: readonly SheetPart[];
  /** Part names; null where the workbook has none. */
  readonly sharedStrings: string | null;
  readonly styles: string | null;
}

interface Relation {
  readonly id: string;
  /** The last word of its type, the same in both conformance classes. */
  readonly kind: string;
  /** Part name. */
  readonly target: string;
}

/** Finds the parts of a workbook. Throws "notWorkbook" where the package holds none, e.g. a .docx or .ods. */
export async function packageParts(archive: Archive): Promise<PackageParts> {
  const { kind, name: path } = await mainPart(archive);
  if (kind !== "workbook") throw new HostFault("notWorkbook", kind);
  const workbookXml = await partText(archive, path);
  if (workbookXml === null) throw new HostFault("unreadableFile", `${path} is missing`);
  const relations = await relationsOf(archive, path);
  const targetOf = (kind: string): string | null => relations.find((one) => one.kind === kind)?.target ?? null;
  return {
    workbookXml,
    sheets: sheetList(workbookXml, path, relations),
    sharedStrings: targetOf("sharedStrings"),
    styles: targetOf("styles"),
  };
}

/** Addresses of the cells of a worksheet that have comments or notes, each once; none where their part is damaged. */
export async function remarkedCells(archive: Archive, worksheet: string): Promise<readonly string[]> {
  const cells = new Set<string>();
  try {
    for (const { kind, target } of await relationsOf(archive, worksheet)) {
      const tag = kind === "comments" ? "comment" : kind === "threadedComment" ? kind : null;
      const xml = tag === null ? null : await partText(archive, target);
      if (tag === null || xml === null) continue;
      for (const attributes of tagAttributes(xml, tag, partFault(target))) {
        const cell = parseCellAddress(attributes.get("ref") ?? "");
        if (cell !== null) cells.add(cellAddress(cell.row, cell.column));
      }
    }
  } catch (fault) {
    if (!(fault instanceof HostFault)) throw fault;
  }
  return [...cells];
}

/** An encoding that leaves the declaration itself readable byte by byte. */
const declaration = /^<\?xml\s[^>]*?encoding\s*=\s*["'](?!utf-?16|ucs|unicode|iso-10646)([\w.:-]+)["']/i;

/**
 * The part as text: UTF-16 as its first bytes say, UTF-8, or what it declares (XML 1.0, 4.3.3); null where there is none.
 * @throws HostFault unreadableFile where its bytes are none of them
 */
export async function partText(archive: Archive, name: string): Promise<string | null> {
  const bytes = await archive.part(name);
  if (bytes === null) return null;
  const [first, second] = bytes;
  const isLittle = (first === 0xff && second === 0xfe) || (first === 0x3c && second === 0);
  const isBig = (first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c);
  const declared = declaration.exec(new TextDecoder("latin1").decode(bytes.subarray(0, 200)))?.[1] ?? "utf-8";
  // UTF-8 before what is declared: no letters of an 8-bit encoding make it, and programs declare what they did not write.
  for (const encoding of isLittle ? ["utf-16le"] : isBig ? ["utf-16be"] : ["utf-8", declared]) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {
      // Another encoding, or one that is not known here.
    }
  }
  throw partFault(name)(`its text is not ${declared}`);
}

/** A fault of one part as a whole. */
export function partFault(name: string): (reason: string) => HostFault {
  return (reason) => new HostFault("unreadableFile", `${name}: ${reason}`);
}

interface MainPart {
  readonly kind: keyof typeof mainContent | "openDocument";
  readonly name: string;
}

const mainContent = {
  workbook: /spreadsheetml\.(sheet|template)\.main\+xml|ms-excel\.(sheet|template)\.macroEnabled\.main\+xml/i,
  binaryWorkbook: /ms-excel\.sheet\.binary\.macroEnabled\.main/i,
  document:
    /wordprocessingml\.(document|template)\.main\+xml|ms-word\.(document|template)\.macroEnabledDocument?\.main\+xml/i,
} as const;
const openDocumentSheet = /^application\/vnd\.oasis\.opendocument\.spreadsheet/;

/**
 * The main part: what the package's own relations name, else what the list of types names.
 * @throws HostFault notWorkbook where it holds neither a workbook nor a document
 */
export async function mainPart(archive: Archive): Promise<MainPart> {
  const types = await partText(archive, "[Content_Types].xml");
  if (types === null) {
    if (openDocumentSheet.test((await partText(archive, "mimetype")) ?? "")) {
      return { kind: "openDocument", name: "content.xml" };
    }
    throw new HostFault("notWorkbook", "no content types");
  }
  const fault = partFault("[Content_Types].xml");
  const overrides = tagAttributes(types, "Override", fault).map(
    (tag) => [(tag.get("PartName") ?? "").replace(/^\//, ""), tag.get("ContentType") ?? ""] as const,
  );
  const main = (await relationsOf(archive, "")).find(({ kind }) => kind === "officeDocument")?.target;
  for (const [name, type] of overrides) {
    const kind = contentKind(type);
    if (kind !== null && (main ?? name) === name) return { kind, name };
  }
  const byDefault = tagAttributes(types, "Default", fault)
    .filter((tag) => main?.toLowerCase().endsWith(`.${tag.get("Extension")?.toLowerCase() ?? ""}`) === true)
    .map((tag) => contentKind(tag.get("ContentType") ?? ""))
    .find((kind) => kind !== null);
  if (main === undefined || byDefault === undefined || overrides.some(([name]) => name === main)) {
    throw new HostFault("notWorkbook", "no workbook among the content types");
  }
  return { kind: byDefault, name: main };
}

function contentKind(type: string): keyof typeof mainContent | null {
  for (const kind of ["workbook", "binaryWorkbook", "document"] as const) if (mainContent[kind].test(type)) return kind;
  return null;
}

function sheetList(workbookXml: string, path: string, relations: readonly Relation[]): readonly SheetPart[] {
  const tags = tagAttributes(workbookXml, "sheet", partFault(path));
  if (tags.length > fileLimits.sheets) throw new HostFault("tooLarge", `${tags.length} sheets`);
  const worksheets = new Map(
    relations.filter(({ kind }) => kind === "worksheet").map(({ id, target }) => [id, target]),
  );
  const titles = new Set<string>();
  const taken = new Set<string>();
  return tags.map((tag) => {
    const title = resolvedEscapes(tag.get("name") ?? "");
    if (titles.size === titles.add(title.toLowerCase()).size) {
      throw new HostFault("unreadableFile", `two sheets named ${title}`);
    }
    const id = relationOf(tag);
    // A chart on a sheet of its own has a relation of another kind.
    if (!relations.some((one) => one.id === id)) throw new HostFault("unreadableFile", `no part of the sheet ${title}`);
    const worksheet = worksheets.get(id) ?? null;
    if (worksheet !== null && taken.size === taken.add(worksheet.toLowerCase()).size) {
      throw new HostFault("unreadableFile", `two sheets of the part ${worksheet}`);
    }
    return { title, hidden: (tag.get("state") ?? "visible") !== "visible", worksheet };
  });
}

function relationOf(tag: ReadonlyMap<string, string>): string {
  for (const [name, value] of tag) if (/:id$/i.test(name)) return value;
  return "";
}

/** @param source part name, "" for the package itself */
async function relationsOf(archive: Archive, source: string): Promise<readonly Relation[]> {
  const folder = source.replace(/[^/]*$/, "");
  const name = `${folder}_rels/${source.slice(folder.length)}.rels`;
  const xml = await partText(archive, name);
  if (xml === null) return [];
  return tagAttributes(xml, "Relationship", partFault(name))
    .filter((tag) => tag.get("TargetMode") !== "External")
    .map((tag) => ({
      id: tag.get("Id") ?? "",
      kind: (tag.get("Type") ?? "").split("/").pop() ?? "",
      target: resolvedPath(folder, tag.get("Target") ?? ""),
    }));
}

/** A target as a part name: "../x" and "./x" from the folder, "/x" from the root of the package. */
function resolvedPath(folder: string, target: string): string {
  const steps: string[] = [];
  for (const step of (target.startsWith("/") ? target : folder + target).split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "" && step !== ".") steps.push(step);
  }
  return steps.join("/");
}
