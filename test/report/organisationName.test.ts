import { shownName } from "../../src/criteria/organisationName";
import { shortNames } from "../../src/criteria/shortNames";

describe("names of organisations", () => {
  it("are the official ones; a Kazakh name is never invented", () => {
    const both = { name: "Область", nameKk: "Облыс" };
    const russian = { name: "Область", nameKk: "" };
    expect([shownName(both, "ru"), shownName(both, "en"), shownName(both, "kk")]).toEqual([
      "Область",
      "Область",
      "Облыс",
    ]);
    expect([shownName(russian, "ru"), shownName(russian, "kk")]).toEqual(["Область", "Область *"]);
  });

  const short = (names: readonly string[]): readonly string[] => [
    ...shortNames(
      names.map((name) => ({ name, nameKk: "" })),
      "ru",
    ).values(),
  ];

  it.each([
    ["ОО «Профсоюз города»", "Профсоюз города"],
    ["г. Астаны организация", "г. Астаны организация"],
    ["<img src=x>", "<img src=x>"],
    ["«»", "«»"],
  ])("%s is short as %s", (name, expected) => {
    expect(short([name])).toEqual([expected]);
  });

  it("keep the word that tells them apart: what most names have at their ends goes, else the middle", () => {
    const union = "Казахстанского отраслевого профессионального союза работников просвещения";
    const regional = ["Кызылординская", "Актюбинская", "Павлодарская", "Абайская"];
    expect(
      short([
        ...regional.map((name) => `ОО «${name} областная организация ${union}»`),
        "ОО «Профессиональный союз работников образования города Астаны»",
        `«Область № 21 ${union}»`,
      ]),
    ).toEqual([...regional, "Профессиональный… города Астаны", "Область № 21"]);
    expect(
      short(["10", "11", "12", "13"].map((code) => `«Қазақстан ғылым қызметкерлері кәсіподағының ${code}-ұйымы»`)),
    ).toEqual(["10-ұйымы", "11-ұйымы", "12-ұйымы", "13-ұйымы"]);
  });

  it("are never alike: those that would be are longer", () => {
    const names = ["А", "Б"].map(
      (letter) => `ОО «Первая областная организация и служащих ${letter} работников города Семей»`,
    );
    expect(short([...names, "ОО «Равные»", "«Равные»"])).toEqual([
      ...names.map((name) => name.slice(4, -1)),
      "ОО «Равные»",
      "«Равные»",
    ]);
  });
});
