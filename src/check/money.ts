// Units that are money: the three capitals of a currency's code.

export const isMoney = (unit: string | null): boolean => unit !== null && /^[A-Z]{3}$/u.test(unit);
