import { existsSync } from "node:fs";

const places = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/** Quiet flags: the browser itself must not ask the network for anything while its requests are watched. */
export const chromiumFlags = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/**
 * Path of Chromium (CHROMIUM says where, else the usual places), or null where there is none: the suite is then skipped
 * and says so. On CI (`CI=true`) its absence is an error.
 */
export function findChromium(): string | null {
  const asked = process.env["CHROMIUM"];
  const found = [...(asked === undefined ? [] : [asked]), ...places].find((path) => existsSync(path)) ?? null;
  if (found !== null) return found;
  const absent = "Chromium was not found; install it or set CHROMIUM to its path";
  if (process.env["CI"] === "true") throw new Error(absent);
  process.stderr.write(`\nSKIPPED: the browser tests do not run. ${absent}.\n\n`);
  return null;
}
