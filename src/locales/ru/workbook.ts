/** Titles of the sheets (workbook contract). */
export const workbook = {
  titles: {
    totals: "Итоги",
    awards: "Награждение",
    points: "Баллы",
    ranks: "Места",
    data: "Данные",
    checks: "Проверка",
    criteria: "Критерии",
    settings: "Настройки",
    organisations: "Организации",
    indicators: "Показатели",
    previous: "Предыдущая оценка",
  },
} as const;

export const workbookIssues = {} as const;
