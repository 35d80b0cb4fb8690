import { defaultSettings } from "../../src/criteria/settings";
import type { EvaluationResult } from "../../src/evaluation/outcome";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { officialDocumentNames, officialDocuments } from "../../src/documents/officialDocuments";
import { numberText } from "../../src/locales/numberText";
import { numbersIn, spaced } from "../documents/documentParts";
import { approved, evaluatedSample, published } from "../report/resolution/approvedSample";
import { convertWithLibreOffice, describeWithLibreOffice } from "./soffice";

const languages = ["ru", "kk"] as const;
const placeWord = { ru: "место", kk: "орын" } as const;
const given = {
  prizeAmounts: [1_500_000, 1_000_000, 500_000],
  encouragementAmount: 200_000,
  resolution: { ...defaultSettings.resolution, date: "20.02.2026", number: "9", agendaPoint: "7" },
};

describeWithLibreOffice("the .docx files, opened by LibreOffice Writer,", () => {
  let open: Texts = new Map();
  let withheld: Texts = new Map();
  let outcome: EvaluationResult | null = null;

  beforeAll(async () => {
    const sample = await evaluatedSample();
    outcome = approved(sample, given);
    [open = open, withheld = withheld] = await openedByWriter([outcome, sample]);
  });

  it.each(languages)("%s: the resolution holds every place, name and total, and numbers its items", (language) => {
    const lines = linesOf(open, `resolution.${language}.docx`);
    for (const [place, name, total] of published.prizes) {
      const line = lines.find((one) => one.startsWith(`${place} ${placeWord[language]} – `)) ?? "";
      expect(line).toContain(name);
      expect(line).toContain(`– ${total})`);
    }
    for (const name of published.encouraged) expect(lines.join("\n")).toContain(name);
    expect(lines.flatMap((line) => /^\s*(\d)\.\s/.exec(line)?.[1] ?? [])).toEqual(["1", "2", "3", "4", "5"]);
  });

  it.each(languages)("%s: the final table holds every organisation with its place and total", (language) => {
    const { organisations, edition } = outcome?.evaluation ?? { organisations: [], edition: { blocks: [] } };
    expect(organisations).toHaveLength(21);
    const lines = linesOf(open, `annex-1-totals.${language}.docx`);
    for (const { name, place, mainTotal, total } of organisations) {
      // A cell a line: the place, the name, a total of each block, the sum of the main ones, the total.
      const at = lines.findIndex((line) => line.trim().startsWith(name));
      expect([name, lines[at - 1]?.trim()]).toEqual([name, String(place)]);
      const sums = lines.slice(at + 1 + edition.blocks.length, at + 3 + edition.blocks.length);
      expect([name, ...sums.map((sum) => sum.trim())]).toEqual([
        name,
        ...[mainTotal, total].map((sum) => numberText(sum, language)),
      ]);
    }
  });

  it.each(["resolution", "annex-1-totals", "annex-2-criteria", "minutes", "certificates"])(
    "%s: numbers and names agree between the languages",
    (name) => {
      const [ru = "", kk = ""] = languages.map((language) => open.get(`${name}.${language}.docx`));
      expect(numbersIn(ru).length).toBeGreaterThan(20);
      expect([...numbersIn(kk)].sort()).toEqual([...numbersIn(ru)].sort());
      const names = outcome?.evaluation.organisations.map((one) => one.name) ?? [];
      const namesIn = (text: string): readonly string[] => names.filter((one) => text.includes(one));
      expect(namesIn(kk)).toEqual(namesIn(ru));
      // The criteria in words name no organisation.
      if (name === "annex-2-criteria") expect(namesIn(ru)).toEqual([]);
      else expect(namesIn(ru).length).toBeGreaterThanOrEqual(6);
    },
  );

  it.each(languages)("%s: while criteria are not approved, no place is stated", (language) => {
    const text = linesOf(withheld, `resolution.${language}.docx`).join("\n");
    for (const [, name, total] of published.prizes) {
      expect(text).not.toContain(name);
      expect(text).not.toContain(total);
    }
    expect(text).toContain(
      language === "ru" ? "Критерии не отмечены как утверждённые" : "Өлшемшарттар бекітілген деп белгіленбеген",
    );
  });
});

/** By the name of the file. */
type Texts = ReadonlyMap<string, string>;

/** The texts of the documents of each outcome, as LibreOffice saves them. */
async function openedByWriter(outcomes: readonly EvaluationResult[]): Promise<readonly Texts[]> {
  const folder = await mkdtemp(join(tmpdir(), "documents-"));
  try {
    const paths: string[] = [];
    for (const [index, outcome] of outcomes.entries()) {
      const { files } = await officialDocuments(outcome, "2026-02-20");
      expect(files.map(({ name }) => name)).toEqual(officialDocumentNames);
      for (const { name, bytes } of files) {
        paths.push(join(folder, `${index}.${name}`));
        await writeFile(join(folder, `${index}.${name}`), bytes);
      }
    }
    await convertWithLibreOffice(paths, "txt:Text (encoded):UTF8", folder);
    return await Promise.all(
      outcomes.map(async (_outcome, index) => {
        // Where there is no text, LibreOffice has no Writer: install libreoffice-writer-nogui.
        const texts = officialDocumentNames.map(
          async (name) =>
            [name, spaced(await readFile(join(folder, `${index}.${name.replace(/docx$/, "txt")}`), "utf8"))] as const,
        );
        return new Map(await Promise.all(texts));
      }),
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function linesOf(texts: Texts, name: string): readonly string[] {
  const text = texts.get(name) ?? "";
  expect(text).not.toBe("");
  return text.split("\n");
}
