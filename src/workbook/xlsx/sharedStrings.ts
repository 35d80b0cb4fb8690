import { resolvedEscapes } from "./xmlEntities";
import { XmlScanner } from "./xmlScanner";

/** The texts that cells refer to by number, of a shared strings part. */
export function sharedStrings(xml: string, fault: (reason: string) => Error): readonly string[] {
  const scanner = new XmlScanner(xml, fault);
  const texts: string[] = [];
  for (let event = scanner.next(); event !== "end"; event = scanner.next()) {
    if (event === "open" && scanner.name === "si") texts.push(richText(scanner));
  }
  return texts;
}

/** The text of the element that was just opened (si, is): its runs one after another, phonetic runs left out. */
export function richText(scanner: XmlScanner): string {
  let text = "";
  for (let depth = 0; ;) {
    const event = scanner.next();
    if (event === "end" || (event === "close" && depth-- === 0)) return ownCopy(resolvedEscapes(text));
    if (event !== "open") continue;
    if (scanner.name === "t") text += scanner.content();
    else if (scanner.name === "rPh") scanner.skip();
    else depth++;
  }
}

/** A part of a string keeps the whole of it in memory: a text outlives the XML of its sheet as a string of its own. */
export function ownCopy(text: string): string {
  return text.length < 13 ? text : ` ${text}`.slice(1);
}
