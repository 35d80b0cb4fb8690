/** What the address of the pane says of the Office that opened it: "Excel$Win32$16.01$ru-RU$$$$0". */
export interface HostInfo {
  /** "Excel" */
  readonly host: string;
  /** "Win32", "Mac", "iOS", "Android", "Web" … */
  readonly platform: string;
  /** Of Office's menus, "ru-RU"; empty where the host does not say. */
  readonly language: string;
}

/**
 * Office names itself before office.js has loaded; null in an ordinary browser.
 * @param query of the address, "?_host_Info=…"
 */
export function hostInfo(query: string): HostInfo | null {
  const told = new URLSearchParams(query).get("_host_Info");
  if (told === null) return null;
  // Office on the web has been seen to part the fields by "|".
  const [host = "", platform = "", , language = ""] = told.split(/[$|]/);
  return { host, platform, language };
}
