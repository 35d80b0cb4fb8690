/** Columns of Checks that all its tables share (zero-based). */
export const checksColumns = { key: 0, text: 1, count: 2, first: 3 } as const;

/** Their widths in characters. */
export const checksWidths = { key: 16, text: 50, count: 12, other: 10 } as const;

/** Rows of its head (zero-based). */
export const checksRows = {
  title: 0,
  verdict: 1,
  differences: 2,
  settingsChanged: 3,
  sheetsChanged: 4,
  decisionsChanged: 5,
  firstFact: 6,
} as const;

/** Addresses that other sheets refer to. */
export const checksCells = {
  differences: "$C$3",
  settingsChanged: "$C$4",
  sheetsChanged: "$C$5",
  decisionsChanged: "$C$6",
} as const;

export const checksNames = { differences: "bagalau.differences", settingsChanged: "bagalau.settingsChanged" } as const;
