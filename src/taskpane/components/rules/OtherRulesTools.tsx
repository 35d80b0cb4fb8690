import type { OtherRules } from "../../state/otherRulesState";
import { FromAppendix } from "./FromAppendix";
import { Rehearsal } from "./Rehearsal";

export { TryRule } from "./TryRule";

interface OtherRulesToolsProps {
  readonly found: OtherRules;
}

/** What is done with the rules of other files. */
export function OtherRulesTools({ found }: OtherRulesToolsProps): React.JSX.Element {
  return (
    <>
      <FromAppendix appendix={found.appendix} />
      <Rehearsal rehearsed={found.rehearsed} />
    </>
  );
}
