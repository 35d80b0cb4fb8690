import fc from "fast-check";
import { fileNameOf, visible, visibleJson, visibleLine } from "../../src/cli/visibleText";

/** Every character of the three kinds, from the Unicode charts: C0, C1, direction (UAX #9), separators, tags, half a pair. */
const obeyed = [
  ...["\u0000", "\u0007", "\b", "\t", "\u000b", "\r", "\u001b", "\u007f", "\u0085", "\u009b"],
  ...["\u061c", "\u200e", "\u200f", "\u202a", "\u202b", "\u202c", "\u202d", "\u202e"],
  ...["\u2066", "\u2067", "\u2068", "\u2069", "\u2028", "\u2029", "\ufeff", "\u{e0041}", "\ud800"],
];

const text = fc
  .array(fc.oneof(fc.constantFrom(...obeyed, "\n"), fc.string({ unit: "binary" })))
  .map((parts) => parts.join(""));

describe("what a terminal would obey", () => {
  it("is shown by its code, and everything else stays", () => {
    expect(visible("Альфа\u001b[2J «ұ» 😀")).toBe("Альфа<U+001B>[2J «ұ» 😀");
    expect(visible("one\ntwo\u202e\u{e0041}")).toBe("one\ntwo<U+202E><U+E0041>");
    expect(visibleLine("one\r\nerror: two")).toBe("one ⏎ error: two");
    expect(fileNameOf("a\u202exslx.\n")).toBe("a_xslx._");
  });

  it("is in no text that was made visible", () => {
    fc.assert(
      fc.property(text, (any) => {
        const shown = `${visible(any)}${visibleLine(any)}${visibleJson(JSON.stringify([any], null, 2))}${fileNameOf(any)}`;
        for (const one of obeyed) if (Array.from(shown).includes(one)) throw new Error(JSON.stringify(shown));
        expect(visibleLine(any) + fileNameOf(any)).not.toContain("\n");
      }),
      { numRuns: 200 },
    );
  });

  it("is still in the JSON for a program that reads it", () => {
    fc.assert(
      fc.property(text, (any) => {
        expect(JSON.parse(visibleJson(JSON.stringify({ [any]: any }, null, 2)))).toEqual({ [any]: any });
      }),
      { numRuns: 200 },
    );
  });
});
