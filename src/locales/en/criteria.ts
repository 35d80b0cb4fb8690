export const criteria = {} as const;

export const criteriaIssues = {} as const;
