/**
 * As much of a PDF file as is needed to see what a page shows (ISO 32000-1, 7.3 and 7.5): LibreOffice writes plain objects, or
 * streams of objects, compressed by Flate.
 */
import { inflateSync } from "node:zlib";

export type PdfValue =
  | number
  | boolean
  | null
  | { readonly kind: "name"; readonly name: string }
  | { readonly kind: "operator"; readonly name: string }
  /** One character of `codes` a byte. */
  | { readonly kind: "string"; readonly codes: string }
  | { readonly kind: "reference"; readonly id: number }
  | { readonly kind: "array"; readonly items: readonly PdfValue[] }
  | PdfDictionary
  | PdfStream;

export interface PdfDictionary {
  readonly kind: "dictionary";
  readonly entries: ReadonlyMap<string, PdfValue>;
}

export interface PdfStream {
  readonly kind: "stream";
  readonly entries: ReadonlyMap<string, PdfValue>;
  /** As it stands in the file, one character a byte. */
  readonly raw: string;
}

/** A file's objects by number. */
export class PdfFile {
  private readonly objects = new Map<number, PdfValue>();

  /** @throws where the bytes are no PDF, or one encrypted */
  constructor(bytes: Uint8Array) {
    const text = Buffer.from(bytes).toString("latin1");
    if (!text.startsWith("%PDF-")) throw new Error("not a PDF");
    for (const match of text.matchAll(/(?<=[\r\n])(\d+) 0 obj\b/g)) {
      const start = match.index + match[0].length;
      this.objects.set(Number(match[1]), objectAt(text, start));
    }
    for (const value of [...this.objects.values()]) {
      if (isStream(value) && nameOf(value.entries.get("Type")) === "ObjStm") this.addObjectsOf(value);
    }
  }

  /** What a reference leads to; anything else is itself. */
  resolve(value: PdfValue | undefined): PdfValue {
    let found = value ?? null;
    while (typeof found === "object" && found?.kind === "reference") found = this.objects.get(found.id) ?? null;
    return found;
  }

  /** An entry of a dictionary or stream; null where there is none. */
  entry(of: PdfValue | undefined, key: string): PdfValue {
    return this.resolve(entriesOf(this.resolve(of)).get(key));
  }

  /** The items of an array; a single value is one item, nothing none. */
  items(value: PdfValue | undefined): readonly PdfValue[] {
    const found = this.resolve(value);
    if (found === null) return [];
    return (typeof found === "object" && found.kind === "array" ? found.items : [found]).map((one) =>
      this.resolve(one),
    );
  }

  /** The unpacked content of a stream, one character a byte. */
  content(value: PdfValue | undefined): string {
    const stream = this.resolve(value);
    if (!isStream(stream)) return "";
    const length = this.resolve(stream.entries.get("Length"));
    const bytes = Buffer.from(typeof length === "number" ? stream.raw.slice(0, length) : stream.raw, "latin1");
    const filters = this.items(stream.entries.get("Filter")).map(nameOf);
    if (filters.length === 0) return bytes.toString("latin1");
    if (filters.join() !== "FlateDecode") throw new Error(`A filter this reader has not: ${filters.join(", ")}`);
    return inflateSync(bytes).toString("latin1");
  }

  /** The pages in their order. */
  pages(): readonly PdfValue[] {
    const catalogues = [...this.objects.values()].filter((one) => nameOf(entriesOf(one).get("Type")) === "Catalog");
    const [catalogue] = catalogues;
    if (catalogue === undefined) throw new Error("A PDF without a catalogue");
    return this.leaves(this.entry(catalogue, "Pages"));
  }

  private leaves(node: PdfValue): readonly PdfValue[] {
    const kids = this.items(entriesOf(node).get("Kids"));
    return kids.length === 0 ? [node] : kids.flatMap((kid) => this.leaves(kid));
  }

  private addObjectsOf(stream: PdfStream): void {
    const content = this.content(stream);
    const first = Number(this.resolve(stream.entries.get("First")));
    const heads = content.slice(0, first).trim().split(/\s+/).map(Number);
    for (let at = 0; at + 1 < heads.length; at += 2) {
      const [id = 0, offset = 0] = heads.slice(at, at + 2);
      this.objects.set(id, new PdfReader(content, first + offset).value() ?? null);
    }
  }
}

export function nameOf(value: PdfValue | undefined): string {
  return typeof value === "object" && value?.kind === "name" ? value.name : "";
}

export function entriesOf(value: PdfValue | undefined): ReadonlyMap<string, PdfValue> {
  const isDictionary = typeof value === "object" && (value?.kind === "dictionary" || value?.kind === "stream");
  return isDictionary ? value.entries : new Map<string, PdfValue>();
}

function isStream(value: PdfValue | undefined): value is PdfStream {
  return typeof value === "object" && value?.kind === "stream";
}

