import { criterion, edition, issueLines, read, readLines } from "../sheetBuilder";

const coded = edition([
  criterion({ code: "A1", name: "Охват членством", unit: "%" }),
  criterion({ code: "H2", name: "Численность членов профсоюза", unit: "чел." }),
]);

const organisation = "Абайская область";

it.each([
  ["Охват членством (A1)", "Численность членов профсоюза (H2)"],
  ["Охват членством, % (А1)", "Численность членов профсоюза, чел. [H2]"],
  ["Охват членством (A1), %", "Численность членов профсоюза (H2), чел."],
  ["Охват (код A1)", "Численность (п. H2)"],
  ["п. A1. Охват", "п.H2 Численность"],
  ["пункт A1", "пункт H2"],
  ["Тармақ A1. Қамту", "Тармақ H2. Саны"],
  ["Показатель A1. Охват членством", "Показатель H2. Численность"],
  ["A1) Охват", "H2) Численность членов профсоюза"],
  ["(A1) Охват", "(H2) Численность членов профсоюза"],
  ["Охват – A1", "Численность членов профсоюза – H2"],
  ["Охват членством\nA1", "Численность членов профсоюза\nH2"],
  ["Охват (A-1)", "Численность (Н.2)"],
])("%j and %j are read by their codes", (first, second) => {
  const reading = read(
    [
      ["Организация", first, second],
      [organisation, 80, 120],
    ],
    { edition: coded },
  );
  expect(readLines(reading)).toEqual([`${organisation}: 80 120`]);
  expect(issueLines(reading)).toEqual([]);
});

it("a code beside a plan is still a plan, and H2 alone below another indicator the second half of the year", () => {
  const reading = read(
    [
      ["Организация", "Охват, план (A1)", "Охват, факт (A1)", "Численность членов профсоюза (H2)"],
      [organisation, 90, 80, 120],
    ],
    { edition: coded },
  );
  expect(readLines(reading)).toEqual([`${organisation}: 80 120`]);
});

it("two codes behind a name are none", () => {
  const reading = read(
    [
      ["Организация", "Сумма (A1, H2)", "H2"],
      [organisation, 80, 120],
    ],
    { edition: coded },
  );
  expect([...readLines(reading), ...issueLines(reading)]).toEqual([
    `${organisation}: · 120`,
    "warning headerNearTo B1",
  ]);
});
