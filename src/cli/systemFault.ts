import type { Translate } from "../locales/translator";

/** What the system says of a file (errno of POSIX, as node gives it for Windows, too), by the texts that we have. */
const reasons = {
  ENOSPC: "diskFull",
  EDQUOT: "diskFull",
  EFBIG: "diskFull",
  EACCES: "denied",
  EPERM: "denied",
  EBUSY: "denied",
  EROFS: "readOnly",
  ENAMETOOLONG: "nameTooLong",
  ENOTDIR: "belowFile",
  ELOOP: "linkLoop",
  ENOENT: "gone",
} as const;

export function systemCode(fault: unknown): string {
  return typeof fault === "object" && fault !== null && "code" in fault ? String(fault.code) : "";
}

/** Why the system refused, in the reader's language; a code that has no text as it is. */
export function systemReason(fault: unknown, t: Translate): string {
  const code = systemCode(fault);
  if (isKnown(code)) return t(`cli.system.${reasons[code]}`);
  return code === "" ? String(fault) : code;
}

function isKnown(code: string): code is keyof typeof reasons {
  return Object.hasOwn(reasons, code);
}
