/** Zero-width and direction marks, soft hyphens: nothing a reader of the sheet could see. */
const invisible = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]/g;

export function withoutInvisible(text: string): string {
  return text.replace(invisible, "");
}

/** The text without what cannot be seen, white space of any kind (also U+00A0) made one space, none at the ends. */
export function cleanText(text: string): string {
  return withoutInvisible(text).replace(/\s+/g, " ").trim();
}
