import { readEdition } from "../src/criteria/readEdition";
import { readSubmissions } from "../src/intake/readSubmissions";
import { readXlsx } from "../src/workbook/xlsx/readXlsx";
import { indicatorFile } from "./indicatorFile";
import { significant, type Measurement } from "./measure";

const sizes = [21, 250, 10_000];
const options = { duplicates: null, nameFiles: false };

/** From the bytes of a file to submissions. */
export async function* readFile(): AsyncGenerator<Measurement> {
  for (const n of sizes) {
    const bytes = await indicatorFile(n);
    const times: number[] = [];
    for (let run = 0; run < (n > 1000 ? 3 : 9); run++) {
      const start = performance.now();
      const workbook = await readXlsx(bytes, "bench.xlsx");
      const { submissions } = readSubmissions(
        [{ workbook, ownSheets: new Set() }],
        readEdition(workbook).edition,
        options,
      );
      times.push(performance.now() - start);
      if (submissions.length !== n) throw new Error(`${submissions.length} of ${n} organisations were read`);
    }
    times.sort((one, other) => one - other);
    yield { name: "read", n, criteria: 40, median: significant(times[times.length >> 1] ?? NaN), unit: "ms" };
  }
}
