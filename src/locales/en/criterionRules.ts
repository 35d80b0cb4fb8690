/** Rows of the criteria sheet held against each other and against their own method. */
export const criterionRuleIssues = {
  criterionBandsMissing: 'Criterion "{{code}}": no band is given (columns "{{from}}" and "{{points}}")',
  criterionBandIncomplete:
    'Criterion "{{code}}": band {{number}} is incomplete: both "{{from}}" and "{{points}}" are needed',
  criterionBandOrder:
    'Criterion "{{code}}": band {{number}} begins at {{value}}, the one before it at {{previous}}. Put the bands in ascending order',
  criterionBandGap:
    'Criterion "{{code}}": band {{number}} is filled in, but the one before it is empty. Move the bands to the left',
  criterionBandsUnused: 'Criterion "{{code}}": the bands are not used, because the method is not bands',
  criterionBaseMissing: 'Criterion "{{code}}": this method needs a base, the code of another indicator',
  criterionBaseUnknown: 'Criterion "{{code}}": base "{{base}}": there is no such code on the sheet',
  criterionBaseSelf: 'Criterion "{{code}}" is given as its own base. Enter the code of another indicator',
  criterionBaseUnused: 'Criterion "{{code}}": the base is not used under this method',
  criterionBandsAsShares:
    "The bands are written as shares (up to {{largest}}), but the indicator is in percent: everybody gets the most points. Write percentages, such as {{percent}}.",
  criterionLineUnknown:
    'Criterion "{{code}}" is part of "{{indicator}}", and the sheet has no such code. Enter the code of an indicator',
  criterionLineCircle:
    'Criterion "{{code}}" is part of "{{indicator}}", which makes a circle. Enter the code of an indicator that is part of nothing',
  criterionLineOfLine:
    'Criterion "{{code}}" is part of "{{indicator}}", which is itself a line of "{{outer}}". Enter the code of an indicator that is part of nothing',
  criterionLineOfPlain:
    'Criterion "{{code}}" is part of "{{indicator}}", but the method of "{{indicator}}" is "{{method}}". Give it one of these methods: {{allowed}}',
  criterionLinesMissing:
    'Criterion "{{code}}": the method is "{{method}}", but no counted row is part of it. Enter its code in the column "Part of" of the rows',
  criterionLineBlock:
    'Criterion "{{code}}": its block is given as "{{block}}", but a line counts in the block of indicator "{{indicator}}": "{{taken}}"',
  criterionBaseByLines:
    'Criterion "{{code}}": the base "{{base}}" counts by lines and has no value of its own. Enter the code of one of the lines or of another indicator',
  criterionMeasureUnknown: 'Criterion "{{code}}": unknown measure "{{text}}". Allowed: {{allowed}}',
  criterionMeasureUnfit:
    'Criterion "{{code}}": the measure "{{measure}}" does not go with the method "{{method}}". Allowed: {{allowed}}',
  criterionMethodUnknown: 'Criterion "{{code}}": unknown method "{{text}}". Allowed: {{allowed}}',
  criterionPointsMissing: 'Criterion "{{code}}" has no points',
  criterionPenaltyPositive:
    'Criterion "{{code}}": the points of a penalty, {{points}}, are above zero. Enter a negative number',
  criterionPointsUnused:
    'Criterion "{{code}}": the points in this column are not used, because the method is "{{method}}"',
  criterionWeightLarge:
    'Criterion "{{code}}" has the weight {{weight}}, and the others have 1. Is it per cent? One half is 0.5',
  criterionWeightBlank: 'Criterion "{{code}}" has no weight; 1 was taken',
  criterionRowIgnored: 'The row "{{text}}" does not look like a criterion and is not read',
  criterionCodeMissing: "The criterion has no code. Enter one",
} as const;
