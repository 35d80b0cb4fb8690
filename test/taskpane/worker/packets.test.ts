import fc from "fast-check";
import { evaluateWorkbook } from "../../../src/evaluation/evaluateWorkbook";
import { keptByWorker, knownToPage } from "../../../src/taskpane/worker/keptObjects";
import { sentFault, thrownFault } from "../../../src/taskpane/worker/messages";
import { packets, unpacker, type Keeping } from "../../../src/taskpane/worker/packets";
import { HostFault } from "../../../src/workbook/hostFault";
import { exampleRows, indicatorWorkbook } from "../indicatorWorkbook";

/** As a message between threads takes it: a function in it is refused. */
function through(sent: readonly unknown[], from: Keeping, to: Keeping): readonly unknown[] {
  const take = unpacker(to);
  for (const packet of packets(sent, from)) {
    const received = take(structuredClone(packet));
    if (received !== null) return received;
  }
  throw new Error("no last packet");
}

const sides = () => ({ page: knownToPage(() => undefined), worker: keptByWorker() });

describe("what goes from thread to thread", () => {
  it("is an evaluation with all that is in it, one object where there was one", () => {
    const { page, worker } = sides();
    const options = {
      language: "ru",
      duplicates: null,
      target: "newWorkbook",
      today: "2026-02-20",
      insight: true,
    } as const;
    const outcome = evaluateWorkbook(indicatorWorkbook(exampleRows), options);
    const [received] = through([outcome], worker, page);
    expect(received).toEqual(outcome);
    const { issues, slips, evaluation } = received as typeof outcome & { kind: "evaluated" };
    for (const issue of slips.flatMap((slip) => slip.issues)) expect(issues.includes(issue)).toBe(true);
    expect(evaluation).toEqual((outcome as { evaluation?: unknown }).evaluation);
  });

  it("is any plain data", () => {
    const { page, worker } = sides();
    fc.assert(
      fc.property(
        fc.anything({ withMap: true, withSet: true, withTypedArray: true, withSparseArray: true }),
        (value) => {
          expect(through([value, [value]], page, worker)).toEqual(structuredClone([value, [value]]));
        },
      ),
    );
  });

  it("keeps a key that names the prototype a key", () => {
    const { page, worker } = sides();
    const sent: unknown = JSON.parse('{"__proto__": {"a": 1}, "b": {"__proto__": 2}}');
    expect(JSON.stringify(through([sent], page, worker))).toBe('[{"__proto__":{"a":1},"b":{"__proto__":2}}]');
  });

  it("sends a workbook once: afterwards both sides know it by name, until the page lets it go", () => {
    const { page, worker } = sides();
    const workbook = indicatorWorkbook(exampleRows);
    const [first] = through([{ workbook }], page, worker) as [{ workbook: object }];
    const again = [...packets([workbook], page)];
    expect(JSON.stringify(again)).not.toContain("Астана");
    expect(through([workbook], page, worker)).toEqual([first.workbook]);
    // The worker answers with what it was given: the page has its own object back.
    expect(through([first.workbook], worker, page)[0]).toBe(workbook);
    worker.forget(page.nameOf(workbook) ?? "");
    expect(worker.nameOf(first.workbook)).toBeUndefined();
  });

  it("comes in parts, none of which is large", () => {
    const rows = Array.from({ length: 20_000 }, (_row, index) => ({ value: index }));
    const sent = [
      ...packets(
        [rows],
        knownToPage(() => undefined),
      ),
    ];
    expect(Math.max(...sent.map(({ nodes }) => nodes.length))).toBe(3_000);
    expect(through([rows], ...(Object.values(sides()) as [Keeping, Keeping]))).toEqual([rows]);
  });

  it("says of a fault what it was", () => {
    const fault = new HostFault("unreadableAt", "no number", { sheet: "A", cell: "B2" });
    expect(thrownFault(structuredClone(sentFault(fault)))).toEqual(fault);
    expect(thrownFault(sentFault(new TypeError("x")))).toEqual(expect.objectContaining({ name: "Error" }));
  });
});
