export const pane = {} as const;

export const paneIssues = {} as const;
