import type { SignedPaper } from "../../criteria/approvalFaults";
import { withAnswer, type GivenAnswer } from "../state/paneAnswers";
import { evaluate } from "./evaluate";
import type { PaneContext } from "./paneContext";

/** Evaluates with the answer that the results have been signed; the answer stays where that fails, and can be taken back. */
export function approve(context: PaneContext, signal: AbortSignal, signed: SignedPaper): Promise<void> {
  const approval = { approved: true, ...signed, checksum: "", reason: "" };
  const answer: GivenAnswer = { kind: "approval", approval };
  context.dispatch({ type: "answered", answer });
  return evaluate({ ...context, answers: withAnswer(context.answers, answer) }, signal);
}
