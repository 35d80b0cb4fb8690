import { collectedSheetPlan } from "../../src/evaluation/collectedSheet";
import { evaluateInputs, evaluateWorkbook, type EvaluateOptions } from "../../src/evaluation/evaluateWorkbook";
import type { EvaluationInputs } from "../../src/evaluation/evaluationInputs";
import { understand } from "../../src/evaluation/understand";
import { collectedForPane } from "../../src/taskpane/pipeline";
import { createTranslator } from "../../src/locales/translator";
import type { CellValue, GridCell, SheetGrid, WorkbookGrid } from "../../src/workbook/grid";
import { plainSheetGrid } from "../../src/workbook/plainSheetGrid";
import { workbookFromPlans } from "../workbook/planGrid";

const options: EvaluateOptions = { language: "ru", duplicates: null, target: "newWorkbook", today: "2026-02-20" };
const t = createTranslator("ru");

type Written = CellValue | { readonly value: number; readonly format: string };

/** A region's workbook: organisations in rows, the indicators of the sample catalogue by their codes. */
function region(fileName: string, rows: readonly (readonly Written[])[]): WorkbookGrid {
  return { fileName, names: [], sheets: [sheetOf("Показатели", rows)] };
}

function sheetOf(title: string, rows: readonly (readonly Written[])[]): SheetGrid {
  return plainSheetGrid(
    title,
    rows.map((row) => row.map(gridCell)),
  );
}

function gridCell(written: Written): GridCell {
  if (written !== null && typeof written === "object") return { kind: "number", formula: null, ...written };
  const kind = written === null ? "empty" : typeof written === "number" ? "number" : "text";
  return { kind, value: written, formula: null, format: "General" };
}

/** A1 is in per cent, A3 in persons; what is written is not always a number. */
const inputs: EvaluationInputs = {
  workbook: { fileName: "книга.xlsx", names: [], sheets: [sheetOf("Заметки", [["не показатели"]])] },
  regionFiles: [
    region("астана.xlsx", [
      ["Организация", "A1", "A3", "Документ"],
      ["Астана", { value: 0.93, format: "0%" }, "1 234", "протокол № 5"],
    ]),
    region("жамбыл.xlsx", [
      ["Организация", "A3", "A1"],
      ["Жамбыл", "-", "93,5 %"],
      ["Актобе", "более 100", 88],
    ]),
  ],
  fileIssues: [],
};

function valuesOf(outcome: ReturnType<typeof evaluateInputs>) {
  return outcome.intake.submissions.map(({ organisation, readings }) => [
    organisation,
    ...readings.slice(0, 5).map(({ status, value, document }) => [status, value, document ?? null]),
  ]);
}

describe("the collected indicators", () => {
  const understanding = understand(inputs, options);
  const plan = collectedSheetPlan({ inputs, understanding, from: "regionFiles", t });

  it("give the values that the files gave when they are read again", () => {
    if (plan === null) throw new Error("something was collected");
    const files = evaluateInputs(inputs, options);
    const again = evaluateWorkbook(workbookFromPlans([plan]), options);
    expect(valuesOf(again)).toEqual(valuesOf(files));
    expect(valuesOf(again)[0]?.slice(1, 4)).toEqual([
      ["ok", 93, "протокол № 5"],
      ["missing", null, null],
      ["ok", 1234, "протокол № 5"],
    ]);
    expect(again.intake.tables.flatMap(({ columns }) => columns.filter(({ use }) => use === "unknown"))).toEqual([]);
  });

  it("stand as they were sent, with the file at the end of the row", () => {
    const rows = plan?.rows.slice(2).map((row) => row.map((cell) => cell?.value ?? null));
    expect(rows).toEqual([
      ["Астана", 0.93, "протокол № 5", "1 234", "протокол № 5", "астана.xlsx"],
      ["Жамбыл", "93,5 %", null, "-", null, "жамбыл.xlsx"],
      ["Актобе", 88, null, "более 100", null, "жамбыл.xlsx"],
    ]);
    expect(plan?.rows[2]?.[1]?.format).toBe("0%");
    expect(plan?.title).toBe("Собранные показатели");
  });

  it("leave out what stands in the workbook itself, and are null where there is nothing else", () => {
    const alone: EvaluationInputs = {
      ...inputs,
      workbook: region("а.xlsx", [
        ["Организация", "A3"],
        ["Астана", 5],
      ]),
      regionFiles: [],
    };
    const seen = understand(alone, options);
    expect(collectedSheetPlan({ inputs: alone, understanding: seen, from: "regionFiles", t })).toBeNull();
    expect(collectedSheetPlan({ inputs: alone, understanding: seen, from: "all", t })?.rows).toHaveLength(3);
  });
});

it("waits for an answer where nothing speaks for a name: under the head of organisations it would be one", () => {
  const unspoken = region("актобе.xlsx", [
    ["Астана", null, null],
    [null, "A1", "A3"],
    ["Дельта плюс", 90, 7],
    ["Сигма плюс", 80, 9],
  ]);
  const collected = (files: EvaluationInputs["regionFiles"]) => {
    const all = { ...inputs, regionFiles: files };
    return collectedForPane(all, understand(all, options), "regionFiles");
  };
  expect(collected(inputs.regionFiles)).toMatchObject({ sheets: [{}] });
  expect(collected([...inputs.regionFiles, unspoken])).toBe("guesses");
});
