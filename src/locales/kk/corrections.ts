/** The register of corrections and appeals. */
export const corrections = {
  title: "Түзетулер мен апелляциялар",
  hint: "Ұйымды, көрсеткіш кодын, жаңа мәнді, құжатты және шешімді жазыңыз. Қабылданған түзетулер келесі бағалауда қолданылады; өңірлердің кестесі өзгермейді. Бұрынғы мән салыстыру үшін керек: кестеде басқа мән тұрса, түзету қолданылмайды.",
  column: {
    organisation: "Ұйым",
    criterion: "Көрсеткіш коды",
    oldValue: "Бұрынғы мән",
    newValue: "Жаңа мән",
    evidence: "Негіздеме (құжат)",
    decision: "Түзету бойынша шешім",
    remark: "Кім және қашан, ескертпе",
    effect: "Қабылданса, не өзгереді (бағдарлама толтырады)",
  },
  decision: {
    accepted: "қабылданды",
    rejected: "қабылданбады",
    pending: "қаралуда",
  },
  suggested: "Бағдарлама ұсынған, панельде қабылданған",
  claims: {
    total: "жалпы балы {{before, amount}} → {{after, amount}}",
    notApplied: "қолдану мүмкін емес: {{reason}}",
  },
  slips: {
    heading: "Ықтимал жазу қателері және түзету нені өзгертер еді",
    note: "Сандар жіберілген күйінде алынды: оларды тек адам түзетеді. Әр қате үшін бағалау түзетуімен қайталанды.",
    repair: "Түзету",
    effect: "Өзгереді",
    noEffect: "орындар мен марапаттар өзгермейді",
    notWorkedOut: "есептелген жоқ: жауапсыз сұрақ бар немесе жазу қатесі 20-дан көп",
    place: "{{organisation}}: орны {{before}} → {{after}}",
    placeAndAward: "{{organisation}}: орны {{before}} → {{after}}, марапаты {{awardBefore}} → {{awardAfter}}",
    more: "және тағы {{count}}",
  },
  data: {
    corrected: "түзетілді: {{from}} → {{to}} ({{cell}})",
    correctedBy: "түзетілді: {{from}} → {{to}} ({{cell}}; {{evidence}})",
  },
  checks: {
    heading: "Қолданылған түзетулер және олардың әсері",
    note: "Әр түзету үшін бағалау онсыз қайталанды; қалған түзетулер күшінде қалады.",
    what: "Ұйым және көрсеткіш",
    others: "Басқалардың орны",
    change: "{{before}} → {{after}}",
    other: "{{organisation}}: {{before}} → {{after}}",
    noOthers: "өзгерген жоқ",
    moreOthers: "және тағы {{count}}",
    notRated: "бағаланбаған",
  },
} as const;

export const correctionsIssues = {
  correctionDecisionUnknown:
    "«{{text}}» шешімі түсініксіз, түзету қолданылмады. Таңдаңыз: қабылданды, қабылданбады немесе қаралуда",
  correctionsPending_one: "Түзетулер парағында шешімі жоқ {{count}} жол бар; ол қолданылмады",
  correctionsPending_other: "Түзетулер парағында шешімі жоқ {{count}} жол бар; олар қолданылмады",
  correctionOrganisationUnknown:
    "Түзету қолданылмады: «{{organisation}}» ұйымы деректері оқылғандардың арасында жоқ. Атауын тізімнен таңдаңыз",
  correctionByLines:
    "Түзету қолданылмады: «{{criterion}}» көрсеткіші жолдар бойынша есептеледі. Жолдың кодын көрсетіңіз",
  correctionCriterionUnknown: "Түзету қолданылмады: «{{criterion}}» коды бар көрсеткіш жоқ. Кодты тізімнен таңдаңыз",
  correctionValueMissing:
    "{{organisation}}, {{criterion}}: жаңа мән жоқ болғандықтан түзету қолданылмады. Оны жазыңыз; мәнді алып тастау үшін «дерек жоқ» деп жазыңыз",
  correctionValueUnreadable:
    "{{organisation}}, {{criterion}}: түзету қолданылмады, «{{written}}» жаңа мәні танылмайды. Көрсеткіштің өлшем бірлігінде бір сан немесе «иә»/«жоқ» деп жазыңыз",
  correctionOldDiffers:
    "{{organisation}}, {{criterion}}: түзету қолданылмады. Бұрынғы мән {{expected}} деп көрсетілген, ал өңірлердің кестесінен {{found}} танылды. Шешім осы мән туралы ма, тексеріп, {{found}} деп жазыңыз",
  correctionAlreadyThere:
    "{{organisation}}, {{criterion}}: өңірлердің кестесінде {{found}} тұр, түзету ештеңені өзгертпейді",
  correctionTwice:
    "{{organisation}}, {{criterion}}: бір ұяшықтың әртүрлі түзетулері қабылданған ({{cells}}), бірде-бірі қолданылмады. Біреуін ғана қабылданған күйде қалдырыңыз",
  correctionApplied: "{{organisation}}, {{criterion}}: {{from}} → {{to}} деп түзетілді. Негіздеме: {{evidence}}",
  correctionDoubtful:
    "{{organisation}}, {{criterion}}: «{{written}}» жаңа мәні {{to}} деп танылды. Солай ма, тексеріңіз",
} as const;
