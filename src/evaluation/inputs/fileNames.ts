const tables = /\.(?:xls[xmb]?|xlt[xm]?|ods|fods|csv|tsv|docx|docm|numbers|et|gnumeric)$/i;
const documents = /\.doc[xm]$/i;

/** Endings of the files that can be read, as a dialog for opening files takes them. */
export const tableFileEndings = ".xlsx,.xlsm,.xls,.xlsb,.ods,.csv,.tsv,.docx";

/** Whether the name is that of a table or of a document that may hold one: only those are opened. */
export function isTableFile(fileName: string): boolean {
  return tables.test(fileName);
}

export function isDocumentFile(fileName: string): boolean {
  return documents.test(fileName);
}

/** A name that programs give to files of their own ("~$Книга.xlsx" while it is open) or that is hidden. */
export function isSilentFile(fileName: string): boolean {
  return /^(?:\.|~\$)/.test(fileName);
}
