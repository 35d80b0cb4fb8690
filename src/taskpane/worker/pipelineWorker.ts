/** The thread that reads files, scores and plans sheets, so that the pane answers meanwhile. */
import { keptByWorker } from "./keptObjects";
import { sentFault, type FromWorker, type ToWorker } from "./messages";
import { packets, unpacker } from "./packets";

// The page's content security policy does not hold for a worker: it has nothing to ask anybody.
for (const way of [
  "fetch",
  "XMLHttpRequest",
  "WebSocket",
  "EventSource",
  "WebTransport",
  "Worker",
  "indexedDB",
  "caches",
]) {
  Object.defineProperty(self, way, { value: undefined });
}

const kept = keptByWorker();
const calls = new Map<number, ReturnType<typeof unpacker>>();

function send(message: FromWorker): void {
  self.postMessage(message);
}

async function answer(id: number, name: string, given: readonly unknown[]): Promise<void> {
  try {
    const pipeline = await import(/* webpackChunkName: "evaluation" */ "../pipeline");
    const work: unknown = Reflect.get(pipeline, name);
    if (typeof work !== "function") throw new Error(name);
    const result: unknown = await Reflect.apply(work, undefined, given);
    for (const packet of packets([result], kept)) send({ kind: "result", id, packet });
  } catch (error) {
    send({ kind: "thrown", id, fault: sentFault(error) });
  }
}

self.addEventListener("message", ({ data }: MessageEvent<ToWorker>) => {
  if (data.kind === "forget") {
    kept.forget(data.name);
    return;
  }
  const { id, name, packet } = data;
  const take = calls.get(id) ?? unpacker(kept);
  calls.set(id, take);
  const given = take(packet);
  if (given === null) return;
  calls.delete(id);
  void answer(id, name, given);
});

send({ kind: "ready" });
