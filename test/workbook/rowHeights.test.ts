/** Heights of rows against the glyphs of Carlito, over every wrapped cell of the sheets that the program writes. */
import { readFileSync } from "node:fs";
import { formPlans } from "../../src/evaluation/formPlan";
import { scorecardFiles } from "../../src/evaluation/scorecardFiles";
import { templatePlan } from "../../src/evaluation/templatePlan";
import { defaultEdition } from "../../src/criteria/defaultEdition";
import { languages } from "../../src/locales/language";
import { createTranslator } from "../../src/locales/translator";
import { cellStyles } from "../../src/workbook/cellStyles";
import type { SheetPlan, WorkbookPlan } from "../../src/workbook/sheetPlan";
import { textWidth, type TextLook } from "../../src/workbook/textWidth";
import { readXlsx } from "../../src/workbook/xlsx/readXlsx";
import { evaluated } from "../evaluation/decisions/decidedBook";
import { advanceWidths, type AdvanceWidth, type Face } from "../fonts/advanceWidths";
import { hardCase } from "../libreoffice/print/hardCase";
import { plannedReport } from "../report/reportPlan";
import { syntheticCriterion, syntheticEdition } from "../report/syntheticEdition";
import { randomSubmissions, submission } from "../report/syntheticSubmissions";

const faces = new Map<Face, AdvanceWidth>(
  (["regular", "bold", "italic", "boldItalic"] as const).map((face) => [face, advanceWidths(face)]),
);

function faceOf({ bold, italic }: TextLook): AdvanceWidth {
  const face = bold ? (italic ? "boldItalic" : "bold") : italic ? "italic" : "regular";
  return faces.get(face) ?? (() => null);
}

/** Lines in Calibri at 96 dots per inch, 7 pixels a unit of width and 5 beside the text; broken at spaces, or within a word. */
function linesNeeded(text: string, width: number, look: TextLook): number {
  const advance = faceOf(look);
  const pixels = (part: string): number => {
    let ems = 0;
    for (const character of part) ems += advance(character) ?? 0.5;
    return ems * look.fontSize * (96 / 72);
  };
  const room = width * 7 - 5;
  let lines = 0;
  for (const line of text.split("\n")) {
    let current = "";
    lines++;
    for (const word of line.split(" ")) {
      const longer = current === "" ? word : `${current} ${word}`;
      if (pixels(longer) <= room) {
        current = longer;
        continue;
      }
      if (current !== "") lines++;
      current = "";
      for (const character of word) {
        if (current !== "" && pixels(current + character) > room) {
          lines++;
          current = "";
        }
        current += character;
      }
    }
  }
  return lines;
}

/** Points of a line of Calibri 10, and of a row of which nothing is said. */
const lineHeight = 12.75;
const standardHeight = 15;

interface Measured {
  readonly cells: number;
  readonly rows: number;
  readonly tooLow: readonly string[];
  readonly tooHigh: readonly string[];
}

function measured(sheets: readonly SheetPlan[]): Measured {
  let [cells, rows] = [0, 0];
  const [tooLow, tooHigh]: [string[], string[]] = [[], []];
  for (const sheet of sheets) {
    sheet.rows.forEach((row, index) => {
      let most = 0;
      row.forEach((cell, column) => {
        if (typeof cell?.value !== "string" || sheet.hiddenColumns.has(column)) return;
        const look = cellStyles[cell.style];
        if (!look.wrap || cell.value === "") return;
        const merge = sheet.merges.find(({ top, left }) => top === index && left === column);
        const widths = sheet.columnWidths.slice(column, (merge?.right ?? column) + 1);
        const needed = linesNeeded(
          cell.value,
          widths.reduce((sum, width) => sum + width, 0),
          look,
        );
        cells++;
        most = Math.max(most, needed);
        const height = sheet.rowHeights.get(index) ?? standardHeight;
        if (needed > 1 && needed * lineHeight > Math.min(height, 409)) {
          tooLow.push(`${sheet.role} ${index + 1}: ${needed} in ${height}: ${cell.value.slice(0, 300)}`);
        }
      });
      // Live texts may come to take more.
      if (most === 0 || row.some((cell) => typeof cell?.formula === "string")) return;
      rows++;
      const stated = Math.max(1, Math.round(((sheet.rowHeights.get(index) ?? standardHeight) - 2) / 13.35));
      if (stated > most) tooHigh.push(`${sheet.role} ${index + 1}: ${most} in ${stated}`);
    });
  }
  return { cells, rows, tooLow, tooHigh };
}

