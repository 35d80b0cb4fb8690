import { loadPart, paneFaultOf } from "../host/paneFault";
import { loadPipeline, shown, type PaneContext } from "./paneContext";

/** Adds the staff sheets that the open workbook lacks; in an ordinary browser saves a template workbook. */
export async function addCriteria({ host, language, dispatch }: PaneContext): Promise<void> {
  try {
    dispatch({ type: "worked", step: "adding" });
    await shown();
    const { missingStaffSheets, templateForPane } = await loadPart(loadPipeline);
    const plan = host.kind === "excel" ? missingStaffSheets(await host.read(), language) : templateForPane(language);
    const notice =
      plan === null
        ? ({ kind: "staffSheetsThere" } as const)
        : ({ kind: "staffSheets", written: await host.addStaffSheets(plan) } as const);
    dispatch({ type: "rested", notice });
  } catch (error) {
    dispatch({ type: "failed", fault: paneFaultOf(error) });
  }
}
