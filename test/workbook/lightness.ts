/** What the eye makes of a colour "#RRGGBB". */

/** Parts of red, green and blue, 0…1. */
function channels(colour: string): readonly [number, number, number] {
  const channel = (at: number): number => Number.parseInt(colour.slice(at, at + 2), 16) / 255;
  return [channel(1), channel(3), channel(5)];
}

/** Relative luminance, 0…1 (WCAG 2.2). */
function luminance(colour: string): number {
  const [red, green, blue] = channels(colour).map((part) =>
    part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0);
}

/** CIE L*, 0 black … 100 white: equal steps look equal, in grey too. */
export function lightness(colour: string): number {
  const part = luminance(colour);
  return part > 216 / 24389 ? 116 * Math.cbrt(part) - 16 : (part * 24389) / 27;
}

/** Contrast of two colours, 1…21 (WCAG 2.2). */
export function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((first, second) => second - first);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}

/** The colour between two, channel by channel. */
export function mixed(from: string, to: string, share: number): string {
  const ends = channels(to);
  const parts = channels(from).map((start, index) =>
    Math.round(255 * (start + ((ends[index] ?? start) - start) * share)),
  );
  return `#${parts.map((part) => part.toString(16).padStart(2, "0")).join("")}`;
}
