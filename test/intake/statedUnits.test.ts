import { criterion, edition, issueLines, read, readLines } from "./sheetBuilder";

const book = edition([
  criterion({ code: "P1", name: "Сумма помощи", unit: "тыс. тг" }),
  criterion({ code: "P2", name: "Численность членов", unit: "чел." }),
]);
const heads = ["Организация", "Сумма помощи", "Численность членов"];
const abai = "Абайская областная организация";

it.each([
  ["Примечание: все суммы указаны в тенге", "21.805 14"],
  ["Показатели организаций (сомалар теңгемен)", "21.805 14"],
  ["сомалар мың теңгемен", "21805 14"],
  ["Единица измерения: тенге", "21.805 14"],
  ["млн. тенге", "21805000 14"],
  ["численность – в тыс. чел.", "21805 14000"],
  ["Премия: 100 тенге, МРП 3932 тенге", "21805 14"],
  ["Работа в городе Тенге", "21805 14"],
])("%s above a table", (note, values) => {
  for (const rows of [
    [[note], heads, [abai, 21805, 14]],
    [["Организация:", abai], [note], [null, "Значение"], [heads[1] ?? "", 21805], [heads[2] ?? "", 14]],
  ]) {
    const reading = read(rows, { edition: book });
    expect(readLines(reading)).toEqual([`${abai}: ${values}`]);
    const row = rows.findIndex(([text]) => text === note) + 1;
    const lines = issueLines(reading, "error", "warning").filter((line) => line.includes("headerUnit"));
    expect(lines).toEqual(values === "21805 14" ? [] : [`warning headerUnitConverted A${row}`]);
  }
});

it("says nothing of a head that states its own unit", () => {
  const rows = [["Суммы указаны в тенге"], [heads[0] ?? "", "Сумма помощи, тыс. тг"], [abai, 21805]];
  expect(readLines(read(rows, { edition: book }))).toEqual([`${abai}: 21805 ·`]);
});
