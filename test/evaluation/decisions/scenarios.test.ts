/** What the Committee may meet: evaluated, decided in Awards, evaluated again from its file, every sheet and paper read back. */
import { awardsJson } from "../../../src/cli/awardsJson";
import type { AwardsColumn } from "../../../src/committee/awardsColumns";
import { staffSheetPlans } from "../../../src/criteria/staffSheets";
import { officialDocuments } from "../../../src/documents/officialDocuments";
import type { EvaluationResult } from "../../../src/evaluation/outcome";
import { numberText } from "../../../src/locales/numberText";
import { createTranslator } from "../../../src/locales/translator";
import type { CellValue, SheetGrid, WorkbookGrid } from "../../../src/workbook/grid";
import { plainSheet } from "../../../src/workbook/plainSheet";
import type { PlanCell } from "../../../src/workbook/sheetPlan";
import { sheetRoleName, type SheetRole } from "../../../src/workbook/sheetRole";
import { spaced, textOf } from "../../documents/documentParts";
import type { Edit } from "../../report/editedPlan";
import { syntheticCriterion, syntheticEdition } from "../../report/syntheticEdition";
import { again, evaluated, throughFile, typed } from "./decidedBook";
import { money, names, roster, scenarios, type Scenario } from "./scenarioList";

let compared = 0;
function agree(found: unknown, stated: unknown): void {
  compared++;
  expect(found).toEqual(stated);
}

type Sheets = "ru" | "kk";
const inSheets = (name: string, language: Sheets): string => (language === "kk" ? `${name} ұйымы` : name);

async function decided(scenario: Scenario, language: Sheets): Promise<EvaluationResult> {
  const { points, settings = {}, decisions = [], corrections = [] } = scenario;
  const t = createTranslator(language);
  const edition = syntheticEdition({ ...money, ...settings }, [syntheticCriterion("A1", "perUnit")], roster);
  const cell = (value: string | number): PlanCell => ({ value, formula: null, style: "plain", format: null });
  const rows = points.map((own, index) => [cell(names[index] ?? ""), cell(own)]);
  const indicators = plainSheet("indicators", "Показатели", [[cell("Организация"), cell("A1")], ...rows]);
  const plain = { kind: "text", formula: null, format: "@" } as const;
  const text = (value: CellValue) => ({
    ...plain,
    kind: typeof value === "number" ? ("number" as const) : plain.kind,
    value,
  });
  const empty = text("");
  const register = corrections.map(([organisation, from, to, decision]) => ({
    sheet: "",
    decision: "pending" as const,
    addresses: Object.fromEntries([]) as never,
    cells: {
      organisation: text(organisation),
      criterion: text("A1"),
      oldValue: text(from),
      newValue: text(to),
      evidence: text("протокол"),
      decision: text(t(`corrections.decision.${decision as "accepted"}`)),
      remark: empty,
      effect: empty,
    },
  }));
  const staff = staffSheetPlans(edition, t, language, { exampleOrganisations: [], corrections: register });
  const first = evaluated(await throughFile({ sheets: [...staff, indicators], existing: [], active: "indicators" }), {
    language,
  });
  if (decisions.length === 0) return first;
  const edits = decisions.flatMap(([organisation, place, decision, other = "", reason = "", votesFor, against]) => {
    const cells: Partial<Record<AwardsColumn, CellValue>> = {
      decision: t(`report.awards.${decision}`),
      ...(other === "" ? {} : { other: inSheets(other, language) }),
      ...(reason === "" ? {} : { decisionReason: reason }),
      ...(votesFor === undefined ? {} : { votesFor, votesAgainst: against ?? null }),
    };
    return typed(first, inSheets(organisation, language), place, cells);
  });
  const decision = await again(first, edits, { language });
  return scenario.approved === true ? again(decision, signed(decision, language), { language }) : decision;
}

