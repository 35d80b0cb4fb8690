/**
 * Decisions typed into Awards after the evaluation, without the add-in: the sums that LibreOffice computes are those by hand, and
 * where nobody is encouraged, so that the rows stay, sums and checks are those of our own evaluation with these decisions.
 */
import type { Settings } from "../../../src/criteria/settings";
import { committeeDecisions } from "../../../src/evaluation/previous/committeeDecisions";
import type { Language } from "../../../src/locales/language";
import { createTranslator } from "../../../src/locales/translator";
import { awardsColumns, firstAwardSection, type AwardsColumn } from "../../../src/committee/awardsColumns";
import { verdictWords } from "../../../src/committee/decision";
import type { Verdict } from "../../../src/committee/decision";
import { cellAddress } from "../../../src/workbook/cellAddress";
import type { CellValue } from "../../../src/workbook/grid";
import type { SheetPlan, WorkbookPlan } from "../../../src/workbook/sheetPlan";
import { readXlsx } from "../../../src/workbook/xlsx/readXlsx";
import { writeXlsx } from "../../../src/workbook/xlsx/writeXlsx";
import { editedPlan, type Edit } from "../../report/editedPlan";
import { plannedReport, type PlannedReport } from "../../report/reportPlan";
import { syntheticCriterion, syntheticEdition } from "../../report/syntheticEdition";
import { submission } from "../../report/syntheticSubmissions";
import { recalculateAll, type WorkbookValues } from "../recalculate";
import { describeWithLibreOffice } from "../soffice";
import { comparePlanned, printCount } from "./plannedCells";

/** What is typed into the n-th row (from 0) that awaits a decision, from the top of the sheet down. */
interface Typed {
  readonly row: number;
  readonly decision?: Verdict | { readonly words: string };
  readonly other?: string;
  readonly reason?: string;
  readonly votes?: readonly [inFavour: number, against: number, abstained: number];
}

interface Case {
  readonly name: string;
  readonly totals: readonly number[];
  readonly settings: Partial<Settings>;
  readonly language?: Language;
  readonly typed: readonly Typed[];
  /** By hand: what is proposed and not declined, a question once it is answered; and what is awarded. */
  readonly sums: readonly [proposed: number, decided: number] | null;
}

const organisations = ["А", "Б", "В", "Г", "Д", "Е", "Ж"];
const amounts: Partial<Settings> = { prizeAmounts: [500, 300, 200], encouragementAmount: 50 };
const nobodyMore: Partial<Settings> = { ...amounts, encouragement: { kind: "mainTotal", count: 0 } };

const cases: readonly Case[] = [
  {
    name: "every kind of decision",
    totals: [7, 6, 5, 4, 3, 2, 1],
    settings: amounts,
    typed: [
      { row: 0, decision: "approve", votes: [15, 0, 1] },
      { row: 1, decision: "decline", reason: "не перечислены взносы", votes: [2, 13, 1] },
      { row: 2, decision: "otherOrganisation", other: "Ж" },
      { row: 3, decision: "approve" },
      { row: 4, decision: "notAwarded" },
    ],
    // 500 + 200 (to Ж) + 50, and 50 that nobody has decided on; 500 + 200 + 50.
    sums: [800, 750],
  },
  {
    name: "equals on place I: one approved, one declined",
    totals: [7, 7, 5],
    settings: nobodyMore,
    typed: [
      { row: 0, decision: "decline" },
      { row: 1, decision: "approve" },
      { row: 2, decision: "approve" },
    ],
    // Of the two Б alone has place I, with its 500; and 200.
    sums: [700, 700],
  },
  {
    name: "three equals for places II and III: all places given",
    totals: [7, 6, 6, 6],
    settings: { ...nobodyMore, prizeAmounts: [500, 250, 250] },
    typed: [
      { row: 1, decision: "approve", votes: [9, 4, 3] },
      { row: 2, decision: "decline" },
      { row: 3, decision: "otherOrganisation", other: "ОО «Новая организация»" },
    ],
    // 500 for place I, on which nobody has decided, and two of 250 each, which are awarded.
    sums: [1000, 500],
  },
  {
    name: "three equals for places II and III: too many approved",
    totals: [7, 6, 6, 6],
    settings: { ...nobodyMore, prizeAmounts: [500, 250, 250] },
    typed: [1, 2, 3].map((row) => ({ row, decision: "approve" })),
    // More than can receive it receive nothing.
    sums: [500, 0],
  },
  {
    name: "another organisation without its name, and words that are no choice",
    totals: [7, 6, 5, 4],
    settings: amounts,
    typed: [
      { row: 0, decision: "otherOrganisation" },
      { row: 1, decision: { words: "отложить" } },
      { row: 3, decision: { words: "отложить" } },
    ],
    // Place III alone is proposed: of the others nobody can say what is decided. The 500 go to somebody.
    sums: [200, 500],
  },
  {
    name: "in Kazakh, under 1, 2, 2, 3, a tie for encouragement",
    totals: [7, 6, 6, 5, 4, 3, 3],
    settings: { ...amounts, tieRanking: "dense", encouragement: { kind: "mainTotal", count: 2 } },
    language: "kk",
    typed: [
      { row: 1, decision: "approve" },
      { row: 2, decision: "approve" },
      { row: 4, decision: "approve" },
      { row: 5, decision: "decline" },
      { row: 6, decision: "approve" },
    ],
    sums: null,
  },
  {
    name: "in English, without amounts",
    totals: [7, 6, 5, 4],
    settings: {},
    language: "en",
    typed: [
      { row: 0, decision: "approve" },
      { row: 1, decision: "approve" },
      { row: 2, decision: "approve" },
    ],
    sums: null,
  },
];

