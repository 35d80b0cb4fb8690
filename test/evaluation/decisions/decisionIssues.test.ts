import type { Settings } from "../../../src/criteria/settings";
import { decisionIssues } from "../../../src/committee/decisionIssues";
import { writtenRows } from "../../../src/evaluation/previous/committeeDecisions";
import { issueMessage } from "../../../src/issues/issue";
import { languages } from "../../../src/locales/language";
import { createTranslator } from "../../../src/locales/translator";
import type { CommitteeDecision } from "../../../src/committee/decision";
import { parseCellAddress } from "../../../src/workbook/cellAddress";
import { plannedReport } from "../../report/reportPlan";
import { syntheticCriterion, syntheticEdition } from "../../report/syntheticEdition";
import { submission } from "../../report/syntheticSubmissions";

const names = ["Альфа", "Бета", "Гамма", "Дельта", "Эпсилон"];
const roster = [...names, "Зета"].map((name) => ({
  name,
  nameKk: name === "Бета" ? "Бета ұйымы" : "",
  spellings: [],
  takesPart: true,
  reason: "",
}));

interface Found {
  readonly code: string;
  /** What is in the cell that is named, in the sheet that is written. */
  readonly holds: unknown;
  readonly ru: string;
}

/** A point a unit; three prizes and nobody more, unless settings say otherwise. Зета has sent nothing. */
function found(
  values: readonly number[],
  decisions: readonly CommitteeDecision[],
  settings: Partial<Settings> = {},
): readonly Found[] {
  const edition = syntheticEdition(
    { prizes: 3, encouragement: { kind: "mainTotal", count: 0 }, ...settings },
    [syntheticCriterion("A1", "perUnit")],
    roster,
  );
  const sent = values.map((value, index) => submission(names[index] ?? "", [value], index));
  const { evaluation, sheet } = plannedReport(edition, sent, "ru", [], { decisions });
  const t = createTranslator("ru");
  const rows = writtenRows(decisions, evaluation, "ru", t);
  return decisionIssues(evaluation, decisions, "Награждение", rows, t).map((issue) => {
    expect(issue).toMatchObject({ severity: "warning", sheet: "Награждение" });
    const said = languages.map((language) => issueMessage(issue, createTranslator(language)));
    expect(new Set(said).size).toBe(3);
    for (const text of said) expect(text).not.toMatch(/[{}]|undefined|null/);
    const at = parseCellAddress(issue.cell ?? "");
    const holds = at === null ? null : (sheet("awards").rows[at.row]?.[at.column]?.value ?? null);
    return { code: issue.code, holds, ru: said[0] ?? "" };
  });
}

const on = (organisation: string, place: string, facts: Partial<CommitteeDecision>): CommitteeDecision => ({
  organisation,
  place,
  decision: "approve",
  remark: "",
  among: null,
  ...facts,
});

const inOrder = [50, 40, 30, 20, 10];
// 50, then three equals on positions 2–4 for places II and III.
const tie = [50, 30, 30, 30, 10];
const amongEquals = ["Бета", "Гамма", "Дельта"];

it("a decision that is plain, with its votes and reason, needs no word", () => {
  const decisions = [
    on("Альфа", "I", { votes: { for: 15, against: 0, abstained: null } }),
    on("Бета", "II", { decision: "decline", reason: "долг по взносам", votes: { for: 9, against: 6, abstained: 0 } }),
    on("Гамма", "III", { decision: "otherOrganisation", other: "Дельта", remark: "по ходатайству" }),
  ];
  expect(found(inOrder, decisions)).toEqual([]);
  expect(found(inOrder, [])).toEqual([]);
});

