import { draftText } from "../../src/report/drafts/draftText";

describe("a draft as plain text", () => {
  it("has a line for each paragraph, numbers and dashes written out, cells apart by tabs", () => {
    expect(
      draftText([
        { kind: "box", heading: "Не решено", lines: ["первое", "второе"] },
        { kind: "reference", left: "20.02.2026", right: "№ 9" },
        { kind: "item", number: 1, text: "Утвердить." },
        { kind: "bullet", text: "итоги;" },
        {
          kind: "table",
          columns: [
            { heading: "Место", width: 1, right: false },
            { heading: "Баллы", width: 1, right: true },
          ],
          rows: [["1", "100 201"]],
        },
        { kind: "signature", left: "Председатель", right: "А. А." },
      ]),
    ).toBe(
      "Не решено\nпервое\nвторое\n20.02.2026\t№ 9\n1. Утвердить.\n– итоги;\nМесто\tБаллы\n1\t100 201\nПредседатель\tА. А.\n",
    );
  });
});
