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
    "Критерий «{{code}}» входит в «{{indicator}}», а такого кода на листе нет. Впишите код показателя",
  criterionLineCircle:
    "Критерий «{{code}}» входит в «{{indicator}}», и получается круг. Впишите код показателя, который сам ни во что не входит",
  criterionLineOfLine:
    "Критерий «{{code}}» входит в «{{indicator}}», а тот сам – строка показателя «{{outer}}». Впишите код показателя, который ни во что не входит",
  criterionLineOfPlain:
    "Критерий «{{code}}» входит в «{{indicator}}», но способ «{{indicator}}» – «{{method}}». Задайте ему один из способов: {{allowed}}",
  criterionLinesMissing:
    "Критерий «{{code}}»: способ – «{{method}}», но ни одна учитываемая строка в него не входит. Впишите его код в столбец «Входит в» у строк",
  criterionLineBlock:
    "Критерий «{{code}}»: указан блок «{{block}}», но строка считается в блоке показателя «{{indicator}}»: «{{taken}}»",
  criterionBaseByLines:
    "Критерий «{{code}}»: база «{{base}}» считается по строкам, и своего значения у неё нет. Впишите код одной из строк или другого показателя",
  criterionMeasureUnknown: "Критерий «{{code}}»: неизвестная величина «{{text}}». Допустимо: {{allowed}}",
  criterionMeasureUnfit:
    "Критерий «{{code}}»: величина «{{measure}}» не сочетается со способом «{{method}}». Допустимо: {{allowed}}",
} as const;
