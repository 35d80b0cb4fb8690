/** The usual form of an official paper: Times New Roman 14; what is no part of the text is smaller. Half points. */
export const bodyFont = { font: "Times New Roman", size: 28 } as const;
export const smallSize = 20;
export const tableSize = 20;
export const narrowTableSize = 16;

const twipsPerMillimetre = 1440 / 25.4;

/** A length in millimetres as the twentieths of a point that a document states. */
export function twips(millimetres: number): number {
  return Math.round(millimetres * twipsPerMillimetre);
}

/** Millimetres: A4, with the margins of official papers. */
export const page = {
  width: 210,
  height: 297,
  margins: { left: 30, right: 15, top: 20, bottom: 20 },
} as const;

/** Between the margins, in twips; the binding margin is the upper one of a landscape page. */
export function textWidth(landscape: boolean): number {
  const { left, right, top, bottom } = page.margins;
  return twips(landscape ? page.height - top - bottom : page.width - left - right);
}

export const firstLine = twips(12.5);
