export const intake = {} as const;

export const intakeIssues = {} as const;
