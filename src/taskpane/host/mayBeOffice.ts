/** What of a window tells that Office may have opened it. */
export type OpenedWindow = Pick<Window, "name" | "location"> & {
  readonly top: unknown;
  readonly self: unknown;
  readonly external?: object;
  readonly sessionStorage?: Pick<Storage, "getItem">;
};

/**
 * false in an ordinary browser, where office.js would find no host either: it looks at the address, at the name of the
 * window, at what it noted in the session and at `window.external` (OSF._OfficeAppFactory), and, finding nothing, asks a
 * server of Microsoft's telemetry for a frame. So it is loaded only where one of these says something.
 */
export function mayBeOffice(window: OpenedWindow): boolean {
  const { location, external = {} } = window;
  return (
    window.top !== window.self ||
    window.name !== "" ||
    /_(?:host|xdm)_Info=/.test(`${location.search}${location.hash}`) ||
    ["GetContext", "GetHostInfo"].some((member) => member in external) ||
    "agaveHost" in window ||
    isNoted(window)
  );
}

/** Where the session is closed to the page, it is to office.js. */
function isNoted(window: OpenedWindow): boolean {
  try {
    return (window.sessionStorage?.getItem("hostInfoValue") ?? null) !== null;
  } catch {
    return false;
  }
}
