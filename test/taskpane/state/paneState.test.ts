import type { Evaluated } from "../../../src/taskpane/state/paneState";
import { initialState, paneReducer, settledBefore, type PaneEvent } from "../../../src/taskpane/state/paneState";

const fault = { code: "busy", detail: "", name: "" } as const;
const outcome = { kind: "evaluated" } as Evaluated;
const written = { kind: "file", name: "a.results.xlsx" } as const;
const evaluated: PaneEvent = { type: "evaluated", outcome, written };

const after = (...events: readonly PaneEvent[]) => events.reduce(paneReducer, initialState);

describe("the state of the pane", () => {
  it("turns to the results when an evaluation is done, and to the data when it is refused", () => {
    expect(after(evaluated).step).toBe("results");
    expect(after(evaluated, { type: "refused", outcome: { kind: "refused" } as never }).step).toBe("data");
  });

  it("keeps the last results on the screen while it works and after a failure", () => {
    const states = [after(evaluated, { type: "worked", step: "reading" }), after(evaluated, { type: "failed", fault })];
    for (const { run } of states) expect(settledBefore(run)).toEqual({ kind: "done", outcome, written });
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

  it("forgets the results of the file before when another is opened", () => {
    expect(after(evaluated, { type: "fileOpened", name: "b.xlsx" })).toEqual({ ...initialState, fileName: "b.xlsx" });
  });
});
