/** Advance widths of Carlito, which has the metrics of Calibri, read from its font files (OpenType: cmap format 4, hmtx). */
import { readFileSync } from "node:fs";

const files = {
  regular: "400Regular",
  bold: "700Bold",
  italic: "400Regular_Italic",
  boldItalic: "700Bold_Italic",
} as const;
export type Face = keyof typeof files;

/** Width of a character in ems; null where the font has none. */
export type AdvanceWidth = (character: string) => number | null;

export function advanceWidths(face: Face): AdvanceWidth {
  const folder = files[face];
  const font = readFileSync(`node_modules/@expo-google-fonts/carlito/${folder}/Carlito_${folder}.ttf`);
  const table = (tag: string): Buffer => {
    for (let at = 12; at < 12 + 16 * font.readUInt16BE(4); at += 16) {
      if (font.toString("latin1", at, at + 4) === tag) return font.subarray(font.readUInt32BE(at + 8));
    }
    throw new Error(`no table ${tag}`);
  };
  const unitsPerEm = table("head").readUInt16BE(18);
  const metrics = table("hhea").readUInt16BE(34);
  const widths = table("hmtx");
  const glyphOf = glyphs(table("cmap"));
  const measure: AdvanceWidth = (character) => {
    const glyph = glyphOf(character.codePointAt(0) ?? 0);
    return glyph === 0 ? null : widths.readUInt16BE(4 * Math.min(glyph, metrics - 1)) / unitsPerEm;
  };
  const known = new Map<string, number | null>();
  return (character) => {
    const width = known.get(character) ?? measure(character);
    known.set(character, width);
    return width;
  };
}

function glyphs(cmap: Buffer): (code: number) => number {
  const subtables = Array.from({ length: cmap.readUInt16BE(2) }, (_unused, index) =>
    cmap.subarray(cmap.readUInt32BE(8 + 8 * index)),
  );
  const format4 = subtables.find((subtable) => subtable.readUInt16BE(0) === 4);
  if (format4 === undefined) throw new Error("no cmap of format 4");
  const size = format4.readUInt16BE(6);
  return (code) => {
    for (let at = 0; at < size; at += 2) {
      if (code > format4.readUInt16BE(14 + at)) continue;
      const start = format4.readUInt16BE(16 + size + at);
      if (code < start) return 0;
      const delta = format4.readUInt16BE(16 + 2 * size + at);
      const offsetAt = 16 + 3 * size + at;
      const offset = format4.readUInt16BE(offsetAt);
      if (offset === 0) return (code + delta) & 0xffff;
      const glyph = format4.readUInt16BE(offsetAt + offset + 2 * (code - start));
      return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
    }
    return 0;
  };
}
