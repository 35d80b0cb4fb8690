import { mkdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";

/** wide: wider than Segoe UI; narrow: has the widths of Calibri. Both have all letters of Kazakh. */
export type TestFont = "wide" | "narrow";

const fonts: Readonly<Record<TestFont, { readonly family: string; readonly folder: string }>> = {
  wide: { family: "DejaVu Sans", folder: "node_modules/dejavu-fonts-ttf/ttf" },
  narrow: { family: "Carlito", folder: "node_modules/@expo-google-fonts/carlito" },
};

/**
 * The environment in which a program sees one font in place of all others, whatever the machine has. Programs find fonts
 * this way (fontconfig) on Linux only; elsewhere the environment is as it was.
 */
export function onlyFont(font: TestFont): NodeJS.ProcessEnv {
  if (process.platform !== "linux") return process.env;
  const { family, folder } = fonts[font];
  const cache = resolve("node_modules/.cache/bagalau-fonts");
  mkdirSync(cache, { recursive: true });
  const file = join(cache, `${font}.conf`);
  writeFileSync(
    file,
    `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
  <dir>${resolve(folder)}</dir>
  <cachedir>${cache}</cachedir>
  <match target="pattern">
    <edit name="family" mode="assign" binding="same"><string>${family}</string></edit>
  </match>
</fontconfig>
`,
  );
  return { ...process.env, FONTCONFIG_FILE: file };
}
