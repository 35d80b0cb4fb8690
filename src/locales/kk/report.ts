export const report = {} as const;

export const reportIssues = {} as const;
