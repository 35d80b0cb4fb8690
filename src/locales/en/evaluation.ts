export const evaluation = {
  notAnOrganisation: "not an organisation",
  issueRun_one: "(and {{count}} more of the kind: {{others}})",
  issueRun_other: "(and {{count}} more of the kind: {{others}})",
  template: {
    title: "Indicators of the member organisations for {{year}}",
    hint: "Fill in the rows of the organisations. Write numbers as numbers, leave a cell empty where there are no data, write “yes” or “no” in the yes/no columns.",
    unit: "Unit",
  },
  marks: {
    sheet: "Marks of experts",
    title: "Marks of experts for {{year}}",
    commission: "Commission",
    form: "Marks for {{year}}. Expert: {{expert}}",
    hint: "Give each organisation a mark within what is allowed. Where there is none the cell stays empty: it counts as 0.",
  },
  form: {
    sheet: "Form",
    markFrom: "Enter points not below {{least}}.",
    markTo: "Enter points not above {{most}}.",
    title: "Indicators for {{year}}",
    edition: "{{title}}. Edition: {{id}}",
    hint: "Fill in the columns “Value” and “Document”. Write a number as a number, without words or units; leave the cell empty where there are no data.",
    organisation: "Organisation: {{organisation}}",
    columns: {
      number: "No.",
      code: "Code",
      indicator: "Indicator",
      unit: "Unit",
      value: "Value",
      document: "Document (basis)",
      remark: "Remark",
      counting: "How it is counted",
    },
    chair: "Chair: ____________________",
    author: "Prepared by: ____________________ tel. ____________________",
  },
} as const;

