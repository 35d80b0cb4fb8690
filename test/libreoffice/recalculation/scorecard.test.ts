/** The scorecard after another choice: what LibreOffice computes is what the page of that organisation states. */
import { safetyOf } from "../../../src/insight/safety/safety";
import { evaluate } from "../../../src/scoring/evaluate";
import { scorecardFiles } from "../../../src/evaluation/scorecardFiles";
import { staffLayout } from "../../../src/criteria/staffSheets";
import { createTranslator } from "../../../src/locales/translator";
import { cellAddress } from "../../../src/workbook/cellAddress";
import type { CellValue } from "../../../src/workbook/grid";
import type { SheetPlan, WorkbookPlan } from "../../../src/workbook/sheetPlan";
import { writeXlsx } from "../../../src/workbook/xlsx/writeXlsx";
import { editedPlan, type Edit } from "../../report/editedPlan";
import { plannedReport } from "../../report/reportPlan";
import { syntheticEdition } from "../../report/syntheticEdition";
import { randomSubmissions } from "../../report/syntheticSubmissions";
import { recalculateAll, type WorkbookValues } from "../recalculate";
import { describeWithLibreOffice } from "../soffice";

const title = "Карточка";
/** Rows from the first fact on, without the choices and the warning above. */
const firstFact = 4;
const visibleColumns = 10;

describeWithLibreOffice("the scorecard recalculated by LibreOffice", () => {
  it.each([
    { name: "1, 2, 2, 4", settings: {} },
    {
      name: "1, 2, 2, 3, two decimals, tie-breaks",
      settings: { tieRanking: "dense", decimals: 2, tieBreaks: [{ kind: "mainTotal" }] },
    },
    { name: "1, 2.5, 2.5, 4 by sum of places", settings: { tieRanking: "mean", decimals: 1, scheme: "sumOfPlaces" } },
  ] as const)(
    "$name: any organisation chosen gives its own page",
    async ({ settings }) => {
      const edition = syntheticEdition(settings);
      const submissions = randomSubmissions(edition, 12, 5);
      const safety = safetyOf(evaluate(edition, submissions), submissions, null, { draws: 1, seed: 1 });
      const { plan, evaluation } = plannedReport(edition, submissions, "ru", [], { safety });
      const files = scorecardFiles(evaluation, "ru", createTranslator("ru"), safety);
      let compared = 0;
      const some = [files[1], files[5], files.at(-1)].flatMap((file) => file ?? []);
      const all = await chosenAll(
        plan,
        some.map(({ organisation }) => [organisation, "Русский"] as const),
      );
      for (const [index, file] of some.entries()) {
        const page = file.plan.sheets[0];
        const values = all[index];
        if (page === undefined || values === undefined) throw new Error("no such file");
        for (let row = firstFact; row < page.rows.length; row++) {
          const own = cellsOf(page, row);
          compared += own.filter((value) => value !== "").length;
          expect([file.organisation, row, ...recalculated(values, row)]).toEqual([file.organisation, row, ...own]);
        }
      }
      process.stdout.write(`scorecard cells compared: ${compared}\n`);
      expect(compared).toBeGreaterThan(300);
    },
    240_000,
  );

  it("speaks the language chosen, names of criteria included", async () => {
    const edition = syntheticEdition();
    const { plan } = plannedReport(edition, randomSubmissions(edition, 12, 5));
    const values = (await chosen(plan, "__proto__", "Қазақша")).get(title);
    expect(values?.get("A1")).toBe("Ұйым карточкасы: 2025 жылғы бағалау қорытындысы");
    expect(values?.get("B12")).toBe("A1 көрсеткіші, бірлік");
    expect(values?.get("B11")).toBe("Бірінші блок (негізгі блок)");
  }, 120_000);

  it("shows nothing of anybody where no such organisation is chosen", async () => {
    const edition = syntheticEdition();
    const { plan } = plannedReport(edition, randomSubmissions(edition, 12, 5));
    const values = await chosen(plan, "__prot*", "Русский");
    const shown = [4, 6, 7].map((row) => values.get(title)?.get(cellAddress(row, 2)) ?? "");
    expect(shown).toEqual(["", "", ""]);
    expect(recalculated(values, 11).slice(2, 5)).toEqual(["", "", ""]);
  }, 120_000);

  it("follows a weight changed in Criteria", async () => {
    const edition = syntheticEdition();
    const submissions = randomSubmissions(edition, 12, 5);
    const heavier = {
      ...edition,
      criteria: edition.criteria.map((one, at) => (at === 0 ? { ...one, weight: 20 } : one)),
    };
    const { plan } = plannedReport(edition, submissions);
    const expected = scorecardFiles(plannedReport(heavier, submissions).evaluation, "ru", createTranslator("ru"));
    const page = expected[3]?.plan.sheets[0];
    if (page === undefined) throw new Error("no such file");
    const { firstRow, columns } = staffLayout(edition).criteria;
    const weight: Edit = { role: "criteria", row: firstRow, column: columns.weight, value: 20 };
    const values = await chosen(editedPlan(plan, [weight]), expected[3]?.organisation ?? "", "Русский");
    for (let row = 10; row < page.rows.length; row++) {
      const own = cellsOf(page, row);
      // The foot has the fingerprint of what was evaluated: a weight changed since does not change it.
      if (!String(own[0]).includes("sha256:")) expect(recalculated(values, row)).toEqual(own);
    }
    expect(values.get(title)?.get("A4")).toMatch(/^Внимание/);
  }, 120_000);
});

async function chosen(plan: WorkbookPlan, organisation: string, language: string): Promise<WorkbookValues> {
  const [values] = await chosenAll(plan, [[organisation, language]]);
  if (values === undefined) throw new Error("LibreOffice gave no workbook");
  return values;
}

/** The workbook as often as there are choices of an organisation and a language. */
async function chosenAll(
  plan: WorkbookPlan,
  choices: readonly (readonly [organisation: string, language: string])[],
): Promise<readonly WorkbookValues[]> {
  const books = choices.map(([organisation, language]) =>
    editedPlan(plan, [
      { role: "scorecard", row: 2, column: 2, value: organisation },
      { role: "scorecard", row: 2, column: 8, value: language },
    ]),
  );
  return recalculateAll(await Promise.all(books.map(writeXlsx)));
}

function cellsOf({ rows }: SheetPlan, row: number): readonly CellValue[] {
  return Array.from({ length: visibleColumns }, (_cell, column) => comparable(rows[row]?.[column]?.value ?? null));
}

function recalculated(values: WorkbookValues, row: number): readonly CellValue[] {
  return Array.from({ length: visibleColumns }, (_cell, column) =>
    comparable(values.get(title)?.get(cellAddress(row, column)) ?? null),
  );
}

/** The empty text is an empty cell; numbers within twelve digits. */
function comparable(value: CellValue): CellValue {
  return typeof value === "number" ? Number(value.toPrecision(12)) : (value ?? "");
}
