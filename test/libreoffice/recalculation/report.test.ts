import type { RosterOrganisation } from "../../src/criteria/edition";
import type { Settings } from "../../src/criteria/settings";
import { staffLayout } from "../../src/criteria/staffSheets";
import type { Language } from "../../src/locales/language";
import { totalsLayout, totalsRows } from "../../src/report/totals/totalsLayout";
import { cellAddress } from "../../src/workbook/cellAddress";
import type { CellValue } from "../../src/workbook/grid";
import type { SheetPlan } from "../../src/workbook/sheetPlan";
import { writeXlsx } from "../../src/workbook/xlsx/writeXlsx";
import { editedPlan, withRowsReversed, type Edit } from "../report/editedPlan";
import { plannedReport } from "../report/reportPlan";
import { allMethods, syntheticCriterion, syntheticEdition } from "../report/syntheticEdition";
import { hostileNames, randomSubmissions, submission } from "../report/syntheticSubmissions";
import { differences, formulaCount, recalculate, type WorkbookValues } from "./recalculate";
import { describeWithLibreOffice } from "./soffice";

interface Case {
  readonly name: string;
  readonly settings: Partial<Settings>;
  readonly language?: Language;
  readonly roster?: readonly RosterOrganisation[];
}

const roster: readonly RosterOrganisation[] = [
  { name: hostileNames[0] ?? "", nameKk: "Қазақша атауы", spellings: [], takesPart: true, reason: "" },
  { name: "Отсутствует", nameKk: "", spellings: [], takesPart: true, reason: "" },
  { name: hostileNames[2] ?? "", nameKk: "", spellings: [], takesPart: false, reason: "взносы" },
];

/** Every tie ranking, scheme, number of decimals, tie-break and listing at least once. */
const cases: readonly Case[] = [
  { name: "1, 2, 2, 4 in whole points", settings: {} },
  {
    name: "1, 2, 2, 3 with tie-breaks and blocks floored at 0, two decimals",
    settings: {
      tieRanking: "dense",
      decimals: 2,
      floorBlocksAtZero: true,
      tieBreaks: [{ kind: "criterion", code: "C1" }, { kind: "mainTotal" }, { kind: "firstRanks" }],
      encouragement: { kind: "blockLeaders" },
    },
  },
  {
    name: "1, 2.5, 2.5, 4 by sum of places, growing, four decimals",
    settings: {
      tieRanking: "mean",
      decimals: 4,
      scheme: "sumOfPlaces",
      listing: "ascending",
      tieBreaks: [{ kind: "firstRanks" }, { kind: "criterion", code: "C2" }],
      prizes: 5,
      prizeAmounts: [500_000, null, 300_000],
    },
    language: "en",
  },
  {
    name: "Kazakh, with an organisations sheet, rated with zeros, no prizes",
    settings: {
      tieRanking: "dense",
      notReported: "zeros",
      prizes: 0,
      encouragement: { kind: "aboveShare", share: 50 },
    },
    language: "kk",
    roster,
  },
];

