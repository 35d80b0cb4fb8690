/** Decisions of the Executive Committee in Awards. Texts that stand in formulas stay below 255 characters. */
export const committee = {
  columns: {
    other: "Басқа ұйым",
    reason: "Шешімнің себебі",
    votesFor: "Жақтап",
    votesAgainst: "Қарсы",
    votesAbstained: "Қалыс қалды",
  },
  votesMessage: "Дауыс саны – нөлден кем емес бүтін сан.",
  hintTie:
    "Нәтижелер тең, сондықтан есеп таңдамайды. Марапат берілетіндерге «{{approve}}», қалғандарына «{{decline}}» деп қойыңыз. Неше орын қалғаны кестенің астында көрсетілген.",
  hintHeld: "Бағандар расталғаннан кейін шешім қабылдаңыз: ұсыныс өзгеруі мүмкін.",
  check: {
    otherMissing: "Басқа ұйым көрсетілмеген жолдар саны:",
    remaining: "Қалған орын саны:",
    excess: "Орыннан көп бекітілді. Артығы:",
    notAwarded: "Барлық жол бойынша шешім қабылданды. Берілмеген орын саны:",
    allGiven: "Барлық орын бөлінді.",
    undecidedRows: "Шешімі жоқ жолдар саны:",
    allDecided: "Барлық жол бойынша шешім қабылданды.",
  },
  proposedSum: "Ұсыныстар бойынша сома, теңге",
  decidedSum: "Комитет шешімдері бойынша сома, теңге",
  outdatedRow: "Қолданылмайды: бұл ұйымға мұндай марапат енді ұсынылмайды.",
} as const;

export const committeeIssues = {
  decisionOutdated:
    "{{organisation}}: «{{decision}}» шешімі енді қолданылмайды, өйткені жаңа бағалаудан кейін мұндай марапат ұсынылмайды. Шешім марапаттау парағының төменгі жағында сақталды; жаңа шешім қабылдаңыз.",
  decisionUnclear:
    "{{organisation}}: «{{decision}}» шешімі пайдаланылмады. Тізімнен біреуін таңдаңыз; марапат басқа ұйымға берілсе, оны көрсетіңіз.",
  decisionExcess:
    "Орыннан көп ұйым бекітілді: артығы {{count}} ({{organisations}}). Бұл түзетілгенше марапат құжаттарда көрсетілмейді.",
  decisionAwardedTwice: "{{organisation}}: шешімдер бойынша бірнеше марапат алады. Солай ойластырылғанын тексеріңіз.",
} as const;
