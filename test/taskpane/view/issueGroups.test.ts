import type { Issue, Severity } from "../../../src/issues/issue";
import { createTranslator } from "../../../src/locales/translator";
import { issueGroups, placeText } from "../../../src/taskpane/view/issueGroups";

const issue = (severity: Severity, sheet: string | null, cell: string | null): Issue => ({
  code: "nothingRated",
  severity,
  sheet,
  cell,
  params: {},
});

describe("issues by severity", () => {
  it("begin with errors, keep the order of reading, and leave out what there is none of", () => {
    const issues = [issue("info", null, null), issue("error", "Б", "B2"), issue("error", "А", "A1")];
    const groups = issueGroups(issues, createTranslator("ru"));
    expect(groups.map(({ severity }) => severity)).toEqual(["error", "info"]);
    expect(groups[0]?.issues.map(({ place }) => place)).toEqual([
      { sheet: "Б", cell: "B2" },
      { sheet: "А", cell: "A1" },
    ]);
  });

  it("name the place as Excel does", () => {
    expect(placeText({ sheet: "Показатели", cell: "C5" })).toBe("Показатели!C5");
    expect(placeText({ sheet: "Показатели", cell: null })).toBe("Показатели");
  });
});
