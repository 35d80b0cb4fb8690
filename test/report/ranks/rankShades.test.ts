import type { Settings } from "../../../src/criteria/settings";
import type { Language } from "../../../src/locales/language";
import { plannedReport } from "../reportPlan";
import { syntheticCriterion, syntheticEdition } from "../syntheticEdition";
import { submission } from "../syntheticSubmissions";

function ranksOf(values: readonly (number | null)[], settings: Partial<Settings> = {}, language: Language = "ru") {
  const criteria = [
    syntheticCriterion("A1", "perUnit"),
    syntheticCriterion("A2", "perUnit", { counted: false }),
    syntheticCriterion("B1", "perUnit"),
  ];
  const sent = values.map((value, index) => submission(`Организация ${index + 1}`, [value, 0, 1], index));
  return plannedReport(syntheticEdition(settings, criteria), sent, language).sheet("ranks");
}

describe("the heat map of ranks", () => {
  it.each(["best", "dense", "mean"] as const)("covers the ranks on criteria and nothing else (%s)", (tieRanking) => {
    const sheet = ranksOf([5, 3, null, 1], { tieRanking });
    const [shade, ...others] = sheet.shades;
    expect(others).toEqual([]);
    expect(shade).toMatchObject({ kind: "ranks", best: 1, worst: 4 });
    const { top = 0, left = 0, bottom = 0, right = 0 } = shade?.area ?? {};
    const inside = sheet.rows
      .slice(top, bottom + 1)
      .map((row) => row.slice(left, right + 1).map((cell) => cell?.formula));
    expect(inside).toHaveLength(4);
    for (const formulas of inside) {
      expect(formulas).toHaveLength(2);
      for (const formula of formulas) expect(formula).toContain("{points}!");
    }
    expect(sheet.rows[3]?.[left]?.value).toBe("A1");
    expect(sheet.rows[3]?.[right]?.value).toBe("B1");
    expect(sheet.rows[4]?.[right + 1]?.value).toBe("A, место по блоку");
  });

  it("holds every rank that the sheet shows between its bounds", () => {
    const sheet = ranksOf([7, 7, 7, null, 2, 2]);
    const [shade] = sheet.shades;
    const { top = 0, left = 0, bottom = 0, right = 0 } = shade?.area ?? {};
    const ranks = sheet.rows
      .slice(top, bottom + 1)
      .flatMap((row) => row.slice(left, right + 1).map((cell) => cell?.value));
    expect(ranks).toHaveLength(12);
    for (const rank of ranks) {
      expect(rank).toBeGreaterThanOrEqual(shade?.best ?? NaN);
      expect(rank).toBeLessThanOrEqual(shade?.worst ?? NaN);
    }
  });

  it("is left out where there is nothing to tell apart", () => {
    expect(ranksOf([5]).shades).toEqual([]);
  });

  it.each([
    ["ru", "самая тёмная – 1-е место"],
    ["kk", "ең қоюы – 1-орын"],
    ["en", "the darkest is rank 1"],
  ] as const)("is explained on each printed page (%s)", (language, words) => {
    const sheet = ranksOf([5, 3], {}, language);
    const row = sheet.rows.findIndex((cells) => String(cells[0]?.value).includes(words));
    const repeated = sheet.print?.repeatRows;
    expect(row).toBeGreaterThanOrEqual(repeated?.from ?? NaN);
    expect(row).toBeLessThanOrEqual(repeated?.to ?? NaN);
  });
});

describe("pages of Ranks", () => {
  const print = (count: number) => ranksOf(Array.from({ length: count }, (_value, index) => index)).print;

  it("are one below the other only where the rows need it", () => {
    expect(print(21)?.pagesDown).toBe(1);
    expect(print(200)?.pagesDown).toBeUndefined();
  });
});
