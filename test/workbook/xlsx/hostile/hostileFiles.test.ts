import { spawnSync } from "node:child_process";
import { HostFault } from "../../../../src/workbook/hostFault";
import { readXlsx } from "../../../../src/workbook/xlsx/readXlsx";
import { hostileFiles } from "./hostileFiles";

/** "read", or the fault with its place. */
async function outcome(bytes: Uint8Array): Promise<string> {
  try {
    await readXlsx(bytes, "x.xlsx");
    return "read";
  } catch (fault) {
    if (!(fault instanceof HostFault)) throw fault;
    const { sheet, cell } = fault.location;
    return sheet === "" ? fault.code : `${fault.code} ${sheet}!${cell}`;
  }
}

const refused: Readonly<Record<string, string>> = {
  "beyond_rows.xlsx": "outsideSheet Лист1!4294967290",
  "cols_big.xlsx": "outsideSheet Лист1!1:2000000000",
  "redos_c2.xlsx": "unreadableAt Лист1!A1",
  "unclosed cells": "unreadableAt Лист1!A1",
  "open brackets": "unreadableAt Лист1!A1",
  "an unclosed section": "unreadableAt Лист1!A1",
  "an unclosed comment": "unreadableAt Лист1!A1",
  "an unclosed quote": "unreadableAt Лист1!A1",
  "elements inside one another": "unreadableAt Лист1!A1",
  "a shared formula used often": "tooLargeAt Лист1!A1037",
  "too many merged areas": "tooLargeAt Лист1!A1:B2",
  "a full last row": "tooLargeAt Лист1!AT1048576",
  // 12,000,000 cells are 732 rows of 16,384 and some.
  "cells in the last column of 20,000 rows": "tooLargeAt Лист1!XFD733",
  "shared texts of brackets": "unreadableFile",
  sheets: "tooLarge",
  "sheets that are one part": "unreadableFile",
  "cut in the middle": "cutOff",
  "the same part twice": "unreadableFile",
  "entries of an encrypted archive": "encrypted",
  "sizes of the 64-bit format without them": "tooLarge",
};

/** scripts/hostileFiles.ts runs all of them. */
it("a hostile file is refused with a reason and its place", async () => {
  const outcomes: Record<string, string> = {};
  for (const { name, bytes } of await hostileFiles()) {
    if (name in refused) outcomes[name] = await outcome(await bytes());
  }
  expect(outcomes).toEqual(refused);
});

it.each(["hyperlinks.xlsx", "merge_big.xlsx", "laughs_sheet.xlsx", "parts outside the archive"])(
  "%s is read",
  async (wanted) => {
    const file = (await hostileFiles()).find(({ name }) => name === wanted);
    expect(file && (await outcome(await file.bytes()))).toBe("read");
  },
);

it("a row of unclosed cells ends the command, which is killed else", () => {
  const file = "test/workbook/xlsx/hostile/files/redos_c2.xlsx";
  const args = ["scripts/run.mjs", "src/cli/evaluate.ts", file, "-o", "/nowhere/out.xlsx", "--lang", "en"];
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: "utf8", timeout: 60_000 });
  expect([status, stderr.slice(0, 71)]).toEqual([
    2,
    "The file is damaged and cannot be read: sheet “Лист1”, cell A1. Open it",
  ]);
});
