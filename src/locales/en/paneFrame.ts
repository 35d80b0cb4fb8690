export const paneFrame = {
  before: "Not evaluated yet",
  evaluated: "Evaluated {{when}}",
  staleSince: "{{when}}; changed since",
  stale: "out of date",
  prizesOpen_one: "{{when}}, but {{count}} prize awaits an answer",
  prizesOpen_other: "{{when}}, but {{count}} prizes await an answer",
  encouragementOpen_one: "{{when}}, but {{count}} encouragement awaits an answer",
  encouragementOpen_other: "{{when}}, but {{count}} encouragements await an answer",
  refused_one: "Not evaluated: {{count}} error",
  refused_other: "Not evaluated: {{count}} errors",
  messages: "Messages",
  filesChanged: "Changed since it was opened here: {{names}}. Open it again to evaluate what it holds now.",
  close: "Close",
  restored: "The evaluation of {{date}} is back. The same button brings back the one before that.",
  restoredUndated: "The previous evaluation is back. The same button brings back the one before that.",
  ask: {
    restore: {
      title: "Bring back the previous evaluation?",
      text_one:
        "The evaluation of {{date}} will take the place of the present results: {{count}} organisation. The regions' tables, criteria and settings stay as they are.",
      text_other:
        "The evaluation of {{date}} will take the place of the present results: {{count}} organisations. The regions' tables, criteria and settings stay as they are.",
      undated_one:
        "The previous evaluation will take the place of the present results: {{count}} organisation. The regions' tables, criteria and settings stay as they are.",
      undated_other:
        "The previous evaluation will take the place of the present results: {{count}} organisations. The regions' tables, criteria and settings stay as they are.",
      yes: "Bring back",
    },
    sample: {
      title: "Take the sample instead of your files?",
      text: "The chosen files and answers leave the pane. The files themselves do not change: they can be opened again.",
      yes: "Take the sample",
    },
    no: "Leave as it is",
  },
  empty: {
    heading: "If the workbook is empty",
    help: "New sheets are added to those that are there; nothing is replaced.",
    sample: "Insert the sample",
    table: "Insert an empty table",
    sampleInserted: "The sample is on a new sheet. Press Evaluate.",
    tableInserted: "An empty indicator table and the sheets of criteria, settings and organisations were added.",
  },
  nextYear: {
    heading: "Next year",
    help: "A new workbook: criteria, settings, organisations and their spellings of this one, an empty indicator table. The criteria of the new year are not yet marked as approved.",
    start: "Start {{year}}",
    made: "Workbook for {{year}}: file {{name}}.",
  },
} as const;
