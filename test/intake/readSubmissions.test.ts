import { issueLines, messages, read, readLines, sources } from "./sheetBuilder";

describe("a plain matrix", () => {
  it("gives the value of each organisation and criterion with its cell", () => {
    const reading = read([
      ["Показатели за 2025 год"],
      [],
      ["№ п/п", "Организация", "A1", "А2", "Сайт организации", "Взыскано в пользу работников, тыс. тг", "A5"],
      [null, null, "ед.", "%", "да/нет", "тыс. тг", "случай"],
      [1, 2, 3, 4, 5, 6, 7],
      [1, " Астана ", 5, 93, "да", "1 234,5", 0],
      [2, "Алматы\u00a0 қаласы", "12", "80%", "жоқ", 10, "-"],
      ["Итого", null, 17, null, null, null, null],
      [],
      ["Исполнитель: Иванова А., тел. 8 7172 000000"],
    ]);
    expect(readLines(reading)).toEqual(["Астана: 5 93 1 1234.5 0", "Алматы қаласы: 12 80 0 10 ·"]);
    expect(sources(reading).slice(0, 2)).toEqual(["Показатели!C6", "Показатели!D6"]);
    expect(issueLines(reading)).toEqual(["info rowIsTotals A8", "info rowIsNote A10", "warning penaltyBlank G7"]);
    expect(messages(reading).join("\n")).not.toMatch(/\{\{|undefined/);
    expect(reading.stops).toBe(false);
  });
});
