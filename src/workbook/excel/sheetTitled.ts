const known = new WeakMap<Excel.RequestContext, Map<string, Excel.Worksheet>>();

/** The sheet of that title, one object for all of a request: each `getItem` would take 170 bytes of it. */
export function sheetTitled(context: Excel.RequestContext, title: string): Excel.Worksheet {
  const sheets = known.get(context) ?? new Map<string, Excel.Worksheet>();
  known.set(context, sheets);
  const sheet = sheets.get(title) ?? context.workbook.worksheets.getItem(title);
  sheets.set(title, sheet);
  return sheet;
}
