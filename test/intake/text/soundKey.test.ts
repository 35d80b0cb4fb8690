import { comparisonKey } from "../../../src/tables/text/comparisonKey";
import { soundKey } from "../../../src/intake/text/soundKey";
import { speakingOf } from "../../../src/intake/organisation/speaksOfOrganisation";

const key = (text: string): string => soundKey(comparisonKey(text));

describe("Kazakh in Latin script sounds the same", () => {
  it.each([
    ["Жыл ішінде кәсіподаққа алғаш қабылданғандар", "Zhyl ishinde kasipodaqqa algash qabyldangandar"],
    ["есепке алудың бірыңғай базасының толықтығы", "esepke aludyn biryngai bazasynyn tolyqtygy"],
    ["Құрылған жаңа бастауыш ұйымдар", "Qurylgan zhana bastauysh uiymdar"],
  ])("%s", (own, latin) => {
    expect(key(latin)).toBe(key(own));
  });

  it("and names of unions in it are names of unions", () => {
    expect(speakingOf("Qostanai oblystyq bilim zhane gylym qyzmetkerlerinin kasipodaq uiymy")).toBe(3);
    expect(speakingOf("Kasipodaq uiymynyn sany")).toBe(3);
    expect(speakingOf("Astana qalasy")).toBeGreaterThan(0);
    expect(speakingOf("Barlygy")).toBe(0);
  });
});