export const evaluationIssues = {
  markInOwnForm:
    "{{organisation}}, {{criterion}}: the expert's mark stands in the organisation's own form. It is counted; check that the expert gave it.",
  givenMissing:
    "{{name}} ({{criterion}}): points not given by the commission – {{count}}. Organisations: {{names}}. They are counted as 0.",
  marksMissing:
    "{{name}} ({{criterion}}): marks missing – {{count}}. Organisations: {{names}}. The mean is counted as if these marks were 0.",
  approvedWithoutDecision:
    "The results are marked as approved, but the awards sheet holds no decision of the Committee on: {{organisations}}. They are awarded as proposed; enter decisions and votes if these were voted on.",
  approvedResultsChanged:
    "The results have been approved (resolution No.\u00a0{{number}} of {{date}}), and this evaluation differs from them: it is a new version. State the reason in the setting “{{label}}”. The approved results are kept: “Restore the previous evaluation” brings them back",
  fileEncrypted:
    "The file is protected by a password and was not read. Ask for it without a password, or take the password off in Excel (File → Info → Protect Workbook; of an .ods in LibreOffice) and save.",
  fileTooLarge:
    "The file is too large and was not read. Delete sheets, pictures and formatted empty rows that are not needed and save it again.",
  fileOtherFormat:
    "The file was not read: it is no .xlsx, .xls, .xlsb, .ods, .csv or .docx. Open it in Excel and save it as “Excel Workbook (*.xlsx)”.",
  fileDamaged:
    "The file was not read: it is damaged, or no Excel workbook. Open it in Excel and save it under another name as “Excel Workbook (*.xlsx)”, or ask for it once more.",
  fileTooLargeAt:
    "The file was not read: it is too large (sheet “{{sheet}}”, cell {{cell}}). Delete sheets that are not needed and whatever stands far to the right of or below the table, and save it again.",
  fileOutsideSheet:
    "The file was not read: sheet “{{sheet}}” names the place {{cell}}, but a sheet of Excel ends at XFD1048576. Open the file in Excel and save it under another name, or ask for it once more.",
  fileDamagedAt:
    "The file was not read: it is damaged (sheet “{{sheet}}”, cell {{cell}}). Open it in Excel and save it under another name, or ask for it once more.",
  fileEmpty:
    "The file was not read. The file is empty: it has 0 bytes. See whether it is the right one, or ask for it to be sent again.",
  fileOtherContent:
    "The file was not read. The file does not hold what its name says: it is neither a workbook nor a document. Open it in the program that made it and save it as “Excel Workbook (*.xlsx)”.",
  fileCutOff:
    "The file was not read. The file breaks off: it was not downloaded or copied to its end. Download or copy it again, or ask for it to be sent again.",
  fileDamagedPart:
    "The file was not read. The file is damaged: its content has changed while it was copied or sent (the checksum is wrong). Copy it again, or ask for it to be sent again.",
  fileUnknownEncoding:
    "The file was not read. The encoding of this text is not known. Open it in Excel and save it as “Excel Workbook (*.xlsx)”.",
  fileStrayQuote:
    "The file was not read. On the sheet “{{sheet}}” a quotation mark in cell {{cell}} is opened and not closed: the cells behind it would be in other places. Mend the mark, or save the table as “Excel Workbook (*.xlsx)”.",
  fileNotOpened: "The file could not be opened. Close it in other programs and check the access rights.",
  fileNoTable:
    "The file was not read: it is no table. If it holds indicators, ask for them in an Excel workbook (.xlsx).",
  sampleAmongOwn:
    "Sheet “{{sheet}}” is the sample with invented indicators: it is not evaluated together with your own. Remove this file or delete the sheet.",
  fileOwnResults: "The file was passed over: it holds the results of an earlier evaluation.",
  folderNotRead:
    "The folder inside was not read. If it holds indicators, move the files to the main folder or name the folder, too.",
  folderOfTables_one:
    "The folder inside holds {{count}} table, which was not read. If it has indicators, move the file to the main folder or name the folder inside, too.",
  folderOfTables_other:
    "The folder inside holds {{count}} tables, which were not read. If they have indicators, move the files to the main folder or name the folder inside, too.",
  fileLinkBroken:
    "The file was not read: it is a link to a file that is not there. Put the file itself into the folder.",
  fileNotOrdinary: "Not read: this is no ordinary file. Put the file with the indicators itself into the folder.",
  fileNameEncoding:
    "The file was not read: its name is in another encoding (as happens when an archive is unpacked). Rename the file.",
  fileHidden:
    "A hidden file was not read, and its contents do not look like a workbook. If it holds indicators, save them again under an ordinary name.",
  fileLooksLikeWorkbook:
    "The file was not read, though its content looks like a workbook: its name is hidden, temporary or without an extension. If it holds indicators, give it a usual name with an extension, such as .xlsx.",
  decisionsNotCarried:
    "The decisions on this sheet were not carried over to the new results: {{cells}}. The sheet has lost its link with the earlier evaluation (hidden sheets and names were deleted). The sheet is kept; if the decisions hold, enter them on the new sheet of awards.",
  textsNotCarried:
    "The entries beside the table in {{cells}} are only in the file that was read: they were not carried into the new file.",
  remarksNotCarried:
    "The comments and notes in {{cells}} are only in the file that was read: they were not carried into the new file.",
  resultCopiesNotRead: "Copies of earlier results were not read as data of regions: {{sheets}}",
  regionStaffSheets:
    "The sheets {{sheets}} of this file were not used: criteria, settings and organisations come from the main workbook. If these are the right ones, keep them in one file only.",
  resultNameNotKept:
    "The name “{{name}}” refers to a result sheet. The old sheet is kept as “{{kept}}”; the new file has no such name, it is in the former file.",
  resultNamedByUser:
    "The name “{{name}}” refers to a result sheet. The old sheet is kept as “{{kept}}” and the name refers to it; if you want the new results, change the name.",
  dataNumberChanged:
    "{{organisation}}, {{criterion}}: {{typed}} was typed into this sheet, but the region's sheet says {{used}}. The region's number was used. If {{typed}} is right, correct it there and evaluate again.",
  dataNumberTyped:
    "{{organisation}}, {{criterion}}: {{typed}} was typed into this sheet, but the region's sheet has no number there. It was not used. Enter {{typed}} in the region's sheet and evaluate again.",
  resultEditedByHand:
    "This result sheet was edited by hand ({{cells}}). It is kept as “{{kept}}”; the new results stand in their own sheet.",
  formulaNotKept:
    "Formulas typed by hand ({{cells}}) refer to what the new file does not hold, or are newer than Excel 2007. On “{{kept}}” their values stand; the formulas themselves are in the former file.",
  resultNotProven:
    "Nothing proves that this sheet of results was not edited by hand: the hidden record is gone, and the check in its last line differs or is missing. The sheet was kept as “{{kept}}”; the new results stand on a sheet of their own.",
  nameOnUserSheet:
    "This sheet bears the name “{{name}}”, but the program did not write it: it was left as it is, and the new results stand on a sheet of their own.",
  hiddenSheetEdited: "A hidden sheet of the program holds lines of somebody else's. It was kept as “{{kept}}”.",
  formerResultKept:
    "The last evaluation was interrupted, and something was typed on a former sheet of results meanwhile. It was kept as “{{kept}}”.",
  resultProtected:
    "This sheet of results is protected with a password and was not replaced: it is kept as “{{kept}}” with the same password, the new results stand on a sheet of their own. If it is not needed any more, delete it.",
  resultRemarkedOn:
    "The sheet of results has comments or notes ({{cells}}). It was kept as “{{kept}}”; the new results stand on a sheet of their own.",
  resultDrawnOn:
    "The sheet of results has pictures, shapes or charts of your own. It was kept as “{{kept}}”; the new results stand on a sheet of their own.",
  resultReferredToByValue:
    "This formula refers to a result sheet. In the new file its value stands here instead; the old sheet is kept as “{{kept}}”, the formula itself is in the former file.",
  resultReferredTo:
    "This formula refers to a result sheet. The old sheet is kept as “{{kept}}” and the formula refers to it; if you want the new results, change the reference.",
  nothingToCompare:
    "There is nothing to compare with: this file holds neither an earlier evaluation nor indicators. Name a results file that the program wrote.",
  nothingRated:
    "There is nobody to evaluate: no organisation has any value. Check that this is the filled-in indicator sheet.",
  cannotBeComputed:
    "{{organisation}}, {{criterion}}: cannot be computed, because indicator {{base}}, by which the value is divided, is missing or not above zero; 0 points were given. Fill in {{base}} or correct it.",
  pointsOutOfRange:
    "{{organisation}}, {{criterion}}: points given: {{value}}, possible are {{floor}} to {{cap}}; 0 were counted. Correct the cell.",
  pointsAboveCap:
    "{{organisation}}, {{criterion}}: points given: {{value}}, possible are at most {{cap}}; 0 were counted. Correct the cell.",
  pointsBelowFloor:
    "{{organisation}}, {{criterion}}: points given: {{value}}, possible are at least {{floor}}; 0 were counted. Correct the cell.",
  organisationNoValues: "{{organisation}}: not rated, because there is no value at all",
  organisationAbsent:
    "{{organisation}}: not rated, because it is not in the indicator sheet. If its figures did arrive, check how its name is written in the organisations sheet.",
  organisationNotTakingPart: "{{organisation}}: does not take part. {{words}}",
} as const;
