/** Sheets as regions send them, and what a careful person reads in each: every file of given/ has its line in expect.json. */
import { readdirSync, readFileSync } from "node:fs";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runCommand } from "../../src/cli/command";
import { evaluateCommand } from "../../src/cli/evaluateCommand";

type Wanted =
  | number
  | null
  | {
      readonly any: readonly (number | null)[];
      readonly askAt?: readonly string[];
      readonly issueAt?: readonly string[];
    };
/** A name, or a pattern between slashes. */
type Name = string;
interface Accepted {
  readonly exit: number;
  readonly names?: readonly Name[];
  readonly onlyThese?: boolean;
  readonly forbiddenNames?: readonly Name[];
  readonly values?: Readonly<Record<Name, Readonly<Record<string, Wanted>>>>;
  /** Criteria not named in values have no value. */
  readonly complete?: boolean;
  readonly points?: Readonly<Record<Name, Readonly<Record<string, number>>>>;
  readonly issueCells?: readonly (string | readonly string[])[];
  readonly issueMentions?: readonly string[];
  readonly notMentions?: readonly string[];
}
interface Found {
  readonly organisations: readonly {
    readonly name: string;
    readonly criteria: Readonly<
      Record<string, { readonly value: number | null; readonly status: string; readonly points: number }>
    >;
  }[];
  readonly issues: readonly {
    readonly severity: string;
    readonly code: string;
    readonly sheet: string | null;
    readonly cell: string | null;
    readonly message: string;
  }[];
}

const folder = join(__dirname, "given");
const cases = JSON.parse(readFileSync(join(folder, "expect.json"), "utf8")) as readonly {
  readonly file: string;
  readonly accept: readonly Accepted[];
}[];

const isName = (wanted: Name, name: string): boolean =>
  /^\/.+\/$/.test(wanted) ? new RegExp(wanted.slice(1, -1)).test(name) : wanted === name;
const isSame = (one: number | null, other: number | null): boolean =>
  one === null || other === null ? one === other : Math.abs(one - other) < 1e-9;

/** What of the alternative does not hold. */
function faultsOf(accepted: Accepted, status: number, found: Found | null): readonly string[] {
  if (status !== accepted.exit) return [`exit ${status} instead of ${accepted.exit}`];
  if (found === null) return ["no JSON"];
  const { organisations } = found;
  const issues = found.issues.filter(({ severity }) => severity !== "info");
  const lines = issues.map(({ severity, code, sheet, cell, message }) =>
    [severity, code, sheet, cell, message].join(" "),
  );
  const isAt = (address: string): boolean => {
    const [, sheet = "", cell = ""] = /^(.*)!(.*)$/.exec(address) ?? [];
    const inMessage = new RegExp(`(?<![\\p{L}\\d_!])${cell}(?![\\p{L}\\d_])`, "u");
    return (
      issues.some((issue) => issue.sheet === sheet && (issue.cell === cell || inMessage.test(issue.message))) ||
      issues.some(({ message }) => message.includes(address))
    );
  };
  const faults: string[] = [];
  const named = (accepted.names ?? []).map((name) => organisations.filter((one) => isName(name, one.name)));
  named.forEach((hits, index) => {
    if (hits.length !== 1) faults.push(`${accepted.names?.[index] ?? ""} is rated ${hits.length} times`);
  });
  const extra = organisations.filter((one) => !named.some((hits) => hits.includes(one)));
  if (accepted.onlyThese === true) faults.push(...extra.map(({ name }) => `${name} is rated`));
  for (const name of accepted.forbiddenNames ?? [])
    if (organisations.some((one) => isName(name, one.name))) faults.push(`${name} is rated`);
  for (const [name, wanted] of Object.entries(accepted.values ?? {})) {
    const criteria = organisations.find((one) => isName(name, one.name))?.criteria ?? {};
    for (const [code, value] of Object.entries(wanted)) {
      const fault = valueFault(value, criteria[code], isAt);
      if (fault !== null) faults.push(`${name} ${code}: ${fault}`);
    }
    if (accepted.complete !== true) continue;
    for (const [code, { value }] of Object.entries(criteria))
      if (!(code in wanted) && value !== null) faults.push(`${name} ${code}: ${value} is not in the table`);
  }
  for (const [name, wanted] of Object.entries(accepted.points ?? {}))
    for (const [code, points] of Object.entries(wanted)) {
      const got = organisations.find((one) => isName(name, one.name))?.criteria[code]?.points ?? null;
      if (!isSame(got, points)) faults.push(`${name} ${code}: ${got} points instead of ${points}`);
    }
  for (const cells of accepted.issueCells ?? []) {
    const any = typeof cells === "string" ? [cells] : cells;
    if (!any.some(isAt)) faults.push(`nothing is said at ${any.join(" or ")}`);
  }
  for (const text of accepted.issueMentions ?? [])
    if (!lines.some((line) => new RegExp(text, "i").test(line))) faults.push(`nothing mentions ${text}`);
  for (const text of accepted.notMentions ?? [])
    faults.push(...lines.filter((line) => new RegExp(text, "i").test(line)).map((line) => `says ${line}`));
  return faults;
}

function valueFault(
  wanted: Wanted,
  got: { readonly value: number | null; readonly status: string } | undefined,
  isAt: (address: string) => boolean,
): string | null {
  const value = got?.value ?? null;
  const { any, askAt, issueAt } = typeof wanted === "object" && wanted !== null ? wanted : { any: [wanted] };
  const isRead = any.some((one) => isSame(value, one)) && (value === null || got?.status === "ok");
  if (isRead && (value === null || issueAt === undefined || issueAt.some(isAt))) return null;
  if (!isRead && value === null && askAt?.some(isAt) === true) return null;
  return `${value} instead of ${any.join(" or ")}, or without a word`;
}

describe("what a careful person reads", () => {
  let out = "";
  beforeAll(async () => {
    out = await mkdtemp(join(tmpdir(), "given-"));
  });
  afterAll(() => rm(out, { recursive: true, force: true }));

  it("is stated for every file", () => {
    const files = readdirSync(folder).filter((name) => name.endsWith(".xlsx"));
    expect(cases.map(({ file }) => file).sort()).toEqual(files.sort());
  });

  it.each(cases.map(({ file, accept }) => [file, accept] as const))("%s", async (file, accept) => {
    const json = join(out, `${file}.json`);
    const args = [join(folder, file), "-o", join(out, file), "--json", json, "--force"];
    const terminal = { out: () => undefined, error: () => undefined };
    const status = await runCommand(args, terminal, evaluateCommand);
    const found = await readFile(json, "utf8").then(
      (text) => JSON.parse(text) as Found,
      () => null,
    );
    const faults = accept.map((one) => faultsOf(one, status, found));
    expect(faults.some((each) => each.length === 0) ? [] : faults).toEqual([]);
  });
});
