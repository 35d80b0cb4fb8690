/** Titles of the sheets (workbook contract). */
export const workbook = {
  titles: {
    totals: "Totals",
    awards: "Awards",
    points: "Points",
    ranks: "Ranks",
    data: "Data",
    checks: "Checks",
    criteria: "Criteria",
    settings: "Settings",
    organisations: "Organisations",
    indicators: "Indicators",
    previous: "Previous evaluation",
  },
} as const;

export const workbookIssues = {} as const;