/** What the secretary types into Settings when the Committee has signed. */
function signed({ plan }: EvaluationResult, language: Sheets): readonly Edit[] {
  const t = createTranslator(language);
  const settings = plan.sheets.find(({ role }) => role === "settings");
  const typedIn = [
    ["resultsApproved", t("criteria.yesNo.yes")],
    ["approvalNumber", "9"],
    ["approvalDate", "20.02.2026"],
    ["approvedBy", "А. Иванова"],
  ] as const;
  return typedIn.map(([key, value]) => {
    const row = settings?.rows.findIndex(([label]) => label?.value === t(`criteria.setting.${key}`)) ?? -1;
    if (row < 0) throw new Error(`no setting ${key}`);
    return { role: "settings", row, column: 1, value };
  });
}

/** Whether results are approved, as every sheet and paper has to say it. */
function checkApproval(text: string, { approved }: Scenario, language: Sheets): void {
  const said =
    language === "ru"
      ? "Итоги утверждены: постановление № 9 от 20.02.2026, А. Иванова"
      : "Қорытынды бекітілді: 2026 жылғы 20 ақпандағы № 9 қаулысы, А. Иванова";
  const not = language === "ru" ? "Итоги не утверждены." : "Қорытынды бекітілмеген.";
  agree([text.includes(said), text.includes(not)], approved === true ? [true, false] : [false, true]);
}

function sheetOf(workbook: WorkbookGrid, role: SheetRole): SheetGrid {
  const name = workbook.names.find((one) => one.name === sheetRoleName(role))?.sheet;
  const found = workbook.sheets.find(({ title }) => title === name);
  if (found === undefined) throw new Error(`no sheet ${role}`);
  return found;
}

const textsOf = ({ rows }: SheetGrid): readonly (readonly string[])[] =>
  rows.map((cells) => cells.map(({ value }) => (value === null ? "" : String(value))));

/** Sheets of a workbook that was written and read back. */
function checkSheets(workbook: WorkbookGrid, scenario: Scenario, language: Sheets): void {
  for (const role of [
    "totals",
    "awards",
    "resolution",
    "points",
    "ranks",
    "blocks",
    "scorecard",
    "data",
    "checks",
  ] as const)
    checkApproval(spaced(textsOf(sheetOf(workbook, role)).flat().join("\n")), scenario, language);
  const t = createTranslator(language);
  const totals = textsOf(sheetOf(workbook, "totals"));
  const heads = totals.find((row) => row.includes(t("report.columns.prize"))) ?? [];
  const column = heads.indexOf(t("report.columns.prize"));
  for (const name of names.slice(0, scenario.points.length)) {
    const row = totals.find((cells) => cells[1] === inSheets(name, language) && cells[0] !== "");
    const said = scenario.totals[name] ?? "";
    agree(row?.[column], said === "?" ? t("report.totals.committee") : said);
  }
  const awards = textsOf(sheetOf(workbook, "awards"));
  const list = awards.findIndex(([first]) => first === t("committee.decided.heading"));
  agree(list >= 0, (scenario.decisions ?? []).length > 0 || scenario.approved === true);
  const rows = list >= 0 ? awards.slice(list) : awards;
  for (const [place, name, tenge] of scenario.given) {
    const row = rows.find((cells) => cells[1] === inSheets(name, language) && cells[0] === place);
    agree(row?.[4], tenge === null ? "" : String(tenge));
  }
  const proposedSum = awards.find(([first]) => first === t("committee.proposedSum"));
  if (scenario.sum !== null) agree(proposedSum?.[4], String(scenario.sum));
  agree(proposedSum?.[5]?.includes("III") ?? false, scenario.undecided !== undefined);
  if (list >= 0) agree(rows.find(([first]) => first === t("committee.decided.sum"))?.[4], String(scenario.sum));
  const resolution = textsOf(sheetOf(workbook, "resolution")).map((cells) => spaced(cells.join(" ")));
  checkResolution(resolution, scenario, language);
}

function quoted(name: string, language: Sheets): string {
  return `«${inSheets(name, language)}»`;
}

