export const cli = {
  usage: {
    evaluate:
      "Usage: npm run -s evaluate -- INPUT.xlsx|FOLDER … [-o OUT.xlsx] [--json FILE|-] [--documents FOLDER] [--compare RESULTS.xlsx] [--lang ru|kk|en] [--duplicates first|last] [--strict] [--force]",
    template:
      "Usage: npm run -s template -- OUT.xlsx [--from RESULTS.xlsx] [--forms FOLDER] [--lang ru|kk|en] [--force]",
    unknownOption: "Unknown option: {{option}}",
    noInput: "No file with indicators was given.",
    noOutput: "No file to create was given.",
    noneOpened: "No file could be read; nothing was written.",
    optionValue: "Option {{option}} takes {{allowed}}, but “{{written}}” was given.",
  },
  file: {
    folderEmpty: "The folder “{{path}}” holds no file with a table.",
    documentsExist:
      "The folder “{{path}}” already holds documents of an earlier run ({{files}}). Give another folder, or add --force to replace them.",
    notFolder: "“{{path}}” is a file; a folder is needed.",
    nameOfForm: "The name “{{path}}” is that of a form; give another name or another folder.",
    notFound: "There is no file “{{path}}”.",
    directory: "“{{path}}” is a folder; an .xlsx file is needed.",
    notReadable: "“{{path}}” cannot be opened: {{detail}}",
    outputExists: "“{{path}}” exists already. Give another name after -o, or add --force to replace it.",
    outputIsInput: "“{{path}}” is the input. It is never changed; give the result another name.",
    outputsSame: "The workbook and the JSON were given the same file “{{path}}”.",
    notWritable: "“{{path}}” could not be written: {{detail}}",
    written: "Written: {{path}}",
  },
  refused: "Nothing was evaluated, nothing was written.",
  strict: "There are errors and --strict was given: nothing was written.",
  submissions: {
    heading: "{{sent}} of {{expected}} organisations have sent figures, {{complete}} of them all indicators.",
    notSent: "Nothing was sent by:",
    incomplete: "Not all indicators were given by:",
    line: "{{organisation}}: {{reported}} of {{expected}} given, {{unreadable}} not readable",
  },
  official: {
    written: "Drafts of the resolution and of the annex to the minutes were written to “{{path}}”:",
    withheld: "They state no places or awards: the reasons stand at the head of each document.",
  },
  messages: {
    none: "There are no messages to the regions: nobody has an open question.",
    written_one: "{{count}} message to a region was written to “{{path}}”:",
    written_other: "{{count}} messages to the regions were written to “{{path}}”:",
  },
  from: {
    refused: "The sheets of the workbook “{{path}}” have errors; nothing was written.",
    noStaffSheets:
      "The workbook “{{path}}” has no criteria, settings or organisations sheet; there is nothing to carry on.",
    carried:
      "Taken from “{{path}}”: criteria {{criteria}}, organisations {{organisations}}; the year is {{year}}. If the evaluation is for another year, change it in the settings sheet.",
    forms: "Forms were written to “{{path}}”:",
    attested:
      "There is no organisations sheet, so the forms are for the six organisations that the resolution names: an example, not the whole list.",
  },
  table: {
    heading: "Results for {{year}}",
    place: "Place",
    total: "Total points",
    mainTotal: "Main blocks",
    organisation: "Organisation",
    encouraged: "Proposed for encouragement (the Committee decides):",
    undecidedPrize_one: "Undecided, for the Committee: {{count}} prize place between equals —",
    undecidedPrize_other: "Undecided, for the Committee: {{count}} prize places between equals —",
    undecidedEncouragement_one: "Undecided, for the Committee: {{count}} encouragement between equals —",
    undecidedEncouragement_other: "Undecided, for the Committee: {{count}} encouragements between equals —",
    heldPrize_one: "Undecided until columns are confirmed ({{codes}}): {{count}} prize place —",
    heldPrize_other: "Undecided until columns are confirmed ({{codes}}): {{count}} prize places —",
    heldEncouragement_one: "Undecided until columns are confirmed ({{codes}}): {{count}} encouragement —",
    heldEncouragement_other: "Undecided until columns are confirmed ({{codes}}): {{count}} encouragements —",
    notRated: "Not rated:",
    assumptions: "Assumed, not confirmed:",
    issues: "Issues:",
    noIssues: "No issues.",
  },
  severity: { error: "error", warning: "warning", info: "note" },
} as const;
