import { readFile } from "node:fs/promises";
import { allElements, childNamed, type ManifestElement } from "./manifestTree";

/** Sizes that Excel asks for in the ribbon, and of the two icons of the list of add-ins. */
const ribbonSizes = ["16", "32", "80"] as const;
const listSizes = { IconUrl: 32, HighResolutionIconUrl: 64 } as const;

/** Check 5: every icon is there in the size that its place asks for. */
export async function iconFaults(root: ManifestElement, assets: URL): Promise<readonly string[]> {
  const ribbon = allElements(root)
    .filter(({ name }) => name === "Icon")
    .flatMap((icon) => ribbonIconFaults(root, icon));
  const list = Object.entries(listSizes).map(([name, size]) => ({
    url: childNamed(root, name)?.attributes.get("DefaultValue") ?? "",
    size,
  }));
  const sized = [...list, ...ribbon.flatMap(({ icons }) => icons)];
  const faults = await Promise.all(sized.map(({ url, size }) => pictureFault(url, size, assets)));
  return [...ribbon.flatMap((each) => each.faults), ...new Set(faults.filter((fault) => fault !== null))];
}

function ribbonIconFaults(root: ManifestElement, icon: ManifestElement) {
  const sizes = icon.children.map(({ attributes }) => attributes.get("size") ?? "");
  return {
    faults: ribbonSizes.filter((size) => !sizes.includes(size)).map((size) => `an <Icon> lacks the size ${size}`),
    icons: icon.children.map(({ attributes }) => ({
      url: imageUrl(root, attributes.get("resid") ?? ""),
      size: Number(attributes.get("size")),
    })),
  };
}

function imageUrl(root: ManifestElement, id: string): string {
  const image = allElements(root).find(({ name, attributes }) => name === "Image" && attributes.get("id") === id);
  return image?.attributes.get("DefaultValue") ?? "";
}

async function pictureFault(url: string, size: number, assets: URL): Promise<string | null> {
  const file = /\/assets\/([\w.-]+\.png)$/.exec(url)?.[1];
  if (file === undefined) return `the icon "${url}" is no .png in /assets/`;
  try {
    const picture = pngSize(await readFile(new URL(file, assets)));
    return picture?.width === size && picture.height === size ? null : `${file} must be ${size} × ${size} pixels`;
  } catch {
    return `${file} is not in assets/`;
  }
}

/** Width and height from the header of a PNG file; null where it is none. */
function pngSize(bytes: Buffer): { readonly width: number; readonly height: number } | null {
  if (bytes.length < 24 || bytes.toString("latin1", 1, 4) !== "PNG") return null;
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}
