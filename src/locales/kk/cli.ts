export const cli = {
  usage: {
    evaluate:
      "Іске қосу: npm run -s evaluate -- ФАЙЛ.xlsx [-o НӘТИЖЕ.xlsx] [--json ФАЙЛ|-] [--lang ru|kk|en] [--duplicates first|last] [--strict] [--force]",
    template: "Іске қосу: npm run -s template -- ЖАҢА.xlsx [--lang ru|kk|en] [--force]",
    unknownOption: "Белгісіз параметр: {{option}}",
    noInput: "Көрсеткіштер файлы көрсетілмеген.",
    noOutput: "Жасалатын файл көрсетілмеген.",
    oneInput: "Бұл нұсқа бір .xlsx файлын қабылдайды; бірнеше файлды және қалталарды әзірге оқымайды.",
    notYet: "{{option}} параметрі бұл нұсқада әзірге жұмыс істемейді.",
    optionValue: "{{option}} параметрі: мүмкін мәндер {{allowed}}, ал «{{written}}» көрсетілген.",
  },
  file: {
    notFound: "«{{path}}» файлы табылмады.",
    directory: "«{{path}}» — қалта, ал .xlsx файлы керек.",
    notReadable: "«{{path}}» файлы ашылмайды: {{detail}}",
    outputExists:
      "«{{path}}» файлы бар. -o параметрінен кейін басқа атау беріңіз немесе оны ауыстыру үшін --force қосыңыз.",
    outputIsInput: "«{{path}}» — бастапқы файл. Ол ешқашан өзгертілмейді; нәтижеге басқа атау беріңіз.",
    outputsSame: "Кітапқа да, JSON-ға да бір «{{path}}» файлы көрсетілген.",
    notWritable: "«{{path}}» файлын жазу мүмкін болмады: {{detail}}",
    written: "Жазылды: {{path}}",
  },
  refused: "Бағалау жүргізілмеді, ештеңе жазылмады.",
  strict: "Қателер бар, ал --strict көрсетілген: ештеңе жазылмады.",
  table: {
    heading: "{{year}} жылғы қорытынды",
    place: "Орын",
    total: "Барлық ұпай",
    mainTotal: "Негізгі блоктар",
    organisation: "Ұйым",
    encouraged: "Көтермелеуге ұсынылады (Атқару комитеті шешеді):",
    undecidedPrize_one: "Шешілмеген, Атқару комитетіне сұрақ: тең ұйымдарға {{count}} жүлделі орын —",
    undecidedPrize_other: "Шешілмеген, Атқару комитетіне сұрақ: тең ұйымдарға {{count}} жүлделі орын —",
    undecidedEncouragement_one: "Шешілмеген, Атқару комитетіне сұрақ: тең ұйымдарға {{count}} көтермелеу —",
    undecidedEncouragement_other: "Шешілмеген, Атқару комитетіне сұрақ: тең ұйымдарға {{count}} көтермелеу —",
    notRated: "Бағаланбайды:",
    assumptions: "Растаусыз қабылданды:",
    issues: "Ескертпелер:",
    noIssues: "Ескертпелер жоқ.",
  },
  severity: { error: "қате", warning: "ескерту", info: "мәлімет" },
} as const;

export const cliIssues = {} as const;
