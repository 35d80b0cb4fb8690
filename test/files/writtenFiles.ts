import { resultOf } from "../evaluation/resultOf";
import type { EvaluationResult } from "../../src/evaluation/outcome";
/** Every kind of file that the program writes, at its plainest and at its hardest. */
import { readFileSync } from "node:fs";
import { defaultEdition } from "../../src/criteria/defaultEdition";
import { officialDocuments } from "../../src/documents/officialDocuments";
import { evaluateInputs, type EvaluateOptions } from "../../src/evaluation/evaluateWorkbook";
import { formPlans } from "../../src/evaluation/formPlan";
import { scorecardFiles } from "../../src/evaluation/scorecardFiles";
import { templatePlan } from "../../src/evaluation/templatePlan";
import type { Language } from "../../src/locales/language";
import { createTranslator } from "../../src/locales/translator";
import { readXlsx } from "../../src/workbook/xlsx/readXlsx";
import { writeXlsx } from "../../src/workbook/xlsx/writeXlsx";
import { inputWorkbook, smallHeader } from "../cli/inputWorkbook";
import { again, evaluated, firstEvaluation, typed, weight } from "../evaluation/decisions/decidedBook";
import { hardCase } from "../libreoffice/print/hardCase";
import { plannedReport } from "../report/reportPlan";
import { approved } from "../report/resolution/approvedSample";
import { allMethods, syntheticCriterion, syntheticEdition } from "../report/syntheticEdition";
import { hostileNames, randomSubmissions, submission } from "../report/syntheticSubmissions";

