import type { Language } from "../../locales/language";
import type { WorkbookHost } from "../host/workbookHost";
import type { PaneEvent } from "../state/paneState";

/** What every action works with. An action never changes the state itself: it dispatches what happened. */
export interface PaneContext {
  readonly host: WorkbookHost;
  readonly language: Language;
  readonly dispatch: (event: PaneEvent) => void;
}

/** A turn of the event loop, so that the pane shows the step before the next piece of work takes the thread. */
export function shown(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 16);
  });
}

/** The evaluation, loaded when it is first needed. */
export function loadPipeline(): Promise<typeof import("../pipeline")> {
  return import(/* webpackChunkName: "evaluation" */ "../pipeline");
}
