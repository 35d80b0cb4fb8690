import { HostFault, type FaultLocation, type HostFaultCode } from "../../workbook/hostFault";
import { isNotLoaded, PartNotLoaded } from "../host/paneFault";
import type { Packet } from "./packets";

/** A part of a call, or that the page needs an object no more. */
export type ToWorker =
  | { readonly kind: "call"; readonly id: number; readonly name: string; readonly packet: Packet }
  | { readonly kind: "forget"; readonly name: string };

export type FromWorker =
  | { readonly kind: "ready" }
  | { readonly kind: "result"; readonly id: number; readonly packet: Packet }
  | { readonly kind: "thrown"; readonly id: number; readonly fault: SentFault };

/** What was thrown, without its class, which messages do not keep. */
type SentFault =
  | {
      readonly kind: "host";
      readonly code: HostFaultCode;
      readonly detail: string;
      readonly location: FaultLocation | undefined;
    }
  | { readonly kind: "part" | "other"; readonly detail: string };

export function sentFault(error: unknown): SentFault {
  if (error instanceof HostFault) {
    return { kind: "host", code: error.code, detail: error.detail, location: error.location };
  }
  const detail = error instanceof Error ? (error.stack ?? String(error)) : String(error);
  return { kind: isNotLoaded(error) ? "part" : "other", detail };
}

export function thrownFault(fault: SentFault): Error {
  switch (fault.kind) {
    case "host":
      return new HostFault(fault.code, fault.detail, fault.location);
    case "part":
      return new PartNotLoaded(fault.detail);
    case "other":
      return new Error(fault.detail);
    default:
      return fault satisfies never;
  }
}
