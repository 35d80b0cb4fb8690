import { defaultSettings, type Settings } from "../../../src/criteria/settings";
import type { Issue } from "../../../src/issues/issue";
import type { Language } from "../../../src/locales/language";
import type { CommitteeDecision, Verdict } from "../../../src/committee/decision";
import type { DraftParagraph } from "../../../src/report/drafts/draftParagraph";
import type { PaperDraft } from "../../../src/report/drafts/paper";
import { resolutionDraft } from "../../../src/report/drafts/resolutionDraft";
import { evaluate } from "../../../src/scoring/evaluate";
import type { Evaluation } from "../../../src/scoring/evaluation";
import { spaced } from "../../documents/documentParts";
import { syntheticCriterion, syntheticEdition } from "../syntheticEdition";
import { submission, type SubmittedValue } from "../syntheticSubmissions";
import { approved, evaluatedSample, published } from "./approvedSample";

const noEncouragement = { kind: "mainTotal", count: 0 } as const;
const names = ["А", "Б", "В", "Г", "Д", "Е"];

function evaluated(values: readonly SubmittedValue[], settings: Partial<Settings> = {}): Evaluation {
  const edition = syntheticEdition(settings, [syntheticCriterion("A1", "perUnit")]);
  return evaluate(
    edition,
    values.map((value, index) => submission(names[index] ?? "", [value], index)),
  );
}

function draft(
  evaluation: Evaluation,
  decisions: readonly CommitteeDecision[] = [],
  issues: readonly Issue[] = [],
  language: Language = "ru",
): PaperDraft<DraftParagraph> {
  return resolutionDraft({ evaluation, decisions, issues }, language);
}

function decision(organisation: string, place: string, verdict: Verdict, other = ""): CommitteeDecision {
  return { organisation, place, decision: verdict, remark: "", ...(other === "" ? {} : { other }) };
}

/** Texts of all paragraphs of a kind, items with their number. */
function texts({ paragraphs }: PaperDraft<DraftParagraph>, kind: string): readonly string[] {
  return paragraphs.flatMap((part) => {
    if (part.kind !== kind) return [];
    if (part.kind === "item") return [spaced(`${part.number}. ${part.text}`)];
    if (part.kind === "box") return [part.heading, ...part.lines].map(spaced);
    if (part.kind === "pageBreak") return [];
    return [spaced("text" in part ? part.text : `${part.left} | ${part.right}`)];
  });
}

