/** Rows of the criteria sheet held against each other and against their own method. */
export const criterionRuleIssues = {
  criterionBandsMissing:
    "Показатель «{{code}}»: для шкалы не указано ни одной ступени (столбцы «{{from}}» и «{{points}}»)",
  criterionBandIncomplete:
    "Показатель «{{code}}»: ступень {{number}} заполнена не полностью – нужны и «{{from}}», и «{{points}}»",
  criterionBandOrder:
    "Показатель «{{code}}»: ступень {{number}} начинается с {{value}}, а предыдущая – с {{previous}}. Расположите ступени по возрастанию",
  criterionBandGap: "Показатель «{{code}}»: ступень {{number}} заполнена, а перед ней пустая. Сдвиньте ступени влево",
  criterionBandsUnused: "Показатель «{{code}}»: ступени не используются, потому что способ – не шкала",
  criterionBaseMissing: "Показатель «{{code}}»: для этого способа нужна база – код другого показателя",
  criterionBaseUnknown: "Показатель «{{code}}»: база «{{base}}» – такого кода нет на листе",
  criterionBaseSelf: "Показатель «{{code}}» указан базой самого себя. Впишите код другого показателя",
  criterionBaseUnused: "Показатель «{{code}}»: база не используется при этом способе",
  criterionBandsAsShares:
    "Пороги записаны долями (до {{largest}}), а показатель – в процентах: наибольший балл получат все. Впишите проценты, например {{percent}}.",
  criterionLineUnknown:
    "Показатель «{{code}}» входит в «{{indicator}}», а такого кода на листе нет. Впишите код показателя",
  criterionLineCircle:
    "Показатель «{{code}}» входит в «{{indicator}}», и получается круг. Впишите код показателя, который сам ни во что не входит",
  criterionLineOfLine:
    "Показатель «{{code}}» входит в «{{indicator}}», а тот сам – строка показателя «{{outer}}». Впишите код показателя, который ни во что не входит",
  criterionLineOfPlain:
    "Показатель «{{code}}» входит в «{{indicator}}», но способ «{{indicator}}» – «{{method}}». Задайте ему один из способов: {{allowed}}",
  criterionLinesMissing:
    "Показатель «{{code}}»: способ – «{{method}}», но ни одна учитываемая строка в него не входит. Впишите его код в столбец «Входит в» у строк",
  criterionLineBlock:
    "Показатель «{{code}}»: указан блок «{{block}}», но строка считается в блоке показателя «{{indicator}}»: «{{taken}}»",
  criterionBaseByLines:
    "Показатель «{{code}}»: база «{{base}}» считается по строкам, и своего значения у неё нет. Впишите код одной из строк или другого показателя",
  criterionMeasureUnknown: "Показатель «{{code}}»: неизвестная величина «{{text}}». Допустимо: {{allowed}}",
  criterionMeasureUnfit:
    "Показатель «{{code}}»: величина «{{measure}}» не сочетается со способом «{{method}}». Допустимо: {{allowed}}",
  criterionMethodUnknown: "Показатель «{{code}}»: неизвестный способ «{{text}}». Допустимо: {{allowed}}",
  criterionPointsMissing: "У показателя «{{code}}» не указаны баллы",
  criterionPenaltyPositive: "Показатель «{{code}}»: у штрафа баллы {{points}} больше нуля. Впишите отрицательное число",
  criterionPointsUnused:
    "Показатель «{{code}}»: баллы в этом столбце не используются, потому что способ – «{{method}}»",
  criterionWeightLarge:
    "У показателя «{{code}}» вес {{weight}}, а у остальных – 1. Не проценты ли это? Половина – это 0,5",
  criterionWeightBlank: "У показателя «{{code}}» не указан вес; принят 1",
  criterionRowIgnored: "Строка «{{text}}» не похожа на показатель и не читается",
  criterionCodeMissing: "У показателя нет кода. Впишите код",
} as const;
