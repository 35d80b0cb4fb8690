export const evaluation = {
  template: {
    title: "Indicators of the member organisations for {{year}}",
    hint: "Fill in the rows of the organisations. Write numbers as numbers, leave a cell empty where there are no data, write “yes” or “no” in the yes/no columns.",
    number: "No.",
    organisation: "Organisation",
    unit: "Unit",
  },
} as const;

export const evaluationIssues = {
  nothingRated:
    "There is nobody to evaluate: no organisation has any value. Check that this is the filled-in indicator sheet.",
  cannotBeComputed:
    "{{organisation}}, {{criterion}}: cannot be computed, because indicator {{base}}, by which the value is divided, is missing or not above zero; 0 points were given. Fill in {{base}} or correct it.",
  organisationNoValues: "{{organisation}}: not rated, because there is no value at all",
  organisationAbsent:
    "{{organisation}}: not rated, because it is not in the indicator sheet. If its figures did arrive, check how its name is written in the organisations sheet.",
  organisationNotTakingPart: "{{organisation}}: does not take part. {{words}}",
} as const;
