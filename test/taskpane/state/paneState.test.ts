import { createSaver, workbookFile } from "../../../src/taskpane/saving/handOver";
import { nothingAnswered as noAnswers } from "../../../src/taskpane/state/paneAnswers";
import type { ChosenFile } from "../../../src/taskpane/host/chosenFile";
import type { EvaluationResult } from "../../../src/evaluation/outcome";
import type { Look } from "../../../src/taskpane/state/paneState";
import {
  hasUnsavedAnswers,
  initialState,
  paneReducer,
  settledBefore,
  shownResults,
  type PaneEvent,
} from "../../../src/taskpane/state/paneState";

const fault = { code: "busy", detail: "", name: "" } as const;
const outcome = { kind: "evaluated" } as EvaluationResult;
const written = {
  kind: "file",
  file: createSaver("browser", () => undefined)(workbookFile("a.results.xlsx", new Uint8Array())),
} as const;
const look: Look = { workbookName: "a.xlsx", understanding: outcome, answers: noAnswers };
const evaluated: Extract<PaneEvent, { type: "evaluated" }> = {
  type: "evaluated",
  outcome,
  written,
  workbookName: "a.xlsx",
  answersKept: true,
  at: "2026-02-20T14:32",
};
const basis = { files: [], answers: noAnswers };
const done = { kind: "done", outcome, written, at: "2026-02-20T14:32", basis };

const after = (...events: readonly PaneEvent[]) => events.reduce(paneReducer, initialState);

describe("the state of the pane", () => {
  it("turns to the results when an evaluation is done, and to the data when it is refused", () => {
    expect(after(evaluated).step).toBe("results");
    expect(
      after(evaluated, { type: "refused", workbookName: "a.xlsx", outcome: { kind: "refused" } as never }).step,
    ).toBe("data");
  });

  it("keeps the last results on the screen while it works and after a failure", () => {
    const states = [after(evaluated, { type: "worked", step: "reading" }), after(evaluated, { type: "failed", fault })];
    for (const { run } of states) expect(settledBefore(run)).toEqual(done);
  });

  it("returns to the last results when the work is cancelled", () => {
    const { run, notice } = after(
      evaluated,
      { type: "failed", fault },
      { type: "worked", step: "loading" },
      { type: "worked", step: "reading" },
      { type: "rested", notice: { kind: "cancelled" } },
    );
    expect(run.kind).toBe("done");
    expect(notice).toEqual({ kind: "cancelled" });
  });

  it("forgets the results of the files before when the sample is opened", () => {
    const files = [file("b.xlsx")];
    expect(after(evaluated, { type: "filesOpened", files })).toEqual({ ...initialState, files });
  });

  it("shows what was understood, and keeps the results of the last evaluation beside it", () => {
    const state = after(evaluated, { type: "worked", step: "checking" }, { type: "looked", look });
    expect(state.run).toEqual({ kind: "understood", results: done });
    expect(shownResults(state.run)).toEqual(done);
    expect(state.look).toBe(look);
    expect(after({ type: "looked", look }).run).toEqual({ kind: "understood", results: null });
  });

  it("takes a file chosen again in the place of the one before", () => {
    const [first, again, other] = [file("a.xlsx"), file("a.xlsx"), file("b.xlsx")];
    const state = after({ type: "filesAdded", files: [first, other] }, { type: "filesAdded", files: [again] });
    expect(state.files).toEqual([other, again]);
    expect(state.files[1]).toBe(again);
  });

  it("forgets what was understood when the last file is removed", () => {
    const only = file("a.xlsx");
    const state = after(
      { type: "filesAdded", files: [only] },
      { type: "looked", look },
      { type: "fileRemoved", file: only },
    );
    expect([state.files, state.look]).toEqual([[], null]);
  });
});

describe("a step that the user turns to while something is under way", () => {
  const chosen: PaneEvent = { type: "stepChosen", step: "data" };
  const found: PaneEvent = { type: "resultsFound", look, results: { outcome, written, at: null } };

  it("is not left when results are found or an evaluation is done, but with the next work", () => {
    expect(after({ type: "worked", step: "checking" }, { type: "looked", look }, found).step).toBe("results");
    expect(after({ type: "worked", step: "checking" }, chosen, { type: "looked", look }, found).step).toBe("data");
    expect(
      after({ type: "worked", step: "evaluating" }, chosen, { type: "worked", step: "writing" }, evaluated).step,
    ).toBe("data");
    expect(after(chosen, { type: "worked", step: "evaluating" }, evaluated).step).toBe("results");
  });
});

describe("answers in the state", () => {
  const answer = { kind: "header", header: "Принято", criterion: "A3" } as const;
  const answered: PaneEvent = { type: "answered", answer };

  it("stay until they are undone", () => {
    const state = after(answered);
    expect(state.answers.headers).toEqual([{ header: "Принято", criterion: "A3" }]);
    expect(paneReducer(state, { type: "answerUndone", answer }).answers).toEqual(noAnswers);
  });

  it("are gone once an evaluation has written them into the workbook, and stay where it could not", () => {
    expect(after(answered, evaluated).answers).toEqual(noAnswers);
    const kept = after(answered, { ...evaluated, answersKept: false });
    expect(kept.answers.headers).toHaveLength(1);
    expect(kept.look?.answers).toBe(kept.answers);
  });

  it("are work that is lost with the page until a file of results holds them, but for those about the sample", () => {
    const toFile = { ...evaluated, answersKept: false };
    expect([after(), after(answered), after(answered, toFile)].map(hasUnsavedAnswers)).toEqual([false, true, false]);
    const sample = { ...file("indicators-2025.xlsx"), isSample: true } as const;
    expect(hasUnsavedAnswers(after({ type: "filesOpened", files: [sample] }, answered))).toBe(false);
  });

  it("are not taken while an evaluation is under way, which has begun without them, but while the data are looked at", () => {
    expect(after({ type: "worked", step: "evaluating" }, answered).answers).toEqual(noAnswers);
    expect(after({ type: "worked", step: "checking" }, answered).answers.headers).toHaveLength(1);
  });

  it("say of a name that it is another organisation without anything to be kept", () => {
    const other = { kind: "otherOrganisation", written: "Астана" } as const;
    const state = after({ type: "answered", answer: other });
    expect([state.answers, [...state.otherOrganisations]]).toEqual([noAnswers, ["Астана"]]);
    expect(paneReducer(state, { type: "answerUndone", answer: other }).otherOrganisations.size).toBe(0);
  });
});

function file(name: string): ChosenFile {
  return { name, bytes: () => Promise.resolve(new Uint8Array()) };
}
