import { bookFaults } from "../test/evaluation/names/bookFaults";
import { handledBook } from "../test/evaluation/names/handledBook";
import { randomBook, seededChooser } from "../test/evaluation/names/randomBook";
import { unheadedBook } from "../test/evaluation/names/unheadedBook";

const said = 60_000;

/** `npm run bench -- --books 10000 [--from SEED]`: so many random workbooks; tells those of which a name or a number is lost. */
export function runBooks(count: number, from: number): void {
  const start = performance.now();
  let next = start + said;
  let faulty = 0;
  for (let seed = from; seed < from + count; seed++) {
    const faults = faultsOf(seed);
    if (faults.length > 0) {
      faulty++;
      console.log(`book ${seed}: ${faults.join("; ")}`);
    }
    if (performance.now() > next) {
      next += said;
      console.log(`${seed + 1 - from} books, ${faulty} with faults`);
    }
  }
  const seconds = (performance.now() - start) / 1000;
  console.log(`${count} books from seed ${from} on, ${faulty} with faults, ${(seconds / count).toFixed(3)} s a book`);
  if (faulty > 0) process.exitCode = 1;
}

function faultsOf(seed: number): readonly string[] {
  try {
    const choose = seededChooser(seed);
    return bookFaults(seed % 5 === 0 ? unheadedBook(choose) : handledBook(randomBook(choose), choose));
  } catch (fault) {
    return [`exception: ${fault instanceof Error ? (fault.stack ?? fault.message) : String(fault)}`];
  }
}
