import { writeFile } from "node:fs/promises";
import { evaluateCommand } from "../../../src/cli/evaluateCommand";
import { templateCommand } from "../../../src/cli/templateCommand";
import { runOf, testFolder } from "../commandRun";
import { inputWorkbook, smallHeader } from "../inputWorkbook";

const folder = testFolder();

afterEach(() => {
  jest.restoreAllMocks();
});

describe("whatever a run writes is made before the first file is written: while it computes, a signal ends it at once", () => {
  it.each(["evaluate", "template"] as const)("%s", async (name) => {
    const input = folder.at("input.xlsx");
    await writeFile(input, await inputWorkbook({ Показатели: [smallHeader, ["Альфа", 10, 3, 1], ["Бета", 9, 3, 1]] }));
    const listens = jest.spyOn(process, "on");
    const encodes = jest.spyOn(TextEncoder.prototype, "encode");
    const { status } =
      name === "evaluate"
        ? await runOf(evaluateCommand, [
            ...[input, "-o", folder.at("out.xlsx"), "--json", folder.at("out.json")],
            ...["--documents", folder.at("documents")],
          ])
        : await runOf(templateCommand, [folder.at("new.xlsx"), "--forms", folder.at("forms")]);
    expect(status).toBe(0);
    const orders = listens.mock.invocationCallOrder.filter((_, call) => listens.mock.calls[call]?.[0] === "SIGINT");
    expect(orders).toHaveLength(1);
    // Every part of a workbook or a paper is encoded as a text.
    expect(Math.max(...encodes.mock.invocationCallOrder)).toBeLessThan(orders[0] ?? 0);
    expect(encodes.mock.calls.length).toBeGreaterThan(20);
  });
});
