import { HostFault } from "../hostFault";
import { tagAttributes } from "./xmlTags";
import type { ZipParts } from "./unzip";

/** An entry of the workbook's list of sheets. */
export interface SheetPart {
  readonly title: string;
  /** Part name of its XML; null where the entry is a chart, dialog or macro sheet, which holds no cells. */
  readonly worksheet: string | null;
}

const contentTypes = "[Content_Types].xml";
/** Folders whose parts say nothing of cells and may be large. */
const skippedFolders =
  /(^|\/)(media|drawings|charts|chartsheets|dialogsheets|macrosheets|embeddings|externalLinks|pivotCache|pivotTables|slicers|slicerCaches|timelines|timelineCaches|printerSettings|customXml|threadedComments|tables|queryTables|META-INF)\//i;
const workbookContent =
  /spreadsheetml\.(sheet|template)\.main\+xml|ms-excel\.(sheet|template)\.macroEnabled\.main\+xml/i;

/** Whether a part is needed to read cells. */
export function isCellPart(name: string): boolean {
  return /\.(xml|rels)$/i.test(name) && !skippedFolders.test(name);
}

/** The sheets of the workbook in their order. Throws "notWorkbook" where the package holds none, e.g. a .docx or .ods. */
export function sheetParts(parts: ZipParts): SheetPart[] {
  const types = partText(parts, contentTypes);
  if (types === null) throw new HostFault("notWorkbook", "no content types");
  const workbook = tagAttributes(types, "Override").find((tag) => workbookContent.test(tag.get("ContentType") ?? ""));
  if (!workbook) throw new HostFault("notWorkbook", "no workbook among the content types");
  const path = (workbook.get("PartName") ?? "").replace(/^\//, "");
  const text = partText(parts, path);
  if (text === null) throw new HostFault("unreadableFile", `${path} is missing`);
  const worksheets = worksheetTargets(parts, path);
  return tagAttributes(text, "sheet").map((tag) => ({
    title: tag.get("name") ?? "",
    worksheet: worksheets.get(relationOf(tag)) ?? null,
  }));
}

function relationOf(tag: ReadonlyMap<string, string>): string {
  for (const [name, value] of tag) if (/:id$/i.test(name)) return value;
  return "";
}

/** Part names of the worksheets by relationship id. */
function worksheetTargets(parts: ZipParts, workbookPath: string): Map<string, string> {
  const folder = workbookPath.replace(/[^/]*$/, "");
  const relations = partText(parts, `${folder}_rels/${workbookPath.slice(folder.length)}.rels`) ?? "";
  const targets = new Map<string, string>();
  for (const tag of tagAttributes(relations, "Relationship")) {
    if (!/\/worksheet$/.test(tag.get("Type") ?? "")) continue;
    const target = tag.get("Target") ?? "";
    const wanted = target.startsWith("/") ? target.slice(1) : folder + target.replace(/^\.\//, "");
    const name = partName(parts, wanted);
    if (name === null) throw new HostFault("unreadableFile", `${wanted} is missing`);
    targets.set(tag.get("Id") ?? "", name);
  }
  return targets;
}

export function partText(parts: ZipParts, name: string): string | null {
  const content = parts.get(partName(parts, name) ?? "");
  return content === undefined ? null : new TextDecoder().decode(content);
}

/** The name as the archive writes it: part names are compared without case (ECMA-376 part 2, 6.2.2.3). */
function partName(parts: ZipParts, wanted: string): string | null {
  if (parts.has(wanted)) return wanted;
  for (const name of parts.keys()) if (name.toLowerCase() === wanted.toLowerCase()) return name;
  return null;
}