describeWithLibreOffice("decisions typed into Awards", () => {
  const before = cases.map((one) => reportOf(one));
  const books: WorkbookPlan[] = before.map((report, index) => {
    const one = cases[index];
    return editedPlan(report.plan, one === undefined ? [] : edits(report, one));
  });
  /** The amount of place I typed over: sums follow it, too. */
  const dearer = editedPlan(books[0] ?? emptyPlan, [cell(before[0], 0, "amount", 800)]);
  let recalculated: readonly WorkbookValues[] = [];
  const after: PlannedReport[] = [];

  beforeAll(async () => {
    const files = await Promise.all([...books, dearer].map(writeXlsx));
    for (const [index, one] of cases.entries()) {
      const decisions = committeeDecisions(await readXlsx(files[index] ?? new Uint8Array(), "results.xlsx"));
      after.push(reportOf(one, { decisions }));
    }
    recalculated = await recalculateAll(files);
  });

  it.each(cases.map(({ name }, index) => [name, index] as const))("%s", (name, index) => {
    const [one, report, values] = [cases[index], after[index], recalculated[index]];
    const asWritten = before[index];
    if (one === undefined || report === undefined || values === undefined || asWritten === undefined)
      throw new Error("not recalculated");
    if (one.settings === nobodyMore || one.settings.encouragement === nobodyMore.encouragement) {
      const comparison = comparePlanned([untilSums(report.sheet("awards"))], values);
      printCount(`Awards, ${name}`, comparison);
      expect(comparison.differences).toEqual([]);
    }
    // The typed decisions have changed what the live cells say.
    expect(
      comparePlanned([asWritten.sheet("awards")], values, ({ formula }) => formula !== null).differences,
    ).not.toEqual([]);
    if (one.sums !== null) expect(sumsIn(values, asWritten)).toEqual(one.sums);
  });

  it("an amount typed over moves both sums", () => {
    const [report] = before;
    const values = recalculated.at(-1);
    if (report === undefined || values === undefined) throw new Error("not recalculated");
    expect(sumsIn(values, report)).toEqual([1100, 1050]);
  });
});

const emptyPlan: WorkbookPlan = { sheets: [], existing: [], active: "totals" };

function reportOf({ totals, settings, language }: Case, more: Parameters<typeof plannedReport>[4] = {}): PlannedReport {
  const edition = syntheticEdition(settings, [syntheticCriterion("A1", "perUnit")]);
  const sent = totals.map((value, index) => submission(organisations[index] ?? "", [value], index));
  return plannedReport(edition, sent, language, [], more);
}

function edits(report: PlannedReport, { typed, language = "ru" }: Case): readonly Edit[] {
  const t = createTranslator(language);
  return typed.flatMap(({ row, decision, other, reason, votes = [] }) => {
    const words = typeof decision === "string" ? verdictWords.text(t, decision) : (decision?.words ?? null);
    const [inFavour = null, against = null, abstained = null] = votes;
    const cells: readonly (readonly [AwardsColumn, CellValue])[] = [
      ["decision", words],
      ["other", other ?? null],
      ["decisionReason", reason ?? null],
      ["votesFor", inFavour],
      ["votesAgainst", against],
      ["votesAbstained", abstained],
    ];
    return cells.flatMap(([column, value]) => (value === null ? [] : cell(report, row, column, value)));
  });
}

/** A cell of the n-th row that takes a decision. */
function cell(report: PlannedReport | undefined, row: number, column: AwardsColumn, value: CellValue): Edit {
  const rows = report?.sheet("awards").rows ?? [];
  const inputs = rows.flatMap((cells, at) => (cells[awardsColumns.decision]?.style === "input" ? [at] : []));
  const at = inputs[row];
  if (at === undefined) throw new Error(`Awards has no row ${row} for a decision`);
  return { role: "awards", row: at, column: awardsColumns[column], value };
}

/** Without what is above the first section, where the sheet says that decisions have changed, and below the sums. */
function untilSums(sheet: SheetPlan): SheetPlan {
  const sums = sheet.rows.findIndex((cells) => cells[awardsColumns.amount]?.style === "total");
  return { ...sheet, rows: sheet.rows.map((cells, row) => (row < firstAwardSection || row > sums + 1 ? [] : cells)) };
}

/** The cells of the two sums, proposed and decided, as LibreOffice computes them. */
function sumsIn(values: WorkbookValues, { sheet }: PlannedReport): readonly unknown[] {
  const { title, rows } = sheet("awards");
  return rows.flatMap((cells, row) => {
    const { amount } = awardsColumns;
    return cells[amount]?.formula == null ? [] : [values.get(title)?.get(cellAddress(row, amount))];
  });
}
