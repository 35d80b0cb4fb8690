export const evaluationIssues = {
  nothingRated:
    "Бағалайтын ұйым жоқ: бірде-бір ұйымда бірде-бір мән жоқ. Толтырылған көрсеткіштер кестесі ашылғанын тексеріңіз.",
  cannotBeComputed:
    "{{organisation}}, {{criterion}}: есептеу мүмкін емес, өйткені мән бөлінетін {{base}} көрсеткіші берілмеген немесе нөлден үлкен емес; 0 ұпай қойылды. {{base}} көрсеткішін толтырыңыз немесе түзетіңіз.",
  organisationNoValues: "{{organisation}}: бағаланбайды, өйткені бірде-бір мән жоқ",
  organisationAbsent:
    "{{organisation}}: бағаланбайды, өйткені көрсеткіштер кестесінде жоқ. Мәлімет түскен болса, ұйымдар парағындағы атаудың жазылуын тексеріңіз.",
  organisationNotTakingPart: "{{organisation}}: бағалауға қатыспайды. {{words}}",
} as const;
