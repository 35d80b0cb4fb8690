import { attestedOrganisations } from "../../../src/criteria/attestedOrganisations";
import { NameMatcher } from "../../../src/intake/organisation/nameMatcher";

const names = ["Западно-Казахстанская областная организация", "Восточно-Казахстанская областная организация"];
const matcher = new NameMatcher(
  [...attestedOrganisations, ...names].map((name) => ({
    name,
    nameKk: "",
    spellings: [],
    takesPart: true,
    reason: "",
  })),
);

it.each([
  ["ЗКО", names[0]],
  ["ВКО", names[1]],
])("%s in a cell is asked to be the organisation of these initials", (written, organisation) => {
  expect(matcher.match(written)).toMatchObject({ kind: "near", organisation: written, near: { organisation } });
});

it("initials of nobody are unknown", () => {
  expect(matcher.match("ЮКО")).toMatchObject({ kind: "new", near: null });
});