describeWithLibreOffice("result sheets recalculated by LibreOffice", () => {
  it.each(cases)(
    "$name: 0 differences",
    async ({ settings, language, roster: organisations }) => {
      const edition = syntheticEdition(settings, allMethods, organisations ?? null);
      const { plan, sheet } = plannedReport(edition, randomSubmissions(edition, 23, 7), language);
      const bytes = await writeXlsx(plan);
      expect(await formulaCount(bytes)).toBeGreaterThan(1000);
      expect(await differences(bytes)).toEqual([]);
      const values = await recalculate(bytes);
      expect([...checksCounts(values, sheet("checks"))]).toEqual([0, 0]);
    },
    240_000,
  );

  it("one organisation, a block without criteria, a decimals setting beyond them", async () => {
    const edition = syntheticEdition({ decimals: 3 }, [syntheticCriterion("B1", "perUnit")]);
    const { plan } = plannedReport(edition, [submission("A", [4.0005])]);
    expect(await differences(await writeXlsx(plan))).toEqual([]);
  }, 120_000);

  it("a wrong formula is found, here and by Checks", async () => {
    const { plan, sheet } = planned();
    const points = sheet("points");
    const row = points.rows.reduce((last, cells, at) => (cells[2]?.formula == null ? last : at), 0);
    const wrong = {
      role: "points",
      row,
      column: 2,
      value: points.rows[row]?.[2]?.value ?? null,
      formula: "=1+1E6",
    } as const;
    const bytes = await writeXlsx(editedPlan(plan, [wrong]));
    const found = await differences(bytes);
    expect(found.map(({ sheet: title, cell }) => `${title}!${cell}`)).toContain(
      `${points.title}!${cellAddress(row, 2)}`,
    );
    const [numbers, settings] = checksCounts(await recalculate(bytes), sheet("checks"));
    expect(numbers).toBeGreaterThan(0);
    expect(settings).toBe(0);
  }, 240_000);

  it("a weight changed in Criteria sorts Totals anew, and the awards are said to be older", async () => {
    const { edition, plan, submissions, sheet } = planned();
    const { firstRow, columns } = staffLayout(edition).criteria;
    const edit: Edit = { role: "criteria", row: firstRow, column: columns.weight, value: 20 };
    const values = await recalculate(await writeXlsx(editedPlan(plan, [edit])));
    const heavier = edition.criteria.map((one, index) => (index === 0 ? { ...one, weight: 20 } : one));
    const expected = plannedReport({ ...edition, criteria: heavier }, submissions);
    expect(totalsTable(values, sheet("totals"))).toEqual(plannedTable(expected.sheet("totals")));
    expect(totalsTable(values, sheet("totals"))).not.toEqual(plannedTable(sheet("totals")));
    const [numbers, settings] = checksCounts(values, sheet("checks"));
    expect(numbers).toBeGreaterThan(0);
    expect(settings).toBe(1);
    expect(values.get("Итоги")?.get("A3")).toMatch(/^Внимание/);
    expect(values.get("Награждение")?.get("A4")).toMatch(/^Внимание/);
  }, 120_000);

  it("a number typed over words in Data scores as if it had been sent", async () => {
    const { edition, plan, submissions, sheet } = planned();
    const at = submissions.findIndex(
      ({ readings }) => readings[0]?.status === "missing" && readings[1]?.status === "ok",
    );
    const edit: Edit = { role: "data", row: 6 + at, column: 2, value: 333 };
    const values = await recalculate(await writeXlsx(editedPlan(plan, [edit])));
    const sent = submissions.map((one, index) =>
      index === at
        ? {
            ...one,
            readings: one.readings.map((reading, i) =>
              i === 0 ? { ...reading, status: "ok" as const, value: 333 } : reading,
            ),
          }
        : one,
    );
    const expected = plannedReport(edition, sent);
    expect(totalsTable(values, sheet("totals"))).toEqual(plannedTable(expected.sheet("totals")));
  }, 120_000);

  it("the number of decimals is live", async () => {
    const { edition, plan, submissions, sheet } = planned();
    const { decimals } = staffLayout(edition).settings;
    const edit: Edit = { role: "settings", row: decimals.top, column: decimals.left, value: 2 };
    const values = await recalculate(await writeXlsx(editedPlan(plan, [edit])));
    const expected = plannedReport(syntheticEdition({ decimals: 2 }), submissions);
    expect(totalsTable(values, sheet("totals"))).toEqual(plannedTable(expected.sheet("totals")));
  }, 120_000);

  it("sorting the criteria sheet changes nothing", async () => {
    const { edition, plan, sheet } = planned();
    const { firstRow } = staffLayout(edition).criteria;
    const turned = withRowsReversed(plan, "criteria", firstRow, firstRow + edition.criteria.length - 1);
    const values = await recalculate(await writeXlsx(turned));
    expect(totalsTable(values, sheet("totals"))).toEqual(plannedTable(sheet("totals")));
    expect([...checksCounts(values, sheet("checks"))]).toEqual([0, 0]);
  }, 120_000);

  it.each([
    ["a cap that was blank set to 0", "cap", 0],
    ["another method", "method", "шкала"],
    ["a criterion renamed away", "code", "ZZ"],
    ["a criterion that no longer counts", "counted", "нет"],
  ] as const)(
    "settings changed since: %s counts 1",
    async (_name, column, value) => {
      const { edition, plan, sheet } = planned();
      const { firstRow, columns } = staffLayout(edition).criteria;
      const edit: Edit = { role: "criteria", row: firstRow + 1, column: columns[column], value };
      const values = await recalculate(await writeXlsx(editedPlan(plan, [edit])));
      expect(checksCounts(values, sheet("checks"))[1]).toBe(1);
    },
    120_000,
  );

  it("settings changed since: a setting, a block and an added criterion count 1 each", async () => {
    const { edition, plan, sheet } = planned();
    const { criteria, settings } = staffLayout(edition);
    const edits: readonly Edit[] = [
      { role: "settings", row: settings.decimals.top + 1, column: 1, value: "с нулями" },
      { role: "settings", row: settings.blocks.top, column: settings.blocks.right, value: "нет" },
      {
        role: "criteria",
        row: criteria.firstRow + edition.criteria.length,
        column: criteria.columns.code,
        value: "Z1",
      },
    ];
    const values = await recalculate(await writeXlsx(editedPlan(plan, edits)));
    expect(checksCounts(values, sheet("checks"))[1]).toBe(3);
  }, 120_000);
});

function planned() {
  const edition = syntheticEdition();
  const submissions = randomSubmissions(edition, 23, 3);
  return { edition, submissions, ...plannedReport(edition, submissions) };
}

/** The cells behind `bagalau.differences` and `bagalau.settingsChanged`. */
function checksCounts(values: WorkbookValues, checks: SheetPlan): readonly CellValue[] {
  return ["bagalau.differences", "bagalau.settingsChanged"].map((name) => {
    const area = checks.names.find((one) => one.name === name)?.area;
    return area ? (values.get(checks.title)?.get(cellAddress(area.top, area.left)) ?? null) : null;
  });
}

/** Place, organisation and total of each row, as LibreOffice computes them. */
function totalsTable(values: WorkbookValues, totals: SheetPlan): readonly CellValue[][] {
  return plannedCells(totals, (row, column) => values.get(totals.title)?.get(cellAddress(row, column)) ?? null);
}

function plannedTable(totals: SheetPlan): readonly CellValue[][] {
  return plannedCells(totals, (row, column) => totals.rows[row]?.[column]?.value ?? null);
}

function plannedCells(totals: SheetPlan, at: (row: number, column: number) => CellValue): readonly CellValue[][] {
  const rows = totals.rows.flatMap((row, index) => (row[0]?.style === "place" && row[1]?.formula ? [index] : []));
  const { place, organisation, total } = totalsLayout(syntheticEdition(), rows.length);
  return rows
    .filter((row) => row >= totalsRows.firstOrganisation)
    .map((row) => [at(row, place), at(row, organisation), at(row, total)]);
}
