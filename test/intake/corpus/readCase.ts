import type { IndicatorReading } from "../../../src/intake/indicatorReading";
import { readSubmissions } from "../../../src/intake/readSubmissions";
import type { WorkbookGrid } from "../../../src/workbook/grid";
import { readXlsx } from "../../../src/workbook/xlsx/readXlsx";
import { type CorpusCase, editionOf } from "./corpusCase";
import { workbookBytes } from "./workbookBytes";

/** A case as the program reads it: through bytes of a file and back. */
export interface ReadCase {
  readonly workbooks: readonly WorkbookGrid[];
  readonly reading: IndicatorReading;
}

const read = new Map<CorpusCase, Promise<ReadCase>>();

/** Each case once in a test file. */
export function readCase(corpusCase: CorpusCase): Promise<ReadCase> {
  const known = read.get(corpusCase) ?? readThroughFiles(corpusCase);
  read.set(corpusCase, known);
  return known;
}

async function readThroughFiles(corpusCase: CorpusCase): Promise<ReadCase> {
  const { files, duplicates } = corpusCase;
  const workbooks = await Promise.all(files.map(async (one) => readXlsx(await workbookBytes(one), one.name)));
  const reading = readSubmissions(
    workbooks.map((workbook) => ({ workbook, ownSheets: new Set<string>() })),
    editionOf(corpusCase),
    { duplicates: duplicates ?? null, nameFiles: files.length > 1 },
  );
  return { workbooks, reading };
}
