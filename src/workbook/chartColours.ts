/**
 * Fills from dark teal through green to pale yellow, each as much lighter than the one before (7.4 of CIE L*, 36 to 95), so
 * that what is side by side is told apart in a grey print too, and by people who see no red or green. The thin dark line
 * around each (`chartLook`) is out from the darkest.
 */
const stops = [
  [0x20, 0x5c, 0x6c],
  [0x1f, 0x70, 0x7e],
  [0x24, 0x85, 0x8f],
  [0x37, 0x9a, 0x9a],
  [0x4f, 0xae, 0xa6],
  [0x6e, 0xc2, 0xb3],
  [0x94, 0xd4, 0xb9],
  [0xc0, 0xe6, 0xb5],
  [0xf6, 0xf3, 0xc6],
] as const;

/** More fills than this cannot be told apart: they begin again. */
const mostFills = 16;
/** Where a single series is between dark (0) and light (1). */
const alone = 0.25;

/** Fill of each of so many series, "#RRGGBB", from dark to light in even steps of lightness. */
export function seriesFills(count: number): readonly string[] {
  const different = Math.min(count, mostFills);
  return Array.from({ length: count }, (_fill, index) =>
    fillAt(different === 1 ? alone : (index % different) / (different - 1)),
  );
}

/** @param share of the way from dark to light */
function fillAt(share: number): string {
  const position = share * (stops.length - 1);
  const before = Math.min(Math.floor(position), stops.length - 2);
  const channels = ([0, 1, 2] as const).map((channel) => {
    const from = stops[before]?.[channel] ?? 0;
    const to = stops[before + 1]?.[channel] ?? 0;
    return Math.round(from + (to - from) * (position - before));
  });
  return `#${channels.map((value) => value.toString(16).padStart(2, "0")).join("")}`.toUpperCase();
}