describe("a decision that is not understood", () => {
  it("is in words of one's own", () => {
    expect(found(inOrder, [on("Бета", "II", { decision: { words: "утв." } })])).toEqual([
      {
        code: "decisionUnclear",
        holds: "утв.",
        ru: "Бета: решение «утв.» не использовано. Выберите одно из списка; если награда присуждается другой организации, укажите её.",
      },
    ]);
  });

  it("gives the award to another organisation that it does not name", () => {
    expect(found(inOrder, [on("Бета", "II", { decision: "otherOrganisation" })])).toMatchObject([
      { code: "decisionUnclear", holds: null },
    ]);
  });

  it("names another organisation without giving it the award, whatever else it says", () => {
    for (const decision of ["approve", "decline", "notAwarded", { words: "" }] as const) {
      const [issue, ...others] = found(inOrder, [on("Альфа", "I", { decision, other: "Дельта" })]);
      expect(others).toEqual([]);
      expect(issue?.code).toBe("decisionOtherUnexpected");
      expect(issue?.ru).toBe(
        "Альфа: вписана другая организация (Дельта), но решение не «другой организации». Выберите это решение или очистите ячейку с организацией; до тех пор награда в документах не указывается.",
      );
    }
  });
});

describe("the other organisation", () => {
  const given = (other: string): readonly Found[] =>
    found(inOrder, [on("Бета", "II", { decision: "otherOrganisation", other, reason: "п. 4" })]);

  it("may be any that is rated, named as a sheet of any language does", () => {
    expect(["Дельта", "Дельта *"].map(given)).toEqual([[], []]);
  });

  it("that is nobody of the members is named as it is typed", () => {
    expect(given("Омега")).toEqual([
      {
        code: "decisionOtherUnknown",
        holds: "Омега",
        ru: "Бета: организации «Омега», которой присуждается награда, нет среди членских организаций. В документы она войдёт так, как вписана, без общего балла. Проверьте название или выберите его из списка.",
      },
    ]);
  });

  it("that is not rated is doubtful", () => {
    expect(given("Зета")).toMatchObject([{ code: "decisionOtherNotRated", holds: "Зета" }]);
  });

  it("that is the same one is doubtful, under its Kazakh name too", () => {
    expect(given("Бета ұйымы")).toMatchObject([{ code: "decisionOtherSame", holds: "Бета ұйымы" }]);
  });

  it("that has an award already receives two", () => {
    expect(given("Альфа")).toMatchObject([{ code: "decisionAwardedTwice", holds: "другой организации" }]);
  });
});

describe("a decision against the proposal", () => {
  it("needs a reason, in its column or in the remark", () => {
    for (const decision of ["decline", "notAwarded"] as const) {
      expect(found(inOrder, [on("Альфа", "I", { decision })])).toMatchObject([{ code: "decisionReasonMissing" }]);
      expect(found(inOrder, [on("Альфа", "I", { decision, remark: "протокол № 3" })])).toEqual([]);
    }
    const [issue] = found(inOrder, [on("Альфа", "I", { decision: "decline" })]);
    expect(issue?.ru).toBe(
      "Альфа: решение «отклонить» расходится с предложением, а обоснование не указано. Впишите его в столбец «Обоснование решения».",
    );
  });

  it("needs none where one of several equals is declined", () => {
    const decisions = [
      on("Бета", "II–III", { among: amongEquals }),
      on("Гамма", "II–III", { among: amongEquals }),
      on("Дельта", "II–III", { among: amongEquals, decision: "decline" }),
    ];
    expect(found(tie, decisions)).toEqual([]);
  });
});

