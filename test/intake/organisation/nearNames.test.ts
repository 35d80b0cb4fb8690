import fc from "fast-check";
import { attestedOrganisations } from "../../../src/criteria/attestedOrganisations";
import type { RosterOrganisation } from "../../../src/criteria/edition";
import { leastNameLikeness, NearNames } from "../../../src/intake/organisation/nearNames";

function roster(names: readonly string[]): readonly RosterOrganisation[] {
  return names.map((name) => ({ name, nameKk: "", spellings: [], takesPart: true, reason: "" }));
}

const [astanaAndAkmola = "", kyzylorda = "", zhambyl = "", aktobe = "", pavlodar = "", astana = ""] =
  attestedOrganisations;
const attested = new NearNames(roster(attestedOrganisations));

/** Adjectives of the oblasts, as regions write their organisations. */
const territories = [
  "Абайская",
  "Акмолинская",
  "Актюбинская",
  "Алматинская",
  "Атырауская",
  "Восточно-Казахстанская",
  "Жамбылская",
  "Жетысуская",
  "Западно-Казахстанская",
  "Карагандинская",
  "Костанайская",
  "Кызылординская",
  "Мангистауская",
  "Павлодарская",
  "Северо-Казахстанская",
  "Туркестанская",
  "Улытауская",
];

describe("NearNames", () => {
  it.each([
    ["letters exchanged", "Актюбниская областная организация Казахстанского отраслевого профсоюза", aktobe],
    ["a missing space", "Актюбинскаяобласть", aktobe],
    ["abbreviations", "Павлодарская обл. орг. профсоюза", pavlodar],
    ["a letter missing", "Кызылордиская областная организация", kyzylorda],
    ["another ending", "Жамбылская область", zhambyl],
    ["both territories, one mistyped", "г.Астаны и Акмалинской обл.", astanaAndAkmola],
    ["the other order", "Акмолинская область и г. Астана", astanaAndAkmola],
    ["the city alone", "г. Астана", astana],
    ["a territory alone", "Жамбыл", zhambyl],
    ["a territory of another stem", "Кызылорда", kyzylorda],
    ["quotes and a legal form", "ОО «Павлодарскаяобластная организация»", pavlodar],
    ["its committee", "Жамбылский обком профсоюза", zhambyl],
    ["a short kind", "Павлодарская обл. РО профсоюза", pavlodar],
  ])("offers an organisation for a name with %s", (_case, written, organisation) => {
    expect(attested.nearest(written)?.organisation).toBe(organisation);
  });

  it("never offers a city's organisation for an oblast's committee, nor the other way", () => {
    const oblast = new NearNames(roster(["Алматинская областная организация профсоюза"]));
    const city = new NearNames(roster(["Алматинская городская организация профсоюза"]));
    expect(oblast.nearest("Алматинский обком профсоюза")).not.toBeNull();
    expect(oblast.nearest("Алматинский горком профсоюза")).toBeNull();
    expect(city.nearest("Алматинский горком профсоюза")).not.toBeNull();
    expect(city.nearest("Алматинский обком профсоюза")).toBeNull();
  });

  it("keeps the two organisations of Astana two", () => {
    const without = (name: string) => new NearNames(roster(attestedOrganisations.filter((other) => other !== name)));
    expect(without(astana).nearest(astana)).toBeNull();
    expect(without(astanaAndAkmola).nearest(astanaAndAkmola)).toBeNull();
    expect(without(astanaAndAkmola).nearest("г. Астаны и Акмолинской области")).toBeNull();
    expect(without(astana).nearest("Профсоюз работников образования г. Астаны")).toBeNull();
  });

  it.each([
    ["one of two territories", "Акмолинская областная организация"],
    ["another kind of territory", "Павлодарская городская организация"],
    ["words of the field only", "Областная организация Казахстанского отраслевого профсоюза"],
    ["another territory", "Туркестанская областная организация"],
    ["a city of a like name", "г. Алматы"],
    ["nothing", ""],
    ["a text too long for a name", "Актюбинская область ".repeat(40)],
  ])("offers none for %s", (_case, written) => {
    expect(attested.nearest(written)).toBeNull();
  });

  it("never takes one oblast for another", () => {
    for (const own of territories) {
      const others = territories.filter((other) => other !== own);
      const near = new NearNames(roster(others.map((other) => `${other} областная организация профсоюза`)));
      expect([own, near.nearest(`${own} областная организация профсоюза`)]).toEqual([own, null]);
    }
  });

  it("offers none where either name has one word more that tells organisations apart", () => {
    const [long, short] = [
      "Организация Карагандинского технического университета Юг",
      "Организация Карагандинского технического университета",
    ];
    expect(new NearNames(roster([long])).nearest(short)).toBeNull();
    expect(new NearNames(roster([short])).nearest(long)).toBeNull();
  });

  it("tells numbers apart", () => {
    const near = new NearNames(roster(["Первичная организация школы № 12"]));
    expect(near.nearest("Первичная организация школы № 13")).toBeNull();
    expect(near.nearest("Первичнаяорганизация школы № 12")?.organisation).toBe("Первичная организация школы № 12");
  });

  it("knows Kazakh names and spellings", () => {
    const [first] = roster(["Актюбинская областная организация"]);
    if (first === undefined) throw new Error("no organisation");
    const near = new NearNames([
      { ...first, nameKk: "Ақтөбе облыстық ұйымы", spellings: ["Педагоги Актюбинского края"] },
    ]);
    expect(near.nearest("Актобе облысы")?.organisation).toBe("Актюбинская областная организация");
    expect(near.nearest("Педагоги Актюбнского края")?.organisation).toBe("Актюбинская областная организация");
  });

  it("offers none where two are equally near", () => {
    const near = new NearNames(roster(["Организация Петровска", "Организация Петровски"]));
    expect(near.nearest("Организация Петровске")).toBeNull();
  });

  it("compares names of one sheet with those before them", () => {
    const near = new NearNames();
    near.add("Актюбинская областная организация", "Актюбинская областная организация");
    near.add("Павлодарская областная организация", "Павлодарская областная организация");
    expect(near.nearest("Павладарская областная организация")?.organisation).toBe("Павлодарская областная организация");
  });

  it("finds an oblast after one typing error, never another one", () => {
    const near = new NearNames(roster(territories.map((territory) => `${territory} областная организация`)));
    fc.assert(
      fc.property(fc.constantFrom(...territories), fc.nat(30), fc.boolean(), (territory, at, drops) => {
        const place = 1 + (at % (territory.length - 1));
        const typed = territory.slice(0, place) + (drops ? "" : "щ") + territory.slice(place + 1);
        const found = near.nearest(`${typed} областная организация`)?.organisation ?? null;
        expect([null, `${territory} областная организация`]).toContain(found);
      }),
    );
  });

  it("answers for any text", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 60 }), { maxLength: 20 }), fc.string(), (names, name) => {
        const found = new NearNames(roster(names)).nearest(name);
        expect(found === null || (names.includes(found.organisation) && found.score >= leastNameLikeness)).toBe(true);
      }),
    );
  });
});

