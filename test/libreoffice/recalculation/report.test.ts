import type { RosterOrganisation } from "../../../src/criteria/edition";
import type { Settings } from "../../../src/criteria/settings";
import { staffLayout } from "../../../src/criteria/staffSheets";
import type { Language } from "../../../src/locales/language";
import { totalsLayout } from "../../../src/report/totals/totalsColumns";
import { totalsRows } from "../../../src/report/totals/totalsLayout";
import { cellAddress } from "../../../src/workbook/cellAddress";
import type { CellValue } from "../../../src/workbook/grid";
import type { SheetPlan, WorkbookPlan } from "../../../src/workbook/sheetPlan";
import { writeXlsx } from "../../../src/workbook/xlsx/writeXlsx";
import { editedPlan, withRowsReversed, type Edit } from "../../report/editedPlan";
import { plannedReport } from "../../report/reportPlan";
import { allMethods, syntheticCriterion, syntheticEdition } from "../../report/syntheticEdition";
import { hostileNames, randomSubmissions, submission } from "../../report/syntheticSubmissions";
import { recalculateAll, type WorkbookValues } from "../recalculate";
import { describeWithLibreOffice } from "../soffice";
import { comparePlanned } from "./plannedCells";

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
  const reports = cases.map(({ settings, language, roster: organisations }) => {
    const edition = syntheticEdition(settings, allMethods, organisations ?? null);
    return plannedReport(edition, randomSubmissions(edition, 23, 7), language);
  });
  const smallest = plannedReport(syntheticEdition({ decimals: 3 }, [syntheticCriterion("B1", "perUnit")]), [
    submission("A", [4.0005]),
  ]);
  let recalculated: readonly WorkbookValues[] = [];

  beforeAll(async () => {
    recalculated = await recalculatePlans([...reports, smallest].map(({ plan }) => plan));
  });

  it.each(cases.map(({ name }, index) => [name, index] as const))("%s: 0 differences", (_name, index) => {
    const report = reports[index];
    const values = recalculated[index];
    if (report === undefined || values === undefined) throw new Error("not recalculated");
    const comparison = comparePlanned(report.plan.sheets, values);
    expect(comparison.formulas).toBeGreaterThan(1000);
    expect(comparison.differences).toEqual([]);
    expect([...checksCounts(values, report.sheet("checks"))]).toEqual([0, 0]);
  });

  it("one organisation, a block without criteria, a decimals setting beyond them", () => {
    const comparison = comparePlanned(smallest.plan.sheets, recalculated.at(-1) ?? new Map());
    expect(comparison.formulas).toBeGreaterThan(100);
    expect(comparison.differences).toEqual([]);
  });
});

/** One cell of a staff sheet, and how many settings have then changed. */
const countedChanges = [
  ["a cap that was blank set to 0", "cap", 0],
  ["another method", "method", "шкала"],
  ["a criterion renamed away", "code", "ZZ"],
  ["a criterion that no longer counts", "counted", "нет"],
] as const;

