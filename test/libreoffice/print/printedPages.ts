import { pagesOfTexts, type Box, type ShownText } from "./pdfText";

/** A page of a workbook as LibreOffice prints it. */
export interface PrintedPage {
  /** Title of the sheet, as the foot states it. */
  readonly sheet: string;
  readonly texts: readonly ShownText[];
}

/** How far in points a letter may reach over an edge: what is thinner than the line of a cell is not seen. */
const slack = 0.6;

/** The pages of a PDF that have the foot of our sheets; a page of a sheet that is carried as it was read has none. */
export async function printedPages(bytes: Uint8Array): Promise<readonly PrintedPage[]> {
  const pages = await pagesOfTexts(bytes);
  return pages.flatMap((texts) => {
    const lowest = Math.min(...texts.map(({ box }) => box.bottom));
    const isFoot = ({ box }: ShownText): boolean => box.bottom < lowest + slack;
    const foot = texts.filter(isFoot);
    const sheet = footPart(foot, 0, 1 / 3);
    const isOurs = /^\d+ \/ \d+$/.test(footPart(foot, 2 / 3, 1)) && /\d{4}/.test(footPart(foot, 1 / 3, 2 / 3));
    return isOurs ? [{ sheet, texts: texts.filter((text) => !isFoot(text)) }] : [];
  });
}

/** What is at the left (the title), in the middle (the date) or at the right (the page), as shares of the foot's width. */
function footPart(foot: readonly ShownText[], from: number, to: number): string {
  const right = Math.max(...foot.map(({ box }) => box.right));
  return foot
    .filter(({ box }) => box.left >= from * right && box.left < to * right)
    .map(({ text }) => text)
    .join("");
}

/** What is seen of a text, and what not. */
export function isCut({ box, clip }: ShownText): boolean {
  return (
    box.left < clip.left - slack ||
    box.right > clip.right + slack ||
    box.bottom < clip.bottom - slack ||
    box.top > clip.top + slack
  );
}

/** false: it is drawn, but in a column without width, or beyond the page. */
export function isSeen({ box, clip }: ShownText): boolean {
  const width = Math.min(box.right, clip.right) - Math.max(box.left, clip.left);
  const height = Math.min(box.top, clip.top) - Math.max(box.bottom, clip.bottom);
  return width > slack && height > slack;
}

/**
 * Texts of a sheet that are cut. A merged heading that runs over the edge of a page and goes on at the very letter on the
 * next one is not; a text of which one page shows a part and another one all, is.
 */
export function cutTexts(pages: readonly PrintedPage[]): readonly string[] {
  const texts = pages.flatMap((page) => page.texts).filter(isSeen);
  const pieces = new Map<string, ShownText[]>();
  for (const one of texts) pieces.set(one.text, [...(pieces.get(one.text) ?? []), one]);
  return texts.filter((one) => isCut(one) && !goesOn(one, pieces.get(one.text) ?? [])).map(({ text }) => text);
}

/** Texts that no page of a sheet shows in full, nor two of them together. */
export function neverWhole(pages: readonly PrintedPage[]): readonly string[] {
  const whole = new Set(
    pages.flatMap((page) => page.texts.filter((one) => isSeen(one) && !isCut(one)).map(({ text }) => text)),
  );
  return cutTexts(pages).filter((text) => !whole.has(text));
}

/** Whether another piece of the same text shows just what this one does not. */
function goesOn(one: ShownText, pieces: readonly ShownText[]): boolean {
  if (isCut({ ...one, clip: { ...one.clip, left: -Infinity, right: Infinity } })) return false;
  const [from, to] = seenPart(one);
  return pieces.some((other) => {
    const [start, end] = seenPart(other);
    const before = from <= slack || (Math.abs(end - from) <= slack && start <= slack);
    const after = to >= width(one.box) - slack || (Math.abs(start - to) <= slack && end >= width(other.box) - slack);
    return other !== one && before && after;
  });
}

/** In points from the beginning of the text. */
function seenPart({ box, clip }: ShownText): readonly [number, number] {
  return [Math.max(0, clip.left - box.left), Math.min(width(box), clip.right - box.left)];
}

function width({ left, right }: Box): number {
  return right - left;
}

/** All that a sheet shows, in the order of drawing and without white space: lines of a wrapped text follow one another. */
export function seenLetters(pages: readonly PrintedPage[]): string {
  return letters(
    pages
      .flatMap((page) => page.texts)
      .filter(isSeen)
      .map(({ text }) => text)
      .join(""),
  );
}

export function letters(text: string): string {
  return text.replace(/[\s\u00ad]+/g, "");
}
