import { compareEvaluations } from "../../../src/insight/compareEvaluations";
import type { EvaluatedInputs } from "../../../src/insight/comparison";
import type { Language } from "../../../src/locales/language";
import type { SheetGrid } from "../../../src/workbook/grid";
import { criterion, edition, submission } from "../../scoring/appendix";
import { gridFromPlan } from "../../workbook/planGrid";
import { plannedReport } from "../reportPlan";

/** The worked example of test/insight/compareEvaluations.test.ts. */
const before: EvaluatedInputs = {
  edition: edition([criterion({ code: "A1" }), criterion({ code: "A2", points: 3 })], { prizes: 1 }),
  submissions: [submission("Абай", 10, 4), submission("Ұлытау", 30, 0), submission("=1+1", "missing", 1)],
};
const after: EvaluatedInputs = {
  edition: edition([criterion({ code: "A1", weight: 2 }), criterion({ code: "A3", points: 5 })], { prizes: 1 }),
  submissions: [submission("Абай", 12, 3), submission("Ұлытау", 21, "unreadable")],
};

function comparisonGrid(old: EvaluatedInputs, now: EvaluatedInputs, language: Language = "ru"): SheetGrid {
  const comparison = compareEvaluations(old, now);
  const { sheet } = plannedReport(now.edition, now.submissions, language, [], {
    comparison: { with: { kind: "previous", date: "2026-02-20" }, comparison },
  });
  return gridFromPlan(sheet("comparison"));
}

const values = ({ rows }: SheetGrid): readonly (readonly unknown[])[] =>
  rows.map((row) => row.map(({ value }) => value).filter((value) => value !== null));

describe("the comparison sheet", () => {
  const grid = comparisonGrid(before, after);
  const rows = values(grid);
  const from = (heading: string, count: number) => {
    const start = rows.findIndex(([first]) => first === heading);
    return rows.slice(start + 1, start + 1 + count);
  };

  it("says what is compared, as of when, by both fingerprints", () => {
    expect(grid.title).toBe("Сравнение");
    expect(rows[1]?.[0]).toMatch(
      /^Было: предыдущая оценка этой книги от 20\.02\.2026; критерии за 2025 год; контрольная сумма sha256:[0-9a-f]{64}$/,
    );
    expect(rows[2]?.[0]).toMatch(/^Стало: эта оценка; критерии за 2025 год; контрольная сумма sha256:[0-9a-f]{64}$/);
    expect(String(rows[1]?.[0]).slice(-64)).not.toBe(String(rows[2]?.[0]).slice(-64));
  });

  it("lists places and totals with the two parts of each change", () => {
    // Ұлытау: 30; 21 under the old rules; 42. Абай: 22, 24, 39. "=1+1" had 3 and is gone.
    expect(from("Места и суммы баллов", 3)).toEqual([
      [1, "Ұлытау", 1, 1, 30, 42, 12, -9, 21],
      [2, "Абай", 2, 2, 22, 39, 17, 2, 15],
      [3, "=1+1", 3, "не оценена", 3, "–", -3, -3, 0],
    ]);
  });

  it("lists the awards that changed, and the rules in words", () => {
    expect(from("Изменения в наградах", 2)).toEqual([
      ["№", "Организация", "Было", "Стало"],
      [1, "=1+1", "поощрение", "нет"],
    ]);
    expect(from("Изменения в правилах", 4).slice(1)).toEqual([
      [1, "A1 Показатель: Вес", "1", "2"],
      [2, "A3 Показатель: Показатель (ru)", "–", "Показатель"],
      [3, "A2 Показатель: Показатель (ru)", "Показатель", "–"],
    ]);
  });

  it("says why, by criteria that moved most, with a word where there is no number", () => {
    expect(from("Почему изменились баллы", 8)).toEqual([
      ["Ұлытау", 12, -9, 21],
      ["A1", "Показатель", 30, 21, 30, 42, 12, -9, 21],
      ["A3", "Показатель", "–", "не распознано", 0, 0, 0, 0, 0],
      ["A2", "Показатель", 0, "–", 0, 0, 0, 0, 0],
      ["Абай", 17, 2, 15],
      ["A3", "Показатель", "–", 3, 0, 15, 15, 0, 15],
      ["A1", "Показатель", 10, 12, 10, 24, 14, 2, 12],
      ["A2", "Показатель", 4, "–", 12, 0, -12, 0, -12],
    ]);
  });

  it("holds no formula, whatever a name looks like", () => {
    expect(grid.rows.flat().filter(({ formula }) => formula !== null)).toEqual([]);
    expect(values(comparisonGrid(before, after, "kk"))[0]?.[0]).toBe("Бұрынғы бағалаумен салыстыру");
  });

  it("says so where nothing changed", () => {
    const same = values(comparisonGrid(after, after)).map(([first]) => first);
    expect(same).toContain("Ничего не изменилось: значения, баллы, места и награды те же.");
    expect(same).toEqual(expect.arrayContaining(["Награды не изменились.", "Правила не изменились."]));
  });

  it("lists no more cells than can be read, and the rest as one sum", () => {
    // 20 criteria, each up by its number: 20, 19, … 13 are listed, 1 + 2 + … + 12 = 78 is the rest.
    const rules = edition(Array.from({ length: 20 }, (_, index) => criterion({ code: `A${index + 1}` })));
    const values0 = Array.from({ length: 20 }, () => 5);
    const grown = values0.map((value, index) => value + index + 1);
    const rows20 = values(
      comparisonGrid(
        { edition: rules, submissions: [submission("Абай", ...values0)] },
        { edition: rules, submissions: [submission("Абай", ...grown)] },
      ),
    );
    const start = rows20.findIndex(([first]) => first === "Почему изменились баллы");
    expect(rows20.slice(start + 2, start + 10).map(([code]) => code)).toEqual(
      [20, 19, 18, 17, 16, 15, 14, 13].map((number) => `A${number}`),
    );
    expect(rows20[start + 10]).toEqual(["", "Остальные показатели (12)", 78, 78, 0]);
  });
});

