import { criterion, edition, issueLines, read, readLines } from "./sheetBuilder";

it.each([
  ["доля", "тенге"],
  ["физ. лиц", "тенге"],
])("a units row counts although one of its units, %s, is not known, which is said", (unknown, money) => {
  const book = edition([
    criterion({ code: "P1", name: "Охват", unit: "%" }),
    criterion({ code: "P2", name: "Взыскано", unit: "тыс. тг" }),
    criterion({ code: "P3", name: "Помощь", unit: "тыс. тг" }),
  ]);
  const heads = [["Организация", "Охват", "Взыскано", "Помощь"]];
  const reading = read([...heads, [null, unknown, money, "млн тг"], ["Астана", 87, 21805000, 2]], { edition: book });
  expect(readLines(reading)).toEqual(["Астана: 87 21805 2000"]);
  expect(issueLines(reading)).toEqual([
    "warning headerUnitDiffers B2",
    "warning headerUnitConverted C2",
    "warning headerUnitConverted D2",
  ]);
});
