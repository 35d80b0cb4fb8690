export const intakeIssues = {
  noIndicatorSheet:
    "The workbook has no indicator sheet: nothing is filled in but the sheets of this program. Add the sheet that the regions sent",
  noKnownHeader:
    "No sheet ({{sheets}}) has a known header of an indicator. Write the codes of the criteria into the header, or add the headers of your table to the column of headers in the criteria sheet",
  headersUnlike:
    "Sheet “{{sheet}}”: no header is like an indicator: {{heads}}. Write the codes of the criteria into these cells, or add these headers to the column of headers in the criteria sheet",
  noOrganisationColumn:
    "Sheet “{{sheet}}”: indicators were found, but no column with the names of organisations. Add a column “Organisation”",
  namesHeadingMissing:
    "A row of indicator codes was found, but nothing heads the column in which “{{written}}” stands, so it is not clear whether it holds organisations. Write “Organisation” into this cell",
  namesTakenWithoutHeading:
    "Nothing heads the names of the organisations (“{{written}}” and below); the column was read as that of the organisations. Write “Organisation” into this cell",
  noOrganisations: "Sheet “{{sheet}}”: there is no row of an organisation below the header. Fill in the table",
  sheetOfOtherYear:
    "Sheet “{{sheet}}”: its headers are about the year {{year}}, but {{expected}} is evaluated. Check that it is the right sheet, or correct the year in Settings",
  sheetNotRead:
    "Sheet “{{sheet}}” was not read: it has the same indicators as “{{used}}”, but other values (differences: {{different}}). It holds {{figures}} figures, {{criteria}} indicators, {{organisations}} organisations; “{{used}}” holds {{otherFigures}}, {{otherCriteria}} and {{otherOrganisations}}. Keep one of the two sheets",
  sheetWithoutIndicators: "Sheet “{{sheet}}” was not used: it has no headers of indicators",
  tableContinued:
    "Sheet “{{sheet}}” has no header and was read as the continuation of “{{before}}”: the columns are the same. See that the indicators stand in the same order",
  tableWithoutHeader:
    "Sheet “{{sheet}}”: no headers of indicators stand over the table, so what its columns hold is not known. Organisations not read ({{count}}; {{cells}}): {{names}}. Copy the header of the table that it continues to this sheet; if these are no figures of organisations, take the sheet away",
  tableOfUnlikeHeads:
    "Sheet “{{sheet}}”: no header of the table is like an indicator: {{heads}}. Organisations not read ({{count}}; {{cells}}): {{names}}. Write the codes of the criteria into these cells, or add these headers to the column of headers in the criteria sheet; if these are no figures of organisations, take the sheet away",
  sheetHidden: "Sheet “{{sheet}}” is hidden, but the data come from it. Check that it is the right one",
  rowsHidden: "Hidden rows were read like any other: {{rows}}. Check that they should count",
  columnsHidden: "Hidden columns were read like any other: {{columns}}. Check that they should count",
  secondTable:
    "Another table with another header begins below (“{{written}}”); it was not read. Write the codes of the criteria into its header",
  titleOtherYear:
    "The title names the year {{year}}, but {{expected}} is evaluated: “{{written}}”. Check that this is not last year’s sheet",
  headerOtherYear:
    "Header “{{written}}” was not used: it names the year {{year}}, and the evaluation is for {{expected}} ({{criterion}})",
  headerAmbiguous:
    "Indicator {{criterion}} stands in several places ({{cells}}, “{{written}}”); none was used. Keep one, or write the code {{criterion}} into the right one",
  headerOfSeveral:
    "Header “{{written}}” fits several criteria ({{criteria}}) and was not used. Write the code of the criterion into the header",
  headerOfGroup:
    "Indicator {{criterion}} (“{{written}}”) stands over several columns; which one to read is not known, and none was used. Write the code {{criterion}} into the right column",
  headerCodeAndName:
    "In header “{{written}}” the code of criterion {{criterion}} stands with the name of criterion {{other}}; the values were read by the code. Check the header",
  headerOutdone:
    "Header “{{written}}” was not used: indicator {{criterion}} was taken from where the header is more exact ({{other}})",
  headerUnknown:
    "Header “{{written}}” was not used: there is no such indicator among the criteria. If it is one, write its code into the header",
  headerNearTo:
    "Header “{{written}}” was not used: there is no such indicator among the criteria (nearest of the free ones: {{nearest}}). If it is one, write its code into the header",
  columnWithoutHeader: "Data without a header were not used. Write a header",
  criterionWithoutColumn:
    "The tables lack these indicators: {{indicators}}. No organisation has data for them. If there are any, add columns with these codes",
  headerUnitConverted:
    "{{criterion}}: the header states another unit (“{{written}}”); the numbers were converted to the criterion’s unit ({{unit, unit}}). Check their size",
  headerUnitDiffers:
    "{{criterion}}: the unit in the header (“{{written}}”) is not that of the criterion ({{unit, unit}}); the numbers were taken unchanged. Check that it is the same indicator",
  rowIsTotals: "“{{written}}” was passed over: it is a total",
  organisationColumnChosen: "The names of the organisations were taken from column {{column}} (“{{written}}”)",
  rowIsPart:
    "“{{written}}” was passed over: a part of an indicator, a plan, a norm or another aid, not an organisation",
  rowOfSums:
    "“{{written}}” is not rated: its numbers are the sums of other rows, so it looks like a total. If it is an organisation, add it to the organisations sheet",
  rowOfMeans:
    "“{{written}}” is not rated: its numbers are the means of other rows. If it is an organisation, add it to the organisations sheet",
  rowOfExtremes:
    "“{{written}}” is not rated: its numbers are the largest or the smallest of other rows. If it is an organisation, add it to the organisations sheet",
  namesNotSpokenFor:
    "Are these organisations? {{names}}. They are not rated until this is answered. If they are, head them “Organisation” or add them to the organisations sheet; if not, remove these texts",
  rowIsNobody: "“{{written}}” was passed over: as you answered, it is no organisation",
  rowIsNote: "“{{written}}” was passed over: it is a note or a signature",
  rowIsHeading: "“{{written}}” was passed over: it is a heading",
  rowIsHeader: "“{{written}}” was passed over: it is the header once more",
  nameNotRead:
    "“{{written}}” stands in the column of organisations, but the row was not read as an organisation's data: it was taken for part of a header, stands outside the table, or its sheet is not used. Separate the header from the data or correct the row; if it is no organisation, take the text out of the column of names",
  valueGivesTooMuch:
    "{{organisation}}, {{criterion}}: “{{written}}” gives more than 100,000,000,000 points; the value was not used. Check it, its base and the points of the criterion",
  nameNotReadable:
    "The cell of the organisation's name holds “{{written}}”: an error, or a damaged or too long text; the row was not rated. Write the name again",
  rowWithoutName:
    "There are values (“{{written}}”), but no name of an organisation; they were not used. Write the name",
  noteWithValues:
    "“{{written}}” looks like a note, but there are numbers beside it; they were not used. Remove the numbers or correct the name",
  organisationUnknown:
    "Organisation “{{written}}” is not in the organisations sheet; it was kept under this name. Correct the name, or add it to the other spellings there",
  organisationOfSeveral:
    "The name “{{written}}” fits several organisations ({{names}}); it was kept as it is. Write the full name",
  organisationTwice_one:
    "Organisation “{{organisation}}” stands {{count}} time with different values: {{first}}, {{second}} ({{cells}}). Keep one row, or say which is right",
  organisationTwice_other:
    "Organisation “{{organisation}}” stands {{count}} times with different values: {{first}}, {{second}} ({{cells}}). Keep one row, or say which is right",
  organisationTwiceFirst:
    "Organisation “{{organisation}}” stands twice with different values: {{first}} and {{second}} ({{cells}}). The first was used, as chosen",
  organisationTwiceLast:
    "Organisation “{{organisation}}” stands twice with different values: {{first}} and {{second}} ({{cells}}). The last was used, as chosen",
  organisationTwiceRow:
    "Organisation “{{organisation}}” stands several times with different values: {{first}} and {{second}} ({{cells}}). Row {{first}} was used, as chosen",
  organisationRepeated:
    "Organisation “{{organisation}}” stands twice with equal values ({{first}} and {{second}}) and was counted once. Delete the other",
  organisationPartAlike:
    "“{{organisation}}” seems to be “{{other}}” ({{place}}) under another name. Until this is clear, it is not rated. If they are one organisation, write its name alike on all sheets; if not, add it to the organisations sheet",
  organisationsAlike:
    "The names “{{organisation}}” and “{{other}}” ({{place}}) are almost the same; they were counted as two organisations. If they are one, correct the name",
  valueIsWords:
    "{{organisation}}, {{criterion}}: “{{written}}” is not a number; the value was not read. Enter a number ({{unit, unit}})",
  valueIsError:
    "{{organisation}}, {{criterion}}: the cell holds the error “{{written}}”; the value was not read. Correct the formula or enter a number",
  tooManyOrganisations:
    "Sheet “{{sheet}}” has {{rows}} rows of organisations; no more than {{most}} can be evaluated. Check whether cells below the table ({{cell}} and on) are filled, and delete what is not needed",
  tooManyUnreadable:
    "Sheet “{{sheet}}”: more than {{most}} values cannot be read, the first is “{{written}}” ({{cell}}). Check whether these are the right data: write numbers in place of words, and leave empty what there is not",
  tooManyTables:
    "Sheet “{{sheet}}” was not read: it holds more than {{most}} tables or forms one under another. Keep one table with one row of headers",
  nameTooLong:
    "A text of {{length}} characters stands in the place of an organisation's name: “{{written}}”; the row was not rated. Write a name of no more than {{most}} characters",
  valueIsDamaged:
    "{{organisation}}, {{criterion}}: the file holds “{{written}}” instead of a value, which Excel does not write; the value was not read. Enter it into the cell again",
  valueIsDate:
    "{{organisation}}, {{criterion}}: there is the date “{{written}}” instead of a number; the value was not read. Enter a number ({{unit, unit}})",
  valueIsBound:
    "{{organisation}}, {{criterion}}: “{{written}}” is a bound or an estimate, not an exact value; it was not read. Enter the exact number",
  valueIsRange:
    "{{organisation}}, {{criterion}}: “{{written}}” is a range, not one number; the value was not read. Enter one number",
  valueIsPercent:
    "{{organisation}}, {{criterion}}: “{{written}}” is a percentage, but the unit of the indicator is another ({{unit, unit}}); the value was not read. Enter a number in that unit",
  valueOtherUnit:
    "{{organisation}}, {{criterion}}: “{{written}}” is given in another unit than that of the criterion ({{unit, unit}}); the value was not read. Enter the number in the criterion’s unit",
  valueNegative:
    "{{organisation}}, {{criterion}}: a count cannot be negative (“{{written}}”); the value was not read. Correct the number",
  valueAmbiguous:
    "{{organisation}}, {{criterion}}: “{{written}}” can be read as thousands or as a decimal; the value was not read. Enter the number without a thousands separator",
  valueIsBoolean:
    "{{organisation}}, {{criterion}}: there is the logical value “{{written}}” instead of a number; it was not read. Enter a number ({{unit, unit}})",
  valueNotStored:
    "{{organisation}}, {{criterion}}: formula {{written}} is stored without a result; the value was not read. Open the file in Excel, recalculate and save it",
  valueNotYesNo:
    "{{organisation}}, {{criterion}}: “{{written}}” is neither yes nor no; the value was not read. Enter “yes” or “no”",
  wordAsZero: "{{organisation}}, {{criterion}}: “{{written}}” was read as 0",
  dashAsNo: "{{organisation}}, {{criterion}}: the dash “{{written}}” was read as “no”",
  dateAsYes: "{{organisation}}, {{criterion}}: the date “{{written}}” was read as “yes”",
  crossInYesNo:
    "{{organisation}}, {{criterion}}: “{{written}}” was read as no data, though it may be a mark for “yes”. Enter “yes” or “no”",
  commaAsThousands:
    "{{organisation}}, {{criterion}}: the comma in “{{written}}” was read as a thousands separator. Check the number",
  countWithShare:
    "{{organisation}}, {{criterion}}: there are two numbers in “{{written}}”; the one that fits the criterion’s unit ({{unit, unit}}) was taken. Leave one number",
  amountConverted:
    "{{organisation}}, {{criterion}}: “{{written}}” was converted to the criterion’s unit ({{unit, unit}})",
  countOtherUnit:
    "{{organisation}}, {{criterion}}: the unit in “{{written}}” is not that of the criterion ({{unit, unit}}); the number was taken unchanged. Check it",
  countNotWhole:
    "{{organisation}}, {{criterion}}: “{{written}}” is not a whole number, though whole units are counted ({{unit, unit}}). Check the number",
  negativeUsed: "{{organisation}}, {{criterion}}: the negative value “{{written}}” was used as it is. Check it",
  percentAboveHundred: "{{organisation}}, {{criterion}}: “{{written}}” is above 100 %. Check the value",
  percentAsFraction:
    "{{organisation}}, {{criterion}}: “{{written}}” was read as a percentage of one or less. If it is a fraction, enter percent from 0 to 100",
  columnOfFractions:
    "{{criterion}}: all values of column {{column}} (“{{written}}”) are 1 or less. Are they percent or fractions? The values are unchanged; if they are fractions, enter percent from 0 to 100",
  penaltyBlank:
    "{{organisation}}, {{criterion}}: no data for an indicator that takes points off, which gives the best result. Enter 0 or the number",
  sheetIsCopy: "Sheet “{{sheet}}” was not read: its values stand on sheet “{{used}}” already",
  sheetOfOtherYearNotRead:
    "Sheet “{{sheet}}” was not read: its title names another year; the data were taken from sheet “{{used}}”",
  sheetAsideNotRead:
    "Sheet “{{sheet}}” was not read: by its title it does not hold the results of the year (a plan, a part of the year, points); the data were taken from sheet “{{used}}”",
  onlyAside:
    "“{{written}}”: by its title this does not hold the results of {{expected}} (a plan, a part of the year, another year, points, a draft), but there is no other sheet with these indicators, and the values were taken from here. If these are the results of {{expected}}, correct the title; if not, add the sheet with the results",
  sheetChosenByYear:
    "Sheet “{{sheet}}” was chosen of those with the same indicators: by title or heading, {{others}} is of another year",
  sheetChosenByPart:
    "Sheet “{{sheet}}” was chosen of those with the same indicators: by title or heading, {{others}} does not hold the results of the year (a plan, a part of the year, points, a draft)",
  sheetChosenAsSeen: "Sheet “{{sheet}}” was chosen of those with the same indicators: {{others}} is hidden",
  sheetChosenByFigures:
    "Sheet “{{sheet}}” was chosen of those with the same indicators: it holds more than {{others}} ({{figures}} figures, {{criteria}} indicators, {{organisations}} organisations)",
  noValueColumn:
    "Sheet “{{sheet}}”: indicators were found, but no column of values beside them. Head it “Value”, or write the names of the organisations over the columns",
  formOfWhom:
    "Whose form is this? “{{written}}” does not name an organisation. The data of the sheet “{{sheet}}” were not used. Write “Organisation:” and the name above the table",
  formWithoutOrganisation:
    "Sheet “{{sheet}}”: it is not known whose form this is. Its data were not used. Write “Organisation:” and the name above the table",
  columnAtYearEnd: "The values were taken from column “{{written}}”",
  columnChosen: "{{others}} were left out: the values were taken from {{written}}",
  partsNotRead:
    "Columns {{written}} ({{cells}}) were left out: they hold points, places or parts, not the values of the year",
  onlyParts:
    "Indicator {{criterion}} has parts only ({{written}}, {{cells}}); which of them is the value of the year is not known, and none was used. Add a column “Total for the year” or write the code {{criterion}} into the right one",
  headsOfParts:
    "Which of the columns {{written}} ({{cells}}) is the value of the year is not known, and none was used. Add a column “Total for the year” or head the right one “Value”",
  rowOfOtherPart:
    "“{{written}}” was skipped: it holds another part of the data, not the values of the year (below the name “{{organisation}}”)",
  rowUnderCaption:
    "“{{written}}”: the row was not used, because it stands under the heading “{{heading}}”, and the evaluation is for {{expected}}",
  rowsOfParts:
    "{{organisation}}: which of the rows {{written}} ({{cells}}) holds the values of the year is not known, and none was used. Leave one row or add “Total for the year”",
  unitNotThere:
    "{{criterion}} (“{{written}}”): no column of values is in the unit of the criterion ({{unit, unit}}); the indicator was not read. Add a column in that unit",
  columnOfYearBefore:
    "Column “{{written}}” of {{year}} was used only for a comparison with {{expected}} ({{criterion}})",
  headersGuessed:
    'Sheet "{{sheet}}": headings taken for indicators by likeness: {{number}}. {{list}}. Check the list: in the pane it is confirmed whole or one by one; without the pane write the headings into the criteria sheet, column "Headings in the regions\' sheet". Until then awards that depend on them are not proposed',
  headerGuessed:
    "Header “{{written}}” was taken for indicator {{criterion}} by likeness ({{score}}; next: {{runnerUp}}). Confirm it: write the header into row {{criterion}} of the criteria sheet, column “Headings in the regions' sheet”, or correct it. Until then the awards that depend on it are not proposed",
  criterionNotInForm:
    "{{organisation}}: the form lacks indicator {{criterion}} (“{{name}}”). Add a row with the code {{criterion}}",
  labelIsStruck:
    "“{{written}}” is struck through; it is not clear whether its values count, and for now they do. Remove the strikethrough, or delete the row or the column",
  organisationJoined:
    "“{{organisation}}” was counted together with “{{other}}” ({{place}}): the names differ only in quotes, legal form, capitals, letters that look alike or a mark of a correction",
  organisationNear:
    "Organisation “{{written}}” is not in the organisations sheet; it is like “{{near}}” ({{score}}). It was kept under its own name. If they are one, add this spelling to the organisations sheet",
  rowOfOtherUnit: "“{{written}}” was passed over: it holds the same indicators in another unit",
  organisationInParts:
    "Organisation “{{organisation}}” stands twice ({{first}} and {{second}}); the values complete each other and were counted together. Check that it is one organisation",
  organisationOfRegion:
    "By the name of the sheet or file, “{{written}}”, the organisation “{{organisation}}” was taken: the organisations sheet has no other of this territory. If it is not the one, write “Organisation:” and the name above the table",
  organisationFromPage:
    'No cell of the sheet names the organisation; the name is from the header or footer of the page: "{{written}}"',
  organisationFromFile:
    "The sheet names no organisation; the name of the file was taken: “{{written}}”. Write “Organisation:” and the name above the table",
  rowWithoutLabel: "There are values (“{{written}}”), but no indicator; they were not used. Write the indicator",
} as const;
