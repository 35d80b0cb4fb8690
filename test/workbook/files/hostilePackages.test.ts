import { HostFault } from "../../../src/workbook/hostFault";
import { binaryCells } from "../../../src/workbook/files/binaryCells";
import { readWorkbook } from "../../../src/workbook/files/readWorkbook";
import { hostilePackages, validOpenDocuments } from "./hostilePackages";

/** The first texts of the first sheet, or the fault. */
async function outcome(name: string): Promise<string> {
  const file = hostilePackages().find((one) => one.name === name);
  if (file === undefined) throw new Error(name);
  try {
    const { sheets } = await readWorkbook(await file.bytes(), name);
    return (sheets[0]?.rows ?? [])
      .slice(0, 3)
      .map(([first]) => String(first?.value))
      .join(" ");
  } catch (fault) {
    if (fault instanceof HostFault) return fault.code;
    throw fault;
  }
}

it.each(Object.keys(validOpenDocuments))("an OpenDocument workbook with %s is read", async (name) => {
  expect(await outcome(`${name}.ods`)).toBe("Организация Абай Астана");
});

/** Each of them took more than two minutes, or does where it is not bounded. */
it.each([
  "a row of values to the end",
  "texts without a type, repeated",
  "annotations, repeated",
  "covered cells with a value, repeated",
  "more rows than a sheet",
  "more empty rows than a sheet, and a value",
  "more columns than a sheet",
  "a count of a hundred digits",
  "ten thousand tables",
])("an OpenDocument workbook with %s is refused as too large", async (name) => {
  expect(await outcome(`${name}.ods`)).toBe("tooLarge");
});

it("cells of an .xlsb are counted without the library, which makes each of them an object", () => {
  const record = (type: readonly number[], length: number): readonly number[] => [
    ...type,
    length,
    ...new Array<number>(length).fill(5),
  ];
  const row = record([0], 17);
  const cells = [...record([5], 16), ...record([2], 12), ...record([18], 8)];
  const sheet = [...record([0x91, 0x01], 0), ...row, ...cells, ...row, ...cells, ...record([0x92, 0x01], 0)];
  expect(binaryCells(new Uint8Array(sheet))).toBe(6);
});

it.each(["one line of 20 MB.csv", "a text of a million letters.ods"])(
  "%s: what is longer than a cell can hold is damage, whatever the format",
  async (name) => {
    const file = hostilePackages().find((one) => one.name === name);
    const { sheets } = await readWorkbook((await file?.bytes()) ?? new Uint8Array(), name);
    const damaged = sheets.flatMap(({ rows }) => rows.flat()).filter(({ kind }) => kind === "error");
    expect(damaged.map(({ value }) => value)).toEqual([`${"я".repeat(59)}…`]);
  },
);
