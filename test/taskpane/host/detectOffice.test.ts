import { detectOffice, patience } from "../../../src/taskpane/host/detectOffice";

const never = new Promise<never>(() => undefined);
const loaded = Promise.resolve();
const soon = 20;
const context = { displayLanguage: "kk-KZ" };
type FindOffice = Parameters<typeof detectOffice>[0]["office"];
const officeWith =
  (ready: Promise<{ host: unknown }>): FindOffice =>
  () => ({ onReady: () => ready, context });
const officeFailing: FindOffice = () => ({ onReady: () => Promise.reject(new Error("no bridge")), context });

describe("whether the pane stands in Excel", () => {
  it("does where Office names Excel as its host", async () => {
    const office = officeWith(Promise.resolve({ host: "Excel" }));
    const found = await detectOffice({ office, loaded, patience: soon, expected: true });
    expect(found).toMatchObject({ host: "excel", context: { displayLanguage: "kk-KZ" }, missing: null });
  });

  it("waits for office.js to load", async () => {
    let office: FindOffice = () => undefined;
    const arriving = new Promise<void>((resolve) => {
      setTimeout(() => {
        office = officeWith(Promise.resolve({ host: "Excel" }));
        resolve();
      }, 1);
    });
    const found = await detectOffice({ office: () => office(), loaded: arriving, patience: 5000, expected: true });
    expect(found).toMatchObject({ host: "excel" });
  });

  it.each([
    ["office.js could not be loaded", (): undefined => undefined, loaded, "officeNotLoaded"],
    ["office.js neither loads nor fails", (): undefined => undefined, never, "officeNotLoaded"],
    ["Office has no host", officeWith(Promise.resolve({ host: null })), loaded, "excelSilent"],
    ["Office fails to start", officeFailing, loaded, "excelSilent"],
    ["the host never answers", officeWith(never), loaded, "excelSilent"],
    ["the host is another program", officeWith(Promise.resolve({ host: "Word" })), loaded, "notExcel"],
  ] as const)(
    "does not where %s, and names the cause where Excel was expected",
    async (_why, office, page, missing) => {
      const options = { office, loaded: page, patience: soon };
      expect(await detectOffice({ ...options, expected: true })).toMatchObject({ host: "none", missing });
      expect(await detectOffice({ ...options, expected: false })).toMatchObject({ host: "none", missing: null });
    },
  );

  it("waits once, 10 seconds at most, however the time is shared between loading and answering", async () => {
    jest.useFakeTimers();
    try {
      let settled = false;
      let load: () => void = () => undefined;
      const page = new Promise<void>((resolve) => (load = resolve));
      let office: FindOffice = () => undefined;
      const detected = detectOffice({
        office: () => office(),
        loaded: page,
        patience: patience.inOffice,
        expected: true,
      }).then((found) => {
        settled = true;
        return found;
      });
      await jest.advanceTimersByTimeAsync(9_000);
      office = officeWith(never);
      load();
      await jest.advanceTimersByTimeAsync(999);
      expect(settled).toBe(false);
      await jest.advanceTimersByTimeAsync(1);
      expect(settled).toBe(true);
      expect(await detected).toMatchObject({ host: "none", missing: "excelSilent" });
    } finally {
      jest.useRealTimers();
    }
  });
});
