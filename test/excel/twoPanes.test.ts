/** Two panes evaluate the same workbook at a time: one of them may be told to wait, neither leaves anything behind. */
import { AsyncLocalStorage } from "node:async_hooks";
import type { ExcelHost } from "../excel-host";
import { evaluate, evaluatedWorkbook, fingerprints, leftOver, type Evaluated } from "./smallEvaluation";

const panes = new AsyncLocalStorage<"A" | "B">();

/** Lets the requests of two panes through in the order of the letters. */
function interleave(host: ExcelHost, order: string): (pane: "A" | "B") => Promise<Evaluated> {
  const letters = Array.from(order);
  const waiting = new Map<string, () => void>();
  const finished = new Set<string>();
  const advance = (): void => {
    while (letters[0] !== undefined && finished.has(letters[0])) letters.shift();
    const release = waiting.get(letters[0] ?? "");
    if (letters[0] === undefined || release === undefined) return;
    waiting.delete(letters.shift() ?? "");
    release();
  };
  const answer = host.answer.bind(host);
  host.answer = async (message) => {
    const pane = panes.getStore();
    if (pane !== undefined) {
      await new Promise<void>((resolve) => {
        waiting.set(pane, resolve);
        advance();
      });
    }
    const answered = await answer(message);
    advance();
    return answered;
  };
  return async (pane) => {
    const evaluated = await panes.run(pane, evaluate);
    finished.add(pane);
    advance();
    return evaluated;
  };
}

const orders = [0, 1, 2, 3, 4, 5].flatMap((first) =>
  [1, 2, 3, 4, 5, 6].map((second) => ({ first, second, order: "A".repeat(first) + "B".repeat(second) })),
);

it("in each of 36 interleavings", async () => {
  const said = new Map<string, number>();
  for (const { first, second, order } of orders) {
    const host = await evaluatedWorkbook();
    const run = interleave(host, `${order}${"A".repeat(30)}${"B".repeat(30)}`);
    const both = await Promise.all([run("A"), run("B")]);
    const at = `${first} of A, ${second} of B, then A, then B`;
    const words = both.map((one) => one.said).join(" and ");
    said.set(words, (said.get(words) ?? 0) + 1);
    expect([at, words]).toEqual([at, expect.stringMatching(/^(done and done|done and busy|busy and done)$/)]);
    expect([at, both.flatMap(({ kept }) => kept)]).toEqual([at, []]);
    expect([at, leftOver(host.workbook)]).toEqual([at, []]);
    expect([at, fingerprints(host.workbook).length]).toEqual([at, 1]);
    expect([at, await evaluate()]).toMatchObject([at, { said: "done", kept: [] }]);
    expect([at, leftOver(host.workbook)]).toEqual([at, []]);
    expect([at, host.workbook.sheets.length]).toEqual([at, sheetCount(host)]);
    expect(host.unknownMembers).toEqual([]);
  }
  process.stdout.write(`two panes: ${Array.from(said, ([words, count]) => `${words} ${count}`).join(", ")}\n`);
});

it("results that a pane has not read are never replaced by it", async () => {
  const said: string[] = [];
  for (const first of [0, 1, 2, 3, 4, 5]) {
    const host = await evaluatedWorkbook();
    const run = interleave(host, `${"A".repeat(first)}${"B".repeat(30)}${"A".repeat(30)}`);
    const both = await Promise.all([run("A"), run("B")]);
    said.push(both.map((one) => one.said).join(" and "));
  }
  // Both at once, and one after another; else the first pane had read what the second has replaced.
  const done = "done and done";
  expect(said).toEqual([done, done, "busy and done", "busy and done", "busy and done", done]);
});

/** No sheet twice. */
function sheetCount({ workbook }: ExcelHost): number {
  return new Set(workbook.sheets.map(({ title }) => title.replace(/ \(\d+\)$/, ""))).size;
}
