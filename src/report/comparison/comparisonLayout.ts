import { recordOf } from "../../tables/recordOf";

/** Columns of the comparison, which all its sections share, with their widths in characters. */
const widths = {
  number: 8,
  name: 64,
  placeBefore: 13,
  placeAfter: 13,
  pointsBefore: 13,
  pointsAfter: 13,
  change: 13,
  fromValues: 13,
  fromRules: 13,
} as const;

export const comparisonHeads = Object.keys(widths) as readonly (keyof typeof widths)[];
export const comparisonWidths = Object.values(widths);
/** Zero-based positions. */
export const comparisonColumns = recordOf(comparisonHeads, (_head, index) => index);

export const comparisonRows = { title: 0, before: 1, after: 2, note: 3, heading: 4, first: 5 } as const;

/** A longer list shows only who moved, and the causes of those that moved most: a sheet to be read, and to be sent again. */
export const listedOrganisations = 60;

/** Cells of criteria that are listed in all, and for one organisation: the rest is as one sum. */
export const listedCells = { inAll: 300, most: 8 } as const;

export const listedRules = 200;
