import { shortName, shownName } from "../../src/criteria/organisationName";

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

  it.each([
    ["ОО «Профсоюз города»", "Профсоюз города"],
    ["г. Астаны организация", "г. Астаны организация"],
    ["<img src=x>", "<img src=x>"],
    ["«»", "«»"],
  ])("%s is short as %s", (name, short) => {
    expect(shortName(name)).toBe(short);
  });

  it("are cut between words", () => {
    const short = shortName(
      "ОО «Кызылординская областная организация Казахстанского отраслевого профессионального союза»",
    );
    expect(short).toBe("Кызылординская областная организация…");
  });
});
