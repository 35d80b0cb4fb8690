import { setTimeout } from "node:timers/promises";
import { keptByWorker } from "../../../src/taskpane/worker/keptObjects";
import type { FromWorker, ToWorker } from "../../../src/taskpane/worker/messages";
import { packets } from "../../../src/taskpane/worker/packets";

type Listener = (event: { readonly data?: FromWorker; readonly message?: string }) => void;

/** A worker that does what a test says, and nothing by itself. */
class FakeWorker {
  static readonly made: FakeWorker[] = [];
  readonly listeners = new Map<string, Listener>();
  readonly calls: number[] = [];
  isTerminated = false;
  constructor() {
    FakeWorker.made.push(this);
  }
  addEventListener(type: string, listener: Listener): void {
    this.listeners.set(type, listener);
  }
  postMessage(message: ToWorker): void {
    if (message.kind === "call" && message.packet.isLast) this.calls.push(message.id);
  }
  terminate(): void {
    this.isTerminated = true;
  }
  say(data: FromWorker): void {
    this.listeners.get("message")?.({ data });
  }
  answer(result: unknown): void {
    const [id = 0] = this.calls;
    for (const packet of packets([result], keptByWorker())) this.say({ kind: "result", id, packet });
  }
}

/** Each test has a page of its own, with no worker begun. */
async function page() {
  jest.resetModules();
  const { remotePipeline, startWorker } = await import("../../../src/taskpane/worker/remotePipeline");
  return { remotePipeline, startWorker };
}

const here = { done: "on the page" };
const last = (): FakeWorker => {
  const worker = FakeWorker.made.at(-1);
  if (worker === undefined) throw new Error("no worker was made");
  return worker;
};

jest.mock("../../../src/taskpane/pipeline", () => ({ loadParts: () => here, templateForPane: () => here }));

beforeEach(() => {
  FakeWorker.made.length = 0;
  // A page's script has an address; a test has none.
  Object.assign(globalThis, { Worker: FakeWorker, URL: String });
});

describe("a call to the thread beside the pane", () => {
  it("is answered by it", async () => {
    const { remotePipeline } = await page();
    const call = remotePipeline().templateForPane("ru");
    last().say({ kind: "ready" });
    await setTimeout(20);
    last().answer({ done: "beside" });
    expect(await call).toEqual({ done: "beside" });
  });

  it.each(["error", "messageerror"])("is done on the page where the thread says %s before it begins", async (type) => {
    const { remotePipeline, startWorker } = await page();
    const call = remotePipeline().templateForPane("ru");
    last().listeners.get(type)?.({});
    expect(await call).toBe(here);
    expect(await startWorker()).toBe(false);
  });

  it("is done on the page where the thread never begins", async () => {
    jest.useFakeTimers();
    const { remotePipeline } = await page();
    const call = remotePipeline().templateForPane("ru");
    await jest.advanceTimersByTimeAsync(60_000);
    expect(await call).toBe(here);
    expect(last().isTerminated).toBe(true);
    jest.useRealTimers();
  });

  it.each(["error", "messageerror"])("is done again on the page where the thread dies with %s", async (type) => {
    const { remotePipeline } = await page();
    const calls = [remotePipeline().templateForPane("ru"), remotePipeline().loadParts()];
    last().say({ kind: "ready" });
    await setTimeout(20);
    expect(last().calls).toHaveLength(2);
    last().listeners.get(type)?.({});
    expect(await Promise.all(calls)).toEqual([here, here]);
    expect(await remotePipeline().templateForPane("kk")).toBe(here);
    expect(FakeWorker.made).toHaveLength(1);
  });

  it("is made again of the next thread where another one's Cancel ends the thread", async () => {
    const { remotePipeline } = await page();
    const controller = new AbortController();
    const cancelled = remotePipeline(controller.signal).templateForPane("ru");
    const other = remotePipeline().templateForPane("kk");
    const [first] = FakeWorker.made;
    last().say({ kind: "ready" });
    await setTimeout(20);
    controller.abort();
    await expect(cancelled).rejects.toThrow("cancelled");
    expect(first?.isTerminated).toBe(false);
    last().say({ kind: "ready" });
    await setTimeout(20);
    expect(first?.isTerminated).toBe(true);
    last().answer({ done: "by the next" });
    expect(await other).toEqual({ done: "by the next" });
  });

  it("fails where the answer cannot be read", async () => {
    const { remotePipeline } = await page();
    const call = remotePipeline().templateForPane("ru");
    last().say({ kind: "ready" });
    await setTimeout(20);
    const [id = 0] = last().calls;
    const packet = { nodes: [null], kinds: [[0, "map"]], links: [], kept: [], isLast: true } as const;
    last().say({ kind: "result", id, packet });
    await expect(call).rejects.toThrow(TypeError);
  });
});
