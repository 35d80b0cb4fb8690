import type { ReportInput } from "./reportInput";

type Titles = ReportInput["titles"];

/** The title of every sheet that results speak of. */
export function reportTitles(title: (role: keyof Titles) => string): Titles {
  return {
    totals: title("totals"),
    awards: title("awards"),
    resolution: title("resolution"),
    points: title("points"),
    ranks: title("ranks"),
    scorecard: title("scorecard"),
    data: title("data"),
    status: title("status"),
    comparison: title("comparison"),
    checks: title("checks"),
    criteria: title("criteria"),
    settings: title("settings"),
  };
}
