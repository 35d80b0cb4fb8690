import { headerTexts } from "../../../src/workbook/xlsx/pageHeader";

describe("the texts of a page's header", () => {
  it.each([
    ['&C&"Arial,Bold"&14Абайская областная организация', ["Абайская областная организация"]],
    ["&LОО «Союз»&CСтр. &P из &N&R&D", ["ОО «Союз»", "Стр. из"]],
    ["&C&KFF0000Труд && знание\nЖамбыл", ["Труд & знание", "Жамбыл"]],
    ["&C&12 2025 год", ["2025 год"]],
    ["&C&P", []],
  ])("%s", (content, texts) => {
    expect(headerTexts(content)).toEqual(texts);
  });

  it("are bounded", () => {
    expect(headerTexts("я".repeat(100_000))[0]?.length).toBe(255);
  });
});
