import type { Edition } from "../../../src/criteria/edition";
import type { IndicatorReading } from "../../../src/intake/indicatorReading";
import { issuesByOrganisation } from "../../../src/intake/issuesByOrganisation";
import type { Reading, Submission } from "../../../src/intake/submission";
import { submissionStatuses } from "../../../src/intake/submissionStatus";
import type { Issue } from "../../../src/issues/issue";
import type { Language } from "../../../src/locales/language";
import { createTranslator } from "../../../src/locales/translator";
import { regionMessage } from "../../../src/report/drafts/regionMessage";
import { criterion, edition, member } from "../../intake/sheetBuilder";

const criteria = [
  criterion({ code: "A1", name: "Проведено семинаров", unit: "ед." }),
  criterion({ code: "A2", name: "Охват членством", unit: "%", method: "percent" }),
  criterion({ code: "A3", name: "Сайт организации", unit: "да/нет", method: "yesNo" }),
];
const almaty = "ОО «Алматы»";
const other = "ОО «Астана»";

function reading(cell: string, parts: Partial<Reading> = {}): Reading {
  return { status: "ok", value: 5, source: { file: "алматы.xlsx", sheet: "Форма", cell }, written: null, ...parts };
}

function submission(...readings: readonly Reading[]): Submission {
  return { organisation: almaty, source: { file: "алматы.xlsx", sheet: "Форма", cell: "B2" }, readings };
}

function issue(parts: Partial<Issue>): Issue {
  return {
    code: "valueIsBound",
    severity: "error",
    file: "алматы.xlsx",
    organisation: almaty,
    sheet: "Форма",
    cell: "D5",
    params: { organisation: almaty, criterion: "A2", unit: "%", written: "более 90" },
    ...parts,
  };
}

const open = submission(
  reading("D4", { document: "отчёт" }),
  reading("D5", { status: "unreadable", value: null, written: "более 90" }),
  reading("D6", { status: "missing", value: null }),
);

