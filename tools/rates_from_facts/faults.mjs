// What may not stand in data/rates: numbers that are none, gaps, and steps as only a new money or the other sense makes them.

/** A month of 2023 may be this far from what is known of the year (LKR: 11 %); the euro upside down would be 14 % or more. */
const FAR = 0.12;
/** From one month or year to the next. The widest true steps since 2000: 27 % in a month (LKR 2022-04), 42 % in a year (BRL 2015). */
const STEP = 1.5;

/** Sentences on `rates` of one file: {currency, in2023, period, perDollar}, sorted. */
export function findFaults(rates) {
  return rates.flatMap((rate, index) => {
    const value = Number(rate.perDollar);
    const name = `${rate.currency} ${rate.period}: ${rate.perDollar}`;
    if (!/^\d+(\.\d+)?$/.test(rate.perDollar) || value === 0) return [`${name} is no rate`];
    const found = [];
    if (rate.period.startsWith("2023") && Math.abs(value / rate.in2023 - 1) > FAR)
      found.push(`${name} per dollar, but about ${rate.in2023} is known of 2023`);
    const before = rates[index - 1];
    if (before?.currency !== rate.currency) return found;
    const step = value / Number(before.perDollar);
    if (Math.max(step, 1 / step) > STEP) found.push(`${name} after ${before.perDollar}`);
    if (nextPeriod(before.period) !== rate.period) found.push(`${name} stands after ${before.period}`);
    return found;
  });
}

function nextPeriod(period) {
  const [year, month] = period.split("-").map(Number);
  if (month === undefined) return String(year + 1);
  return month === 12 ? `${year + 1}-01` : `${year}-${String(month + 1).padStart(2, "0")}`;
}
