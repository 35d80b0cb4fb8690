export const cli = {
  usage: {
    evaluate:
      "Usage: npm run -s evaluate -- INPUT.xlsx [-o OUT.xlsx] [--json FILE|-] [--lang ru|kk|en] [--duplicates first|last] [--strict] [--force]",
    template: "Usage: npm run -s template -- OUT.xlsx [--lang ru|kk|en] [--force]",
    unknownOption: "Unknown option: {{option}}",
    noInput: "No file with indicators was given.",
    noOutput: "No file to create was given.",
    oneInput: "This version takes one .xlsx file; it does not read several files or folders yet.",
    notYet: "Option {{option}} does not work in this version yet.",
    optionValue: "Option {{option}} takes {{allowed}}, but “{{written}}” was given.",
  },
  file: {
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
    notRated: "Not rated:",
    assumptions: "Assumed, not confirmed:",
    issues: "Issues:",
    noIssues: "No issues.",
  },
  severity: { error: "error", warning: "warning", info: "note" },
} as const;

export const cliIssues = {} as const;
