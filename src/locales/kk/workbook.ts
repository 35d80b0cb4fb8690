/** Titles of the sheets (workbook contract). */
export const workbook = {
  titles: {
    totals: "Қорытынды",
    awards: "Марапаттау",
    points: "Ұпайлар",
    ranks: "Орындар",
    data: "Деректер",
    checks: "Тексеру",
    criteria: "Критерийлер",
    settings: "Баптаулар",
    organisations: "Ұйымдар",
    indicators: "Көрсеткіштер",
    previous: "Алдыңғы бағалау",
  },
} as const;

export const workbookIssues = {} as const;
