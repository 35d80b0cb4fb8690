/** Decisions of the Executive Committee in Awards. Texts that stand in formulas stay below 255 characters. */
export const committee = {
  columns: {
    other: "Other organisation",
    reason: "Reason for the decision",
    votesFor: "For",
    votesAgainst: "Against",
    votesAbstained: "Abstained",
  },
  votesMessage: "A number of votes is whole and not below zero.",
  hintTie:
    "The results are equal, so the calculation does not choose. Set “{{approve}}” for those who are awarded and “{{decline}}” for the others. How many places are left stands below the table.",
  hintHeld: "Decide after the columns are confirmed: the proposal may change.",
  check: {
    otherMissing: "Rows without the other organisation:",
    remaining: "Places left:",
    excess: "More approved than there are places. Too many:",
    notAwarded: "Every row is decided. Places not awarded:",
    allGiven: "All places are given.",
    undecidedRows: "Rows without a decision:",
    allDecided: "Every row is decided.",
  },
  proposedSum: "Sum of the proposals, tenge",
  decidedSum: "Sum of the Committee's decisions, tenge",
  outdatedRow: "Does not apply: this award is no longer proposed for this organisation.",
} as const;

export const committeeIssues = {
  decisionOutdated:
    "{{organisation}}: the decision “{{decision}}” no longer applies, because the new evaluation does not propose this award. It is kept at the foot of the awards sheet; decide anew.",
  decisionUnclear:
    "{{organisation}}: the decision “{{decision}}” was not used. Choose one of the list; if another organisation is awarded, name it.",
  decisionExcess:
    "More organisations are approved than there are places: {{count}} too many ({{organisations}}). Documents do not state the award until this is put right.",
  decisionAwardedTwice: "{{organisation}}: receives more than one award by the decisions. Check that this is intended.",
} as const;
