/** Excel.SettingCollection (1.4): what the add-in keeps in the workbook. */
import { itemNotFound } from "../hostError";
import { textOf, type HostObject, type HostScope } from "../hostObject";

export function settingCollectionObject(scope: HostScope): HostObject {
  const { settings } = scope.workbook;
  const found = (key: string): HostObject => {
    if (!settings.has(key)) throw itemNotFound(`setting ${key}`);
    return settingObject(scope, key);
  };
  return {
    type: "SettingCollection",
    identity: () => ({}),
    item: (key) => found(textOf(key, "key")),
    items: () => [...settings.keys()].map(found),
    objects: {
      /** Sets the value where the key is there already (d.ts). */
      Add: (args) => {
        settings.set(args.text(0), args.json(1));
        return settingObject(scope, args.text(0));
      },
      GetItemOrNullObject: (args) => (settings.has(args.text(0)) ? settingObject(scope, args.text(0)) : null),
    },
    methods: { GetCount: () => settings.size },
  };
}

function settingObject(scope: HostScope, key: string): HostObject {
  const { settings } = scope.workbook;
  return {
    type: "Setting",
    identity: () => ({ _Id: key }),
    scalars: {
      Key: { read: () => key },
      Value: {
        read: () => settings.get(key) ?? null,
        write: (value) => {
          settings.set(key, value);
        },
      },
    },
    methods: {
      Delete: () => {
        settings.delete(key);
        return null;
      },
    },
  };
}
