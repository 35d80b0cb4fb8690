import { mayBeOffice, type OpenedWindow } from "../../../src/taskpane/host/mayBeOffice";

const self = {};
const plain: OpenedWindow = {
  top: self,
  self,
  name: "",
  location: { search: "?selfcheck", hash: "#results" } as Location,
  external: { AddSearchProvider: () => undefined },
  sessionStorage: { getItem: () => null },
};

describe("whether Office may have opened the pane", () => {
  it("may not in an ordinary browser, also where it keeps no session", () => {
    expect(mayBeOffice(plain)).toBe(false);
    const closed = {
      ...plain,
      get sessionStorage(): Storage {
        throw new Error("SecurityError");
      },
    };
    expect(mayBeOffice(closed)).toBe(false);
  });

  it.each<readonly [string, Partial<OpenedWindow> & Readonly<Record<string, unknown>>]>([
    ["the address", { location: { search: "?_host_Info=Excel$Win32$16.01$ru-RU$$$$0", hash: "" } as Location }],
    ["the address after #", { location: { search: "", hash: "#&_xdm_Info=1|2|https://excel.example" } as Location }],
    ["the frame that it stands in", { top: {} }],
    ["the name of the window", { name: '{"hostInfo":"Excel|Web|16.01"}' }],
    ["what Excel puts into the window", { external: { GetContext: () => undefined } }],
    ["what the Mac puts into the window", { external: { GetHostInfo: () => "" } }],
    ["what Android puts into the window", { agaveHost: {} }],
    ["the session, after the address has changed", { sessionStorage: { getItem: () => "Excel$Web$16.01" } }],
  ])("may where %s says so", (_what, told) => {
    expect(mayBeOffice({ ...plain, ...told })).toBe(true);
  });
});
