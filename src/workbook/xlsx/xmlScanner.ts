import { fileLimits } from "./fileLimits";
import { resolvedEntities } from "./xmlEntities";

type XmlEvent = "open" | "close" | "text" | "end";

const lessThan = 60;
const greaterThan = 62;
const slash = 47;
const doubleQuote = 34;
const quote = 39;
const equalsSign = 61;

/**
 * Walks through an XML document from front to back, each character once: whatever the content, the time is in proportion to
 * its length. Comments, instructions and document types are passed over, entities that a document type defines stay as
 * they are written. What is not well-formed (XML 1.0, 2.1) ends in the error that `fault` makes of its reason.
 */
export class XmlScanner {
  /** Name of the element that was opened, without its namespace prefix. */
  name = "";
  private at = 0;
  private from = 0;
  private to = 0;
  private nameFrom = 0;
  private nameTo = 0;
  private valueFrom = 0;
  private valueTo = 0;
  private isRaw = false;
  private closesAtOnce = false;
  private readonly open: string[] = [];

  constructor(
    private readonly xml: string,
    private readonly fault: (reason: string) => Error,
  ) {}

  next(): XmlEvent {
    const { xml } = this;
    if (this.closesAtOnce) {
      this.closesAtOnce = false;
      this.open.pop();
      return "close";
    }
    while (this.at < xml.length) {
      if (xml.charCodeAt(this.at) !== lessThan)
        return this.textTo(this.at, this.found("<", this.at, xml.length), false);
      if (xml.startsWith("</", this.at)) return this.closing();
      if (xml.startsWith("<![CDATA[", this.at)) {
        const end = this.found("]]>", this.at);
        const event = this.textTo(this.at + 9, end, true);
        this.at = end + 3;
        return event;
      }
      if (xml.startsWith("<!--", this.at)) this.at = this.found("-->", this.at + 4) + 3;
      else if (xml.startsWith("<?", this.at)) this.at = this.found("?>", this.at) + 2;
      else if (xml.startsWith("<!", this.at)) this.passDocumentType();
      else return this.opening();
    }
    if (this.open.length > 0 || this.name === "") throw this.fault(`cut off inside ${this.open.length} elements`);
    return "end";
  }

  /** Text that `next` has just met. */
  text(): string {
    const text = this.xml.slice(this.from, this.to);
    return this.isRaw ? withLineFeeds(text) : resolvedEntities(withLineFeeds(text));
  }

  /** All text up to the end of the element that was just opened, without that of elements inside. */
  content(): string {
    let text = "";
    for (let depth = 0; ;) {
      const event = this.next();
      if (event === "text") text += depth === 0 ? this.text() : "";
      else if (event === "open") depth++;
      else if (depth-- === 0 || event === "end") return text;
    }
  }

  /** Passes over the rest of the element that was just opened. */
  skip(): void {
    for (let depth = 0; depth >= 0;) {
      const event = this.next();
      if (event === "open") depth++;
      else if (event === "close") depth--;
      else if (event === "end") return;
    }
  }

  /** Value of an attribute of the element that was just opened; a name with its prefix, as it is written. */
  attribute(name: string): string | null {
    for (let at = this.attributeAfter(this.from); at >= 0; at = this.attributeAfter(at)) {
      if (this.nameTo - this.nameFrom === name.length && this.xml.startsWith(name, this.nameFrom)) return this.value();
    }
    return null;
  }

  attributes(): ReadonlyMap<string, string> {
    const found = new Map<string, string>();
    for (let at = this.attributeAfter(this.from); at >= 0; at = this.attributeAfter(at)) {
      found.set(this.xml.slice(this.nameFrom, this.nameTo), this.value());
    }
    return found;
  }

  /** Finds the next attribute and gives the place behind it; -1 where there is none. */
  private attributeAfter(at: number): number {
    const { xml, to } = this;
    while (at < to && isSpace(xml.charCodeAt(at))) at++;
    if (at >= to) return -1;
    this.nameFrom = at;
    while (at < to && xml.charCodeAt(at) !== equalsSign && !isSpace(xml.charCodeAt(at))) at++;
    this.nameTo = at;
    while (at < to && (xml.charCodeAt(at) === equalsSign || isSpace(xml.charCodeAt(at)))) at++;
    const mark = xml.charCodeAt(at);
    const end = mark === doubleQuote || mark === quote ? xml.indexOf(mark === quote ? "'" : '"', at + 1) : -1;
    if (end < 0 || end >= to) throw this.fault(`an attribute without a value at ${this.nameFrom}`);
    this.valueFrom = at + 1;
    this.valueTo = end;
    return end + 1;
  }

  private value(): string {
    return resolvedEntities(this.xml.slice(this.valueFrom, this.valueTo));
  }

  private opening(): XmlEvent {
    const { xml } = this;
    const start = this.at + 1;
    let at = start;
    while (at < xml.length && isNameCode(xml.charCodeAt(at))) at++;
    const name = xml.slice(start, at);
    if (name === "") throw this.fault(`"<" without a name at ${start}`);
    this.from = at;
    for (; ; at++) {
      const code = xml.charCodeAt(at);
      if (code === greaterThan) break;
      if (code === doubleQuote || code === quote) at = this.found(code === quote ? "'" : '"', at + 1);
      else if (code === lessThan || at >= xml.length) throw this.fault(`${name} is not closed at ${start}`);
    }
    this.closesAtOnce = xml.charCodeAt(at - 1) === slash;
    this.to = this.closesAtOnce ? at - 1 : at;
    this.at = at + 1;
    this.open.push(name);
    if (this.open.length > fileLimits.depth)
      throw this.fault(`more than ${fileLimits.depth} elements inside one another`);
    this.name = name.slice(name.indexOf(":") + 1);
    return "open";
  }

  private closing(): XmlEvent {
    const end = this.found(">", this.at);
    const name = this.xml.slice(this.at + 2, end).trimEnd();
    const opened = this.open.pop();
    if (name !== opened) throw this.fault(`${opened ?? "nothing"} is closed as ${name.slice(0, 50)} at ${this.at}`);
    this.at = end + 1;
    return "close";
  }

  private passDocumentType(): void {
    const end = this.found(">", this.at);
    const hasList = this.xml.slice(this.at, end).includes("[");
    this.at = this.found(">", hasList ? this.found("]", this.at) : end) + 1;
  }

  private textTo(from: number, to: number, isRaw: boolean): XmlEvent {
    this.from = from;
    this.to = to;
    this.isRaw = isRaw;
    this.at = to;
    return "text";
  }

  private found(mark: string, from: number, otherwise?: number): number {
    const at = this.xml.indexOf(mark, from);
    if (at >= 0) return at;
    if (otherwise !== undefined) return otherwise;
    throw this.fault(`no ${mark} after ${from}`);
  }
}

/** Ends of lines as XML 1.0 (2.11) has them. */
function withLineFeeds(text: string): string {
  return text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text;
}

function isSpace(code: number): boolean {
  return code === 32 || code === 10 || code === 13 || code === 9;
}

function isNameCode(code: number): boolean {
  return !isSpace(code) && code !== slash && code !== greaterThan && code !== lessThan;
}
