import { detectOffice, patienceFor } from "../../../src/taskpane/host/detectOffice";

const never = new Promise<never>(() => undefined);
const loaded = Promise.resolve();
const soon = 20;
const context = { displayLanguage: "kk-KZ" };
const officeWith = (ready: Promise<{ host: unknown }>) => () => ({ onReady: () => ready, context });

describe("whether the pane stands in Excel", () => {
  it("does where Office names Excel as its host", async () => {
    const found = await detectOffice({
      office: officeWith(Promise.resolve({ host: "Excel" })),
      loaded,
      patience: soon,
    });
    expect(found).toMatchObject({ host: "excel", context: { displayLanguage: "kk-KZ" } });
  });

  it("waits for office.js to load", async () => {
    let office: ReturnType<typeof officeWith> = () => undefined as never;
    const arriving = new Promise<void>((resolve) => {
      setTimeout(() => {
        office = officeWith(Promise.resolve({ host: "Excel" }));
        resolve();
      }, 1);
    });
    expect(await detectOffice({ office: () => office(), loaded: arriving, patience: 5000 })).toMatchObject({
      host: "excel",
    });
  });

  it.each([
    ["office.js could not be loaded", () => undefined, loaded],
    ["office.js neither loads nor fails", () => undefined, never],
    ["Office has no host", officeWith(Promise.resolve({ host: null })), loaded],
    ["the host is another program", officeWith(Promise.resolve({ host: "Word" })), loaded],
    ["the host never answers", officeWith(never), loaded],
  ])("does not where %s", async (_why, office, pageLoaded) => {
    expect(await detectOffice({ office, loaded: pageLoaded, patience: soon })).toMatchObject({ host: "none" });
  });

  it("has more patience where Excel names itself in the address", () => {
    expect(patienceFor("?_host_Info=Excel$Win32$16.01$ru-RU")).toBeGreaterThan(patienceFor(""));
  });
});
