import { workbookFile } from "../saving/handOver";
import { lasting, noticed } from "./cancellable";
import { readSample } from "./openSample";
import { readInputs, startPipeline, type PaneContext } from "./paneContext";

/** Adds the sample, or an empty table with the staff sheets that are not there, to the open workbook. */
export function insertSheets(context: PaneContext, what: "sample" | "table"): Promise<void> {
  const { host, language } = context;
  return lasting(context, "adding", async () => {
    const { sampleSheetsForPane, emptyTableForPane, workbookOfFile } = await startPipeline();
    const { workbook } = await readInputs(context);
    const plan =
      what === "sample"
        ? await sampleSheetsForPane(workbook, await workbookOfFile(await readSample(), "sample.xlsx"))
        : await emptyTableForPane(workbook, language);
    return noticed({ kind: "inserted", what, written: await host.addSheets(plan, "criteria") });
  });
}

/** Hands over a workbook for the year after, with criteria, settings and organisations of this one. */
export function startNextYear(context: PaneContext): Promise<void> {
  const { host, answers, language } = context;
  return lasting(context, "saving", async () => {
    const { nextYearForPane, fileOfPlan } = await startPipeline();
    const { plan, year } = await nextYearForPane(await readInputs(context), answers, language);
    const file = host.save(workbookFile(`bagalau-${year}.xlsx`, await fileOfPlan(plan)));
    return noticed({ kind: "nextYear", file, year });
  });
}
