import { paneFaultOf } from "../host/paneFault";
import type { Notice, PaneEvent, WorkStep } from "../state/paneState";
import { shown, type PaneContext } from "./paneContext";

interface Steps {
  /** Shows the step; throws where the work was cancelled. */
  readonly begin: (step: WorkStep) => Promise<void>;
  /** From here on the work runs to its end. */
  readonly commit: () => void;
}

/** Work that `signal` cancels until it is committed: what went wrong, or that it was cancelled, is dispatched. */
export async function cancellable(
  { dispatch }: PaneContext,
  signal: AbortSignal,
  work: (steps: Steps) => Promise<void>,
): Promise<void> {
  const progress = { committed: false };
  let stopGuessing = nothing;
  const begin: Steps["begin"] = async (step) => {
    stopGuessing();
    dispatch({ type: "worked", step });
    stopGuessing = guessed.has(step) ? guessShare(dispatch) : nothing;
    await shown();
    if (!progress.committed) signal.throwIfAborted();
  };
  const commit = (): void => {
    progress.committed = true;
  };
  try {
    await work({ begin, commit });
  } catch (error) {
    dispatch(
      signal.aborted && !progress.committed
        ? { type: "rested", notice: { kind: "cancelled" } }
        : { type: "failed", fault: paneFaultOf(error) },
    );
  } finally {
    stopGuessing();
  }
}

function nothing(): void {
  // no share is guessed
}

/** Steps done elsewhere in one piece, of which nobody can say how far they are. */
const guessed: ReadonlySet<WorkStep> = new Set(["checking", "evaluating"]);

/** Milliseconds: half of what is left of the step passes by in so many. */
const halfDoneIn = 3_000;

/** Shows that the work goes on: a share that comes near the whole and never is it. */
function guessShare(dispatch: PaneContext["dispatch"]): () => void {
  const begun = performance.now();
  const timer = setInterval(() => {
    dispatch({ type: "progressed", share: 1 - 2 ** ((begun - performance.now()) / halfDoneIn) });
  }, 500);
  return () => {
    clearInterval(timer);
  };
}

/** Work that runs to its end once it has begun; `work` gives what is then said, or what has gone wrong is. */
export async function lasting(
  { dispatch }: PaneContext,
  step: WorkStep,
  work: () => Promise<PaneEvent>,
): Promise<void> {
  try {
    dispatch({ type: "worked", step });
    await shown();
    dispatch(await work());
  } catch (error) {
    dispatch({ type: "failed", fault: paneFaultOf(error) });
  }
}

export function noticed(notice: Notice): PaneEvent {
  return { type: "rested", notice };
}