describe("the draft resolution of an approved edition", () => {
  it("states places, full names and totals as the published one does", async () => {
    const { evaluation, issues } = approved(await evaluatedSample());
    const made = draft(evaluation, [], issues);
    expect(made.withheld).toBe(false);
    expect(texts(made, "box")).toEqual([]);
    const [first, second, third] = published.prizes.map(
      ([place, name, total]) => `${place} место – ${name} (общий балл – ${total})`,
    );
    expect(texts(made, "line").slice(0, 3)).toEqual([`${first};`, `${second};`, `${third}.`]);
    const [one, two, three] = published.encouraged;
    expect(texts(made, "bullet")).toEqual([`${one};`, `${two};`, `${three}.`]);
  });

  it("numbers its items without a gap and leaves blanks for what nobody has given", async () => {
    const { evaluation } = approved(await evaluatedSample());
    const made = draft(evaluation);
    expect(texts(made, "item").map((text) => text.split(" ").slice(0, 2).join(" "))).toEqual([
      "1. Утвердить",
      "2. Наградить",
      "3. Поощрить",
      "4. Церемонию",
      "5. Контроль",
    ]);
    expect(texts(made, "reference")).toEqual(["[дата] | № ____ п. ____"]);
    expect(texts(made, "item").at(-1)).toBe("5. Контроль за исполнением настоящего постановления возложить на ____.");
    expect(texts(made, "signature")).toEqual(["Председатель | ____"]);
    expect(texts(made, "line").slice(3)).toEqual([
      "за I место – ____ тенге;",
      "за II место – ____ тенге;",
      "за III место – ____ тенге;",
      "всего – ____ тенге.",
    ]);
  });

  it("gives amounts of the settings and their sums", () => {
    // 500 000 + 300 000 + 200 000 = 1 000 000; two encouraged of 100 000 each.
    const evaluation = evaluated([60, 50, 40, 30, 20], {
      prizeAmounts: [500_000, 300_000, 200_000],
      encouragementAmount: 100_000,
      encouragement: { kind: "mainTotal", count: 2 },
    });
    const made = draft(evaluation);
    expect(texts(made, "line").slice(3)).toEqual([
      "за I место – 500\u00a0000 тенге;",
      "за II место – 300\u00a0000 тенге;",
      "за III место – 200\u00a0000 тенге;",
      "всего – 1\u00a0000\u00a0000 тенге.",
    ]);
    expect(texts(made, "item")[2]).toContain("по 100\u00a0000 тенге (всего 200\u00a0000 тенге)");
    expect(texts(made, "bullet")).toEqual(["«Г»;", "«Д»."]);
  });

  it("leaves out the item of encouragement where nobody is encouraged, and stays consecutive", () => {
    const made = draft(evaluated([60, 50, 40], { encouragement: noEncouragement }));
    expect(texts(made, "item").map((text) => text.slice(0, 2))).toEqual(["1.", "2.", "3.", "4."]);
    expect(texts(made, "item")[2]).toContain("Церемонию");
  });

  it("names equals who share a place each, and what each of them receives", () => {
    // А and Б share I and II: (500 000 + 300 000) / 2; В has III.
    const settings = { prizeAmounts: [500_000, 300_000, 200_000], encouragement: noEncouragement };
    const made = draft(evaluated([60, 60, 40], settings));
    expect(texts(made, "line")).toEqual([
      "I место – «А» (общий балл – 60);",
      "I место – «Б» (общий балл – 60);",
      "III место – «В» (общий балл – 40).",
      "за I место – по 400\u00a0000 тенге каждой из 2 организаций (всего 800\u00a0000 тенге);",
      "за III место – 200\u00a0000 тенге;",
      "всего – 1\u00a0000\u00a0000 тенге.",
    ]);
  });

  it("ends with one full stop after initials", () => {
    const resolution = {
      ...defaultSettings.resolution,
      date: "20.02.2026",
      number: "9",
      agendaPoint: "7",
      control: "Петрова П.П.",
    };
    const made = draft(evaluated([3, 2, 1], { resolution }));
    expect(texts(made, "item").at(-1)).toMatch(/возложить на Петрова П\.П\.$/);
    expect(texts(made, "reference")).toEqual(["20 февраля 2026 года | № 9 п. 7"]);
  });

  it("shows the Russian name, marked, in Kazakh where no Kazakh one is given", () => {
    const roster = ["А", "Б"].map((name) => ({
      name,
      nameKk: name === "А" ? "А ұйымы" : "",
      spellings: [],
      takesPart: true,
      reason: "",
    }));
    const edition = syntheticEdition(
      { prizes: 2, encouragement: noEncouragement },
      [syntheticCriterion("A1", "perUnit")],
      roster,
    );
    const evaluation = evaluate(edition, [submission("А", [2]), submission("Б", [1], 1)]);
    const made = draft(evaluation, [], [], "kk");
    expect(texts(made, "line").slice(0, 2)).toEqual([
      "I орын – «А ұйымы» (жалпы балл – 2);",
      "II орын – «Б» * (жалпы балл – 1).",
    ]);
    expect(texts(made, "note")[0]).toBe("* Ресми қазақша атауы көрсетілмеген, орысша атауы берілді.");
  });
});

describe("the Committee's decisions in the draft", () => {
  const proposed = evaluated([60, 50, 40, 30], { encouragement: { kind: "mainTotal", count: 1 } });

  it("a place that is not awarded is said to be not awarded, and is not paid", () => {
    const made = draft(proposed, [decision("В", "III", "notAwarded")]);
    expect(texts(made, "line")).toEqual([
      "I место – «А» (общий балл – 60);",
      "II место – «Б» (общий балл – 50);",
      "III место – не присуждено.",
      "за I место – ____ тенге;",
      "за II место – ____ тенге;",
      "всего – ____ тенге.",
    ]);
  });

  it("a declined organisation is not listed", () => {
    const made = draft(proposed, [decision("Б", "II", "decline"), decision("Б", "", "decline")]);
    const all = made.paragraphs.flatMap((part) => ("text" in part ? [part.text] : [])).join("\n");
    expect(all).not.toContain("«Г»");
    expect(all).not.toContain("«Б»");
    expect(texts(made, "bullet")).toEqual([]);
    expect(texts(made, "item").map((text) => text.slice(0, 2))).toEqual(["1.", "2.", "3.", "4."]);
  });

  it("another organisation stands with its own total", () => {
    const made = draft(proposed, [decision("В", "III", "otherOrganisation", "Г")]);
    expect(texts(made, "line")[2]).toBe("III место – «Г» (общий балл – 30).");
  });

  it("own words state nobody: the place stays a placeholder, and the words are shown above", () => {
    const words: CommitteeDecision = { organisation: "В", place: "III", decision: { words: "отложить" }, remark: "" };
    const made = draft(proposed, [words]);
    expect(texts(made, "line")[2]).toBe("III место – [решение Исполнительного комитета].");
    expect(texts(made, "box").slice(1)).toEqual([
      "III место: «В» – «отложить»",
      "Если III место получает «В» – к поощрению: «Г»",
      "Если призового места не получают: «В» – к поощрению: «В»",
    ]);
  });

  it("a tie across the line of prizes withholds all places until it is decided", () => {
    const tied = evaluated([60, 50, 40, 40], { encouragement: noEncouragement });
    const open = draft(tied);
    expect(open.withheld).toBe(true);
    expect(texts(open, "box")).toEqual([
      "Места и награждаемые организации не указаны. Что должно быть сделано до утверждения:",
      "Решить, кому присуждается III место (итоги равны): «В», «Г».",
    ]);
    const decided = draft(tied, [decision("В", "III", "approve"), decision("Г", "III", "decline")]);
    expect(decided.withheld).toBe(false);
    expect(texts(decided, "line").slice(0, 3)).toEqual([
      "I место – «А» (общий балл – 60);",
      "II место – «Б» (общий балл – 50);",
      "III место – «В» (общий балл – 40).",
    ]);
  });

  it("a tie across the line of encouragement withholds them, too", () => {
    const tied = evaluated([60, 50, 40, 30, 30], { encouragement: { kind: "mainTotal", count: 1 } });
    expect(texts(draft(tied), "box")[1]).toBe("Решить, кого поощрить (итоги равны): «Г», «Д».");
    const decided = draft(tied, [decision("Д", "", "approve")]);
    expect(texts(decided, "bullet")).toEqual(["«Д»."]);
  });
});

