import { hostInfo } from "../../../src/taskpane/host/hostInfo";

describe("what the address says of Office", () => {
  it.each([
    ["?_host_Info=Excel$Win32$16.01$ru-RU$$$$0", { host: "Excel", platform: "Win32", language: "ru-RU" }],
    [
      "?et=&_host_Info=Excel%24Mac%2416.02%24kk-KZ%24telemetry%24%24%240",
      { host: "Excel", platform: "Mac", language: "kk-KZ" },
    ],
    ["?_host_Info=excel|web|16.00|en-us|7c2b|isDialog|", { host: "excel", platform: "web", language: "en-us" }],
    ["?_host_Info=Excel", { host: "Excel", platform: "", language: "" }],
  ])("%s", (query, info) => {
    expect(hostInfo(query)).toEqual(info);
  });

  it("is nothing in an ordinary browser", () => {
    expect(hostInfo("?selfcheck")).toBeNull();
  });
});
