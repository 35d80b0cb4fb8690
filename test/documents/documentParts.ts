import { XMLParser } from "fast-xml-parser";
import { unzip } from "../../src/workbook/xlsx/unzip";

/** The XML of a part of a .docx file. */
export async function partOf(bytes: Uint8Array, name: string): Promise<string> {
  const parts = await unzip(bytes, (part) => part === name);
  return new TextDecoder().decode(parts.get(name));
}

/** What a reader sees, a line a paragraph; numbers of items are the program's that opens it. */
export async function textOf(bytes: Uint8Array): Promise<string> {
  const xml = await partOf(bytes, "word/document.xml");
  const parsed: unknown = new XMLParser({ preserveOrder: true, trimValues: false, parseTagValue: false }).parse(xml);
  return spaced(textIn(parsed));
}

function textIn(node: unknown): string {
  if (Array.isArray(node)) return node.map(textIn).join("");
  if (typeof node !== "object" || node === null) return "";
  return Object.entries(node)
    .map(([tag, content]) => {
      if (tag === "w:t") return plainText(content);
      if (tag === "w:tab") return "\t";
      if (tag === "w:noBreakHyphen") return "-";
      return tag === "w:p" ? `${textIn(content)}\n` : textIn(content);
    })
    .join("");
}

function plainText(nodes: unknown): string {
  if (!Array.isArray(nodes)) return "";
  return nodes
    .map((node: unknown) => (typeof node === "object" && node !== null && "#text" in node ? String(node["#text"]) : ""))
    .join("");
}

/** A text with plain spaces for the no-break spaces beside words; those within numbers stay. The same of hyphens. */
export function spaced(text: string): string {
  return text.replace(/\u2011/g, "-").replace(/(?<=[\p{L}№.])\u00a0|\u00a0(?=[\p{L}№*])/gu, " ");
}

/** All numbers of a text, thousands together, as they are written. */
export function numbersIn(text: string): readonly string[] {
  return text.match(/\d+(?:\u00a0\d{3})*(?:,\d+)?/g) ?? [];
}
