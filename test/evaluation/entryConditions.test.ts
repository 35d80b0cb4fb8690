import { resultOf } from "./resultOf";
import { defaultEdition } from "../../src/criteria/defaultEdition";
import type { Edition, RosterOrganisation } from "../../src/criteria/edition";
import type { EntryCondition } from "../../src/criteria/entryCondition";
import { staffSheetPlans } from "../../src/criteria/staffSheets";
import { changesSince } from "../../src/evaluation/changesSince";
import { singleInput } from "../../src/evaluation/evaluationInputs";
import { evaluateWorkbook, restorePrevious, type EvaluateOptions } from "../../src/evaluation/evaluateWorkbook";
import type { EvaluationOutcome, EvaluationResult } from "../../src/evaluation/outcome";
import { templatePlan } from "../../src/evaluation/templatePlan";
import { readEdition } from "../../src/criteria/readEdition";
import { ruleChanges } from "../../src/insight/ruleChanges";
import { issueMessage, type Issue } from "../../src/issues/issue";
import { languages, type Language } from "../../src/locales/language";
import { createTranslator } from "../../src/locales/translator";
import { plainParam } from "../../src/locales/textParams";
import { minutesDraft } from "../../src/report/drafts/minutesDraft";
import { resolutionDraft } from "../../src/report/drafts/resolutionDraft";
import type { WorkbookGrid } from "../../src/workbook/grid";
import { readXlsx } from "../../src/workbook/xlsx/readXlsx";
import { writeXlsx } from "../../src/workbook/xlsx/writeXlsx";
import { inputWorkbook, type InputCell } from "../cli/inputWorkbook";
import { besideText, withCells, withRows } from "../criteria/staffBook";
import { workbookFromPlans } from "../workbook/planGrid";

const options: EvaluateOptions = { language: "ru", duplicates: null, target: "newWorkbook", today: "2026-02-20" };
const both: readonly EntryCondition[] = ["duesPaid", "collectiveAgreement"];
const organisations = "Организации";
const settings = "Настройки";
const duesSetting = "Условие допуска: взносы перечислены полностью";
const yes = { duesPaid: true, collectiveAgreement: true };

function member(name: string, changes: Partial<RosterOrganisation> = {}): RosterOrganisation {
  return { name, nameKk: "", spellings: [], takesPart: true, reason: "", ...changes };
}

/** One criterion, A3, a point a unit; approved criteria of one's own, one prize. */
function editionWith(entryConditions: readonly EntryCondition[], roster: Edition["roster"]): Edition {
  const usual = defaultEdition();
  return {
    ...usual,
    title: { ...usual.title, id: "2025-1", sample: false, approved: true },
    blocks: usual.blocks.filter(({ code }) => code === "A"),
    criteria: usual.criteria.filter(({ code }) => code === "A3"),
    settings: { ...usual.settings, entryConditions, prizes: 1, encouragement: { kind: "mainTotal", count: 0 } },
    roster,
  };
}

const figures: readonly (readonly InputCell[])[] = [
  ["Альфа", 30],
  ["Бета", 20],
  ["Гамма", 10],
];

/** Staff sheets and the indicators as one workbook. */
async function bookOf(edition: Edition, rows = figures, language: Language = "ru"): Promise<WorkbookGrid> {
  const staff = workbookFromPlans(staffSheetPlans(edition, createTranslator(language), language));
  const sent = await readXlsx(await inputWorkbook({ Показатели: [["Организация", "A3"], ...rows] }), "book.xlsx");
  return { ...staff, sheets: [...staff.sheets, ...sent.sheets] };
}

function evaluated(workbook: WorkbookGrid, more: Partial<EvaluateOptions> = {}): EvaluationResult {
  return resultOf(evaluateWorkbook(workbook, { ...options, ...more }));
}

async function results(outcome: EvaluationOutcome | null): Promise<WorkbookGrid> {
  if (outcome?.kind !== "evaluated") throw new Error("nothing was evaluated");
  return readXlsx(await writeXlsx(outcome.plan), "results.xlsx");
}

const codes = ["entryAnswerMissing", "entryColumnMissing", "entryOrganisationsMissing", "organisationNotAdmitted"];

function entryLines(issues: readonly Issue[]): readonly string[] {
  return issues
    .filter(({ code }) => codes.includes(code))
    .map(({ severity, code, sheet, cell, params }) =>
      [severity, code, `${sheet ?? "–"}!${cell ?? "–"}`, plainParam(params["organisation"] ?? params["column"])].join(
        " ",
      ),
    );
}

function places({ evaluation }: EvaluationResult): Record<string, number> {
  return Object.fromEntries(evaluation.organisations.map(({ name, place }) => [name, place]));
}