describeWithLibreOffice("result sheets after a change by hand", () => {
  const { edition, plan, submissions, sheet } = planned();
  const { criteria, settings } = staffLayout(edition);
  const { firstRow, columns } = criteria;
  const points = sheet("points");
  const lastPoints = points.rows.reduce((last, cells, at) => (cells[2]?.formula == null ? last : at), 0);
  const wrong: Edit = {
    role: "points",
    row: lastPoints,
    column: 2,
    value: points.rows[lastPoints]?.[2]?.value ?? null,
    formula: "=1+1E6",
  };
  const weight: Edit = { role: "criteria", row: firstRow, column: columns.weight, value: 20 };
  const empty = submissions.findIndex(
    ({ readings }) => readings[0]?.status === "missing" && readings[1]?.status === "ok",
  );
  const number: Edit = { role: "data", row: 6 + empty, column: 2, value: 333 };
  const { decimals } = settings;
  const added: readonly Edit[] = [
    { role: "settings", row: decimals.top + 1, column: 1, value: "с нулями" },
    { role: "settings", row: settings.blocks.top, column: settings.blockColumns.main, value: "нет" },
    { role: "criteria", row: firstRow + edition.criteria.length, column: columns.code, value: "Z1" },
  ];
  const changes = {
    wrong: editedPlan(plan, [wrong]),
    weight: editedPlan(plan, [weight]),
    number: editedPlan(plan, [number]),
    decimals: editedPlan(plan, [{ role: "settings", row: decimals.top, column: decimals.left, value: 2 }]),
    sorted: withRowsReversed(plan, "criteria", firstRow, firstRow + edition.criteria.length - 1),
    added: editedPlan(plan, added),
    ...Object.fromEntries(
      countedChanges.map(([name, column, value]) => [
        name,
        editedPlan(plan, [{ role: "criteria", row: firstRow + 1, column: columns[column], value }]),
      ]),
    ),
  };
  let recalculated: ReadonlyMap<string, WorkbookValues> = new Map();
  const valuesAfter = (change: string): WorkbookValues => {
    const values = recalculated.get(change);
    if (values === undefined) throw new Error(`no change ${change}`);
    return values;
  };

  beforeAll(async () => {
    const values = await recalculatePlans(Object.values(changes));
    recalculated = new Map(Object.keys(changes).map((name, index) => [name, values[index] ?? new Map()]));
  });

  it("a wrong formula is found, here and by Checks", () => {
    const values = valuesAfter("wrong");
    const found = comparePlanned(changes.wrong.sheets, values).differences;
    expect(found.map(({ sheet: title, cell }) => `${title}!${cell}`)).toContain(
      `${points.title}!${cellAddress(lastPoints, 2)}`,
    );
    const [numbers, changed] = checksCounts(values, sheet("checks"));
    expect(numbers).toBeGreaterThan(0);
    expect(changed).toBe(0);
  });

  it("a weight changed in Criteria sorts Totals anew, and the awards are said to be older", () => {
    const values = valuesAfter("weight");
    const heavier = edition.criteria.map((one, index) => (index === 0 ? { ...one, weight: 20 } : one));
    const expected = plannedReport({ ...edition, criteria: heavier }, submissions);
    expect(totalsTable(values, sheet("totals"))).toEqual(plannedTable(expected.sheet("totals")));
    expect(totalsTable(values, sheet("totals"))).not.toEqual(plannedTable(sheet("totals")));
    const [numbers, changed] = checksCounts(values, sheet("checks"));
    expect(numbers).toBeGreaterThan(0);
    expect(changed).toBe(1);
    expect(values.get("Итоги")?.get("A3")).toMatch(/^Внимание/);
    expect(values.get("Награждение")?.get("A4")).toMatch(/^Внимание/);
  });

  it("a number typed over words in Data scores as if it had been sent", () => {
    const sent = submissions.map((one, index) =>
      index === empty
        ? {
            ...one,
            readings: one.readings.map((reading, i) =>
              i === 0 ? { ...reading, status: "ok" as const, value: 333 } : reading,
            ),
          }
        : one,
    );
    const expected = plannedReport(edition, sent);
    expect(totalsTable(valuesAfter("number"), sheet("totals"))).toEqual(plannedTable(expected.sheet("totals")));
  });

  it("the number of decimals is live", () => {
    const expected = plannedReport(syntheticEdition({ decimals: 2 }), submissions);
    expect(totalsTable(valuesAfter("decimals"), sheet("totals"))).toEqual(plannedTable(expected.sheet("totals")));
  });

  it("sorting the criteria sheet changes nothing", () => {
    const values = valuesAfter("sorted");
    expect(totalsTable(values, sheet("totals"))).toEqual(plannedTable(sheet("totals")));
    expect([...checksCounts(values, sheet("checks"))]).toEqual([0, 0]);
  });

  it.each(countedChanges)("settings changed since: %s counts 1", (name) => {
    expect(checksCounts(valuesAfter(name), sheet("checks"))[1]).toBe(1);
  });

  it("settings changed since: a setting, a block and an added criterion count 1 each", () => {
    expect(checksCounts(valuesAfter("added"), sheet("checks"))[1]).toBe(3);
  });
});

async function recalculatePlans(plans: readonly WorkbookPlan[]): Promise<readonly WorkbookValues[]> {
  return recalculateAll(await Promise.all(plans.map(writeXlsx)));
}

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
