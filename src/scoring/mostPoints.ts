/** Beyond this a sum with four decimals would lose digits in a spreadsheet as well as here. */
export const mostPoints = 1e11;
