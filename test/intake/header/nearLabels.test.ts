import fc from "fast-check";
import { defaultEdition } from "../../../src/criteria/defaultEdition";
import type { Criterion } from "../../../src/criteria/criterion";
import type { Edition } from "../../../src/criteria/edition";
import { leastLead, leastLikeness, NearLabels } from "../../../src/intake/header/nearLabels";

const edition = defaultEdition();
const none: ReadonlySet<Criterion> = new Set();

function withCriteria(...names: readonly string[]): Edition {
  const [model] = edition.criteria;
  if (model === undefined) throw new Error("the catalogue is empty");
  const criteria = names.map((ru, index) => ({
    ...model,
    code: `T${index + 1}`,
    name: { ru, kk: "", en: "" },
    headers: [],
  }));
  return { ...edition, criteria };
}

/** Code and kind of the guess for a header, or null. */
function guess(header: string | readonly string[], among: Edition = edition, without = none): string | null {
  const found = new NearLabels(among).nearest(typeof header === "string" ? [header] : header, without);
  return found === null ? null : `${found.kind} ${found.criterion.code}`;
}

describe("NearLabels", () => {
  it.each([
    ["a letter too many", "Проведенно семинаров и тренингов", "E1"],
    ["a letter missing", "Охват профсоюзным членсвом работающих", "A1"],
    ["two letters exchanged", "Действующих коллективынх договоров", "B2"],
    ["a missing space", "Численность членов профсоюзана конец года", "A2"],
    ["all spaces missing", "Проведеносеминаровитренингов", "E1"],
    ["another order", "Семинаров и тренингов проведено", "E1"],
    ["other endings and a word that counts", "Количество проведённых семинаров и тренингов", "E1"],
    ["a unit and a number in front", "12. Проведенно консультаций, ед.", "C5"],
    ["a name in brackets left out", "Досудебных урегулированний", "C6"],
    ["Kazakh with an error", "Өткізілген семинарлар мен тренигтер", "E1"],
    ["Kazakh typed with Russian letters", "Касиподак мушелерінин саны жыл сонындагы", "A2"],
    ["a word that counts and none of holding", "Кол-во консультаций", "C5"],
    ["a word that counts and a colon", "Количество: семинаров и тренингов", "E1"],
    ["a count of what was held", "Кол-во проведённых консультаций", "C5"],
    ["a short form of a word", "Число публикаций в соцсетях", "F4"],
    ["English", "Seminars and traning held", "E1"],
    ["the edition's year", `Проведенно консультаций за ${edition.title.year} год`, "C5"],
  ])("guesses a header with %s", (_case, header, code) => {
    expect(guess(header)).toBe(`near ${code}`);
  });

  it.each([
    ["the other side of the year", "Численность членов профсоюза на начало года"],
    ["a negation", "Не принято впервые в члены профсоюза за год"],
    ["a plan", "План: проведено консультаций"],
    ["a part of something", "Из них членов профсоюза"],
    ["another share", "Количество организаций, охваченных коллективными договорами, из них новых"],
    ["another year", `Проведенно консультаций за ${edition.title.year - 1} год`],
    ["a word of substance more", "Оздоровлено ветеранов членов профсоюза"],
    ["a remark", "Примечание"],
    ["a number of the row", "№"],
    ["a sum", "Итого"],
    ["a document", "Документ"],
    ["a column of organisations", "Наименование организации"],
    ["nothing", ""],
    ["a text too long for a label", "Проведено семинаров и тренингов ".repeat(20)],
  ])("does not guess %s", (_case, header) => {
    expect(guess(header)).toBeNull();
  });

  it.each([
    ["numbers", "Школа № 1 – учителей", "Школа № 2 – учителей"],
    ["women and men", "Обучено женщин-активистов", "Обучено мужчин-активистов"],
    ["admitted and left", "Принято членов профсоюза", "Выбыло членов профсоюза"],
    ["start and end", "Численность работников на начало года", "Численность работников на конец года"],
    ["plan and fact", "Проведено семинаров по плану", "Проведено семинаров фактически"],
    ["growth and decline", "Рост числа организаций", "Снижение числа организаций"],
    ["a prefix", "Охват очных студентов", "Охват заочных студентов"],
    ["a prefix of two letters", "Дошкольных учреждений", "Школьных учреждений"],
    ["«не» in the word", "Устранённых нарушений", "Неустранённых нарушений"],
    ["share and number", "Доля семинаров в плане", "Число семинаров в плане"],
  ])("tells %s apart", (_case, known, header) => {
    expect(guess(header, withCriteria(known))).toBeNull();
    expect(guess(known, withCriteria(header))).toBeNull();
  });

  it("reads parents and labels as one path, whichever part names the indicator", () => {
    expect(guess(["Численность членов профсаюза", "на конец года"])).toBe("near A2");
    expect(guess(["Численность членов профсоюза", "на начало года"])).toBeNull();
    expect(guess(["Обучение кадров", "Проведенно консультаций"])).toBe("near C5");
  });

  it("does not overlook what a parent says", () => {
    for (const parent of ["План", "Из них", "в том числе женщин", `${edition.title.year - 1} год`]) {
      expect(guess([parent, "Проведенно консультаций"])).toBeNull();
    }
  });

  it("leaves two criteria that are about as like to a person", () => {
    const twins = withCriteria("Проведено семинаров (очно)", "Проведено семинаров (онлайн)");
    expect(guess("Проведенно семинаров", twins)).toMatch(/^tooClose/);
  });

  it("gives the score and the runner-up", () => {
    const found = new NearLabels(edition).nearest(["Оздоровленно членов профсоюза"], none);
    expect(found?.criterion.code).toBe("G1");
    // One wrong letter in 12 costs half of 1/12 of the first of three words, of weights 8, 6 and 8.
    expect(found?.score).toBeCloseTo((8 * (1 - 1 / 24) + 6 + 8) / 22, 10);
    expect(found?.runnerUp?.criterion.code).toBe("G2");
    expect(found?.runnerUp?.score).toBeLessThan(leastLikeness);
  });

  it("does not guess a header that is most like a criterion with a column", () => {
    const taken = new Set(edition.criteria.filter(({ code }) => code === "C5"));
    expect(guess("Проведенно консультаций", edition, taken)).toBeNull();
    const twins = withCriteria("Материалов на портале", "Материала на портале");
    const [first, second] = twins.criteria.map((criterion) => new Set([criterion]));
    // Most like the first, and like enough to the second.
    expect(guess("Материалов на порталле", twins, first)).toBeNull();
    expect(guess("Материалов на порталле", twins, second)).toBe("near T1");
  });

  it("guesses by header spellings too", () => {
    const spelt = withCriteria("Охват");
    const criteria = spelt.criteria.map((one) => ({ ...one, headers: ["Вовлечённость в профсоюзную работу"] }));
    expect(guess("Вовлеченость в профсоюзную работу", { ...spelt, criteria })).toBe("near T1");
  });

  it("never takes one name of the catalogue for that of another criterion", () => {
    for (const { code, name } of edition.criteria) {
      const others = { ...edition, criteria: edition.criteria.filter((other) => other.code !== code) };
      const near = new NearLabels(others);
      for (const text of Object.values(name)) expect([text, near.nearest([text], none)]).toEqual([text, null]);
    }
  });

  it("finds each name of the catalogue again after one typing error, or nothing, never another one", () => {
    const near = new NearLabels(edition);
    const names = edition.criteria.flatMap(({ code, name }) => Object.values(name).map((text) => ({ code, text })));
    const edit = fc.record({
      named: fc.constantFrom(...names),
      at: fc.nat(200),
      kind: fc.constantFrom("drop", "double", "swap", "replace"),
    });
    let found = 0;
    let tried = 0;
    fc.assert(
      fc.property(edit, ({ named: { code, text }, at, kind }) => {
        const place = at % text.length;
        const [before, letter, after] = [text.slice(0, place), text.charAt(place), text.slice(place + 1)];
        const typed = {
          drop: before + after,
          double: before + letter + letter + after,
          swap: before + after.charAt(0) + letter + after.slice(1),
          replace: before + (/\p{Script=Cyrillic}/u.test(text) ? "ж" : "z") + after,
        }[kind];
        const guessed = near.nearest([typed], none);
        tried++;
        if (guessed !== null) found++;
        expect(guessed === null || guessed.criterion.code === code).toBe(true);
      }),
      { numRuns: 2_000 },
    );
    // Not found: errors in short words and in the first letters of words of which little else is left.
    expect(found / tried).toBeGreaterThan(0.85);
  });

  it("answers for any texts, with a score from the least likeness to 1 and a clear lead", () => {
    const near = new NearLabels(edition);
    const word = fc.constantFrom(...edition.criteria.flatMap(({ name }) => Object.values(name).join(" ").split(" ")));
    const text = fc.oneof(
      fc.string(),
      fc.array(word, { maxLength: 40 }).map((words) => words.join(" ")),
    );
    fc.assert(
      fc.property(fc.array(text, { maxLength: 5 }), (texts) => {
        const found = near.nearest(texts, none);
        if (found === null) return;
        expect(found.score).toBeGreaterThanOrEqual(leastLikeness);
        expect(found.score).toBeLessThanOrEqual(1);
        const lead = found.score - (found.runnerUp?.score ?? 0);
        expect(found.kind).toBe(lead < leastLead ? "tooClose" : "near");
      }),
    );
  });

  it("stops guessing after a bounded number of headers", () => {
    const near = new NearLabels(edition);
    for (let index = 0; index < 6_000; index++) near.nearest([`Столбец без смысла ${index}`], none);
    expect(near.nearest(["Проведенно консультаций"], none)).toBeNull();
  });
});
