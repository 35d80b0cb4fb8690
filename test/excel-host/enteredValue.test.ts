import { enteredValue } from "./enteredValue";

/** [kind, value or formula, format that the cell takes on] of a value written into a cell of the format. */
function entered(written: string | number | boolean, format = "General") {
  const result = enteredValue(written, format, 2026);
  if (!result) return null;
  const { content } = result;
  return [content.formula === null ? content.kind : "formula", content.formula ?? content.value, result.format];
}

describe("what Excel makes of a written value", () => {
  it.each([
    ["text", "Астана", ["text", "Астана", null]],
    ["text with a decimal comma, which en-US does not read", "12,5", ["text", "12,5", null]],
    ["text with a no-break space", "12\u00A0500", ["text", "12\u00A0500", null]],
    ["a Russian date", "31.12.2026", ["text", "31.12.2026", null]],
    ["leading zeros are lost", "00123", ["number", 123, null]],
    ["a number with thousands", "1,234", ["number", 1234, "#,##0"]],
    ["a percentage", "5%", ["number", 0.05, "0%"]],
    ["brackets are a minus", "(5)", ["number", -5, null]],
    // 5 February 2026: serial 46058 (date(2026,2,5) − date(1899,12,30) in Python).
    ["a fraction is a date", "2/5", ["number", 46058, "d-mmm"]],
    ["a range of numbers is a date", "2-5", ["number", 46058, "d-mmm"]],
    ["no date: there is no month 13", "13/5", ["text", "13/5", null]],
    // 1 February 1950 is 18295.
    ["a month with a year", "2/50", ["number", 18295, "mmm-yy"]],
    // 31 December 2026 is 46387.
    ["an ISO date", "2026-12-31", ["number", 46387, "m/d/yyyy"]],
    ["a time", "12:30", ["number", 0.5208333333333334, "h:mm"]],
    ["a mixed number", "1 1/2", ["number", 1.5, "# ?/?"]],
    ["a boolean word", "true", ["boolean", true, null]],
    ["an error name", "#N/A", ["error", "#N/A", null]],
    ["a negative number is no formula", "-5", ["number", -5, null]],
    ["= begins a formula", "=A1+1", ["formula", "=A1+1", null]],
    ["+ begins a formula", "+A1", ["formula", "=+A1", null]],
    ["- begins a formula", "- нет", ["formula", "=- нет", null]],
    ["@ begins a formula", "@СУММ", ["formula", "=@СУММ", null]],
    ["a lone sign is text", "-", ["text", "-", null]],
    ["an apostrophe keeps text and is not part of it", "'=A1+1", ["text", "=A1+1", null]],
    ["an apostrophe keeps zeros", "'00123", ["text", "00123", null]],
    ["a number", 12.5, ["number", 12.5, null]],
    ["a boolean", false, ["boolean", false, null]],
  ])("%s", (_what, written, expected) => {
    expect(entered(written)).toEqual(expected);
  });

  it.each(["=A1+1", "+7 701 000 00 00", "00123", "2/5", "TRUE", "'x"])(
    "keeps %s as it is in a cell of format text",
    (text) => {
      expect(entered(text, "@")).toEqual(["text", text, null]);
    },
  );

  it("takes a number in a cell of format text for text", () => {
    expect(entered(5, "@")).toEqual(["text", "5", null]);
  });

  it("clears the cell by an empty string", () => {
    expect(enteredValue("", "General", 2026)).toBeNull();
  });

  it.each(["=1+", "--- примечание ---", "=SUM(A1;B1)", "=SUM(A1", "+7 (701) 000", "=A1:B2)", '="нет конца'])(
    "refuses %s, which begins like a formula and is none",
    (text) => {
      expect(() => enteredValue(text, "General", 2026)).toThrow(
        expect.objectContaining({ code: "InvalidArgument" }) as Error,
      );
    },
  );

  it("refuses text of more than 32,767 characters, and a formula of more than 8,192 (office-js#3256)", () => {
    expect(entered("я".repeat(32767))).toEqual(["text", "я".repeat(32767), null]);
    expect(() => enteredValue("я".repeat(32768), "General", 2026)).toThrow();
    expect(() => enteredValue(`-${"я".repeat(9000)}`, "General", 2026)).toThrow();
  });
});
