import { evaluate } from "../../src/scoring/evaluate";
import { criterion, edition, issueLines, plainOptions, readLines, sheet, workbook } from "./sheetBuilder";
import { readSubmissions } from "../../src/intake/readSubmissions";

const coded = edition(["A1", "A2"].map((code) => criterion({ code, name: `Показатель ${code}` })));
const official = "ОО «Абайская областная организация Казахстанского отраслевого профессионального союза»";
const readSheets = (second: string, code: string) => {
  const book = workbook(
    sheet(
      [
        ["Организация", "A1"],
        [official, 5],
        ["Костанайская областная организация", 6],
      ],
      { title: "Членство" },
    ),
    sheet(
      [
        ["Организация", code],
        [second, 7],
      ],
      { title: "Прочее" },
    ),
  );
  return readSubmissions([{ workbook: book, ownSheets: new Set() }], coded, plainOptions);
};

it.each(["Абайская обл. орг.", "Абайская областная орг."])(
  "%s with other indicators is a question, not rated",
  (name) => {
    const reading = readSheets(name, "A2");
    expect(
      reading.submissions.filter(({ unconfirmed }) => unconfirmed === true).map((one) => one.organisation),
    ).toEqual([name]);
    expect(issueLines(reading)).toEqual(["error organisationPartAlike A2"]);
    // Of 5 against 6 a prize is a question where 5 + 7 may be meant.
    const { prizes, undecided } = evaluate(coded, reading.submissions).awards;
    expect(prizes).toEqual([]);
    expect(undecided).toContainEqual(expect.objectContaining({ what: "prize", because: "guess" }));
  },
);

it("a territory that is another's is nobody's part", () => {
  const reading = readSheets("Жамбылская обл. орг.", "A2");
  expect(issueLines(reading)).toEqual([]);
  expect(readLines(reading)).toHaveLength(3);
});