function checkResolution(lines: readonly string[], scenario: Scenario, language: Sheets): void {
  const word = language === "ru" ? "место" : "орын";
  for (const [place, name] of scenario.given) {
    const own = lines.filter((line) => !/Если|Егер/.test(line) && line.includes(quoted(name, language)));
    const stated = own.filter((line) =>
      place === "" ? !line.includes(` ${word} – `) : line.includes(`${place} ${word} – `),
    );
    agree(stated.length, scenario.withheld ? 0 : 1);
  }
  if (scenario.withheld) return;
  const prizes = scenario.given.filter(([place]) => place !== "").map(([, , tenge]) => tenge);
  const sum = prizes.includes(null)
    ? "____"
    : numberText(
        prizes.reduce<number>((all, one) => all + (one ?? 0), 0),
        language,
      );
  const all = language === "ru" ? `всего – ${sum} тенге.` : `барлығы – ${sum} теңге.`;
  agree(lines.filter((line) => line.includes(all)).length, 1);
  const t = createTranslator(language);
  agree(
    lines.some((line) => line.includes(t("committee.beyondMoney"))),
    prizes.includes(null),
  );
  const [, mark = ""] = t("resolution.notVoted", { organisation: "|" }).split("|");
  const marked = scenario.approved ? [] : (scenario.notVoted ?? []);
  for (const [, name] of scenario.given) {
    agree(
      lines.some((line) => line.includes(`${quoted(name, language)}${mark}`)),
      marked.includes(name),
    );
  }
}

/** The papers in one language, as Word shows them. */
function checkPapers(papers: ReadonlyMap<string, string>, scenario: Scenario, language: Sheets): void {
  const t = createTranslator(language);
  const paper = (name: string): readonly string[] => (papers.get(`${name}.${language}.docx`) ?? "").split("\n");
  for (const name of ["resolution", "annex-1-totals", "annex-2-criteria", "minutes", "briefing", "certificates"])
    checkApproval(paper(name).join("\n"), scenario, language);
  checkResolution(paper("resolution"), scenario, language);
  const annex = paper("annex-1-totals");
  const certificates = paper("certificates");
  for (const [place, name] of scenario.given) {
    const award = spaced(place === "" ? t("resolution.open.encouragement") : t("resolution.open.place", { place }));
    const own = annex.findIndex((line) => line === quoted(name, language));
    const upTo = annex.findIndex((line, index) => index > own && /^«.*»$/.test(line));
    const cells = own < 0 ? [] : annex.slice(own, upTo < 0 ? own + 12 : upTo);
    // Who is not rated is in no row of the final table.
    const isMarked = scenario.notVoted?.includes(name) === true && scenario.approved !== true;
    const shown = isMarked ? t("resolution.notVotedAward", { award }) : award;
    if (name !== "Эта") agree(cells.includes(shown), scenario.withheld !== true);
    agree(
      certificates.some((line) => line.includes(quoted(name, language)) && line.startsWith(award)),
      !scenario.withheld,
    );
  }
  const minutes = paper("minutes").join("\n");
  for (const [organisation, place, decision, other = "", reason = "", votesFor, against] of scenario.decisions ?? []) {
    const word = place === "" ? t("resolution.open.encouragement") : t("resolution.open.place", { place });
    const award = spaced(word.charAt(0).toUpperCase() + word.slice(1));
    const said = spaced(
      t(`committee.said.${decision}`, { organisation: quoted(organisation, language), other: quoted(other, language) }),
    );
    agree(minutes.includes(`${award}: ${said}.`), true);
    if (reason !== "") agree(minutes.includes(t("committee.said.reason", { reason })), true);
    if (votesFor === undefined) continue;
    const votes = t("resolution.minutes.votesText", { yes: votesFor, no: against ?? "", abstained: "–" });
    const isCarried = votesFor > (against ?? 0);
    const isAgainst = isCarried && (decision === "decline" || decision === "notAwarded");
    const isOther = decision === "otherOrganisation";
    const motion = t(`committee.said.${isAgainst ? "motionAgainst" : isOther ? "motionOther" : "motion"}`);
    const result = t(isCarried ? "committee.said.carried" : "committee.said.lost");
    const plain = (text: string): string => text.replace(/\u00a0/g, " ");
    agree(plain(minutes).includes(`${plain(t("committee.said.votes", { motion, votes }))} – ${result}.`), true);
  }
  agree(minutes.split(t("committee.said.displaced")).length - 1, scenario.displaced ?? 0);
  const briefing = paper("briefing").join("\n");
  const notVoted = (named: (name: string) => string): string =>
    t("committee.said.notVoted", {
      award: t("resolution.open.encouragement"),
      organisations: (scenario.notVoted ?? []).map(named).join(", "),
    });
  const isAnyLeft = scenario.notVoted !== undefined;
  agree(minutes.includes(notVoted((name) => quoted(name, language))), isAnyLeft);
  agree(briefing.includes(notVoted((name) => inSheets(name, language))), isAnyLeft);
  // A claim that would change an award is open.
  const isClaimed = scenario.corrections?.some(([, , , decision]) => decision === "pending") === true;
  const [claim = ""] = t("resolution.briefing.claim", { claim: "|" }).split("|");
  agree(briefing.includes(claim), isClaimed);
  // Every page of the certificates.
  const states = certificates.filter((line) => line.includes(t("report.approval.not"))).length;
  agree(states, scenario.approved ? 0 : 1 + (scenario.withheld ? 0 : scenario.given.length));
  for (const [organisation, , , decision] of scenario.corrections ?? []) {
    agree(briefing.includes(`${inSheets(organisation, language)}, A1 `), decision === "pending");
  }
  for (const [winner, encouraged] of scenario.conditional ?? []) {
    const prizes = t("committee.conditional.receives", { place: "III", organisation: quoted(winner, language) });
    const line = t("committee.conditional.line", { prizes, names: quoted(encouraged, language) });
    agree(
      paper("resolution").some((one) => one === spaced(line)),
      true,
    );
  }
}

