import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { officialDocumentNames, officialDocuments } from "../../src/documents/officialDocuments";
import { approved, evaluatedSample, published } from "../report/resolution/approvedSample";
import { convertWithLibreOffice, describeWithLibreOffice } from "./soffice";

jest.setTimeout(120_000);

describeWithLibreOffice("the .docx files, opened by LibreOffice Writer,", () => {
  let folder = "";
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "documents-"));
  });
  afterAll(async () => {
    await rm(folder, { recursive: true, force: true });
  });

  it("hold every place, name and total, and number their items", async () => {
    const { files } = await officialDocuments(approved(await evaluatedSample()), "2026-02-20");
    expect(files.map(({ name }) => name)).toEqual(officialDocumentNames);
    const texts = new Map<string, string>();
    for (const { name, bytes } of files) {
      await writeFile(join(folder, name), bytes);
      await convertWithLibreOffice(join(folder, name), "txt:Text (encoded):UTF8", folder);
      // Where there is no text, LibreOffice has no Writer: install libreoffice-writer-nogui.
      texts.set(name, await readFile(join(folder, name.replace(/docx$/, "txt")), "utf8"));
    }
    for (const language of ["ru", "kk"]) {
      const resolution = texts.get(`resolution.${language}.docx`) ?? "";
      const minutes = texts.get(`minutes.${language}.docx`) ?? "";
      const word = language === "ru" ? "место" : "орын";
      for (const [place, name, total] of published.prizes) {
        const line = resolution.split("\n").find((one) => one.startsWith(`${place} ${word} – `)) ?? "";
        expect(line).toContain(name);
        expect(line).toContain(total);
        expect(minutes).toContain(name);
        expect(minutes).toContain(total);
      }
      for (const name of published.encouraged) expect(resolution).toContain(name);
      const items = resolution.split("\n").flatMap((line) => /^\s*(\d)\.\s/.exec(line)?.[1] ?? []);
      expect(items).toEqual(["1", "2", "3", "4", "5"]);
    }
  });
});
