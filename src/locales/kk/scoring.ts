export const scoring = {} as const;

export const scoringIssues = {
  notRatedNoValues: "{{organisation}}: бағаланбайды, өйткені бірде-бір мән жоқ",
} as const;
