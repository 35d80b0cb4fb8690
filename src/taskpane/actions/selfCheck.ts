import { loadPart } from "../host/paneFault";
import { lasting } from "./cancellable";
import type { PaneContext } from "./paneContext";

/** Tries every call of Office.js that the program uses, on scratch sheets that are removed again. */
export async function selfCheck(context: PaneContext): Promise<void> {
  if (context.host.kind !== "excel") return;
  await lasting(context, "selfChecking", async () => {
    const { runSelfCheck } = await loadPart(
      () => import(/* webpackChunkName: "selfcheck" */ "../../workbook/excel/selfCheck/runSelfCheck"),
    );
    return { type: "selfChecked", report: await runSelfCheck() };
  });
}