describe("a letter to a region", () => {
  it("names what is missing and what could not be read, by its own cells", () => {
    expect(message(open, [issue({})])).toBe(
      [
        "ОО «Алматы»",
        "Уважаемые коллеги!",
        "Благодарим за сведения о деятельности организации за 2025 год. При обработке сведений возникли вопросы. Просим уточнить следующее.",
        "1. Не заполнен 1 показатель. Просим внести недостающее. Если такого не было, впишите «нет»:\n" +
          "   1.1. A3. Сайт организации (да/нет) – файл «алматы.xlsx», лист «Форма», ячейка D6",
        "2. 1 значение не учтено. Просим исправить:\n" +
          "   2.1. файл «алматы.xlsx», лист «Форма», ячейка D5: A2. Охват членством: «более 90» – это граница или приблизительное значение, " +
          "а не точное; значение не распознано. Впишите точное число",
        "Просим повторно направить таблицу полностью.",
        "Просим ответить до [дата].",
        "С уважением,\n[должность и фамилия отправителя]\n[телефон и почта для ответа]\n",
      ].join("\n\n"),
    );
  });

  it("says nothing about other organisations, of what the office settles itself, or twice of a cell", () => {
    const text = message(open, [
      issue({
        code: "organisationsAlike",
        severity: "warning",
        params: { other, organisation: almaty, first: 1, second: 2 },
      }),
      issue({ code: "cellDominates", severity: "warning" }),
      issue({ code: "penaltyBlank", severity: "warning", cell: "D6" }),
      issue({ organisation: other, file: "астана.xlsx", params: { ...issue({}).params, organisation: other } }),
      issue({ severity: "info", code: "amountConverted" }),
    ]);
    expect(text).not.toContain("Астана");
    expect(text).not.toContain("2.");
    expect(text?.match(/D6/g)).toHaveLength(1);
  });

  it("is none where nothing is open, with or without documents", () => {
    const full = submission(reading("D4", { document: "отчёт" }), reading("D5"), reading("D6", { value: 1 }));
    expect(message(full, [])).toBeNull();
    expect(message(full, [issue({ severity: "info", code: "amountConverted" })])).toBeNull();
  });

  it("counts the numbers without a document beside what is open", () => {
    const some = submission(
      reading("D4", { document: "отчёт" }),
      reading("D5"),
      reading("D6", { status: "missing", value: null }),
    );
    expect(message(some, [])).toContain("2. У 1 числа не указан подтверждающий документ.");
  });

  it("asks to confirm what was guessed", () => {
    const guessed = submission(reading("D4", { guessed: true }), reading("D5"), reading("D6", { value: 1 }));
    const text = message(guessed, []);
    expect(text).toContain("1. 1 заголовок распознан предположительно.");
    expect(text).toContain("лист «Форма», ячейка C4: «Семинары» – распознано как «A1. Проведено семинаров (ед.)»");
  });

  it("tells one that sent nothing, or an empty table, from one with gaps", () => {
    expect(message(null, [])).toContain("к нам пока не поступили");
    expect(message(null, [])).toContain("показателей в ней: 3.");
    const blank = reading("D4", { status: "missing", value: null });
    expect(message(submission(blank, blank, blank), [])).toContain("не заполнено ни одного показателя");
  });

  it("is Kazakh under the Kazakh name, or the Russian one with the mark where none was given", () => {
    const text = message(open, [issue({})], "kk");
    expect(text).toMatch(/^«Алматы» ҚБ\n\nҚұрметті әріптестер!\n/);
    expect(text).toContain("1. 1 көрсеткіш толтырылмаған.");
    expect(text).not.toContain("*");
    const unnamed = message(open, [], "kk", edition(criteria, [member(almaty)]));
    expect(unnamed).toMatch(/^ОО «Алматы» \*\n/);
    expect(unnamed).toContain("* Ресми қазақша атауы көрсетілмеген");
  });

  it.each<[number, string]>([
    [1, "Не заполнен 1 показатель."],
    [2, "Не заполнены 2 показателя."],
    [5, "Не заполнено 5 показателей."],
    [21, "Не заполнен 21 показатель."],
  ])("counts %d in Russian as people do", (count, expected) => {
    const many = Array.from({ length: count + 1 }, (_one, index) => criterion({ code: `A${index + 1}` }));
    const blank = (cell: string): Reading => reading(cell, { status: "missing", value: null });
    const sent = submission(reading("D1"), ...many.slice(1).map((_one, index) => blank(`D${index + 2}`)));
    expect(message(sent, [], "ru", edition(many))).toContain(expected);
  });
});

function message(
  sent: Submission | null,
  issues: readonly Issue[],
  language: Language = "ru",
  of: Edition = edition(criteria, [member(almaty, "«Алматы» ҚБ")]),
): string | null {
  const line = { at: "4", cell: "C4", header: "Семинары", use: "indicator", criterion: "A1" } as const;
  const guess = { criterion: "A1", score: 0.8, runnerUp: null };
  const name = { written: almaty, cell: null, organisation: almaty, match: "official", near: null } as const;
  const read: IndicatorReading = {
    submissions: sent === null ? [] : [sent],
    tables: [
      {
        file: "алматы.xlsx",
        sheet: "Форма",
        layout: "form",
        headerArea: "A3:D3",
        labelArea: null,
        names: [name],
        columns: [{ ...line, matchedBy: "guess", guess }],
      },
    ],
    issues,
    stops: false,
  };
  const status = submissionStatuses(read, of).find(({ organisation }) => organisation === almaty);
  if (status === undefined) throw new Error("no status");
  const t = createTranslator(language);
  const own = issuesByOrganisation(read.tables, issues).get(almaty) ?? [];
  return regionMessage({
    hasUnknownHeads: false,
    organisation: almaty,
    status,
    submission: sent,
    edition: of,
    issues: own,
    language,
    t,
    year: 2025,
  });
}
