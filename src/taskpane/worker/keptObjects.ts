import type { Keeping } from "./packets";

/** What the worker keeps, until it is told that the page needs it no more. */
export function keptByWorker(): Keeping & { readonly forget: (name: string) => void } {
  const names = new WeakMap<object, string>();
  const objects = new Map<string, object>();
  let count = 0;
  return {
    nameOf: (object) => names.get(object),
    keep: (object, name) => {
      names.set(object, name);
      objects.set(name, object);
    },
    named: (name) => objects.get(name),
    newName: () => `w${(count += 1)}`,
    forget: (name) => {
      const object = objects.get(name);
      if (object !== undefined) names.delete(object);
      objects.delete(name);
    },
  };
}

/** What the page knows that the worker keeps: it holds nothing itself. @param onLost nobody on the page needs the object */
export function knownToPage(onLost: (name: string) => void): Keeping {
  const names = new WeakMap<object, string>();
  const objects = new Map<string, WeakRef<object>>();
  const lost = new FinalizationRegistry((name: string) => {
    objects.delete(name);
    onLost(name);
  });
  let count = 0;
  return {
    nameOf: (object) => names.get(object),
    keep: (object, name) => {
      names.set(object, name);
      objects.set(name, new WeakRef(object));
      lost.register(object, name);
    },
    named: (name) => objects.get(name)?.deref(),
    newName: () => `p${(count += 1)}`,
  };
}
