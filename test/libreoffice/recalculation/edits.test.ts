/**
 * Ten workbooks, each with some ten cells typed over at random (weights, bounds, scales, points per unit, decimals, numbers
 * in Data), recalculated by LibreOffice without the add-in: every number is that of our own evaluation of the edited input.
 */
import { writeXlsx } from "../../../src/workbook/xlsx/writeXlsx";
import { staffLayout } from "../../../src/criteria/staffSheets";
import type { Settings } from "../../../src/criteria/settings";
import { editedPlan, type Edit } from "../../report/editedPlan";
import { plannedReport, type PlannedReport } from "../../report/reportPlan";
import { evaluatedSample } from "../../report/resolution/approvedSample";
import { syntheticEdition } from "../../report/syntheticEdition";
import { randomSubmissions } from "../../report/syntheticSubmissions";
import { pointsRows } from "../../../src/report/points/pointsLayout";
import type { Submission } from "../../../src/intake/submission";
import { recalculateAll, type WorkbookValues } from "../recalculate";
import { describeWithLibreOffice } from "../soffice";
import { compareEdited, workbookAsEdited, type EditedWorkbook } from "./editedWorkbook";
import { allTogether, printCount } from "./plannedCells";
import { randomlyEdited } from "./randomEdits";

/** All ways to rank, to break ties and to list; the sample comes with the settings it has. */
const synthetic: readonly Partial<Settings>[] = [
  {},
  { tieRanking: "dense", decimals: 2, tieBreaks: [{ kind: "mainTotal" }, { kind: "firstRanks" }] },
  { tieRanking: "mean", decimals: 1, listing: "ascending" },
  { scheme: "sumOfPlaces", tieBreaks: [{ kind: "criterion", code: "A3" }] },
  { scheme: "sumOfPlaces", tieRanking: "dense", floorBlocksAtZero: true, prizes: 5 },
  { decimals: 4, floorBlocksAtZero: true, tieBreaks: [{ kind: "criterion", code: "C1" }] },
  { tieRanking: "mean", scheme: "sumOfPlaces", decimals: 3 },
];

describeWithLibreOffice("ten workbooks edited at random", () => {
  let books: readonly EditedWorkbook[] = [];
  let recalculated: readonly WorkbookValues[] = [];
  /** The first workbook again, with one formula of Points overwritten by a wrong one. */
  let planted: WorkbookValues = new Map();

  beforeAll(async () => {
    const { evaluation, intake } = await evaluatedSample();
    const fromSample = [101, 102, 103].map((seed) => edited(evaluation.edition, intake.submissions, seed));
    const others = synthetic.map((settings, index) => {
      const edition = syntheticEdition(settings);
      return edited(edition, randomSubmissions(edition, 21, 40 + index), 200 + index);
    });
    books = [...fromSample, ...others];
    const plans = books.map(workbookAsEdited);
    const [first] = books;
    if (first === undefined) throw new Error("no workbook");
    const wrong = editedPlan(workbookAsEdited(first), [wrongFormula(first.before)]);
    const files = await Promise.all([...plans, wrong].map((plan) => writeXlsx(plan)));
    const values = await recalculateAll(files);
    recalculated = values.slice(0, books.length);
    planted = values.at(-1) ?? planted;
  });

  it("are ten, and each differs from what was evaluated", () => {
    expect(books).toHaveLength(10);
    for (const { edits, before, after } of books) {
      expect(edits.length).toBeGreaterThanOrEqual(8);
      expect(after.evaluation.fingerprint).not.toBe(before.evaluation.fingerprint);
    }
    const kinds = new Set(books.flatMap(({ before, edits }) => edits.map((edit) => kindOf(edit, before))));
    for (const kind of everyKind) expect(kinds).toContain(kind);
    const orders = books.filter(({ before, after }) => orderOf(before) !== orderOf(after));
    expect(orders.length).toBeGreaterThanOrEqual(8);
  });

  it("show in every cell what our own evaluation of the edited input shows", () => {
    const comparisons = books.map((book, index) => compareEdited(book, recalculated[index] ?? new Map()));
    printCount("ten random edits", allTogether(comparisons));
    comparisons.forEach(({ differences }, index) => {
      expect([index, books[index]?.edits, differences.slice(0, 20)]).toEqual([index, books[index]?.edits, []]);
    });
    for (const { formulas } of comparisons) expect(formulas).toBeGreaterThan(1000);
  });

  it("would show a wrong formula", () => {
    const [first] = books;
    if (first === undefined) throw new Error("no workbook");
    const titles = new Set(compareEdited(first, planted).differences.map(({ sheet }) => sheet));
    for (const role of ["points", "totals", "checks"] as const) expect(titles).toContain(first.after.sheet(role).title);
  });
});

function edited(edition: Parameters<typeof plannedReport>[0], submissions: readonly Submission[], seed: number) {
  const before = plannedReport(edition, submissions);
  const input = randomlyEdited(before.evaluation, submissions, seed);
  return { before, edits: input.edits, after: plannedReport(input.edition, input.submissions) };
}

/** The first criterion of the first organisation gets one point more than it has. */
function wrongFormula({ sheet }: PlannedReport) {
  const row = pointsRows.firstOrganisation;
  const column = 2;
  const right = sheet("points").rows[row]?.[column];
  if (right?.formula == null) throw new Error("Points has no formula there");
  return { role: "points", row, column, value: right.value, formula: `${right.formula}+1` } as const;
}

const everyKind = ["weight", "cap", "floor", "points", "bandFrom", "bandPoints", "settings", "data", "emptied"];

/** The column of a criterion, or the sheet. */
function kindOf({ role, column, value }: Edit, { evaluation }: PlannedReport): string {
  if (role !== "criteria") return value === null ? "emptied" : role;
  const { columns } = staffLayout(evaluation.edition).criteria;
  const [name = ""] = Object.entries(columns).find(([, one]) => one === column) ?? [];
  return name.replace(/\d$/, "");
}

function orderOf({ evaluation }: PlannedReport): string {
  return [...evaluation.organisations]
    .sort((one, other) => one.position - other.position)
    .map(({ name }) => name)
    .join("\n");
}