function isWithheld({ evaluation, issues }: EvaluationResult): boolean {
  return resolutionDraft({ evaluation, decisions: [], issues }, "ru").withheld;
}

const answered = [
  member("Альфа", { meets: { duesPaid: false, collectiveAgreement: true } }),
  member("Бета", { meets: yes }),
  member("Гамма", { meets: yes }),
];

describe("an entry condition that is switched on", () => {
  it("keeps out who is answered no, names the cell, and lets the documents state the places", async () => {
    const outcome = evaluated(await bookOf(editionWith(both, answered)));
    expect(places(outcome)).toEqual({ Бета: 1, Гамма: 2 });
    expect(entryLines(outcome.issues)).toEqual(["info organisationNotAdmitted Организации!H4 Альфа"]);
    expect(isWithheld(outcome)).toBe(false);
  });

  it("asks where nobody has answered: rated meanwhile, an error with its cell, and no place stated until then", async () => {
    const open = [...answered.slice(0, 1), member("Бета", { meets: { duesPaid: true } }), member("Гамма")];
    const book = await bookOf(editionWith(both, open));
    const outcome = evaluated(book);
    expect(places(outcome)).toEqual({ Бета: 1, Гамма: 2 });
    expect(entryLines(outcome.issues)).toEqual([
      "info organisationNotAdmitted Организации!H4 Альфа",
      "error entryAnswerMissing Организации!I5 Бета",
      "error entryAnswerMissing Организации!H6 Гамма",
      "error entryAnswerMissing Организации!I6 Гамма",
    ]);
    expect(isWithheld(outcome)).toBe(true);
    const now = evaluated(withCells(book, organisations, { I5: "да", H6: "да", I6: "нет" }));
    expect(places(now)).toEqual({ Бета: 1 });
    expect(isWithheld(now)).toBe(false);
  });

  it("asks for a missing column once, whoever is listed, with the heading to be written", async () => {
    const book = withRows(await bookOf(editionWith(both, answered)), organisations, (rows) =>
      rows.map((row) => row.slice(0, 8)),
    );
    const outcome = evaluated(book);
    expect(places(outcome)).toEqual({ Бета: 1, Гамма: 2 });
    expect(entryLines(outcome.issues)).toEqual([
      "info organisationNotAdmitted Организации!H4 Альфа",
      "error entryColumnMissing Организации!– Есть коллективный договор",
    ]);
    expect(isWithheld(outcome)).toBe(true);
  });

  it("rates nobody whom the sheet does not list, and asks once where it lists none or is not there", async () => {
    const some = evaluated(await bookOf(editionWith(["duesPaid"], answered.slice(0, 2))));
    expect(places(some)).toEqual({ Бета: 1 });
    expect(some.evaluation.notRated.map(({ name, reason }) => `${name} ${reason}`)).toContain("Гамма unconfirmed");
    expect(entryLines(some.issues).slice(1)).toEqual([]);
    const empty = await bookOf(editionWith(["duesPaid"], null));
    expect(entryLines(evaluated(empty).issues)).toEqual(["error entryOrganisationsMissing Организации!– "]);
    const without = { ...empty, sheets: empty.sheets.filter(({ title }) => title !== organisations), names: [] };
    const outcome = evaluated(without);
    expect(entryLines(outcome.issues)).toEqual(["error entryOrganisationsMissing –!– "]);
    expect(places(outcome)).toEqual({ Альфа: 1, Бета: 2, Гамма: 3 });
    expect(isWithheld(outcome)).toBe(true);
  });

  it("asks nothing of who is not rated anyway", async () => {
    const roster = [
      member("Альфа", { takesPart: false, reason: "создана в 2026 году" }),
      member("Бета", { meets: yes }),
      member("Гамма"),
      member("Дельта"),
    ];
    const rows = [...figures.slice(0, 2), ["Гамма", null]];
    expect(entryLines(evaluated(await bookOf(editionWith(both, roster), rows)).issues)).toEqual([]);
  });

  it("stops where an answer is neither yes nor no: nobody is let in or kept out by a guess", async () => {
    const book = withCells(await bookOf(editionWith(both, answered)), organisations, { H5: "частично" });
    const outcome = evaluateWorkbook(book, options);
    expect(outcome.kind).toBe("refused");
    expect(outcome.issues.filter(({ severity }) => severity === "error")).toMatchObject([
      { code: "staffNotYesNo", sheet: organisations, cell: "H5" },
    ]);
  });

  it("lets what a kept-out organisation sent withhold nothing", async () => {
    const rows = [["Альфа", "уточняется"], ...figures.slice(1)];
    const outcome = evaluated(await bookOf(editionWith(both, answered), rows));
    expect(outcome.issues.filter(({ severity }) => severity === "error")).toHaveLength(1);
    expect(isWithheld(outcome)).toBe(false);
    expect(isWithheld(evaluated(await bookOf(editionWith([], answered), rows)))).toBe(true);
  });
});