describe.each(Object.entries(scenarios))("%s", (_name, scenario) => {
  it.each(["ru", "kk"] as const)("is the same in every sheet, paper and the JSON: sheets in %s", async (language) => {
    const outcome = await decided(scenario, language);
    expect(outcome.issues.filter(({ severity }) => severity === "error")).toEqual([]);
    const json = awardsJson(outcome);
    agree(
      json.money.amounts.map((one) => [one.place, one.organisation, one.amount]),
      scenario.given,
    );
    agree(json.money.sum, scenario.sum);
    agree(json.notVoted ?? [], scenario.notVoted ?? []);
    const given = new Set((scenario.decisions ?? []).map(([name]) => name));
    const isUndecided = scenario.given.some(([, name]) => !given.has(name));
    agree(
      outcome.issues.some(({ code }) => code === "approvedWithoutDecision"),
      scenario.approved === true && isUndecided,
    );
    agree(
      json.undecided.map(({ between }) => between),
      scenario.undecided ?? [],
    );
    agree(
      json.conditional.map((one) => [one.if.find(({ place }) => place === 3)?.organisation, ...one.encouraged]),
      scenario.conditional ?? [],
    );
    checkSheets(await throughFile(outcome.plan), scenario, language);
    // Papers are in both languages, whatever that of the sheets.
    if (language === "kk") return;
    const { files } = await officialDocuments(outcome, "2026-02-20");
    const texts = await Promise.all(files.map(async ({ name, bytes }) => [name, await textOf(bytes)] as const));
    for (const papers of ["ru", "kk"] as const) checkPapers(new Map(texts), scenario, papers);
  });
});

afterAll(() => {
  // Said once, so that a check that no longer finds anything to compare is seen.
  expect(compared).toBe(1796);
});
