import type { Translate } from "../locales/translator";

/**
 * Characters that a terminal, a text viewer or a file manager obeys instead of showing: controls (Unicode Cc), direction
 * marks, embeddings and isolates (UAX #9), line and paragraph separators, interlinear marks, tags, halves of a pair.
 */
const obeyedSet = String.raw`[\p{Cc}\p{Cs}\u061c\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]`;
const obeyed = new RegExp(obeyedSet, "gu");
/** Without the line feeds: a large JSON has millions of them. */
const obeyedInLine = new RegExp(`(?!\\n)${obeyedSet}`, "gu");

/** The text of several lines for people's eyes: what would be obeyed is shown, "\u001b" as "<U+001B>". */
export function visible(text: string): string {
  return text.replace(obeyedInLine, (one) => (one === "\t" ? " " : shownCode(one)));
}

/** The same as one line: a name of two lines cannot pass for a line of ours. */
export function visibleLine(text: string): string {
  return visible(text.replace(/\r\n|[\r\n]/g, " ⏎ "));
}

/** Texts in which whatever is filled in stays in its line: the paths of a message are anybody's. */
export function inLines(t: Translate): Translate {
  return (key, params = {}) => {
    const lined = Object.entries(params).map(([name, value]) => {
      return [name, typeof value === "string" ? visibleLine(value) : value] as const;
    });
    return t(key, Object.fromEntries(lined));
  };
}

/** JSON that says the same and holds none of these characters but "\n" between its parts. */
export function visibleJson(json: string): string {
  return json.replace(obeyedInLine, escaped);
}

/** A name for a file of ours made from a name of others. */
export function fileNameOf(name: string): string {
  return name.replace(obeyed, "_");
}

function shownCode(one: string): string {
  return `<U+${(one.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}>`;
}

function escaped(one: string): string {
  return Array.from({ length: one.length }, (_, unit) => {
    return `\\u${one.charCodeAt(unit).toString(16).padStart(4, "0")}`;
  }).join("");
}
