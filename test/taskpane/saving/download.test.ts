/** @jest-environment jsdom */
import { download } from "../../../src/taskpane/saving/download";

/** What the browser was asked for at the click, and when the memory of the file was given back. */
function watched() {
  const clicked: { readonly name: string; readonly address: string; readonly inPage: boolean }[] = [];
  const blobs: Blob[] = [];
  const released: string[] = [];
  jest.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (this: HTMLAnchorElement) {
    clicked.push({ name: this.download, address: this.href, inPage: this.isConnected });
  });
  Object.assign(URL, {
    createObjectURL: (blob: Blob) => `blob:${blobs.push(blob)}`,
    revokeObjectURL: (address: string) => released.push(address),
  });
  return { clicked, blobs, released };
}

describe("a download", () => {
  beforeEach(() => {
    jest.useFakeTimers();
  });

  afterEach(() => {
    jest.useRealTimers();
    jest.restoreAllMocks();
  });

  it.each([
    ["Итоги 2025.xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"],
    ["bagalau-forms.zip", "application/zip"],
    ["letter-01.txt", "text/plain;charset=utf-8"],
    ["results", "application/octet-stream"],
  ])("of %s begins once, under its name and type, and leaves nothing in the page", (name, type) => {
    const { clicked, blobs } = watched();
    download(name, new Uint8Array([1, 2, 3]));
    expect(clicked).toEqual([{ name, address: "blob:1", inPage: true }]);
    expect(blobs.map((blob) => [blob.type, blob.size])).toEqual([[type, 3]]);
    expect(document.querySelector("a")).toBeNull();
  });

  it("is given a minute to begin before its memory is given back", () => {
    const { released } = watched();
    download("a.xlsx", new Uint8Array([1]));
    jest.advanceTimersByTime(59_999);
    expect(released).toEqual([]);
    jest.advanceTimersByTime(1);
    expect(released).toEqual(["blob:1"]);
  });
});
