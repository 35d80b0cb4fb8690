/** A workbook of the size that formulas must still carry: 250 organisations on the 40 indicators of the catalogue. */
import { defaultEdition } from "../../../src/criteria/defaultEdition";
import { writeXlsx } from "../../../src/workbook/xlsx/writeXlsx";
import { plannedReport } from "../../report/reportPlan";
import { randomSubmissions } from "../../report/syntheticSubmissions";
import { recalculate } from "../recalculate";
import { describeWithLibreOffice } from "../soffice";
import { comparePlanned, printCount } from "./plannedCells";

describeWithLibreOffice("250 organisations on 40 indicators", () => {
  it("LibreOffice computes every cell as we do", async () => {
    const edition = defaultEdition();
    const { plan } = plannedReport(edition, randomSubmissions(edition, 250, 11));
    const comparison = comparePlanned(plan.sheets, await recalculate(await writeXlsx(plan)));
    printCount("250 organisations", comparison);
    expect(comparison.differences).toEqual([]);
    // Points and ranks of some 230 organisations that sent anything.
    expect(comparison.formulas).toBeGreaterThan(2 * 220 * 40);
  });
});