function objectAt(text: string, start: number): PdfValue {
  const reader = new PdfReader(text, start);
  const value = reader.value() ?? null;
  if (typeof value !== "object" || value?.kind !== "dictionary") return value;
  const head = /^\s*stream\r?\n/.exec(text.slice(reader.position, reader.position + 20));
  if (head === null) return value;
  const from = reader.position + head[0].length;
  return { kind: "stream", entries: value.entries, raw: text.slice(from, text.indexOf("endstream", from)) };
}

const delimiters = "()<>[]{}/%";
const whiteSpace = " \t\r\n\f\0";

/** Reads one value after another. */
export class PdfReader {
  constructor(
    private readonly text: string,
    public position = 0,
  ) {}

  /** The next value, undefined at the end. "1 0 R" is a reference where it stands in an array or a dictionary. */
  value(): PdfValue | undefined {
    this.skip();
    const first = this.text[this.position];
    if (first === undefined) return undefined;
    if (first === "/") return { kind: "name", name: this.name() };
    if (first === "(") return { kind: "string", codes: this.literal() };
    if (first === "[") return { kind: "array", items: this.until("]") };
    if (this.text.startsWith("<<", this.position)) return this.dictionary();
    if (first === "<") return { kind: "string", codes: this.hexadecimal() };
    return this.word();
  }

  private skip(): void {
    for (;;) {
      const here = this.text[this.position] ?? "x";
      if (whiteSpace.includes(here)) this.position++;
      else if (here === "%") this.position = Math.max(this.position + 1, this.endOfLine());
      else return;
    }
  }

  private endOfLine(): number {
    const end = this.text.indexOf("\n", this.position);
    return end < 0 ? this.text.length : end;
  }

  private token(): string {
    const start = this.position;
    while (this.position < this.text.length) {
      const here = this.text[this.position] ?? "";
      if (whiteSpace.includes(here) || delimiters.includes(here)) break;
      this.position++;
    }
    return this.text.slice(start, this.position);
  }

  private name(): string {
    this.position++;
    return this.token().replace(/#([0-9A-Fa-f]{2})/g, (_whole, code: string) =>
      String.fromCharCode(parseInt(code, 16)),
    );
  }

  private word(): PdfValue {
    const word = this.token();
    if (word === "") throw new Error(`A PDF that cannot be read at ${this.position}`);
    if (/^[+-]?(\d+\.?\d*|\.\d+)$/.test(word)) return Number(word);
    if (word === "true" || word === "false") return word === "true";
    return word === "null" ? null : { kind: "operator", name: word };
  }

  private until(end: "]" | ">>"): readonly PdfValue[] {
    this.position += end === "]" ? 1 : 2;
    const items: PdfValue[] = [];
    for (;;) {
      this.skip();
      if (this.text.startsWith(end, this.position)) break;
      const item = this.value();
      if (item === undefined) throw new Error("A PDF that ends too early");
      const isReference = typeof item === "object" && item?.kind === "operator" && item.name === "R";
      if (isReference) items.splice(-2, 2, { kind: "reference", id: Number(items.at(-2)) });
      else items.push(item);
    }
    this.position += end.length;
    return items;
  }

  private dictionary(): PdfDictionary {
    const items = this.until(">>");
    const entries = new Map<string, PdfValue>();
    for (let at = 0; at + 1 < items.length; at += 2) entries.set(nameOf(items[at]), items[at + 1] ?? null);
    return { kind: "dictionary", entries };
  }

  private hexadecimal(): string {
    const end = this.text.indexOf(">", this.position);
    const digits = this.text.slice(this.position + 1, end).replace(/\s+/g, "");
    this.position = end + 1;
    return Buffer.from(digits.length % 2 === 0 ? digits : `${digits}0`, "hex").toString("latin1");
  }

  private literal(): string {
    let codes = "";
    let depth = 0;
    for (; this.position < this.text.length; this.position++) {
      const here = this.text[this.position] ?? "";
      if (here === "\\") {
        codes += this.escaped();
        continue;
      }
      if (here === ")" && --depth === 0) break;
      if (depth > 0) codes += here;
      if (here === "(") depth++;
    }
    this.position++;
    return codes;
  }

  /** Stays on the last character of the escape. */
  private escaped(): string {
    const octal = /^[0-7]{1,3}/.exec(this.text.slice(this.position + 1, this.position + 4));
    if (octal !== null) {
      this.position += octal[0].length;
      return String.fromCharCode(parseInt(octal[0], 8));
    }
    this.position++;
    const named: Readonly<Record<string, string>> = { n: "\n", r: "\r", t: "\t", b: "\b", f: "\f", "\n": "" };
    const here = this.text[this.position] ?? "";
    return named[here] ?? here;
  }
}
