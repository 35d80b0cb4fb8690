export const cli = {} as const;

export const cliIssues = {} as const;
