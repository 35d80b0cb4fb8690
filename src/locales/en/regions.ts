/** What was done to a value, and what regions get to know: the state of their submission and the letter to them. */
export const regions = {
  treatments: {
    numberFromText: "number from text",
    percentFormat: "cell in percent format",
    percentSign: "percent without its sign",
    headerUnit: "converted from the header’s unit to {{unit, unit}}",
    amountConverted: "converted to {{unit, unit}}",
    oneOfTwoNumbers: "one of two numbers taken",
    wordAsZero: "read as 0",
    dateAsYes: "date read as “yes”",
    dashAsNo: "dash read as “no”",
  },
  data: {
    treated: "“{{written}}” → {{treatment}}",
    guessed: "a guess, not confirmed",
    document: "document: {{document}}",
    withoutDocument: "Numbers without a document",
  },
  status: {
    title: "Submissions for {{year}}",
    hint: "Who sent indicators, where they were read, and what is still open. Counted indicators and their bases are included. The issues are on sheet “{{checks}}”, the values on sheet “{{data}}”.",
    sources: "Read from",
    expected: "Indicators needed",
    reported: "Reported",
    share: "Reported, %",
    missing: "No data",
    unreadable: "Not read",
    withoutDocument: "Without document",
    errors: "Errors",
    warnings: "Warnings",
    questions: "Guesses not confirmed",
    state: "State",
    total: "Total",
    ready: "ready",
    open: "open questions",
    nothing: "nothing sent",
  },
  message: {
    greeting: "Dear colleagues,",
    thanks:
      "Thank you for the figures on your organisation’s work in {{year}}. Some questions remained when we read them; please help us to settle them.",
    deadline: "Please answer by {{date}}.",
    nothingSent:
      "We have not yet received the figures on your organisation’s work in {{year}}. Please fill in the table of indicators and send it to us; it has {{expected}} indicators.",
    noValues:
      "We have received your organisation’s table of indicators for {{year}}, but no indicator is filled in. Please fill it in and send it again.",
    missing_one: "{{count}} indicator is not filled in. Please fill it in. {{none}}",
    missing_other: "{{count}} indicators are not filled in. Please fill them in. {{none}}",
    noneIsZero: "If there was none, enter 0:",
    noneIsNo: "If there was none, enter “no”:",
    noneIsEither: "If there was none, enter 0, or “no” in yes/no columns:",
    unread_one: "{{count}} entry could not be used. Please correct it:",
    unread_other: "{{count}} entries could not be used. Please correct them:",
    doubts_one: "{{count}} entry is doubtful. Please confirm or correct it:",
    doubts_other: "{{count}} entries are doubtful. Please confirm or correct them:",
    guesses_one: "One header was understood by its likeness. Please confirm that it was understood rightly:",
    guesses_other:
      "{{count}} headers were understood by their likeness. Please confirm that they were understood rightly:",
    guess: "“{{header}}” was read as “{{criterion}}”",
    documents_one:
      "{{count}} number names no supporting document. Please enter its title, number and date in the document column.",
    documents_other:
      "{{count}} numbers name no supporting document. Please enter its title, number and date in the document column.",
    criterionWithUnit: "{{code}}. {{name}} ({{unit, unit}})",
    withPlace: "{{text}} – {{place}}",
    atPlace: "{{place}}: {{text}}",
    cell: "sheet “{{sheet}}”, cell {{cell}}",
    cellOfFile: "file “{{file}}”, sheet “{{sheet}}”, cell {{cell}}",
    sheet: "sheet “{{sheet}}”",
    sheetOfFile: "file “{{file}}”, sheet “{{sheet}}”",
    noPlace: "the table you sent has no such column",
    sendAgain: "Please correct your table and send us the whole of it again.",
    closing: "Yours sincerely,",
    signature: "[post and name of the sender]",
    contact: "For your answer: {{contact}}",
    noContact: "[telephone and mail for the answer]",
  },
} as const;

