/** Who is an organisation, which row a head, and what a sheet is of: the tables of frameCases.ts, each accounted for cell by cell. */
import { catalogueCriteria } from "../../src/criteria/catalogue";
import { readSubmissions } from "../../src/intake/readSubmissions";
import { account } from "./corpus/account";
import { emptyNote } from "./corpus/cells";
import type { FrameCase } from "./frameCase";
import { frameCases } from "./frameCases";
import {
  criterion,
  edition,
  issueLines,
  member,
  messages,
  plainOptions,
  sheet,
  type Typed,
  workbook,
} from "./sheetBuilder";

function typed(text: string): Typed {
  if (text === "") return null;
  if (text.startsWith("'")) return text.slice(1);
  return /^-?\d+(?:\.\d+)?$/.test(text) ? Number(text) : text;
}

function readFrame({ table, sheet: title, beside = {}, merges = [], roster, codes, catalogue }: FrameCase) {
  const named = codes ?? [...new Set([table, ...Object.values(beside)].join().match(/A\d/g))];
  const criteria = catalogue
    ? catalogueCriteria.filter(({ code }) => named.includes(code)).map((one) => ({ ...one, note: emptyNote }))
    : named.map((code) => criterion({ code, name: `Показатель ${code}` }));
  const rowsOf = (text: string) => text.split("\n").map((row) => row.split("|").map(typed));
  const book = workbook(
    sheet(rowsOf(table), { merges, ...(title === undefined ? {} : { title }) }),
    ...Object.entries(beside).map(([other, text]) => sheet(rowsOf(text), { title: other })),
  );
  const edited = edition(criteria, roster?.map((name) => member(name)) ?? null);
  return { book, reading: readSubmissions([{ workbook: book, ownSheets: new Set() }], edited, plainOptions) };
}

let left = 0;
let cells = 0;

it.each(frameCases.map((one) => [one.name, one] as const))("%s", (_name, one) => {
  const { book, reading } = readFrame(one);
  const rated = reading.submissions.filter(({ unconfirmed }) => unconfirmed !== true);
  const lines = rated.map(({ organisation, readings }) =>
    [
      organisation,
      ...readings.map(({ status, value }) => (status === "ok" ? value : status === "missing" ? "·" : "!")),
    ].join(" "),
  );
  expect(lines.join("; ")).toBe(one.rated);
  const said = one.said === "" ? [] : one.said.split("; ");
  const loud = issueLines(reading, "error", "warning").filter((line) => !line.includes("criterionWithoutColumn"));
  expect([...loud].sort()).toEqual(said.filter((line) => !line.startsWith("info")).sort());
  expect(issueLines(reading)).toEqual(expect.arrayContaining(said));
  expect(messages(reading).filter((text) => /\{\{|«»|“”/.test(text))).toEqual([]);
  const counted = account([book], reading);
  cells += counted.length;
  left += counted.filter(({ fate }) => fate === "left over").length;
  expect(counted.filter(({ fate }) => fate === "left over").map(({ address }) => address)).toEqual([]);
});

it("holds each case once, and 120 of them", () => {
  expect(new Set(frameCases.map(({ name }) => name)).size).toBe(frameCases.length);
  expect(frameCases.length).toBeGreaterThanOrEqual(120);
});

afterAll(() => {
  console.info(`${frameCases.length} tables, ${cells} cells, left over ${left}`);
});