export interface WrittenFile {
  /** With its extension. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

const languages = ["ru", "kk", "en"] as const;
const sample = "assets/samples/indicators-2025.xlsx";
const options: EvaluateOptions = { language: null, duplicates: null, target: "newWorkbook", today: "2026-02-20" };

/** Written one after the other, so that only one is held at a time. */
export async function* writtenFiles(): AsyncGenerator<WrittenFile> {
  yield { name: "sample.xlsx", bytes: readFileSync(sample) };
  for (const language of languages) yield* ofLanguage(language);
  yield* editions();
  yield* ofPeople();
  yield await ofRegions();
}

/** Results, template, and the first and last of forms and scorecards. */
async function* ofLanguage(language: Language): AsyncGenerator<WrittenFile> {
  const t = createTranslator(language);
  const outcome = evaluated(await readXlsx(readFileSync(sample), sample), { language });
  yield { name: `results.${language}.xlsx`, bytes: await writeXlsx(outcome.plan) };
  yield { name: `template.${language}.xlsx`, bytes: await writeXlsx(templatePlan(language, t)) };
  for (const [kind, files] of [
    ["form", formPlans(defaultEdition(), language, t)],
    ["scorecard", scorecardFiles(outcome.evaluation, language, t)],
  ] as const) {
    for (const index of [0, files.length - 1]) {
      const plan = files[index]?.plan;
      if (plan !== undefined) yield { name: `${kind}-${index + 1}.${language}.xlsx`, bytes: await writeXlsx(plan) };
    }
  }
  if (language === "ru") yield* documents("withheld", outcome);
}

/** In Russian and Kazakh. */
async function* documents(name: string, outcome: EvaluationResult): AsyncGenerator<WrittenFile> {
  const { files } = await officialDocuments(outcome, options.today);
  for (const file of files) yield { name: `${name}.${file.name}`, bytes: file.bytes };
}

const longText = "Очень длинное название, которое не кончается. ".repeat(30);
const longNamed = ["A1", "B1"].map((code) =>
  syntheticCriterion(code, "perUnit", { name: { ru: longText, kk: longText, en: longText }, headers: [longText] }),
);

/** Sizes, methods, ties, settings. */
async function* editions(): AsyncGenerator<WrittenFile> {
  const large = defaultEdition();
  const few = ["A1", "B1", "C1"].map((code) => syntheticCriterion(code, "perUnit"));
  const equal = [2, 2, 2, 1, 1, 0].map((value, row) => submission(`Организация ${row + 1}`, [value, value, 0], row));
  const plans = {
    "250x40": plannedReport(large, randomSubmissions(large, 250, 11)),
    methods: plannedReport(syntheticEdition({ decimals: 2 }, allMethods), randomSubmissions(syntheticEdition(), 23, 7)),
    "ties.best": plannedReport(syntheticEdition({ tieRanking: "best" }, few), equal, "kk"),
    "ties.dense": plannedReport(
      syntheticEdition({ tieRanking: "dense", tieBreaks: [{ kind: "mainTotal" }] }, few),
      equal,
    ),
    "ties.mean": plannedReport(syntheticEdition({ tieRanking: "mean", scheme: "sumOfPlaces" }, few), equal, "en"),
    one: plannedReport(syntheticEdition({ prizes: 0 }, few.slice(0, 1)), equal.slice(0, 1)),
    hard: hardCase(),
    long: plannedReport(syntheticEdition({}, longNamed), [submission("ж".repeat(40_000), ["ө".repeat(40_000), 1])]),
  };
  for (const [name, { plan }] of Object.entries(plans)) yield { name: `${name}.xlsx`, bytes: await writeXlsx(plan) };
}

/** Decisions, corrections and a comparison with the evaluation before; organisations called as no one should be. */
async function* ofPeople(): AsyncGenerator<WrittenFile> {
  const criteria = ["A1", "B1", "C1"].map((code) => syntheticCriterion(code, "perUnit"));
  const names = ["Альфа", "Бета", "Гамма", ...hostileNames];
  const first = await firstEvaluation(
    syntheticEdition({ prizes: 3 }, criteria),
    names.map((name, row) => [name, 100 - 5 * row, 3 + row, 7]),
  );
  const decided = await again(first, [
    ...typed(first, "Альфа", "I", { decision: "утвердить", reason: "=1+1", votesFor: 7 }),
    weight(first, "B1", 2),
  ]);
  yield { name: "decided.xlsx", bytes: await writeXlsx(decided.plan) };
  yield* documents("decided", approved(decided, { prizeAmounts: [1_500_000, null, 500_000] }));
  const corrected = await inputWorkbook({
    Показатели: [smallHeader, ["Альфа", 10, 3, 1], ["Бета", 20, 4, 0]],
    Исправления: [
      [
        "Организация",
        "Код показателя",
        "Прежнее значение",
        "Новое значение",
        "Основание (документ)",
        "Решение по исправлению",
      ],
      ["Бета", "A3", 20, 120, "протокол № 3", "принято"],
    ],
  });
  yield { name: "corrected.xlsx", bytes: await writeXlsx(evaluated(await readXlsx(corrected, "c.xlsx")).plan) };
}

/** Sheets of two regions carried along, with what theirs are made of, under titles that must be made fit. */
async function ofRegions(): Promise<WrittenFile> {
  const region = async (fileName: string, value: number) => {
    const book = await readXlsx(
      await inputWorkbook({ "It's «Лист» & <1>": [smallHeader, [`Область ${value}`, value, 3, 1]] }),
      fileName,
    );
    const [sheet] = book.sheets;
    if (sheet === undefined) throw new Error("no sheet");
    const merges = [
      { top: 4, left: 0, bottom: 5, right: 2 },
      { top: 5, left: 2, bottom: 6, right: 3 },
      { top: 9, left: 9, bottom: 9, right: 9 },
    ];
    const columnWidths = new Map([[0, 300]]);
    return { ...book, sheets: [{ ...sheet, merges, columnWidths, hiddenRows: new Set([3]) }] };
  };
  const [workbook, ...regionFiles] = [
    await region("Северо-Казахстанская область, отчёт за год.xlsx", 5),
    await region("юг.xlsx", 7),
  ];
  const outcome = resultOf(evaluateInputs({ workbook, regionFiles, fileIssues: [] }, options));
  return { name: "regions.xlsx", bytes: await writeXlsx(outcome.plan) };
}
