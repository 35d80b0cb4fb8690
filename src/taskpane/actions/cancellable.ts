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
  const begin: Steps["begin"] = async (step) => {
    dispatch({ type: "worked", step });
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
  }
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