describe("an entry condition that is off", () => {
  it("changes nothing, whatever is answered or left blank", async () => {
    const outcome = evaluated(await bookOf(editionWith([], answered)));
    const bare = evaluated(await bookOf(editionWith([], null)));
    expect(places(outcome)).toEqual({ Альфа: 1, Бета: 2, Гамма: 3 });
    expect(entryLines(outcome.issues)).toEqual([]);
    expect(outcome.evaluation.fingerprint).toBe(bare.evaluation.fingerprint);
  });
});

const reasons = {
  ru: [
    "не допущена: членские взносы перечислены не полностью (условие допуска в настройках)",
    "не допущена: нет коллективного договора (условие допуска в настройках)",
  ],
  kk: [
    "жіберілмеді: мүшелік жарналар толық аударылмаған (баптаулардағы жіберу талабы)",
    "жіберілмеді: ұжымдық шарт жоқ (баптаулардағы жіберу талабы)",
  ],
  en: [
    "not admitted: membership dues not paid in full (entry condition in Settings)",
    "not admitted: no collective agreement in force (entry condition in Settings)",
  ],
} as const;

describe.each(languages)("the reasons in %s", (language) => {
  const [dues, agreement] = reasons[language];
  const t = createTranslator(language);
  const roster = [
    member("Альфа", { meets: { duesPaid: false, collectiveAgreement: false }, reason: "долг 500 000" }),
    member("Бета", { meets: { duesPaid: false }, takesPart: false, reason: "создана в 2026 году" }),
    member("Гамма", { meets: yes }),
    member("Дельта", { meets: { collectiveAgreement: false } }),
  ];
  const expected = [
    `${dues}; ${agreement}; долг 500 000`,
    `${t("report.notRated.notTakingPart")}: создана в 2026 году; ${dues}`,
    `${t("report.notRated.absent")}; ${agreement}`,
  ];

  it("stand on Totals and in the minutes, all of them", async () => {
    const { plan, evaluation, issues } = evaluated(await bookOf(editionWith(both, roster), figures, language), {
      language,
    });
    const totals = plan.sheets.find(({ role }) => role === "totals");
    const shown = new Set(totals?.rows.flat().map((cell) => cell?.value));
    for (const reason of expected) expect(shown).toContain(reason);
    const { paragraphs } = minutesDraft({ evaluation, decisions: [], issues }, language);
    const bullets = paragraphs.flatMap((part) => (part.kind === "bullet" ? [part.text] : []));
    for (const reason of expected) expect(bullets.some((text) => text.endsWith(` – ${reason}`))).toBe(true);
  });

  it("follow from conditions that the assumptions name", async () => {
    const saidWith = async (conditions: readonly EntryCondition[]): Promise<readonly string[]> => {
      const { plan } = evaluated(await bookOf(editionWith(conditions, roster), figures, language), { language });
      const checks = plan.sheets.find(({ role }) => role === "checks");
      return checks?.rows.flat().map((cell) => String(cell?.value ?? "")) ?? [];
    };
    const lines = both.map((condition) => t(`criteria.entry.assumption.${condition}`));
    expect(await saidWith(both)).toEqual(expect.arrayContaining(lines));
    const dueOnly = await saidWith(["duesPaid"]);
    expect(lines.map((line) => dueOnly.includes(line))).toEqual([true, false]);
  });

  it("are understood of every issue", async () => {
    const listed = [...roster.slice(0, 2), member("Дельта", { meets: yes })];
    const rows = [...figures, ["Дельта", 5]];
    const { issues } = evaluated(await bookOf(editionWith(both, listed), rows, language), { language });
    const said = issues.filter(({ code }) => codes.includes(code)).map((issue) => issueMessage(issue, t));
    expect(said).toHaveLength(3);
    for (const text of said) expect(text).not.toMatch(/\{\{|undefined/);
  });
});

describe("what is remembered of entry conditions", () => {
  it("comes out the same when the results are evaluated again", async () => {
    const first = evaluated(await bookOf(editionWith(both, answered)));
    const again = evaluated(await results(first));
    expect(places(again)).toEqual({ Бета: 1, Гамма: 2 });
    expect(again.evaluation.notRated).toEqual(first.evaluation.notRated);
    expect(again.evaluation.fingerprint).toBe(first.evaluation.fingerprint);
  });

  it("is brought back with the previous evaluation, and off in one of before there were any", async () => {
    const withSetting = await bookOf(editionWith([], answered));
    const old = withRows(
      withRows(withSetting, settings, (rows) => rows.filter(([label]) => !String(label?.value).startsWith("Условие"))),
      organisations,
      (rows) => rows.map((row) => row.slice(0, 5)),
    );
    const first = await results(evaluated(old));
    const switched = withCells(
      withCells(first, settings, { [besideText(first, settings, duesSetting)]: "да" }),
      organisations,
      { H4: "нет", H5: "да", H6: "да" },
    );
    const second = evaluated(switched);
    expect(places(second)).toEqual({ Бета: 1, Гамма: 2 });
    const restored = resultOf(restorePrevious(await results(second), options));
    expect(places(restored)).toEqual({ Альфа: 1, Бета: 2, Гамма: 3 });
    expect(restored.evaluation.edition.settings.entryConditions).toEqual([]);
    // And back again: the conditions of the second evaluation are the previous ones now.
    const twice = resultOf(restorePrevious(await results(restored), options));
    expect(places(twice)).toEqual({ Бета: 1, Гамма: 2 });
  });

  it("is compared: the setting and whom it keeps out are rules, and so is the change they make", async () => {
    const free = await results(evaluated(await bookOf(editionWith([], answered))));
    const label = besideText(free, settings, duesSetting);
    const { comparison } = evaluated(withCells(free, settings, { [label]: "да" }));
    if (comparison === null) throw new Error("not compared");
    const { before, after, organisations: changes } = comparison.comparison;
    const rules = ruleChanges(before.edition, after.edition, createTranslator("ru"), "ru");
    expect(rules.map(({ subject, field, before: was, after: is }) => [subject, field, was, is])).toEqual([
      [duesSetting, "", "нет", "да"],
      ["Альфа", "Взносы перечислены полностью", "", "нет"],
    ]);
    // Альфа had 30 points; the rule takes them away, the values did not change.
    const alpha = changes.find(({ name }) => name === "Альфа");
    expect(alpha).toMatchObject({ before: { place: 1, total: 30 }, after: null, fromValues: 0, fromRules: -30 });
    const beta = changes.find(({ name }) => name === "Бета");
    expect(beta).toMatchObject({ before: { place: 2 }, after: { place: 1 }, change: 0 });
  });

  it("is watched: a changed answer is named with its cell and with whom it moves", async () => {
    const book = await results(evaluated(await bookOf(editionWith(["duesPaid"], answered))));
    const changed = withCells(book, organisations, { H4: "да", H5: "нет" });
    const changes = changesSince(singleInput(changed), { language: "ru", duplicates: null });
    expect(changes?.cells.map(({ sheet, cell, before, after }) => [sheet, cell, before, after])).toEqual([
      [organisations, "H4", "нет", "да"],
      [organisations, "H5", "да", "нет"],
    ]);
    const standings = changes?.comparison?.comparison.organisations.map(({ name, before, after }) => [
      name,
      before?.place ?? null,
      after?.place ?? null,
    ]);
    expect(standings).toEqual([
      ["Альфа", null, 1],
      ["Гамма", 2, 2],
      ["Бета", 1, null],
    ]);
  });

  it("counts among the settings changed since: the rows stand within the list that Checks compares", async () => {
    const book = await bookOf(editionWith(["duesPaid"], answered));
    const { list } = readEdition(book).layout.settings;
    const rows = book.sheets.find(({ title }) => title === settings)?.rows ?? [];
    const at = rows.findIndex(([label]) => label?.value === duesSetting);
    expect(at).toBeGreaterThanOrEqual(list.top);
    expect(at + 1).toBeLessThanOrEqual(list.bottom);
    const checks = evaluated(book).plan.sheets.find(({ role }) => role === "checks");
    const used = checks?.rows.find((row) => row.some((cell) => cell?.value === duesSetting));
    expect(used?.some((cell) => cell?.value === "да")).toBe(true);
    expect(used?.some((cell) => cell?.formula?.includes("{settings}!"))).toBe(true);
  });

  it("is carried into the next year's workbook without the answers, which are asked anew", () => {
    const plan = templatePlan("ru", createTranslator("ru"), editionWith(both, answered));
    const { edition, issues, entryLayout } = readEdition(workbookFromPlans(plan.sheets));
    expect(issues).toEqual([]);
    expect(edition.settings.entryConditions).toEqual(both);
    expect(entryLayout?.columns.size).toBe(2);
    expect(edition.roster).toEqual(["Альфа", "Бета", "Гамма"].map((name) => member(name)));
  });
});
