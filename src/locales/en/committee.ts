/** Decisions of the Executive Committee in Awards. Texts that are in formulas stay below 255 characters. */
export const committee = {
  columns: {
    other: "Other organisation",
    reason: "Reason for the decision",
    votesFor: "For",
    votesAgainst: "Against",
    votesAbstained: "Abstained",
  },
  votesMessage: "The number of votes on the proposal of this row, whole and not below zero.",
  hintTie:
    "The results are equal, so the calculation does not choose. Set “{{approve}}” for those who are awarded and “{{decline}}” for the others. How many places are left stands below the table.",
  hintHeld: "Decide after the columns are confirmed: the proposal may change.",
  check: {
    otherMissing: "Rows without the other organisation:",
    otherInVain: "Another organisation is named, but the decision is a different one, rows:",
    remaining: "Places left:",
    excess: "More approved than there are places. Too many:",
    notAwarded: "Every row is decided. Places not awarded:",
    allGiven: "All places are given.",
    undecidedRows: "Rows without a decision:",
    allDecided: "Every row is decided.",
  },
  proposedSum: "Sum of the proposals and the decisions taken, tenge",
  decidedSum: "Sum of the Committee's decisions, tenge",
  withoutRows: "Without rows that nothing is decided on:",
  without: "without awards that are not decided: {{awards}}",
  votesNote:
    "Votes for and against are on the proposal of the row: to award this organisation, or the one filled in where the decision is “another organisation”. Of a proposal that is not carried (declined, not awarded) those for may be fewer.",
  hintAfterPrizes: "First decide who receives the prizes: whom to propose for encouragement depends on it.",
  conditional: {
    heading: "Conditional proposals for encouragement: they depend on the decision on a prize",
    line: "If {{prizes}} – for encouragement: {{names}}",
    receives: "place {{place}} goes to {{organisation}}",
    nobody: "no prize goes to: {{names}}",
    tie_one: "{{count}} encouragement for the Executive Committee to decide, equal results: {{names}}",
    tie_other: "{{count}} encouragements for the Executive Committee to decide, equal results: {{names}}",
  },
  decided: {
    heading: "Awards with the Committee's decisions",
    sum: "Sum with the decisions, tenge",
    open: "not decided",
    asProposed: "as calculated; no decision written down",
    approvedAsProposed: "approved together with the results; no decision of its own is written down",
    approved: "approved by the Committee",
    insteadOf: "by the Committee's decision, instead of {{name}}",
  },
  said: {
    line: "{{award}}: {{what}}.",
    approve: "{{organisation}} – approved",
    decline: "{{organisation}} – declined",
    notAwarded: "{{organisation}} – not awarded",
    otherOrganisation: "given to another organisation – {{other}} (instead of {{organisation}})",
    otherUnnamed: "{{organisation}} – to another organisation, which is not named; not decided",
    noDecision: "{{organisation}} – no decision written down",
    words: "{{organisation}} – “{{words}}”; not decided",
    reason: "Ground: {{reason}}.",
    motion: "Voted on this proposal",
    motionAgainst: "Voted on declining this proposal",
    motionOther: "Voted on giving it to another organisation",
    votes: "{{motion}}: {{votes}}",
    displaced: "It does not apply: after other decisions this award is not proposed to this organisation.",
    notVoted: "Not voted on: {{award}} – {{organisations}}.",
    carried: "carried",
    lost: "not carried",
  },
  beyondMoney: "the amounts of the prize places are shared by the organisations above; the Committee sets the amount",
  outdatedRow: "Does not apply: this award is no longer proposed for this organisation.",
  questionChangedRow: "Does not apply: not the same organisations are to be chosen from for this award now.",
  repeatedRow: "Does not apply: another decision on this award stands above.",
  approve: {
    heading: "Approval of the results",
    before:
      "Once the resolution is signed, record its number, its date and who signed it: the results are then approved.",
    open: "The resolution is signed…",
    recorded:
      "The settings sheet will get: “Results approved” – yes, number and date of the resolution, who signed, and the checksum of the results. Then the evaluation runs.",
    recordedInFile:
      "The settings sheet of the results file will get: “Results approved” – yes, number and date of the resolution, who signed, and the checksum of the results. The file that is open does not change.",
    means:
      "The results of the last evaluation become the approved ones, with the Committee’s decisions on the awards sheet; every sheet says so. If data, criteria or decisions change later, the new evaluation is marked as a new version that is not approved, and the approved results stay in the workbook.",
    withheld: "The papers state no places yet. Check that this is what was signed:",
    noSettings:
      "The workbook has no settings sheet to record the approval in. Add the sheets in the Criteria step first.",
    fault: {
      number: "Enter the number of the resolution, for example 9",
      date: "Enter day, month and year, for example 20.02.2026",
      by: "Enter who signed, for example A. Surname",
    },
    record: "Record and evaluate",
    cancel: "Do not record",
  },
} as const;

export const committeeIssues = {
  decisionFormulaWithoutValue:
    "The Committee’s cells {{cells}} hold formulas without stored results, so these decisions were not read. The sheet is kept as “{{kept}}”. Open the former file in Excel, recalculate, save it and evaluate again, or type these decisions into the new sheet of awards.",
  decisionOutdated:
    "{{organisation}}: the decision “{{decision}}” no longer applies, because the new evaluation does not propose this award. It is kept at the foot of the awards sheet; decide anew.",
  decisionQuestionChanged:
    "{{organisation}}: the decision “{{decision}}” does not apply, because after the new evaluation not the same organisations are to be chosen from for this award. It is kept at the foot of the awards sheet; decide anew.",
  decisionRepeated:
    "{{organisation}}: a second decision on this award is written down: “{{decision}}”. The first one applies; the other is kept at the foot of the awards sheet, delete it.",
  decisionOtherUnexpected:
    "{{organisation}}: another organisation is filled in ({{other}}), but the decision is not “{{verdict}}”. Choose this decision or clear the cell of the organisation; until then documents do not state the award.",
  decisionOtherUnknown:
    "{{organisation}}: the organisation “{{other}}”, which is awarded instead, is none of the member organisations. Documents will name it as it is typed, without a total. Check the name or choose it from the list.",
  decisionOtherNotRated:
    "{{organisation}}: the award is given to an organisation that is not rated ({{other}}). Check that this is intended.",
  decisionOtherSame:
    "{{organisation}}: it is itself named as the other organisation. If the award is given to it, choose “{{verdict}}”.",
  decisionReasonMissing:
    "{{organisation}}: the decision “{{decision}}” departs from the proposal, but no reason is given. Write it into the column “{{column}}”.",
  decisionVotesUnread:
    "{{organisation}}: the column of votes “{{column}}” holds “{{written}}”, which is no whole number. It is not in the documents; write a number.",
  decisionVotesNotWon:
    "{{organisation}}: the decision “{{decision}}” is written down, but the votes for ({{votesFor}}) are not more than those against ({{votesAgainst}}). Check the votes and the decision.",
  decisionUnclear:
    "{{organisation}}: the decision “{{decision}}” was not used. Choose one of the list; if another organisation is awarded, name it.",
  decisionExcess:
    "More organisations are approved than there are places: {{count}} too many ({{organisations}}). Documents do not state the award until this is put right.",
  decisionAwardedTwice: "{{organisation}}: receives more than one award by the decisions. Check that this is intended.",
} as const;
