import { loadPart } from "../host/paneFault";
import { knownToPage } from "./keptObjects";
import { thrownFault, type FromWorker, type ToWorker } from "./messages";
import { packets, unpacker, type Keeping } from "./packets";

type Pipeline = typeof import("../pipeline");

/** Every step of the pipeline, done in a worker where there can be one. Each throws what the step throws. */
export type RemotePipeline = {
  readonly [Name in keyof Pipeline as Pipeline[Name] extends (...given: never) => unknown ? Name : never]: (
    ...given: Parameters<Extract<Pipeline[Name], (...given: never) => unknown>>
  ) => Promise<Awaited<ReturnType<Extract<Pipeline[Name], (...given: never) => unknown>>>>;
};

interface Call {
  /** Kept while the worker may answer with one of them. */
  readonly given: readonly unknown[];
  readonly take: ReturnType<typeof unpacker>;
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: unknown) => void;
}

interface Thread {
  readonly worker: Worker;
  readonly known: Keeping;
  readonly calls: Map<number, Call>;
  /** It is stopped, or something went wrong in it that no call was told of. */
  isLost: boolean;
}

/** To the calls of a lost worker, which are then made again: steps of the pipeline change nothing. */
class ThreadLost extends Error {}

/** Milliseconds after which a worker that has neither begun nor failed is done without. */
const beginsWithin = 20_000;

/** null: this host has no workers, or the worker's script cannot be loaded. */
let thread: Promise<Thread | null> | null = null;
let lastCall = 0;

/** @param signal once it is aborted, every step that is under way is abandoned at once, with an AbortError */
export function remotePipeline(signal?: AbortSignal): RemotePipeline {
  return new Proxy<Partial<RemotePipeline>>(
    {},
    {
      get: (_steps, name) =>
        // Whoever awaits it asks whether it is a promise.
        name === "then" ? undefined : (...given: readonly unknown[]) => call(String(name), given, signal),
    },
  ) as RemotePipeline;
}

/** Starts the worker, so that it is there when it is needed; whether there is one. */
export async function startWorker(): Promise<boolean> {
  thread ??= started();
  return (await thread) !== null;
}

async function call(name: string, given: readonly unknown[], signal: AbortSignal | undefined): Promise<unknown> {
  thread ??= started();
  const current = await thread;
  signal?.throwIfAborted();
  if (current === null || current.isLost) return callHere(name, given);
  try {
    return await callThread(current, name, given, signal);
  } catch (error) {
    if (error instanceof ThreadLost) return call(name, given, signal);
    throw error;
  }
}

async function callThread(
  current: Thread,
  name: string,
  given: readonly unknown[],
  signal: AbortSignal | undefined,
): Promise<unknown> {
  const id = (lastCall += 1);
  const result = new Promise<unknown>((resolve, reject) => {
    current.calls.set(id, { given, take: unpacker(current.known), resolve, reject });
    signal?.addEventListener("abort", () => {
      if (!current.calls.has(id)) return;
      current.calls.delete(id);
      thread = replaced(current);
      reject(new DOMException("cancelled", "AbortError"));
    });
  });
  // Until it is awaited below nobody would hear of it.
  result.catch(() => undefined);
  for (const packet of packets(given, current.known)) {
    const message: ToWorker = { kind: "call", id, name, packet };
    current.worker.postMessage(message);
    await turn();
    signal?.throwIfAborted();
  }
  return result;
}

/** The same steps on this thread, each after a turn in which the pane can show what is being done. */
async function callHere(name: string, given: readonly unknown[]): Promise<unknown> {
  const pipeline = await loadPart(() => import(/* webpackChunkName: "evaluation" */ "../pipeline"));
  await turn();
  return Reflect.apply(Reflect.get(pipeline, name) as (...given: readonly unknown[]) => unknown, undefined, given);
}

function started(): Promise<Thread | null> {
  return new Promise((resolve) => {
    try {
      const worker = new Worker(new URL("./pipelineWorker.ts", import.meta.url));
      const known = knownToPage((name) => {
        const message: ToWorker = { kind: "forget", name };
        worker.postMessage(message);
      });
      const thread: Thread = { worker, known, calls: new Map(), isLost: false };
      const fail = (): void => {
        clearTimeout(late);
        resolve(null);
        lose(thread);
      };
      const late = setTimeout(fail, beginsWithin);
      worker.addEventListener("message", ({ data }: MessageEvent<FromWorker>) => {
        clearTimeout(late);
        if (data.kind === "ready") resolve(thread);
        else received(data, thread.calls);
      });
      worker.addEventListener("error", fail);
      worker.addEventListener("messageerror", fail);
    } catch {
      resolve(null);
    }
  });
}

function lose(thread: Thread): void {
  thread.isLost = true;
  thread.worker.terminate();
  const calls = Array.from(thread.calls.values());
  thread.calls.clear();
  for (const { reject } of calls) reject(new ThreadLost());
}

function received(message: Exclude<FromWorker, { kind: "ready" }>, calls: Thread["calls"]): void {
  const { id } = message;
  const call = calls.get(id);
  if (call === undefined) return;
  try {
    if (message.kind === "thrown") throw thrownFault(message.fault);
    const results = call.take(message.packet);
    if (results === null) return;
    call.resolve(results[0]);
  } catch (error) {
    call.reject(error);
  }
  calls.delete(id);
}

/** Another worker; where its script is out of reach by now, the same one, which comes to an end some time. */
async function replaced(busy: Thread): Promise<Thread> {
  const fresh = await started();
  if (fresh === null) return busy;
  lose(busy);
  return fresh;
}

function turn(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve);
  });
}
