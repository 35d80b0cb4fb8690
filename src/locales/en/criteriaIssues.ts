/** Faults of the staff sheets, each with what to do. */
export const criteriaIssues = {
  staffHeaderMissing: "The sheet was not read: there is no row of column headings. Restore it or add the sheet anew",
  staffColumnMissing: 'There is no column "{{column}}". Restore this heading',
  staffColumnByLikeness: 'The heading "{{text}}" was read as "{{column}}"',
  staffColumnUnlike:
    'There is no column "{{column}}": "{{text}}" stands in its place. If this is it, write "{{column}}" into this cell, otherwise restore the column',
  staffColumnUnsure: 'The column "{{text}}" is not used. If this is "{{column}}", write that heading',
  staffColumnRepeated: 'The column "{{column}}" stands twice; the first one was read. Delete or rename the other',
  staffCellError: '"{{column}}": the cell holds the error {{text}}. Correct the formula or enter the value',
  staffFormulaWithoutValue:
    '"{{column}}": the formula has no stored value. Open the workbook in Excel, recalculate and save it',
  staffNotNumber: '"{{column}}": a number is needed, but "{{text}}" stands there',
  staffNumberIsBound: '"{{column}}": "{{text}}" is a bound or a range, not one number. Enter the number to apply',
  staffNumberAmbiguous: '"{{column}}": "{{text}}" may be thousands or a fraction. Enter it as a number',
  staffNumberIsDate:
    '"{{column}}": the date {{text}} stands in place of a number. Set a number format and enter the number',
  staffNumberIsPercent:
    '"{{column}}": the cell has a percent format ({{text}}). Set an ordinary format and enter the number itself',
  staffNumberAsText:
    '"{{column}}": the number "{{text}}" is typed as text; {{value}} was taken. Enter it as a number so that the formulas of the sheets count the same',
  staffDashAsNo: '"{{column}}": the dash "{{text}}" was read as no. Enter yes or no',
  staffNotYesNo: '"{{column}}": yes or no is needed, but "{{text}}" stands there',
  criteriaTooMany: "More than {{most}} criteria. Keep those on the sheet that are used",
  blocksTooMany: "More than {{most}} blocks. Delete what is not needed, or assign the criteria to blocks of the table",
  criteriaEmpty:
    "There is no criterion on the sheet. Enter criteria below the headings, or delete the sheet to take the sample",
  criteriaNoneCounted:
    'No criterion is counted: every organisation will have 0 points. Enter "yes" in the column "{{column}}"',
  criterionCodeRepeated: 'The code "{{code}}" already stands in cell {{first}}. Codes must be unique',
  criterionCodeLooksAlike:
    'The code "{{code}}" looks like "{{other}}" in cell {{first}} but is typed in other letters (Cyrillic or Latin). Type it differently',
  criterionCodeIsDate:
    "The code has turned into the date {{text}}. Set the text format for the cell and enter the code again",
  criterionCodeIsNumber:
    'The code "{{code}}" is entered as a number. Enter it as text, so that the formulas of the sheets find the criterion and 1.10 does not turn into 1.1',
  criterionNameMissing: 'Criterion "{{code}}" has no indicator name',
  criterionNameRuMissing: 'Criterion "{{code}}" has no Russian name; "{{name}}" was taken',
  criterionBlockMissing: 'Criterion "{{code}}" has no block',
  criterionBlockUnknown:
    'Block "{{block}}" is not in the table of blocks; it was taken under that name and does not count as a main block. Enter it on the settings sheet',
  criterionQuestion: '"{{code}} {{name}}": no method is chosen. The question from the Appendix: {{question}}',
  criterionMethodMissing: 'Criterion "{{code}}" has no method. Allowed: {{allowed}}',
  criterionDirectionUnknown: 'Criterion "{{code}}": unclear which is better: "{{text}}". Allowed: {{allowed}}',
  criterionCapNegative:
    'Criterion "{{code}}": the upper bound {{cap}} would take points from everybody, though the criterion gives them. Enter a number from 0 or clear the cell',
  criterionCapBelowFloor: 'Criterion "{{code}}": the upper bound {{cap}} is below the lower bound {{floor}}',
  criterionPercentUnit:
    'Criterion "{{code}}": the method counts percent, but the unit is "{{unit}}". Enter "%" so that 93 % is read as 93',
  settingsSheetMissing:
    "There are criteria of your own but no settings sheet: default settings were taken, and the catalogue is marked as a sample. Add the settings sheet",
  settingMissing: 'There is no setting "{{label}}"; its default was taken',
  settingRepeated: 'The setting "{{label}}" already stands in cell {{first}}. Keep one of them',
  settingNotUsed: 'The row "{{label}}" is not a known setting and is not used',
  settingBlank: 'The setting "{{label}}" is blank; its default was taken: {{value}}',
  settingUnknownWord: '"{{label}}": "{{text}}" is not understood. Allowed: {{allowed}}',
  criteriaSheetMissing:
    "There is a sheet of settings, but none of criteria: the points are those of the sample that comes with the program, which nobody has approved. Bring the sheet of criteria back",
  staffSheetByHeadings: "The sheet was taken as a sheet of the staff by its headings, though its title is another.",
  staffSheetLeftAlone:
    "The headings are those of the sheet “{{taken}}”, so this is no table of a region; the rules are those of “{{taken}}”, and this sheet was not used. If it is the one in force, delete or rename the headings of the other.",
  staffWholeRange: '"{{column}}": {{value}} will not do. A whole number from {{min}} to {{max}} is needed',
  staffNumberRange: '"{{column}}": {{value}} will not do. A number from {{min}} to {{max}} is needed',
  settingShareMissing: '"{{label}}": the chosen rule of encouragement needs a share from 1 to 100',
  settingLeastMissing: '"{{label}}": the chosen rule of encouragement needs a least sum of points',
  staffTextTooLong: '"{{column}}": the text is too long ({{length}} characters). Shorten it to {{most}}',
  settingNotWords: '"{{column}}": "{{text}}" does not fit. Enter words, or leave the cell blank',
  settingNotDate:
    '"{{column}}": "{{text}}" is no date. Enter day, month and year, such as 20.02.2026, or leave the cell blank',
  settingNotRow:
    '"{{column}}": “{{text}}” does not say which row counts. Enter the name and the number of the row among those of the organisation, such as “Name = 2”',
  settingNotNumber: '"{{column}}": "{{text}}" is no number. Enter a number such as 9, or leave the cell blank',
  settingTieBreakUnknown:
    '"{{label}}": "{{text}}" is neither a rule nor the code of a criterion. Allowed: {{allowed}} or a code from the criteria sheet',
  settingTieBreakRepeated: '"{{label}}": the rule "{{text}}" is named already and decides nothing a second time',
  settingTieBreakNotCounted: '"{{label}}": criterion "{{code}}" is not counted and cannot decide who comes first',
  settingTieBreaksTooMany: "There are more than three rules for equal results ({{count}}). Keep at most three",
  settingTieBreakNoValue:
    '"{{label}}": criterion "{{code}}" counts by its lines and has no value of its own. Enter its code (points) or the code of one of its lines',
  tieBreakDatesMissing:
    'The rule "date of submission" compares dates of the organisations sheet, and there is no such sheet: the rule decides nothing',
  organisationDateMissing:
    '"{{name}}" has no date of submission, and equal totals are decided by it; the organisation stands last among its equals',
  organisationGroupMissing: '"{{name}}" has no group, and places and awards go by groups. Enter its group',
  groupsMissing: '"{{label}}": the organisations sheet names no group. Fill in the column "Group" or enter "no"',
  settingsBlocksMissing: "There is no table of blocks on the sheet; the blocks of the sample were taken",
  blockRowIgnored: 'The row "{{text}}" does not look like a block and is not read',
  blockCodeMissing: 'Block "{{name}}" has no code',
  blockCodeRepeated: 'The block code "{{code}}" already stands in cell {{first}}',
  blockCapBelowFloor: 'Block "{{code}}": at most {{cap}} is less than at least {{floor}}. Correct one of the numbers',
  blockWeightZero:
    'Block "{{code}}": its weight is 0, so its points give nobody anything. If that is not meant, correct the weight',
  blockNameMissing: 'Block "{{code}}" has no name; its code is shown instead',
  organisationNameMissing: "The row holds data but no official Russian name",
  rosterNameRepeated: 'The organisation "{{name}}" already stands in cell {{first}}. Keep one row',
  organisationSpellingRepeated:
    'The spelling "{{spelling}}" is given for two organisations: "{{name}}" and "{{other}}" (cell {{first}}). Keep it for one of them',
  organisationReasonMissing: '"{{name}}" does not take part, but no reason is given',
  entryAnswerMissing:
    '{{organisation}}: "{{column}}" is blank, though the settings make it an entry condition. The organisation is rated meanwhile. Enter yes or no',
  entryColumnMissing:
    'The settings switch an entry condition on, but the sheet has no column "{{column}}", so nothing says who fulfils it. All are rated meanwhile. Add a column with this heading and enter yes or no for each organisation',
  entryOrganisationsMissing:
    "The settings switch entry conditions on ({{columns}}), but no organisation is listed on the organisations sheet, so nothing says who fulfils them. All are rated meanwhile. Enter the organisations there and answer yes or no for each",
  organisationNotAdmitted:
    '{{organisation}}: not admitted, because "{{column}}" is "no" and the settings make it an entry condition',
} as const;
