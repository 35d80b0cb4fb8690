/**
 * npm run sideload: tells Excel on this machine of the pane that `npm start` serves. Windows and Mac, as
 * learn.microsoft.com/office/dev/add-ins/testing/create-a-network-shared-folder-catalog-for-task-pane-and-content-add-ins and
 * …/sideload-an-office-add-in-on-mac say; elsewhere Excel on the web takes the manifest by hand.
 */
import { spawnSync } from "node:child_process";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { homedir, platform } from "node:os";
import { join, resolve } from "node:path";

const port = Number(process.env["PORT"] ?? 3000);
const registry = String.raw`HKCU\Software\Microsoft\Office\16.0\WEF\Developer`;

/** Where Excel, or the registry of Windows, finds the manifest. */
const folders: Partial<Record<NodeJS.Platform, string>> = {
  darwin: join(homedir(), "Library/Containers/com.microsoft.Excel/Data/Documents/wef"),
  win32: resolve("node_modules/.cache/bagalau/manifest"),
};

const folder = folders[platform()];
if (folder === undefined) {
  console.log(
    `Excel is not on this machine. Excel on the web: Home, Add-ins, More add-ins, Upload my add-in, and the file that
https://localhost:${port}/manifest.xml gives while npm start runs.`,
  );
} else {
  const manifest = (await readFile("manifest.xml", "utf8")).replaceAll(
    "https://bagalau.example.org/",
    `https://localhost:${port}/`,
  );
  const path = join(folder, "bagalau.xml");
  await mkdir(folder, { recursive: true });
  await writeFile(path, manifest);
  const id = /<Id>([^<]+)<\/Id>/.exec(manifest)?.[1] ?? "";
  const added =
    platform() !== "win32" ||
    spawnSync("reg", ["add", registry, "/v", id, "/t", "REG_SZ", "/d", path, "/f"]).status === 0;
  console.log(
    added
      ? "Close Excel and open it again: Bagalau is on the Home tab, or under Add-ins, Developer Add-ins."
      : `The registry could not be written: ${registry}`,
  );
  process.exitCode = added ? 0 : 1;
}
