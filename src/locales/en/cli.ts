export const cli = {
  help: {
    evaluate: `Evaluates organisations by their indicators.

Usage: npm run -s evaluate -- INPUT.xlsx|FOLDER … [options]

  INPUT.xlsx|FOLDER     tables of indicators; of a folder all tables that lie directly in it. Inputs are never changed
  -o, --output FILE     workbook for the results (default: INPUT.results.xlsx or FOLDER.results.xlsx beside the input)
  --json FILE|-         the results as JSON, to a file or to the terminal
  --documents FOLDER    drafts of the resolution and the minutes, scorecards, messages to the regions
  --compare FILE        compare with the results in this file
  --edition FILE        rehearse another edition: a criteria workbook or the document of an Appendix; not in the results
  --lang ru|kk|en       language of sheets and messages (default: the settings of the workbook, else ru)
  --insight|--no-insight  safety of the awards: sheet and part of the JSON (without: up to 300 organisations)
  --duplicates first|last  which of two rows of one organisation counts
  --strict              write nothing when the data has any error
  --force               replace the results of an earlier run; what was changed since is kept under a dated name
  -h, --help            this text

Exit status: 0 evaluated; 1 nothing to evaluate, or errors under --strict; 2 wrong usage, nothing was written.`,
    template: `A workbook to fill in: criteria, settings and organisations sheets and an empty indicator sheet.

Usage: npm run -s template -- OUT.xlsx [options]

  OUT.xlsx              workbook to create
  --from FILE           take criteria, settings and organisations from a former workbook (never values)
  --appendix FILE       take the criteria from the document of the Appendix (.docx or a workbook); not approved; with --from: what changed row by row
  --forms FOLDER        a form for each organisation and each expert
  --lang ru|kk|en       language of sheets and messages (default: that of the former workbook, else ru)
  --force               replace the workbook and the forms of an earlier run; what was changed since is kept under a dated name
  -h, --help            this text

Exit status: 0 written; 1 the former workbook has errors or the document has no table of an Appendix; 2 wrong usage, nothing was written.`,
  },
  usage: {
    unknownOption: "Unknown option {{option}}. Did you mean {{nearest}}? All options: --help",
    valueMissing: "Option {{option}} needs a value.",
    noValue: "Option {{option}} takes no value: give it without “=”.",
    twice: "Option {{option}} was given twice.",
    swallowed:
      "npm took the options ({{options}}) for its own. Put “--” before the options of the program: npm run -s evaluate -- …; in PowerShell write npm.cmd instead of npm.",
    emptyName: "The name of a file is empty.",
    noInput: "No file with indicators was given.",
    noOutput: "Give one file to create.",
    noneOpened: "No file could be read; nothing was written.",
    optionValue: "Option {{option}} takes {{allowed}}, but “{{written}}” was given.",
  },
  file: {
    folderEmpty: "The folder “{{path}}” holds no file with a table.",
    documentsExist:
      "The folder “{{path}}” already holds documents of an earlier run ({{files}}). Give another folder, or add --force to replace them.",
    notFolder: "“{{path}}” is a file; a folder is needed.",
    notFound: "There is no file “{{path}}”.",
    directory: "“{{path}}” is a folder; an .xlsx file is needed.",
    notReadable: "“{{path}}” cannot be opened: {{detail}}",
    outputExists: "“{{path}}” exists already. Give another name after -o, or add --force to replace it.",
    givenTwice: "The file “{{path}}” is given twice; it was read once.",
    outputIsInput: "“{{path}}” is the input. It is never changed; give the result another name.",
    outputsSame: "The same file “{{path}}” was given twice: each result needs a file of its own.",
    notWritable: "“{{path}}” could not be written: {{detail}}. Nothing was written.",
    isFolder: "“{{path}}” is a folder; the name of a file is needed.",
    notOrdinary: "“{{path}}” is no ordinary file but a device, a pipe or a stream. Give a file on a disk.",
    stream: "“{{path}}” is no file on a disk but a stream or a device. Give a file; --json - prints the JSON.",
    streamFolder: "“{{path}}” is no folder on a disk but a stream or a device. Give a folder for the documents.",
    nothingBeside:
      "Nothing can be written beside “{{path}}”, which is a stream or a device. Give a file for the results: -o FILE.xlsx.",
    notXlsx: "“{{path}}”: results are written into an Excel workbook only. Give a name that ends with .xlsx.",
    linkToNothing: "“{{path}}” is a link to a file that is not there. Give the file itself.",
    otherRun:
      "Another run (process {{process}}) is writing “{{path}}”. Wait until it has ended and try again; nothing was written.",
    changedMeanwhile:
      "“{{path}}” was changed during the evaluation. It is left as it is, nothing was written; run the command again.",
    notMended:
      "An earlier run was interrupted while it wrote, and that could not be completed ({{path}}): {{detail}}. Remove the cause and try again.",
    written: "Written: {{path}}",
  },
  kept: {
    renamed: "“{{path}}” was changed since an earlier run, or was not made by the program. It was kept as “{{kept}}”.",
    left: "“{{path}}” was changed since an earlier run, or was not made by the program. It was left where it is.",
    goOn: "The decisions, notes, answers and corrections typed into “{{kept}}” are not in the new results. To go on with them, evaluate that file.",
  },
  mended: {
    completed_one:
      "An earlier run was interrupted while it wrote. That is completed: {{count}} file was replaced by the new one (“{{path}}”).",
    completed_other:
      "An earlier run was interrupted while it wrote. That is completed: {{count}} files were replaced by the new ones (“{{path}}” and others).",
    undone_one: "An earlier run was interrupted while it wrote. {{count}} old file was brought back (“{{path}}”).",
    undone_other:
      "An earlier run was interrupted while it wrote. {{count}} old files were brought back (“{{path}}” and others).",
    kept: "“{{path}}” was not as that run had written it. It was not deleted: it stands as “{{kept}}”.",
    elsewhere:
      "An earlier run was interrupted while it wrote here, and its files were moved or copied since: old and new files may stand together. Nothing was deleted: the old files are in “{{path}}”. Check, or run the evaluation again.",
  },
  system: {
    diskFull: "the disk is full",
    denied: "no permission, or the file is open in another program",
    readOnly: "the disk is read-only",
    nameTooLong: "the name is too long",
    belowFile: "a file stands in the path where a folder is needed",
    linkLoop: "the links lead in a circle",
    gone: "no such folder or file",
  },
  notPrinted: "The result could not be printed: {{detail}}. Nothing was written.",
  unexpected:
    "An unexpected fault; nothing was written. Try again; if it comes back, send this to the developer: {{detail}}",
  refused: "Nothing was evaluated, nothing was written.",
  strict: "There are errors and --strict was given: nothing was written.",
  submissions: {
    heading_one: "{{sent}} of {{count}} organisation have sent figures, {{complete}} of them all indicators.",
    heading_other: "{{sent}} of {{count}} organisations have sent figures, {{complete}} of them all indicators.",
    notSent: "Nothing was sent by:",
    incomplete: "Not all indicators were given by:",
    line: "{{organisation}}: {{reported}} of {{expected}} given, {{unreadable}} not readable",
  },
  official: {
    written: "Drafts of the resolution and of the annex to the minutes were written to “{{path}}”:",
    withheld: "They state no places or awards: the reasons stand at the head of each document.",
  },
  manyDocuments:
    "Making documents: scorecards of organisations ({{cards}}) and messages to regions, files of its own for each. This may take some minutes; Ctrl+C ends it, the former files stay",
  messages: {
    code: "Code of this letter: {{code}}",
    none: "There are no messages to the regions: nobody has an open question.",
    written_one: "{{count}} message to a region was written to “{{path}}”:",
    written_other: "{{count}} messages to the regions were written to “{{path}}”:",
  },
  from: {
    refused: "The sheets of the workbook “{{path}}” have errors; nothing was written.",
    noStaffSheets:
      "The workbook “{{path}}” has no criteria, settings or organisations sheet; there is nothing to carry on.",
    carried:
      "Taken from “{{path}}”: {{what}}. The year is {{year}}; if the evaluation is for another, change it in the settings sheet.",
    criteria: "criteria: {{count}}",
    settings: "settings",
    organisations: "organisations: {{count}}",
    notThere: "Not in that workbook: {{what}}. The new one has the sample that comes with the program instead.",
    experts: "Forms of experts (who gave which mark is told to no organisation):",
    forms: "Forms were written to “{{path}}”:",
    attested:
      "There is no organisations sheet, so the forms are for the six organisations that the resolution names: an example, not the whole list.",
  },
  table: {
    heading: "Results for {{year}}",
    total: "Total points",
    mainTotal: "Main blocks",
    conditional: "For encouragement, if (depends on the decision on a prize):",
    decisions: "Decisions of the Executive Committee:",
    unclearDecision: "The decision is in words or not complete —",
    encouraged: "Proposed for encouragement (the Committee decides):",
    encouragedApproved: "Encouraged (the results are approved):",
    undecidedPrize_one: "Undecided, for the Committee: {{count}} prize place between equals —",
    undecidedPrize_other: "Undecided, for the Committee: {{count}} prize places between equals —",
    undecidedEncouragement_one: "Undecided, for the Committee: {{count}} encouragement between equals —",
    undecidedEncouragement_other: "Undecided, for the Committee: {{count}} encouragements between equals —",
    heldPrize_one: "Undecided until confirmed ({{codes}}): {{count}} prize place —",
    heldPrize_other: "Undecided until confirmed ({{codes}}): {{count}} prize places —",
    heldEncouragement_one: "Undecided until confirmed ({{codes}}): {{count}} encouragement —",
    heldEncouragement_other: "Undecided until confirmed ({{codes}}): {{count}} encouragements —",
    notRated: "Not rated:",
    assumptions: "Assumed, not confirmed:",
    issues: "Issues:",
    noIssues: "No issues.",
  },
  severity: { error: "error", warning: "warning", info: "note" },
} as const;
