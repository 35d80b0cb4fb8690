/**
 * Until the sync Excel neither calculates nor draws, and then both once: tens of thousands of formulas written block by
 * block would each time calculate what is already (ExcelApi 1.6 and 1.9). Calculating is then up to the caller (d.ts).
 */
export function suspendUntilSync({ application }: Excel.RequestContext): void {
  application.suspendApiCalculationUntilNextSync();
  application.suspendScreenUpdatingUntilNextSync();
}