describe("a region that is named alone, as files are", () => {
  const names = [...territories.map((territory) => `${territory} областная организация профсоюза`), "города Алматы"];
  const regions = new NearNames(roster(names));

  it.each([
    ["Абай", "Абайская"],
    ["Костанай обл", "Костанайская"],
    ["Кустанайская обл", null],
    ["Мангыстау", "Мангистауская"],
    ["Маңғыстау облысы", "Мангистауская"],
    ["Түркістан", "Туркестанская"],
    ["Ақтөбе", "Актюбинская"],
    ["Жетісу", "Жетысуская"],
    ["Улытау", "Улытауская"],
    ["Ұлытау", "Улытауская"],
    ["Шығыс Қазақстан облысы", "Восточно-Казахстанская"],
    ["СКО", "Северо-Казахстанская"],
    ["ВКО", "Восточно-Казахстанская"],
    ["ско", null],
    ["Алматы обл", "Алматинская"],
    ["Костанай горком", null],
    ["Отчёт", null],
  ])("%s: %s", (written, territory) => {
    const only = territory === null ? null : `${territory} областная организация профсоюза`;
    expect(regions.ofRegion(written).only).toBe(only);
  });

  it("is nobody's where two have it, or the only one has more", () => {
    const both = ["Костанайская областная организация", "Костанайская городская организация"];
    expect(new NearNames(roster(both)).ofRegion("Костанай")).toEqual({ only: null, organisations: both });
    expect(new NearNames(roster(both)).ofRegion("Костанай обл").only).toBe(both[0]);
    expect(new NearNames(roster([astanaAndAkmola])).ofRegion("Астана").only).toBeNull();
    expect(new NearNames(roster([astanaAndAkmola, astana])).ofRegion("Астана").only).toBeNull();
    const twoInitials = ["Северо-Казахстанская областная организация", "Сарыаркинский колледж Отырар"];
    expect(new NearNames(roster(twoInitials)).ofRegion("СКО")).toEqual({ only: null, organisations: twoInitials });
  });
});
