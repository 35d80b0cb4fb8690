import { loadPart, paneFaultOf } from "../host/paneFault";
import { loadPipeline, readInputs, shown, type PaneContext } from "./paneContext";

/** Adds the staff sheets that the open workbook lacks; in an ordinary browser saves a template workbook. */
export async function addCriteria(context: PaneContext): Promise<void> {
  const { host, language, dispatch } = context;
  try {
    dispatch({ type: "worked", step: "adding" });
    await shown();
    const { missingStaffSheets, templateForPane } = await loadPart(loadPipeline);
    const plan =
      host.kind === "excel"
        ? missingStaffSheets((await readInputs(context)).workbook, language)
        : templateForPane(language);
    const notice =
      plan === null
        ? ({ kind: "staffSheetsThere" } as const)
        : ({ kind: "staffSheets", written: await host.addSheets(plan, "criteria") } as const);
    dispatch({ type: "rested", notice });
  } catch (error) {
    dispatch({ type: "failed", fault: paneFaultOf(error) });
  }
}
