import { submissionsText } from "../../src/cli/submissionsText";
import { defaultEdition } from "../../src/criteria/defaultEdition";
import { staffSheetPlans } from "../../src/criteria/staffSheets";
import { evaluateWorkbook, type EvaluateOptions } from "../../src/evaluation/evaluateWorkbook";
import { regionMessages } from "../../src/evaluation/regionMessages";
import { submissionStatuses } from "../../src/intake/submissionStatus";
import { createTranslator } from "../../src/locales/translator";
import { resolutionDraft } from "../../src/report/drafts/resolutionDraft";
import { readXlsx } from "../../src/workbook/xlsx/readXlsx";
import { inputWorkbook, type InputCell } from "../cli/inputWorkbook";
import { workbookFromPlans } from "../workbook/planGrid";
import { resultOf } from "./resultOf";

const t = createTranslator("ru");
const options: EvaluateOptions = { language: "ru", duplicates: null, target: "newWorkbook", today: "2026-02-20" };
const [abai, atyrau, zhetisu] = ["Абайская", "Атырауская", "Жетысуская"].map(
  (region) => `${region} областная организация профсоюза`,
) as [string, string, string];
const rows: readonly (readonly InputCell[])[] = [
  ["Организация", "A3"],
  [abai, 30],
  [atyrau, 20],
  [zhetisu, 10],
  ["Итого", 60],
];

/** One criterion, A3, a point a unit; approved criteria of one's own, one prize; below the totals a row that nothing speaks for. */
async function evaluated(below: readonly (readonly InputCell[])[], isOrganisation: boolean | null) {
  const usual = defaultEdition();
  const edition = {
    ...usual,
    title: { ...usual.title, id: "2025-1", sample: false, approved: true },
    blocks: usual.blocks.filter(({ code }) => code === "A"),
    criteria: usual.criteria.filter(({ code }) => code === "A3"),
    settings: { ...usual.settings, prizes: 1, encouragement: { kind: "mainTotal", count: 0 } as const },
  };
  const staff = workbookFromPlans(staffSheetPlans(edition, t, "ru"));
  const sent = await readXlsx(await inputWorkbook({ Показатели: [...rows, ...below] }), "book.xlsx");
  const names = isOrganisation === null ? [] : below.map(([written]) => ({ written: String(written), isOrganisation }));
  const outcome = resultOf(
    evaluateWorkbook(
      { ...staff, sheets: [...staff.sheets, ...sent.sheets] },
      { ...options, answers: { headers: [], organisations: [], duplicates: null, names } },
    ),
  );
  return { ...outcome, withheld: resolutionDraft({ ...outcome, decisions: [] }, "ru").withheld };
}

const prizes = ({ evaluation }: Awaited<ReturnType<typeof evaluated>>) =>
  evaluation.awards.prizes.flatMap(({ organisations }) => organisations);

describe("a row of which nobody has said whether it is an organisation's", () => {
  it("holds back the awards that would go otherwise, and the documents, until it is answered", async () => {
    const open = await evaluated([["Прочее", 75]], null);
    expect(open.evaluation.notRated).toMatchObject([{ name: "Прочее", reason: "unconfirmed" }]);
    expect(open.evaluation.awards.undecided).toMatchObject([{ what: "prize", because: "guess", slots: 1 }]);
    expect([prizes(open), open.withheld]).toEqual([[], true]);
    const none = await evaluated([["Прочее", 75]], false);
    expect([prizes(none), none.withheld]).toEqual([[abai], false]);
    const one = await evaluated([["Прочее", 75]], true);
    expect([prizes(one), one.withheld]).toEqual([["Прочее"], false]);
  });

  it("leaves the awards that it does not touch, but no document states a place", async () => {
    const open = await evaluated([["Прочее", 5]], null);
    expect([prizes(open), open.withheld]).toEqual([[abai], true]);
  });

  it("is nobody who sent: neither counted, nor expected, nor written to", async () => {
    const open = await evaluated([["Прочее", 75]], null);
    expect(submissionStatuses(open.intake, open.edition).map(({ organisation }) => organisation)).toEqual([
      abai,
      atyrau,
      zhetisu,
    ]);
    const counts = { sent: 3, count: 3, complete: 3 };
    expect(submissionsText(open, t)).toContain(t("cli.submissions.heading", counts));
    expect(regionMessages(open, t).map(({ organisation }) => organisation)).not.toContain("Прочее");
  });

  it("is first asked whether it is one: two of a name that differ stop nothing", async () => {
    const twice = [
      ["Прочее", 5],
      ["Прочее", 6],
    ];
    const open = await evaluated(twice, null);
    expect([open.intake.twice, open.withheld]).toEqual([[], true]);
    await expect(evaluated(twice, true)).rejects.toThrow();
  });
});
