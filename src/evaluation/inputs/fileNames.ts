const tables = /\.(?:xls[xmb]?|xlt[xm]?|ods|fods|csv|tsv|numbers|et|gnumeric)$/i;

/** Whether the name is that of a table, in our format or another: only those are opened. */
export function isTableFile(fileName: string): boolean {
  return tables.test(fileName);
}

/** A name that programs give to files of their own ("~$Книга.xlsx" while it is open) or that is hidden. */
export function isSilentFile(fileName: string): boolean {
  return /^(?:\.|~\$)/.test(fileName);
}
