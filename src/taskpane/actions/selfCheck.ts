import { loadPart, paneFaultOf } from "../host/paneFault";
import { shown, type PaneContext } from "./paneContext";

/** Tries every call of Office.js that the program uses, on scratch sheets that are removed again. */
export async function selfCheck({ host, dispatch }: PaneContext): Promise<void> {
  if (host.kind !== "excel") return;
  try {
    dispatch({ type: "worked", step: "selfChecking" });
    await shown();
    const { runSelfCheck } = await loadPart(
      () => import(/* webpackChunkName: "selfcheck" */ "../../workbook/excel/selfCheck/runSelfCheck"),
    );
    dispatch({ type: "selfChecked", report: await runSelfCheck() });
  } catch (error) {
    dispatch({ type: "failed", fault: paneFaultOf(error) });
  }
}
