import { evaluate } from "../../src/scoring/evaluate";
import { criterion, edition, member, placesOf, plainCriteria, rated, submission } from "./appendix";

const roster = [
  member("Абай", { nameKk: "Абай облысы" }),
  member("Актобе"),
  member("Атырау", { nameKk: "Атырау облысы" }),
  member("Жетісу", { takesPart: false, reason: "создана в 2026 году" }),
];
const sent = [submission("Абай", 5, 1), submission("Актобе", "missing", "missing"), submission("Жетісу", 9, 9)];

describe("rateSubmissions", () => {
  it("rates who sent a value, and lists the others with the reason", () => {
    const result = evaluate(edition(plainCriteria(2), {}, roster), sent);
    expect(placesOf(result)).toEqual({ Абай: 1 });
    expect(result.notRated).toEqual([
      { name: "Актобе", nameKk: "", reason: "noValues", unmet: [], words: "" },
      { name: "Жетісу", nameKk: "", reason: "notTakingPart", unmet: [], words: "создана в 2026 году" },
      { name: "Атырау", nameKk: "Атырау облысы", reason: "absent", unmet: [], words: "" },
    ]);
  });

  it("rates silent and absent ones with zeros where set, but never who does not take part", () => {
    const result = evaluate(edition(plainCriteria(2), { notReported: "zeros" }, roster), sent);
    expect(placesOf(result)).toEqual({ Абай: 1, Актобе: 2, Атырау: 2 });
    expect(rated(result, "Атырау").scores.map(({ status, points, rank }) => [status, points, rank])).toEqual([
      ["missing", 0, 2],
      ["missing", 0, 2],
    ]);
    expect(result.notRated.map(({ name }) => name)).toEqual(["Жетісу"]);
  });

  it("rates an organisation whose only cells are unreadable: something was sent", () => {
    const result = evaluate(edition(plainCriteria(2)), [submission("Абай", "unreadable", "missing")]);
    expect(rated(result, "Абай").scores.map(({ status }) => status)).toEqual(["unreadable", "missing"]);
  });

  it("rates organisations that the roster does not know, and takes Kazakh names only from it", () => {
    const result = evaluate(edition([criterion()], {}, roster), [submission("Абай", 1), submission("Новая", 2)]);
    expect(result.organisations.map(({ name, nameKk }) => [name, nameKk])).toEqual([
      ["Абай", "Абай облысы"],
      ["Новая", ""],
    ]);
  });

  it("counts N of the places method over rated organisations only", () => {
    const places = criterion({ method: "places", points: 10 });
    const result = evaluate(edition([places, criterion({ code: "A2" })], {}, roster), [
      submission("Абай", 5, 1),
      submission("Актобе", "missing", 1),
      submission("Жетісу", 9, 9),
    ]);
    // N = 2: Абай is first of those with a value, (2 − 1 + 1) × 10.
    expect(rated(result, "Абай").scores[0]?.points).toBe(20);
    expect(rated(result, "Актобе").scores[0]?.points).toBe(0);
  });

  it("comes out empty where nobody is rated", () => {
    const result = evaluate(edition([criterion()]), [submission("Абай", "missing")]);
    expect(result.organisations).toEqual([]);
    expect(result.awards).toEqual({ prizes: [], encouraged: [], undecided: [], conditional: [] });
  });
});
