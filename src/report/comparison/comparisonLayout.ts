/** Columns and fixed rows of the comparison (zero-based); all its sections share one header. */
export const comparisonColumns = {
  number: 0,
  name: 1,
  placeBefore: 2,
  placeAfter: 3,
  pointsBefore: 4,
  pointsAfter: 5,
  change: 6,
  fromValues: 7,
  fromRules: 8,
} as const;

export const comparisonWidths: readonly number[] = [8, 64, 13, 13, 13, 13, 13, 13, 13];

export const comparisonRows = { title: 0, before: 1, after: 2, note: 3, heading: 4, first: 5 } as const;

/** A longer list shows only who moved, and the causes of those that moved most: a sheet to be read, and to be sent again. */
export const listedOrganisations = 60;

/** Cells of criteria that are listed in all, and for one organisation: the rest is as one sum. */
export const listedCells = { inAll: 300, most: 8 } as const;

export const listedRules = 200;
