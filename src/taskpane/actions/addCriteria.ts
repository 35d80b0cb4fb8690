import { lasting, noticed } from "./cancellable";
import { readInputs, startPipeline, type PaneContext } from "./paneContext";

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
    return noticed({ kind: "staffSheets", written: await host.addSheets(plan, "criteria") });
  });
}