describe("places are withheld, with all reasons,", () => {
  /** No name, total or place of an organisation in the text of the resolution. */
  function expectNothingStated(made: PaperDraft<DraftParagraph>): void {
    expect(made.withheld).toBe(true);
    expect(texts(made, "line").filter((text) => !text.startsWith("за ") && !text.startsWith("всего"))).toEqual([
      "I место – ____ (общий балл – ____);",
      "II место – ____ (общий балл – ____);",
      "III место – ____ (общий балл – ____).",
    ]);
    expect(texts(made, "bullet").every((text) => /^____[;.]$/.test(text))).toBe(true);
  }

  it("for the sample as it comes", async () => {
    const { evaluation, issues } = await evaluatedSample();
    const made = draft(evaluation, [], issues);
    expectNothingStated(made);
    expect(texts(made, "box").slice(1)).toEqual([
      "Критерии – образец, а не утверждённое Приложение № 1: замените их утверждёнными.",
      "Критерии не отмечены как утверждённые: отметьте это на листе настроек, когда они утверждены.",
    ]);
    const whole = JSON.stringify(made);
    for (const [, name, total] of published.prizes) {
      expect(whole).not.toContain(JSON.stringify(name).slice(1, -1));
      expect(whole).not.toContain(total);
    }
  });

  it("for a cell that was not read, named once with its address", () => {
    const evaluation = evaluated([60, "более 8000", 40, 30, 20]);
    const made = draft(evaluation);
    expectNothingStated(made);
    expect(texts(made, "box").slice(1)).toEqual([
      "Исправить 1 ошибку в данных:",
      "– Показатели!C7: значение не распознано («более 8000»)",
    ]);
  });

  it("for an error of the data, in the words of its issue; a value without its base withholds nothing", () => {
    const evaluation = evaluated([60, 50, 40, 30, 20]);
    const at = { severity: "error", sheet: "Показатели", cell: "B9", organisation: "Д" } as const;
    const error: Issue = { ...at, code: "rowWithoutName", params: { written: "5; 6" } };
    expectNothingStated(draft(evaluation, [], [error]));
    expect(texts(draft(evaluation, [], [error]), "box")[2]).toMatch(/^– Показатели!B9: /);
    const noBase: Issue = {
      ...at,
      code: "cannotBeComputed",
      params: { organisation: "Д", criterion: "B1", base: "B2" },
    };
    expect(draft(evaluation, [], [noBase]).withheld).toBe(false);
  });

  it("for awards that rest on a guess", () => {
    const edition = syntheticEdition({}, [syntheticCriterion("A1", "perUnit"), syntheticCriterion("A2", "perUnit")]);
    const sent = names.map((name, index) => submission(name, [60 - index, 50], index));
    const guessedReadings = sent.map((one) => ({
      ...one,
      readings: one.readings.map((reading, index) => (index === 1 ? { ...reading, guessed: true as const } : reading)),
    }));
    const made = draft(evaluate(edition, guessedReadings));
    expectNothingStated(made);
    expect(texts(made, "box").some((text) => text.startsWith("Подтвердить столбцы показателей A2"))).toBe(true);
  });

  it("all at once", () => {
    const tied = evaluated([60, 50, 40, 40, "более 8000"], { encouragement: noEncouragement });
    const { edition } = tied;
    const evaluation = { ...tied, edition: { ...edition, title: { ...edition.title, approved: false } } };
    const reasons = texts(draft(evaluation), "box");
    expect(reasons).toHaveLength(5);
  });
});
