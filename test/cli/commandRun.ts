import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runCommand, type Command } from "../../src/cli/command";

export interface CommandRun {
  readonly status: number;
  readonly out: string;
  readonly error: string;
}

/** Runs a command as a terminal would, with what it says collected. */
export async function runOf(command: Command, args: readonly string[]): Promise<CommandRun> {
  const out: string[] = [];
  const error: string[] = [];
  const terminal = { out: (text: string) => void out.push(text), error: (text: string) => void error.push(text) };
  const status = await runCommand(args, terminal, command);
  return { status, out: out.join("\n"), error: error.join("\n") };
}

/** A folder for each test of a file; `at` joins a path inside. */
export function testFolder(): { at: (...parts: readonly string[]) => string } {
  let folder = "";
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "bagalau-cli-"));
  });
  afterEach(async () => {
    await rm(folder, { recursive: true, force: true });
  });
  return { at: (...parts) => join(folder, ...parts) };
}