describe("votes", () => {
  it("that are no whole number are named with their column and what was typed", () => {
    const unread = on("Альфа", "I", {
      votes: { for: 15, against: null, abstained: null },
      unreadVotes: { against: "двое", abstained: "1,5" },
    });
    expect(found(inOrder, [unread])).toEqual([
      {
        code: "decisionVotesUnread",
        holds: "двое",
        ru: "Альфа: в столбце голосов «Против» записано «двое» – это не целое число. В документы оно не вошло; впишите число.",
      },
      expect.objectContaining({ code: "decisionVotesUnread", holds: "1,5" }),
    ]);
  });

  it("that do not carry the decision are doubtful: as many against as for", () => {
    const votes = { for: 7, against: 7, abstained: 1 };
    expect(found(inOrder, [on("Альфа", "I", { votes })])).toMatchObject([{ code: "decisionVotesNotWon", holds: 7 }]);
    expect(found(inOrder, [on("Альфа", "I", { votes: { ...votes, for: 8 } })])).toEqual([]);
    expect(found(inOrder, [on("Альфа", "I", { votes, decision: { words: "" } })])).toEqual([]);
  });

  it("that reject the proposal are none: it is declined, or not awarded; another organisation must be carried", () => {
    const lost = { reason: "долг по взносам", votes: { for: 3, against: 10, abstained: null } };
    expect(found(inOrder, [on("Бета", "II", { ...lost, decision: "decline" })])).toEqual([]);
    expect(found(inOrder, [on("Бета", "II", { ...lost, decision: "notAwarded" })])).toEqual([]);
    const other = on("Бета", "II", { ...lost, decision: "otherOrganisation", other: "Дельта" });
    expect(found(inOrder, [other])).toMatchObject([{ code: "decisionVotesNotWon", holds: 3 }]);
  });
});

describe("decisions that do not fit together", () => {
  it("approve more equals than there are places", () => {
    const decisions = amongEquals.map((name) => on(name, "II–III", { among: amongEquals }));
    expect(found(tie, decisions)).toEqual([
      {
        code: "decisionExcess",
        holds: "утвердить",
        ru: "Одобрено больше организаций, чем мест: лишних 1 (Бета, Гамма, Дельта). Награда не указывается в документах, пока это не исправлено.",
      },
    ]);
  });

  it("decide on one award twice: the first counts, the other is kept apart", () => {
    const decisions = [on("Альфа", "I", {}), on("Альфа", "I", { decision: "decline", reason: "п. 4" })];
    expect(found(inOrder, decisions)).toEqual([
      {
        code: "decisionRepeated",
        holds: "отклонить",
        ru: "Альфа: на эту награду записано ещё одно решение – «отклонить». Применяется первое; лишнее сохранено внизу листа награждения, удалите его.",
      },
    ]);
  });
});

describe("a decision that no longer applies", () => {
  it("is on an award that is proposed to another, or to nobody", () => {
    expect(found(inOrder, [on("Гамма", "I", {})])).toMatchObject([{ code: "decisionOutdated", holds: "утвердить" }]);
    expect(found([5], [on("Бета", "II", { remark: "п. 4" })])).toMatchObject([{ code: "decisionOutdated" }]);
  });

  it("was a choice among others", () => {
    const others = on("Бета", "II–III", { among: ["Бета", "Гамма"] });
    expect(found(tie, [others])).toEqual([
      {
        code: "decisionQuestionChanged",
        holds: "утвердить",
        ru: "Бета: решение «утвердить» не применяется, потому что после новой оценки на эту награду претендуют не те же организации. Решение сохранено внизу листа награждения; примите новое.",
      },
    ]);
    // Бета alone has place II: to have been declined among equals is not to be refused it.
    const declined = on("Бета", "II", { decision: "decline", among: ["Бета", "Гамма"] });
    expect(found(inOrder, [declined])).toMatchObject([{ code: "decisionQuestionChanged" }]);
  });

  it("counts where an earlier version did not write down what the question was", () => {
    const { among, ...older } = on("Бета", "II–III", {});
    expect(among).toBeNull();
    expect(found(tie, [older])).toEqual([]);
  });

  it("says what was typed where there is a reason or a remark alone", () => {
    const [issue] = found(inOrder, [on("Гамма", "I", { decision: { words: "" }, remark: "спросить" })]);
    expect(issue?.ru).toContain("решение «спросить»");
  });
});
