export const scoring = {} as const;

export const scoringIssues = {
  notRatedNoValues: "{{organisation}}: не оценивается, потому что нет ни одного значения",
} as const;
