/**
 * Plain data of any size in parts, each of which holds up the thread that sends or receives it for a few milliseconds only:
 * structured cloning of a whole evaluation of 1,000 organisations would stop the pane for half a second. What is one
 * object on one side is one on the other, within a call and, for what is large, from call to call.
 */

/** Objects in an order in which each comes after those it holds. */
export interface Packet {
  /** Objects in which null stands for every other object; maps and sets are arrays of what they hold. */
  readonly nodes: readonly unknown[];
  /** What a node is, where it is no plain object or array. */
  readonly kinds: readonly (readonly [node: number, kind: "map" | "set" | "known"])[];
  /** Which object stands where: the node, its key, the number of the object, counted through all packets. */
  readonly links: readonly (readonly [node: number, key: number | string, object: number])[];
  /** Names under which the other side keeps an object, for the next time. */
  readonly kept: readonly (readonly [object: number, name: string])[];
  readonly isLast: boolean;
}

/** Objects that the other side has already, by name. */
export interface Keeping {
  readonly nameOf: (object: object) => string | undefined;
  readonly keep: (object: object, name: string) => void;
  readonly named: (name: string) => object | undefined;
  readonly newName: () => string;
}

type Holder = Record<number | string, unknown>;

/** Objects of one packet: a few milliseconds on a slow computer. */
const packetSize = 3_000;

export function* packets(sent: readonly unknown[], keeping: Keeping): Generator<Packet> {
  const numbers = new Map<object, number>();
  let packet = emptyPacket();
  let before = 0;

  const pack = (object: object): void => {
    const node = packet.nodes.length;
    const number = before + node;
    const name = keeping.nameOf(object);
    if (name !== undefined) {
      packet.nodes.push(name);
      packet.kinds.push([node, "known"]);
    } else if (ArrayBuffer.isView(object)) {
      packet.nodes.push(object);
    } else {
      const held = contents(object);
      const copy: Holder = Array.isArray(held) ? (new Array(held.length) as unknown as Holder) : {};
      for (const key of Object.keys(held)) {
        const value = held[key];
        put(copy, key, isObject(value) ? null : value);
        if (isObject(value)) packet.links.push([node, key, numbers.get(value) ?? 0]);
      }
      packet.nodes.push(copy);
      if (object instanceof Map) packet.kinds.push([node, "map"]);
      if (object instanceof Set) packet.kinds.push([node, "set"]);
      if (isLarge(object)) {
        const given = keeping.newName();
        keeping.keep(object, given);
        packet.kept.push([number, given]);
      }
    }
    numbers.set(object, number);
  };

  // Depth first, without recursion.
  const open: object[] = [sent];
  const opened = new Set<object>();
  for (let object = open.at(-1); object !== undefined; object = open.at(-1)) {
    const isLeaf = ArrayBuffer.isView(object) || keeping.nameOf(object) !== undefined;
    if (numbers.has(object)) {
      open.pop();
    } else if (isLeaf || opened.has(object)) {
      open.pop();
      pack(object);
      if (packet.nodes.length >= packetSize) {
        yield { ...packet, isLast: false };
        before += packet.nodes.length;
        packet = emptyPacket();
      }
    } else {
      opened.add(object);
      for (const value of Object.values(contents(object))) if (isObject(value) && !numbers.has(value)) open.push(value);
    }
  }
  yield { ...packet, isLast: true };
}

/** Puts packets together again: each call takes one, and gives what was sent with the last. */
export function unpacker(keeping: Keeping): (packet: Packet) => readonly unknown[] | null {
  const objects: unknown[] = [];
  return ({ nodes, kinds, links, kept, isLast }) => {
    const kindOf = new Map(kinds);
    let link = 0;
    for (const [index, node] of nodes.entries()) {
      for (let at = links[link]; at?.[0] === index; at = links[++link]) put(node as Holder, at[1], objects[at[2]]);
      objects.push(made(node, kindOf.get(index), keeping));
    }
    for (const [number, name] of kept) keeping.keep(objects[number] as object, name);
    return isLast ? (objects.at(-1) as readonly unknown[]) : null;
  };
}

function made(node: unknown, kind: "map" | "set" | "known" | undefined, keeping: Keeping): unknown {
  switch (kind) {
    case "map":
      return new Map(pairs(node as readonly unknown[]));
    case "set":
      return new Set(node as readonly unknown[]);
    case "known":
      return keeping.named(String(node));
    case undefined:
      return node;
    default:
      return kind satisfies never;
  }
}

function pairs(flat: readonly unknown[]): readonly (readonly [unknown, unknown])[] {
  return Array.from({ length: flat.length / 2 }, (_pair, index) => [flat[2 * index], flat[2 * index + 1]]);
}

function emptyPacket() {
  return {
    nodes: [] as unknown[],
    kinds: [] as [number, "map" | "set" | "known"][],
    links: [] as [number, number | string, number][],
    kept: [] as [number, string][],
  };
}

function contents(object: object): Holder {
  if (object instanceof Map) return Array.from(object).flat(1) as unknown as Holder;
  return (object instanceof Set ? Array.from(object) : object) as Holder;
}

/** A key of this name would otherwise be the object's prototype. */
function put(holder: Holder, key: number | string, value: unknown): void {
  if (key !== "__proto__") holder[key] = value;
  else Object.defineProperty(holder, key, { value, enumerable: true, configurable: true, writable: true });
}

/** Workbooks, plans of them and what was understood: each is made once and needed again and again. */
function isLarge(object: object): boolean {
  return ("sheets" in object && ("fileName" in object || "existing" in object)) || "intake" in object;
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