describe("the comparison of a long list", () => {
  const rules = (weight: number) =>
    edition(Array.from({ length: 10 }, (_, index) => criterion({ code: `A${index + 1}`, weight })));
  const sent = Array.from({ length: 100 }, (_, row) =>
    submission(`Организация ${row + 1}`, ...Array.from({ length: 10 }, () => row + 1)),
  );
  const rows = values(
    comparisonGrid({ edition: rules(1), submissions: sent }, { edition: rules(2), submissions: sent }),
  );

  it("gives the causes of the sixty that moved most, five criteria each, and counts the others", () => {
    // Double weight: number n gains 10 n points, so those are the numbers 41 to 100; 300 cells are 5 for each.
    const start = rows.findIndex(([first]) => first === "Почему изменились баллы");
    expect(rows[start + 1]).toEqual(["Организация 100", 1000, 0, 1000]);
    expect(rows.slice(start + 2, start + 7).map(([code]) => code)).toEqual(["A1", "A2", "A3", "A4", "A5"]);
    expect(rows[start + 7]).toEqual(["", "Остальные показатели (5)", 500, 0, 500]);
    expect(rows[start + 1 + 59 * 7]?.[0]).toBe("Организация 41");
    expect(rows[start + 1 + 60 * 7]).toEqual(["Остальные организации, у которых изменились баллы или значения (40)"]);
  });

  it("lists only who moved", () => {
    const [first, ...others] = sent;
    const now = first === undefined ? [] : [submission(first.organisation, 7), ...others];
    const moved = values(
      comparisonGrid({ edition: rules(1), submissions: sent }, { edition: rules(1), submissions: now }),
    );
    const start = moved.findIndex(([heading]) => heading === "Места и суммы баллов");
    expect(moved.slice(start + 1, start + 3).map(([, name]) => name)).toEqual(["Организация 1", undefined]);
  });
});
