import { plainText, type Shown } from "./numberText";

/** Of several cells a text names all, parted by semicolons. */
export type TextParams = Readonly<Record<string, Shown | readonly Shown[]>>;

/** A parameter as a text of no language; "" where there is none. */
export function plainParam(param: TextParams[string] = ""): string {
  return isList(param) ? param.map(plainText).join("; ") : plainText(param);
}

function isList(param: TextParams[string]): param is readonly Shown[] {
  return Array.isArray(param);
}
