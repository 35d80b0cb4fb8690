/** The register of corrections and appeals. */
export const corrections = {
  title: "Corrections and appeals",
  hint: "Enter the organisation, the criterion's code, the new value, the document and the decision. Accepted corrections apply at the next evaluation; the regions' sheet is not changed. The old value is for checking: where the regions' sheet holds another one, the correction is not applied.",
  column: {
    organisation: "Organisation",
    criterion: "Criterion code",
    oldValue: "Old value",
    newValue: "New value",
    evidence: "Evidence (document)",
    decision: "Decision on the correction",
    remark: "Who and when, remark",
    effect: "What accepting it would change (filled in by the add-in)",
  },
  decision: {
    accepted: "accepted",
    rejected: "rejected",
    pending: "pending",
  },
  suggested: "Suggested by the program, accepted in the pane",
  claims: {
    total: "total {{before, amount}} → {{after, amount}}",
    notApplied: "cannot be applied: {{reason}}",
  },
  slips: {
    heading: "Possible slips and what their repair would change",
    note: "Numbers are used as they were sent: only a person repairs them. For each slip the evaluation is repeated with its repair.",
    repair: "Repair",
    effect: "Would change",
    noEffect: "no place and no award would change",
    notWorkedOut: "not worked out: questions are open, or there are more than 20 slips",
    place: "{{organisation}}: place {{before}} → {{after}}",
    placeAndAward: "{{organisation}}: place {{before}} → {{after}}, award {{awardBefore}} → {{awardAfter}}",
    more: "and {{count}} more",
  },
  data: {
    corrected: "corrected: {{from}} → {{to}} ({{cell}})",
    correctedBy: "corrected: {{from}} → {{to}} ({{cell}}; {{evidence}})",
  },
  checks: {
    heading: "Corrections applied and their effect",
    note: "For each correction the evaluation is repeated without it; the others stay in force.",
    what: "Organisation and criterion",
    others: "Places of others",
    change: "{{before}} → {{after}}",
    other: "{{organisation}}: {{before}} → {{after}}",
    noOthers: "unchanged",
    moreOthers: "and {{count}} more",
    notRated: "not rated",
  },
} as const;

export const correctionsIssues = {
  correctionDecisionUnknown:
    "The decision “{{text}}” was not understood; the correction is not applied. Choose accepted, rejected or pending",
  correctionsPending_one: "The corrections sheet holds {{count}} row without a decision; it is not applied",
  correctionsPending_other: "The corrections sheet holds {{count}} rows without a decision; they are not applied",
  correctionOrganisationUnknown:
    "The correction is not applied: “{{organisation}}” is not among the organisations that were read. Choose the name from the list",
  correctionByLines:
    'The correction was not applied: indicator "{{criterion}}" counts by lines. Give the code of a line',
  correctionCriterionUnknown:
    "The correction is not applied: there is no criterion with the code “{{criterion}}”. Choose the code from the list",
  correctionValueMissing:
    "{{organisation}}, {{criterion}}: the correction is not applied, because there is no new value. Enter it; to strike a value out, write “нет данных”",
  correctionValueUnreadable:
    "{{organisation}}, {{criterion}}: the correction is not applied, the new value “{{written}}” cannot be read. Enter one number in the criterion's unit, or yes/no",
  correctionOldDiffers:
    "{{organisation}}, {{criterion}}: the correction is not applied. The old value is given as {{expected}}, but the regions' sheet says {{found}}. Check whether the decision was about this value, and enter {{found}}",
  correctionAlreadyThere:
    "{{organisation}}, {{criterion}}: the regions' sheet already says {{found}}; the correction changes nothing",
  correctionTwice:
    "{{organisation}}, {{criterion}}: different corrections of one cell are accepted ({{cells}}); none is applied. Keep one of them accepted",
  correctionApplied: "{{organisation}}, {{criterion}}: corrected {{from}} → {{to}}. Evidence: {{evidence}}",
  correctionDoubtful:
    "{{organisation}}, {{criterion}}: the new value “{{written}}” was read as {{to}}. Check that this is right",
} as const;
