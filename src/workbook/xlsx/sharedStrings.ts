import { resolvedEscapes } from "./xmlEntities";
import { XmlScanner } from "./xmlScanner";

interface SharedStrings {
  /** The texts that cells refer to by number. */
  readonly texts: readonly string[];
  /** Numbers of those of which something is struck through. */
  readonly struckTexts: ReadonlySet<number>;
}

/** Reads a shared strings part. */
export function sharedStrings(xml: string, fault: (reason: string) => Error): SharedStrings {
  const scanner = new XmlScanner(xml, fault);
  const texts: string[] = [];
  const struckTexts = new Set<number>();
  for (let event = scanner.next(); event !== "end"; event = scanner.next()) {
    if (event !== "open" || scanner.name !== "si") continue;
    const { text, struck } = richText(scanner);
    if (struck) struckTexts.add(texts.length);
    texts.push(text);
  }
  return { texts, struckTexts };
}

/**
 * The text of the element that was just opened (si, is): its runs one after another, phonetic runs left out.
 * @returns struck: a run that shows anything is struck through
 */
export function richText(scanner: XmlScanner): { readonly text: string; readonly struck: boolean } {
  let text = "";
  let [isStruck, struck, isRaised] = [false, false, false];
  for (let depth = 0; ;) {
    const event = scanner.next();
    if (event === "end" || (event === "close" && depth-- === 0))
      return { text: ownCopy(resolvedEscapes(text)), struck };
    if (event !== "open") continue;
    if (scanner.name === "t") {
      const content = scanner.content();
      text += isRaised ? raised(content) : content;
      struck ||= isStruck && content.trim() !== "";
    } else if (scanner.name === "rPh") scanner.skip();
    else {
      if (scanner.name === "r") [isStruck, isRaised] = [false, false];
      else if (scanner.name === "vertAlign") isRaised = scanner.attribute("val") === "superscript";
      else if (scanner.name === "strike") isStruck = isOn(scanner.attribute("val"));
      depth++;
    }
  }
}

/** Raised digits of a run (ECMA-376 part 1, 18.4.14; 17.3.2.42) mark a footnote, as "¹" does: never digits of the number before them. */
export function raised(text: string): string {
  return text.replace(/(?<!_x[\dA-F]{0,3})[\d()]/gi, (mark) => "⁰¹²³⁴⁵⁶⁷⁸⁹⁽⁾"["0123456789()".indexOf(mark)] ?? mark);
}

/** A logical property that is there without a value is true (ECMA-376 part 1, 18.4.10; 17.3.2.37). */
export function isOn(value: string | null): boolean {
  return value === null || !/^(?:0|false|off)$/.test(value);
}

/** A part of a string keeps the whole of it in memory: a text outlives the XML of its sheet as a string of its own. */
export function ownCopy(text: string): string {
  return text.length < 13 ? text : ` ${text}`.slice(1);
}