export const regionsIssues = {
  valueTooLarge:
    "{{organisation}}, {{criterion}}: “{{written}}” is too large for the indicator ({{unit, unit}}); the value was not read. Enter the right number",
  valueIsStruck:
    "{{organisation}}, {{criterion}}: “{{written}}” is struck through in the cell; whether it counts is unclear, and the value was not read. Clear the strikethrough, or enter the right number ({{unit, unit}})",
  valueIsShared:
    "{{organisation}}, {{criterion}}: “{{written}}” stands in a cell merged over several organisations or indicators; whose value it is is unclear, and it was not read. Unmerge the cell and enter each one’s own number ({{unit, unit}})",
  valueIsScaled:
    "{{organisation}}, {{criterion}}: the format of the cell shows another number than the one it holds ({{written}}): divided, with another sign, with words such as “up to”, digits or foreign money of its own, or not at all; which is meant is unclear, and the value was not read. Give the cell a plain number format and check the number ({{unit, unit}})",
  valueShownRounded:
    "{{organisation}}, {{criterion}}: the cell shows {{shown}} but holds {{value}} ({{unit, unit}}), which is in another band. The number it holds was used. If the one shown is right, enter it",
  formatUnitConverted:
    "{{organisation}}, {{criterion}}: the cell shows “{{written}}”, but the indicator is measured in another unit ({{unit, unit}}); the number was converted. Check it, or take the unit out of the cell’s format",
  rowFarAbovePerMember_one:
    "{{organisation}}: {{count}} time as much for each member as is usual for other organisations, in this number of indicators of the row: {{values}}. The number of members ({{criterion}}: {{value, amount}}) is probably wrong, or the other numbers of the row are in another unit. Check the row",
  rowFarAbovePerMember_other:
    "{{organisation}}: {{count}} times as much for each member as is usual for other organisations, in this number of indicators of the row: {{values}}. The number of members ({{criterion}}: {{value, amount}}) is probably wrong, or the other numbers of the row are in another unit. Check the row",
  valueFarAbovePerMember_one:
    "{{organisation}}, {{criterion}}: {{value, amount}} ({{unit, unit}}) is {{count}} time the usual value of other organisations for each member. Check the number and the unit",
  valueFarAbovePerMember_other:
    "{{organisation}}, {{criterion}}: {{value, amount}} ({{unit, unit}}) is {{count}} times the usual value of other organisations for each member. Check the number and the unit",
  valueFarAbove_one:
    "{{organisation}}, {{criterion}}: {{value, amount}} ({{unit, unit}}) is {{count}} times what is usual for the other organisations ({{median, amount}}). Check the number and its unit",
  valueFarAbove_other:
    "{{organisation}}, {{criterion}}: {{value, amount}} ({{unit, unit}}) is {{count}} times what is usual for the other organisations ({{median, amount}}). Check the number and its unit",
  slipTooLarge:
    "{{organisation}}, {{criterion}}: {{value, amount}} ({{unit, unit}}) is far more than the other data suggest (about {{usual, amount}}). It looks like a digit too many, a lost decimal comma or another unit (such as tenge instead of thousand tenge); if so, enter {{suggested, amount}}",
  slipTooSmall:
    "{{organisation}}, {{criterion}}: {{value, amount}} ({{unit, unit}}) is far less than the other data suggest (about {{usual, amount}}). It looks like a lost digit, a stray decimal comma or another unit (such as thousands instead of units); if so, enter {{suggested, amount}}",
  slipShiftedOn:
    "{{organisation}}, {{first}}–{{last}}: the values ({{cells}}) do not suit their own indicators but the ones before; they seem to be shifted on by one indicator. If so, put each back in its place",
  slipShiftedBack:
    "{{organisation}}, {{first}}–{{last}}: the values ({{cells}}) do not suit their own indicators but the next ones; they seem to be shifted back by one indicator. If so, put each in its place",
  slipCellsExchanged:
    "{{organisation}}, {{first}} and {{second}}: the values ({{cells}}) do not suit their own indicators but each other's; they seem to be exchanged. If so, exchange them",
  slipFractions:
    "{{organisation}}: percentages seem to be written as fractions of 1 ({{cells}}), where the others write them from 0 to 100. If so, enter a hundred times as much",
  slipExchanged:
    "{{organisation}}, the whole row: the values are nearer to last year's values of row {{cell}} than to its own, and the other way round there; the rows seem to be exchanged. If so, exchange their values",
  slipLastYear_one:
    "{{organisation}}, the whole row: {{count}} value is the same as last year; it seems that last year's row was sent. If so, enter this year's values",
  slipLastYear_other:
    "{{organisation}}, the whole row: {{count}} values are the same as last year; it seems that last year's row was sent. If so, enter this year's values",
  slipRepeated:
    "{{organisation}}, the whole row: the values are the same as in row {{cells}}; the same data seem to be given twice. If so, enter the organisation's own values",
  slipSummed:
    "{{organisation}}, the whole row: the values are the sum of rows {{cells}}; the same data seem to be counted twice. If so, enter the organisation's own values",
  valueRose:
    "{{organisation}}, {{criterion}}: {{value, amount}} ({{unit, unit}}) is more than three times last year’s value ({{previous, amount}}). Check the number and its unit; if the rise is right, support it by a document",
  valueFell:
    "{{organisation}}, {{criterion}}: {{value, amount}} ({{unit, unit}}) is less than a third of last year’s value ({{previous, amount}}). Check the number and its unit; if the fall is right, support it by a document",
  cellDominates:
    "{{organisation}}, {{criterion}}: this indicator alone gives {{share}} % of the organisation’s points ({{points, amount}} of {{total, amount}}). Check the value and its document: a mistake in it would change the place",
  criterionDominates_one:
    "{{criterion}}: in {{count}} organisation this indicator alone gives more than 30 % of all points. Check its points on the criteria sheet: it decides almost by itself",
  criterionDominates_other:
    "{{criterion}}: in {{count}} organisations this indicator alone gives more than 30 % of all points. Check its points on the criteria sheet: it decides almost by itself",
} as const;
