/** Titles of the sheets (workbook contract) and faults of the host. */
export const workbook = {
  titles: {
    totals: "Totals",
    awards: "Awards",
    resolution: "Resolution",
    points: "Points",
    ranks: "Ranks",
    blocks: "By blocks",
    scorecard: "Scorecard",
    data: "Data",
    status: "Submissions",
    comparison: "Comparison",
    safety: "Safety",
    checks: "Checks",
    criteria: "Criteria",
    settings: "Settings",
    organisations: "Organisations",
    corrections: "Corrections",
    indicators: "Indicators",
    previous: "Previous evaluation",
    record: "Bagalau record",
  },
  /** What is wrong with the file or with Excel, and what to do; keys are `HostFaultCode`. */
  faults: {
    notWorkbook:
      "The file holds no table that can be read (.xlsx, .xls, .xlsb, .ods, .csv, and tables in a .docx can). Open it in Excel, save it as “Excel Workbook (*.xlsx)” and choose it again.",
    ownDocument:
      "This is a document with the results of an earlier evaluation; it holds no indicators of regions. Choose a file with indicators.",
    encrypted:
      "The file is protected by a password and cannot be read. Open it in Excel (an .ods in LibreOffice), remove the password (in Excel: File → Info → Protect Workbook) and save it.",
    tooLarge:
      "The file is too large. Delete sheets, pictures and empty formatted rows that are not needed, and save it again.",
    unreadableFile:
      "The file is damaged and cannot be read. Open it in Excel, save it under another name and choose the new file.",
    tooLargeAt:
      "The workbook is too large: sheet “{{sheet}}”, cell {{cell}}. Delete sheets that are not needed and whatever stands far to the right of or below the table, and save it again.",
    outsideSheet:
      "This is not a workbook that can be read: sheet “{{sheet}}” names the place {{cell}}, but a sheet of Excel ends at XFD1048576. Open the file in Excel, save it under another name and choose the new file.",
    unreadableAt:
      "The file is damaged and cannot be read: sheet “{{sheet}}”, cell {{cell}}. Open it in Excel, save it under another name and choose the new file.",
    emptyFile: "The file is empty: it has 0 bytes. See whether it is the right one, or ask for it to be sent again.",
    otherContent:
      "The file does not hold what its name says: it is neither a workbook nor a document. Open it in the program that made it and save it as “Excel Workbook (*.xlsx)”.",
    cutOff:
      "The file breaks off: it was not downloaded or copied to its end. Download or copy it again, or ask for it to be sent again.",
    damagedPart:
      "The file is damaged: its content has changed while it was copied or sent (the checksum is wrong). Copy it again, or ask for it to be sent again.",
    unknownEncoding:
      "The encoding of this text is not known. Open it in Excel and save it as “Excel Workbook (*.xlsx)”.",
    strayQuote:
      "On the sheet “{{sheet}}” a quotation mark in cell {{cell}} is opened and not closed: the cells behind it would be in other places. Mend the mark, or save the table as “Excel Workbook (*.xlsx)”.",
    cellBeingEdited: "A cell is being edited. Press Enter or Esc in Excel and try again.",
    sheetProtected:
      "The sheet is protected against changes. Remove the protection (Review → Unprotect Sheet) and try again.",
    structureProtected:
      "The structure of the workbook is protected, so sheets cannot be added. Remove the protection (Review → Protect Workbook) and try again.",
    anotherWorkbookInFront: "Another workbook is in front. Go to the workbook with the indicators and try again.",
    sheetGone: "A sheet was deleted or renamed meanwhile. Check the sheets of the workbook and try again.",
    notAnswering:
      "Excel is not answering. Wait until it has finished, close any dialogs open in it and try again. Your sheets are unchanged.",
    payloadRefused:
      "Excel refused this amount of data. Reduce the number of rows, or evaluate the file outside Excel, and try again.",
    busy: "An evaluation is already running. Wait until it ends.",
    unexpected: "An unexpected error. Try again; if it returns, pass the technical details on to the developer.",
  },
} as const;

export const workbookIssues = {
  answersNotKeptProtected:
    "The results were written completely, but your answers were not kept: the sheet “{{sheet}}” is protected (cells {{cells}}). Unprotect it (Review → Unprotect Sheet) and evaluate again.",
  answersNotKeptChanged:
    "The results were written completely, but your answers were not kept: cells {{cells}} of the sheet “{{sheet}}” changed while the evaluation was under way, or hold a formula. Check them and evaluate again.",
  resultTypedMeanwhile:
    "While the evaluation ran, the former sheet of results was changed ({{cells}}). It was kept as “{{kept}}”; the new results stand on a sheet of their own.",
  decisionTypedMeanwhile:
    "A decision typed while the evaluation ran was carried over into the new sheet ({{cells}}). The resolution does not follow it yet: evaluate again.",
  oldResultsNotRemoved:
    "The new results are written completely, but the former sheets could not be deleted. They are hidden and will be deleted at the next evaluation.",
  sheetsNotArranged:
    "The results are written completely, but the new sheets could not be put where the former ones stood. Move their tabs yourself if the order of the sheets matters.",
  panesNotFrozen:
    "The results are written completely, but the headings of the tables could not be frozen. Freeze them yourself (View → Freeze Panes) or evaluate again.",
  printNotSetUp:
    "The results are written completely, but the print settings could not be applied. Check them before you print (File → Print) or evaluate again.",
  inputRulesNotSet:
    "The results are written completely, but drop-down lists and input checks could not be added. Evaluate again if you need them.",
  ranksNotShaded:
    "The results are written completely, but the ranks could not be shaded. Evaluate again if you need it.",
  linksNotMade:
    "The results are written completely, but links between the sheets could not be made. Evaluate again if you need them.",
  sheetsNotGuarded:
    "The results are written completely, but the sheets could not be protected against accidents. Protect them yourself without a password (Review → Protect Sheet) or evaluate again.",
  chartsNotMade: "The results are written completely, but the chart could not be made. Evaluate again if you need it.",
} as const;
