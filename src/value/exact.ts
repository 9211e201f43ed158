/** Two ways to the same amount in floating point differ behind so many digits. */
const precision = 12

/** An amount as it was reckoned, without what floating point adds to it: 9.85 less 9.4 is 0.45. */
export const exact = (amount: number): number =>
  Number.isInteger(amount) ? amount : Number(amount.toPrecision(precision))
