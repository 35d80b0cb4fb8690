export const intakeIssues = {
  noIndicatorSheet:
    "The workbook has no indicator sheet: nothing is filled in but the sheets of this program. Add the sheet that the regions sent",
  noKnownHeader:
    "No sheet ({{sheets}}) has a known header of an indicator. Write the codes of the criteria into the header, or add the headers of your table to the column of headers in the criteria sheet",
  noOrganisationColumn:
    "Sheet “{{sheet}}”: indicators were found, but no column with the names of organisations. Add a column “Organisation”",
  noOrganisations: "Sheet “{{sheet}}”: there is no row of an organisation below the header. Fill in the table",
  layoutTransposed:
    "Sheet “{{sheet}}”: indicators stand in rows and organisations in columns. This layout cannot be read yet. Swap rows and columns: copy the table and paste it with “Transpose”",
  sheetOfOtherYear:
    "Sheet “{{sheet}}”: its headers are about the year {{year}}, but {{expected}} is evaluated. Check that it is the right sheet, or correct the year in Settings",
  sheetNotRead:
    "Sheet “{{sheet}}” was not read although it has indicators: the data come from sheet “{{used}}”. Put the data on one sheet or delete the other",
  sheetNotReadTransposed:
    "Sheet “{{sheet}}” was not read: indicators stand in its rows; the data come from sheet “{{used}}”. If it holds data of the regions, move them",
  sheetWithoutIndicators: "Sheet “{{sheet}}” was not used: it has no headers of indicators",
  sheetHidden: "Sheet “{{sheet}}” is hidden, but the data come from it. Check that it is the right one",
  rowsHidden: "Hidden rows were read like any other: {{rows}}. Check that they should count",
  columnsHidden: "Hidden columns were read like any other: {{columns}}. Check that they should count",
  secondTable:
    "Another table with another header begins in row {{row}} (“{{written}}”); it was not read. Put all indicators into one table",
  titleOtherYear:
    "The title names the year {{year}}, but {{expected}} is evaluated: “{{written}}”. Check that this is not last year’s sheet",
  headerOtherYear:
    "Column “{{written}}” was not used: it names the year {{year}}, but {{expected}} is evaluated ({{criterion}})",
  headerAmbiguous:
    "Indicator {{criterion}} is claimed by several columns ({{cells}}, “{{written}}”); none was used. Leave one column, or write the code {{criterion}} into the right one",
  headerOfSeveral:
    "Header “{{written}}” fits several criteria ({{criteria}}); the column was not used. Write the code of the criterion into the header",
  headerOfGroup:
    "Indicator {{criterion}} (“{{written}}”) stands over several columns; which one to read is not known, and none was used. Write the code {{criterion}} into the right column",
  headerCodeAndName:
    "Header “{{written}}” has the code of criterion {{criterion}} with the name of {{other}}; the column was read by the code. Check the header",
  headerOutdone:
    "Column “{{written}}” was not used: indicator {{criterion}} comes from the column with the closer header ({{other}})",
  headerUnknown:
    "Column “{{written}}” was not used: no criterion has this header. If it is an indicator, write its code into the header",
  columnWithoutHeader: "A column without a header holds data; they were not used. Write a header",
  criterionWithoutColumn:
    "Criterion {{criterion}} (“{{name}}”) has no column: no organisation has data for it. Add a column with the code {{criterion}}",
  headerUnitConverted:
    "{{criterion}}: the header states another unit (“{{written}}”); the numbers were converted to the criterion’s unit ({{unit}}). Check their size",
  headerUnitDiffers:
    "{{criterion}}: the unit in the header (“{{written}}”) is not that of the criterion ({{unit}}); the numbers were taken unchanged. Check that it is the same indicator",
  rowIsTotals: "Row {{row}} was skipped: it holds totals (“{{written}}”)",
  rowIsNote: "Row {{row}} was skipped: it is a note or a signature (“{{written}}”)",
  rowIsHeading: "Row {{row}} was skipped: it is a heading (“{{written}}”)",
  rowIsHeader: "Row {{row}} was skipped: it repeats the header (“{{written}}”)",
  rowWithoutName:
    "Row {{row}} has values (“{{written}}”) but no name of an organisation; it was not used. Write the name",
  noteWithValues:
    "Row {{row}} looks like a note (“{{written}}”) but holds numbers; it was not used. Remove the numbers or correct the name",
  organisationUnknown:
    "Organisation “{{written}}” is not in the organisations sheet; it was kept under this name. Correct the name, or add it to the other spellings there",
  organisationOfSeveral:
    "The name “{{written}}” fits several organisations ({{names}}); it was kept as it is. Write the full name",
  organisationTwice:
    "Organisation “{{organisation}}” stands twice with different values: rows {{first}} and {{second}}. Leave one row, or say which one is right",
  organisationTwiceFirst:
    "Organisation “{{organisation}}” stands twice with different values: rows {{first}} and {{second}}. The first row was used, as chosen",
  organisationTwiceLast:
    "Organisation “{{organisation}}” stands twice with different values: rows {{first}} and {{second}}. The last row was used, as chosen",
  organisationRepeated:
    "Organisation “{{organisation}}” stands twice with the same values (rows {{first}} and {{second}}) and was counted once. Delete one of the rows",
  organisationsAlike:
    "The names “{{other}}” (row {{first}}) and “{{organisation}}” (row {{second}}) are nearly the same; they count as two organisations. If they are one, correct the name",
  valueIsWords:
    "{{organisation}}, {{criterion}}: “{{written}}” is not a number; the value was not read. Enter a number ({{unit}})",
  valueIsError:
    "{{organisation}}, {{criterion}}: the cell holds the error “{{written}}”; the value was not read. Correct the formula or enter a number",
  valueIsDate:
    "{{organisation}}, {{criterion}}: there is the date “{{written}}” instead of a number; the value was not read. Enter a number ({{unit}})",
  valueIsBound:
    "{{organisation}}, {{criterion}}: “{{written}}” is a bound or an estimate, not an exact value; it was not read. Enter the exact number",
  valueIsRange:
    "{{organisation}}, {{criterion}}: “{{written}}” is a range, not one number; the value was not read. Enter one number",
  valueIsPercent:
    "{{organisation}}, {{criterion}}: “{{written}}” is a percentage, but the unit of the indicator is another ({{unit}}); the value was not read. Enter a number in that unit",
  valueOtherUnit:
    "{{organisation}}, {{criterion}}: “{{written}}” is given in another unit than that of the criterion ({{unit}}); the value was not read. Enter the number in the criterion’s unit",
  valueNegative:
    "{{organisation}}, {{criterion}}: a count cannot be negative (“{{written}}”); the value was not read. Correct the number",
  valueAmbiguous:
    "{{organisation}}, {{criterion}}: “{{written}}” can be read as thousands or as a decimal; the value was not read. Enter the number without a thousands separator",
  valueIsBoolean:
    "{{organisation}}, {{criterion}}: there is the logical value “{{written}}” instead of a number; it was not read. Enter a number ({{unit}})",
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
    "{{organisation}}, {{criterion}}: there are two numbers in “{{written}}”; the one that fits the criterion’s unit ({{unit}}) was taken. Leave one number",
  amountConverted: "{{organisation}}, {{criterion}}: “{{written}}” was converted to the criterion’s unit ({{unit}})",
  countOtherUnit:
    "{{organisation}}, {{criterion}}: the unit in “{{written}}” is not that of the criterion ({{unit}}); the number was taken unchanged. Check it",
  countNotWhole:
    "{{organisation}}, {{criterion}}: “{{written}}” is not a whole number, though whole units are counted ({{unit}}). Check the number",
  negativeUsed: "{{organisation}}, {{criterion}}: the negative value “{{written}}” was used as it is. Check it",
  percentAboveHundred: "{{organisation}}, {{criterion}}: “{{written}}” is above 100 %. Check the value",
  percentAsFraction:
    "{{organisation}}, {{criterion}}: “{{written}}” was read as a percentage of one or less. If it is a fraction, enter percent from 0 to 100",
  columnOfFractions:
    "{{criterion}}: all values of column {{column}} (“{{written}}”) are 1 or less. Are they percent or fractions? The values are unchanged; if they are fractions, enter percent from 0 to 100",
  penaltyBlank:
    "{{organisation}}, {{criterion}}: no data for an indicator that takes points off, which gives the best result. Enter 0 or the number",
} as const;
