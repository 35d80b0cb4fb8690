import { nameOf, PdfReader, type PdfFile, type PdfValue } from "./pdfObjects";

/** A character of a shown string. */
export interface PdfGlyph {
  readonly text: string;
  /** As a share of the font size. */
  readonly width: number;
  /** Word spacing is added to it. */
  readonly isSpace: boolean;
}

/** Tells what a string of codes says and how wide it is (ISO 32000-1, 9.6, 9.7 and 9.10). */
export class PdfFont {
  readonly name: string;
  private readonly texts: ReadonlyMap<number, string>;
  private readonly widths: ReadonlyMap<number, number>;
  private readonly bytes: 1 | 2;
  private readonly otherWidth: number;

  constructor(file: PdfFile, font: PdfValue) {
    this.name = nameOf(file.entry(font, "BaseFont")).replace(/^[A-Z]{6}\+/, "");
    this.bytes = nameOf(file.entry(font, "Subtype")) === "Type0" ? 2 : 1;
    this.texts = toUnicode(file.content(file.entry(font, "ToUnicode")));
    const [descendant] = file.items(file.entry(font, "DescendantFonts"));
    this.widths = descendant === undefined ? simpleWidths(file, font) : compositeWidths(file, descendant);
    this.otherWidth = descendant === undefined ? 0 : numberOr(file.entry(descendant, "DW"), 1000);
  }

  /** @throws where a character has no text: what cannot be read cannot be checked */
  glyphs(codes: string): readonly PdfGlyph[] {
    const glyphs: PdfGlyph[] = [];
    for (let at = 0; at < codes.length; at += this.bytes) {
      const high = this.bytes === 2 ? codes.charCodeAt(at) * 256 : 0;
      const code = high + codes.charCodeAt(at + this.bytes - 1);
      const text = this.texts.get(code);
      if (text === undefined) throw new Error(`${this.name} has no text for the code ${code}`);
      const width = (this.widths.get(code) ?? this.otherWidth) / 1000;
      glyphs.push({ text, width, isSpace: this.bytes === 1 && code === 32 });
    }
    return glyphs;
  }
}

function simpleWidths(file: PdfFile, font: PdfValue): ReadonlyMap<number, number> {
  const first = numberOr(file.entry(font, "FirstChar"), 0);
  const widths = file.items(file.entry(font, "Widths"));
  return new Map(widths.map((width, index) => [first + index, numberOr(width, 0)]));
}

/** "1 [500 600]" gives widths from a code on, "3 9 500" one width to all from code to code. */
function compositeWidths(file: PdfFile, font: PdfValue): ReadonlyMap<number, number> {
  const items = file.items(file.entry(font, "W"));
  const widths = new Map<number, number>();
  for (let at = 0; at < items.length;) {
    const first = numberOr(items[at], 0);
    const second = items[at + 1];
    if (typeof second === "number") {
      for (let code = first; code <= second; code++) widths.set(code, numberOr(items[at + 2], 0));
      at += 3;
    } else {
      file.items(second).forEach((width, index) => widths.set(first + index, numberOr(width, 0)));
      at += 2;
    }
  }
  return widths;
}

/** The sections `bfchar` and `bfrange` of a CMap. */
function toUnicode(cmap: string): ReadonlyMap<number, string> {
  const texts = new Map<number, string>();
  const reader = new PdfReader(cmap);
  let operands: PdfValue[] = [];
  for (let value = reader.value(); value !== undefined; value = reader.value()) {
    if (typeof value !== "object" || value?.kind !== "operator") {
      operands.push(value);
      continue;
    }
    if (value.name === "endbfchar") {
      for (let at = 0; at + 1 < operands.length; at += 2) texts.set(codeOf(operands[at]), textOf(operands[at + 1]));
    } else if (value.name === "endbfrange") {
      for (let at = 0; at + 2 < operands.length; at += 3) addRange(texts, operands.slice(at, at + 3));
    }
    operands = [];
  }
  return texts;
}

function addRange(texts: Map<number, string>, [first, last, target]: readonly PdfValue[]): void {
  const from = codeOf(first);
  for (let code = from; code <= codeOf(last); code++) {
    if (typeof target === "object" && target?.kind === "array") {
      texts.set(code, textOf(target.items[code - from]));
    } else {
      const text = textOf(target);
      texts.set(code, text.slice(0, -1) + String.fromCharCode(text.charCodeAt(text.length - 1) + code - from));
    }
  }
}

function codeOf(value: PdfValue | undefined): number {
  return Buffer.from(codesOf(value), "latin1").reduce((code, byte) => code * 256 + byte, 0);
}

function textOf(value: PdfValue | undefined): string {
  return Buffer.from(codesOf(value), "latin1").swap16().toString("utf16le");
}

function codesOf(value: PdfValue | undefined): string {
  return typeof value === "object" && value?.kind === "string" ? value.codes : "";
}

function numberOr(value: PdfValue | undefined, otherwise: number): number {
  return typeof value === "number" ? value : otherwise;
}
