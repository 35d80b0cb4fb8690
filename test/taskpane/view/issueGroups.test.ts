import { issueLocation, type Issue, type Severity } from "../../../src/issues/issue";
import { createTranslator } from "../../../src/locales/translator";
import { issueGroups } from "../../../src/taskpane/view/issueGroups";

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
    expect(groups[0]?.issues.map(({ location }) => location)).toEqual([
      { file: null, sheet: "Б", cell: "B2" },
      { file: null, sheet: "А", cell: "A1" },
    ]);
  });

  it("name the file that could not be read at all", () => {
    const damaged: Issue = { ...issue("error", null, null), file: "регион.xlsx" };
    const [group] = issueGroups([damaged], createTranslator("ru"));
    expect(group?.issues[0]).toMatchObject({ file: "регион.xlsx", location: null });
  });

  it("name the cell as Excel does", () => {
    expect(issueLocation({ file: null, sheet: "Показатели", cell: "C5" })).toBe("Показатели!C5");
    expect(issueLocation({ file: null, sheet: "Показатели", cell: null })).toBe("Показатели");
    expect(issueLocation({ file: "а.xlsx", sheet: "Показатели", cell: "C5" })).toBe("а.xlsx!Показатели!C5");
  });
});
