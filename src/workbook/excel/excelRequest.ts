import { HostFault } from "../hostFault";
import { hostFaultFrom } from "./excelFaults";

export interface ExcelLimits {
  /** Milliseconds after which a request that Excel has not answered is given up. */
  readonly answerWithin: number;
  /** Bytes of a request or an answer; Excel on the web refuses 5 MB. */
  readonly requestBytes: number;
  /** Estimated bytes of a single answer; lower than the limit because lengths of texts are not known before. */
  readonly answerBytes: number;
}

export const defaultExcelLimits: ExcelLimits = {
  answerWithin: 60_000,
  requestBytes: 4_190_000,
  answerBytes: 4_000_000,
};

/**
 * One round trip: `work` fills the context, awaits exactly one `context.sync()` and only reads after it, so that an
 * answer that comes after the watchdog gave up changes nothing any more.
 *
 * A bare context instead of `Excel.run`: no proxy outlives its request here, and `Excel.run` would add an action for
 * each range to keep it and a second request to let it go.
 * @throws HostFault notAnswering when Excel stays silent (office-js#4805, #6150), or what the error means.
 */
export async function requestExcel<Answer>(
  step: string,
  limits: ExcelLimits,
  work: (context: Excel.RequestContext) => Promise<Answer>,
): Promise<Answer> {
  try {
    return await answerWithin(limits.answerWithin, step, work(new Excel.RequestContext()));
  } catch (error) {
    throw hostFaultFrom(error, step);
  }
}

function answerWithin<Answer>(milliseconds: number, step: string, answer: Promise<Answer>): Promise<Answer> {
  return new Promise<Answer>((resolve, reject) => {
    const watchdog = setTimeout(() => {
      reject(new HostFault("notAnswering", `${step}: no answer within ${milliseconds} ms`));
    }, milliseconds);
    answer.then(resolve, reject).finally(() => {
      clearTimeout(watchdog);
    });
  });
}
