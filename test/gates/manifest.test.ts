import { spawnSync } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { pathToFileURL } from "node:url";
import { join, resolve } from "node:path";
import { manifestFaults } from "../../scripts/manifest/manifestFaults";
import { requiredExcelApi } from "../../src/workbook/excel/capabilities";

/** The eight checks of the manifest, each seen to fail on a planted fault. */
const facts = { packageVersion: "1.0.0", requiredExcelApi, assets: pathToFileURL(`${resolve("assets")}/`) };

let manifest = "";
beforeAll(async () => {
  manifest = await readFile("manifest.xml", "utf8");
});

const faultsOf = (xml: string): Promise<readonly string[]> => manifestFaults(xml, facts);

/** The manifest with one passage replaced; fails where the passage is not there. */
function planted(passage: string | RegExp, replacement: string): string {
  const changed = manifest.replace(passage, replacement);
  expect(changed).not.toBe(manifest);
  return changed;
}

describe("the manifest", () => {
  it("has no faults", async () => {
    expect(await faultsOf(manifest)).toEqual([]);
  });

  it("has the version of package.json", async () => {
    const { version } = JSON.parse(await readFile("package.json", "utf8")) as { version: string };
    expect(await manifestFaults(manifest, { ...facts, packageVersion: version })).toEqual([]);
  });
});

describe("the checks of the manifest", () => {
  const faults: readonly (readonly [string, string | RegExp, string, RegExp])[] = [
    [
      "1 an element too late",
      /(<Id>.*<\/Id>)\s*(<Version>.*<\/Version>)/,
      "$2$1",
      /<Id> stands too late in <OfficeApp>/,
    ],
    ["1 an unknown element", "<Permissions>", "<Colour>teal</Colour><Permissions>", /<Colour> does not belong/],
    ["1 a missing element", /<ProviderName>.*<\/ProviderName>/, "", /<OfficeApp> lacks <ProviderName>/],
    ["2 an id that is no GUID", /<Id>.*<\/Id>/, "<Id>bagalau</Id>", /no GUID/],
    ["2 a version below 1.0", "<Version>1.0.0.0", "<Version>0.9.0.0", /two to four numbers/],
    ["2 a version unlike the package's", "<Version>1.0.0.0", "<Version>1.0.1.0", /differs from 1\.0\.0/],
    ["3 a name that is too long", "Багалау: оценка организаций", "я".repeat(126), /DisplayName is 126 characters/],
    ["3 an override that is too long", "Open evaluation", "o".repeat(126), /Button\.Label is 126 characters/],
    [
      "3 a long string that is too long",
      /Value="On the Home tab[^"]*"/,
      `Value="${"o".repeat(251)}"`,
      /is 251 characters/,
    ],
    [
      "4 a resid without a resource",
      'resid="Button.Tip"',
      'resid="Button.Tipp"',
      /resid "Button\.Tipp" has no resource/,
    ],
    [
      "4 a resource that is not used",
      'resid="GetStarted.Title"',
      'resid="Group.Label"',
      /"GetStarted\.Title" is not used/,
    ],
    ["4 an id twice", 'Image id="Icon.32"', 'Image id="Icon.16"', /"Icon\.16" stands twice/],
    ["4 an id that is too long", /Group\.Label/g, "G".repeat(33), /must have 1–32 characters/],
    ["5 an icon that is not there", "icon-64.png", "icon-65.png", /icon-65\.png is not in assets/],
    ["5 an icon of another size", "icon-80.png", "icon-64.png", /icon-64\.png must be 80 × 80/],
    ["5 a size that is missing", /<bt:Image size="80" resid="Icon.80" \/>/, "", /lacks the size 80/],
    ["6 a language that is missing", /<bt:Override Locale="kk-KZ" Value="Бағалауды ашу" \/>/, "", /no text for kk-KZ/],
    [
      "6 a language twice",
      'Locale="en-US" Value="Evaluation"',
      'Locale="kk-KZ" Value="Бағалау"',
      /two texts for kk-KZ/,
    ],
    ["6 a short language code", 'Locale="kk-KZ" Value="Бағалау:', 'Locale="kk" Value="Бағалау:', /a text for kk,/],
    ["7 another requirement set", 'DefaultMinVersion="1.9"', 'DefaultMinVersion="1.13"', /ask for ExcelApi 1\.13/],
    ["7 no requirement set", 'Set Name="ExcelApi"', 'Set Name="WordApi"', /ask for ExcelApi nowhere/],
    ["8 a developer's machine", /https:\/\/bagalau\.example\.org/g, "https://localhost:3000", /developer's machine/],
    [
      "8 another host",
      "https://bagalau.example.org/assets/icon-16",
      "https://cdn.example.org/assets/icon-16",
      /another host/,
    ],
    [
      "8 no https",
      "https://bagalau.example.org/assets/icon-16",
      "http://bagalau.example.org/assets/icon-16",
      /is not https/,
    ],
  ];

  it.each(faults)("find %s", async (_name, passage, replacement, fault) => {
    expect(await faultsOf(planted(passage, replacement))).toContainEqual(expect.stringMatching(fault));
  });

  it("report all faults of a manifest in one pass", async () => {
    const changed = planted("<Version>1.0.0.0", "<Version>0").replace('resid="Button.Tip"', 'resid="X"');
    expect((await faultsOf(changed)).length).toBeGreaterThanOrEqual(4);
  });
});

describe("npm run validate", () => {
  const validate = (path: string) =>
    spawnSync(process.execPath, ["scripts/run.mjs", "scripts/validateManifest.ts", path], { encoding: "utf8" });

  it("passes the manifest, read by office-addin-manifest too", () => {
    expect(validate("manifest.xml")).toMatchObject({ status: 0, stderr: "" });
  });

  it.each([
    ["XML that is not well-formed", "</Hosts>", "</Host>", /cannot read it/],
    [
      "an add-in for another program",
      '<Host Name="Workbook" />',
      '<Host Name="Document" />',
      /no add-in for workbooks/,
    ],
    ["a fault of the eight checks", "<Version>1.0.0.0", "<Version>1.0.1.0", /differs from/],
  ])("refuses %s", async (_name, passage, replacement, fault) => {
    const folder = await mkdtemp(join(tmpdir(), "bagalau-manifest-"));
    const path = join(folder, "manifest.xml");
    await writeFile(path, planted(passage, replacement));
    const { status, stderr } = validate(path);
    await rm(folder, { recursive: true });
    expect({ status, stderr }).toEqual({ status: 1, stderr: expect.stringMatching(fault) as string });
  });
});
