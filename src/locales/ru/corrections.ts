/** The register of corrections and appeals. */
export const corrections = {
  title: "Исправления и апелляции",
  hint: "Впишите организацию, код показателя, новое значение, документ и решение. Принятые исправления применяются при следующей оценке; таблица регионов не меняется. Прежнее значение служит для сверки: если в таблице стоит другое, исправление не применяется.",
  column: {
    organisation: "Организация",
    criterion: "Код показателя",
    oldValue: "Прежнее значение",
    newValue: "Новое значение",
    evidence: "Основание (документ)",
    decision: "Решение по исправлению",
    remark: "Кто и когда, примечание",
    effect: "Что изменится, если принять (заполняет программа)",
  },
  decision: {
    accepted: "принято",
    rejected: "отклонено",
    pending: "на рассмотрении",
  },
  suggested: "Предложено программой, принято в панели",
  claims: {
    total: "общий балл {{before, amount}} → {{after, amount}}",
    notApplied: "применить нельзя: {{reason}}",
  },
  slips: {
    heading: "Возможные описки и что изменило бы исправление",
    note: "Числа взяты, как их прислали: исправляет только человек. Для каждой описки оценка повторена с её исправлением.",
    repair: "Исправление",
    effect: "Изменится",
    noEffect: "места и награды не изменятся",
    notWorkedOut: "не посчитано: есть вопросы без ответа или описок больше 20",
    place: "{{organisation}}: место {{before}} → {{after}}",
    placeAndAward: "{{organisation}}: место {{before}} → {{after}}, награда {{awardBefore}} → {{awardAfter}}",
    more: "и ещё {{count}}",
  },
  data: {
    corrected: "исправлено: {{from}} → {{to}} ({{cell}})",
    correctedBy: "исправлено: {{from}} → {{to}} ({{cell}}; {{evidence}})",
  },
  checks: {
    heading: "Применённые исправления и их влияние",
    note: "Для каждого исправления оценка повторена без него; остальные исправления остаются в силе.",
    what: "Организация и показатель",
    others: "Места других",
    change: "{{before}} → {{after}}",
    other: "{{organisation}}: {{before}} → {{after}}",
    noOthers: "не изменились",
    moreOthers: "и ещё {{count}}",
    notRated: "не оценивалась",
  },
} as const;

export const correctionsIssues = {
  correctionDecisionUnknown:
    "Решение «{{text}}» не понято, исправление не применено. Выберите: принято, отклонено или на рассмотрении",
  correctionsPending_one: "На листе исправлений {{count}} строка без решения; она не применена",
  correctionsPending_few: "На листе исправлений {{count}} строки без решения; они не применены",
  correctionsPending_many: "На листе исправлений {{count}} строк без решения; они не применены",
  correctionsPending_other: "На листе исправлений {{count}} строки без решения; они не применены",
  correctionOrganisationUnknown:
    "Исправление не применено: организации «{{organisation}}» нет среди тех, чьи данные прочитаны. Выберите название из списка",
  correctionByLines: "Исправление не применено: показатель «{{criterion}}» считается по строкам. Укажите код строки",
  correctionCriterionUnknown:
    "Исправление не применено: показателя с кодом «{{criterion}}» нет. Выберите код из списка",
  correctionValueMissing:
    "{{organisation}}, {{criterion}}: исправление не применено, потому что нового значения нет. Впишите его; чтобы снять значение, напишите «нет данных»",
  correctionValueUnreadable:
    "{{organisation}}, {{criterion}}: исправление не применено, новое значение «{{written}}» не распознано. Впишите одно число в единицах критерия или «да»/«нет»",
  correctionOldDiffers:
    "{{organisation}}, {{criterion}}: исправление не применено. Прежнее значение указано как {{expected}}, а в таблице регионов распознано {{found}}. Проверьте, о том ли значении принято решение, и впишите {{found}}",
  correctionAlreadyThere:
    "{{organisation}}, {{criterion}}: в таблице регионов уже стоит {{found}}, исправление ничего не меняет",
  correctionTwice:
    "{{organisation}}, {{criterion}}: приняты разные исправления одной ячейки ({{cells}}), не применено ни одно. Оставьте принятым одно",
  correctionApplied: "{{organisation}}, {{criterion}}: исправлено {{from}} → {{to}}. Основание: {{evidence}}",
  correctionDoubtful:
    "{{organisation}}, {{criterion}}: новое значение «{{written}}» распознано как {{to}}. Проверьте, так ли это",
} as const;
