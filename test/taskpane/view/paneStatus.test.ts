import type { EvaluationResult } from "../../../src/evaluation/outcome";
import { createTranslator } from "../../../src/locales/translator";
import { initialState, type PaneState } from "../../../src/taskpane/state/paneState";
import { nothingAnswered } from "../../../src/taskpane/state/paneAnswers";
import { paneStatus, percentDone } from "../../../src/taskpane/view/paneStatus";

const t = createTranslator("ru");
const open = (what: "prize" | "encouragement", slots: number, because: "tie" | "guess") => ({
  what,
  because,
  slots,
  places: [],
  winners: [],
  open: ["А", "Б"],
  excess: 0,
});

/** Evaluated at 14:32, with these awards. */
function evaluated(awards: readonly unknown[], more: Partial<PaneState> = {}): PaneState {
  const outcome = { kind: "evaluated", awards: { awards } } as unknown as EvaluationResult;
  const written = { kind: "sheets", titles: new Map(), issues: [], notesSeen: true } as const;
  const basis = { files: initialState.files, answers: nothingAnswered };
  return { ...initialState, run: { kind: "done", outcome, written, at: "2026-02-20T14:32", basis }, ...more };
}

describe("how it stands, in one line", () => {
  it("is green only where nothing is open", () => {
    expect(paneStatus(evaluated([]), 0, t, "ru")).toEqual({ tone: "good", text: "Оценено 14:32", leadsTo: null });
    expect(paneStatus(evaluated([]), 3, t, "ru")).toEqual({
      tone: "open",
      text: "Оценено 14:32 · 3 вопроса",
      leadsTo: "data",
    });
  });

  it("leads to what awards wait for: a question about the data, or the Committee's decision", () => {
    const text = "Оценено 14:32, но 3 призовых места ждут ответа";
    const held = evaluated([open("prize", 3, "guess"), open("encouragement", 2, "guess")]);
    expect(paneStatus(held, 1, t, "ru")).toEqual({ tone: "open", text, leadsTo: "data" });
    expect(paneStatus(evaluated([open("prize", 3, "tie")]), 1, t, "ru")).toEqual({
      tone: "open",
      text,
      leadsTo: "results",
    });
    expect(paneStatus(evaluated([open("encouragement", 1, "tie")]), 0, t, "ru").text).toBe(
      "Оценено 14:32, но 1 поощрение ждёт ответа",
    );
  });

  it("is out of date as soon as an answer, a file or a cell is another", () => {
    const stale = { tone: "open", text: "Оценено 14:32; с тех пор есть изменения", leadsTo: "results" };
    const answers = { ...nothingAnswered, headers: [{ header: "Погода", criterion: null }] };
    const file = { name: "a.xlsx", bytes: () => Promise.resolve(new Uint8Array()) };
    const changes = { cells: [], cellCount: 1, missingSheets: [], newSheets: [], comparison: null };
    for (const change of [{ answers }, { files: [file] }, { checked: { changes } }]) {
      expect(paneStatus(evaluated([], change), 0, t, "ru")).toEqual(stale);
    }
    const chosen = evaluated([], { files: [file], changedFiles: new Set([file]) });
    const basis = { files: chosen.files, answers: nothingAnswered };
    const saved = { ...chosen, run: { ...chosen.run, basis } } as PaneState;
    expect(paneStatus(saved, 0, t, "ru")).toEqual(stale);
    expect(paneStatus({ ...saved, changedFiles: new Set() }, 0, t, "ru").tone).toBe("good");
    const same = { changes: { ...changes, cellCount: 0 } };
    expect(paneStatus(evaluated([], { checked: same, answers: { ...nothingAnswered } }), 0, t, "ru").tone).toBe("good");
  });

  it("says nothing of a time that nobody knows", () => {
    const state = evaluated([]);
    const at = (value: string | null) => ({ ...state, run: { ...state.run, at: value } }) as PaneState;
    expect(paneStatus(at(null), 0, t, "ru").text).toBe("Оценено");
    expect(paneStatus(at("2026-02-20"), 0, t, "kk").text).toBe("Оценено 20.02.2026");
  });

  it("counts on to 100 percent", () => {
    const steps = ["loading", "reading", "evaluating", "writing"] as const;
    const percents = steps.flatMap((step) => [percentDone(step, 0), percentDone(step, 1)]);
    expect(percents).toEqual([0, 10, 10, 40, 40, 75, 75, 100]);
  });
});
