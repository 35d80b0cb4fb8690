import type { MethodName } from "../../criteria/criterion";
import { bands } from "./bands";
import { growth } from "./growth";
import type { Method } from "./method";
import { penalty } from "./penalty";
import { per100 } from "./per100";
import { percent } from "./percent";
import { perUnit } from "./perUnit";
import { places } from "./places";
import { yesNo } from "./yesNo";

/** The method of each name that staff can write in the criteria sheet. */
export const methods: Readonly<Record<MethodName, Method>> = {
  perUnit,
  percent,
  bands,
  yesNo,
  penalty,
  per100,
  growth,
  places,
};