describe("the width of a text", () => {
  const letters = (from: string, to: string): string =>
    Array.from({ length: (to.codePointAt(0) ?? 0) - (from.codePointAt(0) ?? 0) + 1 }, (_unused, index) =>
      String.fromCodePoint((from.codePointAt(0) ?? 0) + index),
    ).join("");
  const written = `${letters(" ", "{")}}~${letters("А", "я")}ЁёӘәҒғҚқҢңӨөҰұҮүҺһІі«»“”„‘’–—…№§×÷±≤≥−•₸€°· `;

  it.each([
    ["regular", { fontSize: 10, bold: false, italic: false }],
    ["italic", { fontSize: 10, bold: false, italic: true }],
  ] as const)("is that of the glyphs, never less, and little more: %s", (_name, look) => {
    for (const character of written) {
      const glyph = (faceOf(look)(character) ?? 0) * 10 * (96 / 72);
      expect({ character, narrower: textWidth(character, look) < glyph - 0.02 }).toEqual({
        character,
        narrower: false,
      });
      expect({ character, wider: textWidth(character, look) > glyph * 1.13 }).toEqual({ character, wider: false });
    }
  });
});

const file = "assets/samples/indicators-2025.xlsx";

async function sample(language: (typeof languages)[number]): Promise<WorkbookPlan> {
  return evaluated(await readXlsx(readFileSync(file), file), { language }).plan;
}

const wide = "ШЩЖЫЮМФ WWMM@@ №№№ 0000 жшщмфы ";
const kinds: Readonly<Record<string, string>> = {
  wide: wide.repeat(5),
  oneWord: "ЩЖМШ".repeat(40),
  digits: "5707405705".repeat(9),
  capitals: "ОБЛАСТНАЯ ОРГАНИЗАЦИЯ ПРОФЕССИОНАЛЬНОГО СОЮЗА РАБОТНИКОВ ПРОСВЕЩЕНИЯ ЖАМБЫЛСКОЙ ОБЛАСТИ",
  kazakh: "Қазақстан білім және ғылым қызметкерлері кәсіподағының Ұлытау облыстық ұйымы ".repeat(2),
  narrow: "Илли лил iii ''.., іііі ".repeat(9),
};

function longNames(name: string): WorkbookPlan {
  const criteria = ["A1", "B1", "C1"].map((code) =>
    syntheticCriterion(code, "perUnit", { name: { ru: name, kk: name, en: name }, unit: name.slice(0, 30) }),
  );
  const edition = syntheticEdition({}, criteria);
  return plannedReport(
    edition,
    [1, 2, 3, 4, 5].map((value) => submission(`${name} ${value}`, [value, 2, 3], value)),
  ).plan;
}

const cases: readonly (readonly [string, () => Promise<readonly SheetPlan[]>])[] = [
  ...languages.map((language) => [`the sample, ${language}`, async () => (await sample(language)).sheets] as const),
  ...Object.entries(kinds).map(
    ([kind, name]) => [`long names, ${kind}`, () => Promise.resolve(longNames(name).sheets)] as const,
  ),
  ["what is hard to print", () => Promise.resolve(hardCase().plan.sheets)],
  ...languages.map(
    (language) =>
      [
        `template, forms and scorecards, ${language}`,
        () => {
          const t = createTranslator(language);
          const { evaluation } = plannedReport(defaultEdition(), randomSubmissions(defaultEdition(), 5, 3), language);
          const files = [
            ...formPlans(defaultEdition(), language, t).slice(0, 2),
            ...scorecardFiles(evaluation, language, t),
          ];
          return Promise.resolve(
            [templatePlan(language, t), ...files.map(({ plan }) => plan)].flatMap((p) => p.sheets),
          );
        },
      ] as const,
  ),
];

describe("the heights of rows", () => {
  it.each(cases)("show every line, and hardly ever one too many: %s", async (_name, sheets) => {
    const { cells, rows, tooLow, tooHigh } = measured(await sheets());
    expect(cells).toBeGreaterThan(500);
    expect(tooLow).toEqual([]);
    expect({ share: tooHigh.length <= rows * 0.04, tooHigh }).toEqual({ share: true, tooHigh });
  });
});
