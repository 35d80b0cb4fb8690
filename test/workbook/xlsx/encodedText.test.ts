import fc from "fast-check";
import { encodedText } from "../../../src/workbook/xlsx/encodedText";

it("is the UTF-8 of the pieces joined, however many and however long they are", () => {
  const pieces = fc.array(fc.string({ unit: "grapheme", maxLength: 20 }).map((text) => text.repeat(700)));
  fc.assert(
    fc.property(pieces, (texts) => {
      expect(Buffer.from(encodedText(texts)).equals(Buffer.from(texts.join(""), "utf8"))).toBe(true);
    }),
  );
});

it("of nothing is nothing", () => {
  expect(encodedText([])).toHaveLength(0);
});
