import type { Look } from "../state/paneState";
import { lasting, noticed } from "./cancellable";
import { lookAt } from "./look";
import { readInputs, startPipeline, type PaneContext } from "./paneContext";

async function freshLook(context: PaneContext): Promise<Look> {
  return lookAt(await readInputs(context), context);
}

/** Adds the staff sheets that the open workbook lacks; in an ordinary browser saves a template workbook. */
export function addCriteria(context: PaneContext): Promise<void> {
  const { host, language } = context;
  return lasting(context, "adding", async () => {
    const { missingStaffSheets, templateForPane } = await startPipeline();
    const plan =
      host.kind === "excel"
        ? await missingStaffSheets((await readInputs(context)).workbook, language)
        : await templateForPane(language);
    if (plan === null) return noticed({ kind: "staffSheetsThere" });
    const written = await host.addSheets(plan, "criteria");
    // What is said of the criteria must be so: the workbook is read again.
    if (written.kind === "sheets") context.dispatch({ type: "looked", look: await freshLook(context) });
    return noticed({ kind: "staffSheets", written });
  });
}
