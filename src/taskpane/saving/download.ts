/** Type of a file by its extension. */
const types: ReadonlyMap<string, string> = new Map([
  ["xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"],
  ["zip", "application/zip"],
  ["txt", "text/plain;charset=utf-8"],
]);

/** How long the browser may take to begin a download before its memory is given back. */
const releaseAfterMilliseconds = 60_000;

/**
 * Hands a file to the browser's own download; the bytes never leave the page otherwise. Nobody tells the page what becomes
 * of it.
 */
export function download(name: string, bytes: Uint8Array<ArrayBuffer>): void {
  const type = types.get(name.split(".").at(-1) ?? "") ?? "application/octet-stream";
  const address = URL.createObjectURL(new Blob([bytes], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, releaseAfterMilliseconds);
}
