/** Several objects of one kind handled as one: what is written goes to all, what differs is read as null. */
import { itemNotFound } from "../hostError";
import type { HostObject, Scalar } from "../hostObject";
import { uniform } from "../uniform";

export function allOf(objects: readonly HostObject[]): HostObject {
  const [first] = objects;
  if (!first) throw itemNotFound("no area");
  const names = Object.keys(first.scalars ?? {});
  return {
    type: first.type,
    identity: () => first.identity?.() ?? {},
    scalars: Object.fromEntries(names.map((name) => [name, scalarOf(objects, name)])),
    parts: mapped(first.parts, (name) => () => allOf(objects.flatMap((object) => object.parts?.[name]?.() ?? []))),
    methods: mapped(first.methods, (name) => (args) => {
      for (const object of objects) object.methods?.[name]?.(args);
      return null;
    }),
    ...(first.item ? { item: (key) => allOf(objects.flatMap((object) => object.item?.(key) ?? [])) } : {}),
  };
}

function scalarOf(objects: readonly HostObject[], name: string): Scalar {
  return {
    read: () => uniform(objects.map((object) => object.scalars?.[name]?.read?.() ?? null)),
    write: (value) => {
      for (const object of objects) object.scalars?.[name]?.write?.(value);
    },
  };
}

function mapped<From, To>(
  record: Readonly<Record<string, From>> | undefined,
  to: (name: string) => To,
): Record<string, To> {
  return Object.fromEntries(Object.keys(record ?? {}).map((name) => [name, to(name)]));
}
