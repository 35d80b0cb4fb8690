import { createSaver, deliveryOf, textFile } from "../../../src/taskpane/saving/handOver";

const mac = { host: "Excel", platform: "Mac", language: "ru-RU" };
const windows = { ...mac, platform: "Win32" };

describe("what is known of a file that was handed over", () => {
  it.each([
    ["an ordinary browser", null, undefined, "browser"],
    ["Excel for Windows", windows, "PC", "unconfirmed"],
    ["Excel on the web", { ...mac, platform: "Web" }, "OfficeOnline", "unconfirmed"],
    ["Excel for Mac", mac, "Mac", "impossible"],
    ["Excel for iPad", { ...mac, platform: "iOS" }, "iOS", "impossible"],
    ["Excel for Mac where office.js did not load", mac, undefined, "impossible"],
    ["Excel for Windows where office.js did not load", windows, undefined, "unconfirmed"],
    ["Excel for Mac whose address says nothing", null, "Mac", "impossible"],
  ] as const)("%s", (_where, info, platform, delivery) => {
    expect(deliveryOf(info, platform)).toBe(delivery);
  });

  it.each([
    ["browser", 1],
    ["unconfirmed", 1],
    ["impossible", 0],
  ] as const)("%s: downloads begun %i", (delivery, times) => {
    const download = jest.fn();
    const file = createSaver(delivery, download)(textFile("letter.txt", "Здравствуйте"));
    expect(file).toMatchObject({ name: "letter.txt", delivery, parts: [{ text: "Здравствуйте" }] });
    expect(download).toHaveBeenCalledTimes(times);
  });
});
