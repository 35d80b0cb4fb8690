export const scoring = {} as const;

export const scoringIssues = {
  notRatedNoValues: "{{organisation}}: not rated, because there is no value at all",
} as const;
