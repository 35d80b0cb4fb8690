import { RosterIndex } from "../../../src/intake/organisation/rosterIndex";

const name =
  "ОО «Абайская областная организация Казахстанского отраслевого профессионального союза работников просвещения»";
const nameKk = "«Қазақстандық салалық кәсіптік одағының Абай облыстық ұйымы» ҚБ";
const index = new RosterIndex([{ name, nameKk, spellings: [], takesPart: true, reason: "" }]);

describe("a name in short is the name in full", () => {
  it.each([
    "ОО «Абайская областная организация Казахстанского отраслевого профсоюза работников просвещения»",
    "Абайская ОО Казахстанского отраслевого профсоюза работников просвещения",
    "Қазақстандық салалық кәсіподағының Абай облыстық ұйымы",
    "Абайская обл. организация",
    "Абай обл. ұйымы",
  ])("%s", (written) => {
    expect(index.match(written)).toEqual({ kind: "official", name });
  });

  it.each([
    "Абайская ГО Казахстанского отраслевого профсоюза работников просвещения",
    "Абайская областная организация Казахстанского отраслевого союза работников просвещения",
  ])("but another kind or another union is not: %s", (written) => {
    expect(index.match(written)).toEqual({ kind: "unknown" });
  });
});
