/** Checks a manifest without a network: `npm run validate -- [manifest.xml]`; exit status 1 on any fault. */
import { readFile } from "node:fs/promises";
import { argv, cwd } from "node:process";
import { pathToFileURL } from "node:url";
import { requiredExcelApi } from "../src/workbook/excel/capabilities";
import { manifestFaults } from "./manifest/manifestFaults";
import { officeReaderFaults } from "./manifest/officeReader";

const root = pathToFileURL(`${cwd()}/`);
const path = argv[2] ?? "manifest.xml";

async function faultsOf(): Promise<readonly string[]> {
  const unreadable = await officeReaderFaults(path);
  if (unreadable.length > 0) return unreadable;
  const { version } = JSON.parse(await readFile(new URL("package.json", root), "utf8")) as { readonly version: string };
  return manifestFaults(await readFile(path, "utf8"), {
    packageVersion: version,
    requiredExcelApi,
    assets: new URL("assets/", root),
  });
}

const faults = await faultsOf();
for (const fault of faults) console.error(`${path}: ${fault}`);
if (faults.length === 0) console.log(`${path}: no faults`);
process.exitCode = faults.length === 0 ? 0 : 1;
