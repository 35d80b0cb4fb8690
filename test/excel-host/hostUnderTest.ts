/** The set-up that the host's own tests share: one office.js a file, a new host and workbook a test. */
import {
  ExcelHost,
  installGlobals,
  loadOfficeRuntime,
  WorkbookModel,
  type HostConditions,
  type OfficeRuntime,
} from ".";

let runtime: OfficeRuntime | null = null;
let restore: () => void = () => undefined;

/** Connects office.js to a new host over the workbook, or over one with sheets of these titles. */
export function startHost(
  workbook: WorkbookModel | readonly string[],
  conditions: Partial<HostConditions> = {},
): ExcelHost {
  const model = workbook instanceof WorkbookModel ? workbook : WorkbookModel.withSheets(...workbook);
  const host = new ExcelHost(model, conditions);
  if (runtime) {
    runtime.connect(host);
  } else {
    runtime = loadOfficeRuntime(host);
    restore = installGlobals(runtime);
  }
  return host;
}

/** For afterAll. */
export function removeGlobals(): void {
  restore();
}

/** One round trip: `queue` fills the context, its result is called after the sync. */
export function roundTrip<Answer>(queue: (context: Excel.RequestContext) => () => Answer): Promise<Answer> {
  return Excel.run(async (context) => {
    const answer = queue(context);
    await context.sync();
    return answer();
  });
}

/** One round trip of which only success or failure matters. */
export function act(queue: (context: Excel.RequestContext) => void): Promise<void> {
  return roundTrip((context) => {
    queue(context);
    return () => undefined;
  });
}

/** A matcher for an error of office.js with this code. */
export function coded(code: string): { readonly code: string } {
  return expect.objectContaining({ code }) as { readonly code: string };
}
