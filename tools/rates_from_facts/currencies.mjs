// Which currency (ISO 4217) a country's rates are in, and about how many of it a dollar bought in 2023: enough to tell units
// per dollar from dollars per unit.

export const CURRENCIES = {
  Australia: { currency: "AUD", in2023: 1.5 },
  Brazil: { currency: "BRL", in2023: 5 },
  Canada: { currency: "CAD", in2023: 1.35 },
  China: { currency: "CNY", in2023: 7.1 },
  Denmark: { currency: "DKK", in2023: 6.9 },
  Euro: { currency: "EUR", in2023: 0.925 },
  "Hong Kong": { currency: "HKD", in2023: 7.83 },
  India: { currency: "INR", in2023: 82.6 },
  Japan: { currency: "JPY", in2023: 140 },
  Malaysia: { currency: "MYR", in2023: 4.56 },
  Mexico: { currency: "MXN", in2023: 17.7 },
  "New Zealand": { currency: "NZD", in2023: 1.63 },
  Norway: { currency: "NOK", in2023: 10.6 },
  Singapore: { currency: "SGD", in2023: 1.34 },
  "South Africa": { currency: "ZAR", in2023: 18.5 },
  "South Korea": { currency: "KRW", in2023: 1307 },
  "Sri Lanka": { currency: "LKR", in2023: 327 },
  Sweden: { currency: "SEK", in2023: 10.6 },
  Switzerland: { currency: "CHF", in2023: 0.9 },
  Taiwan: { currency: "TWD", in2023: 31.2 },
  Thailand: { currency: "THB", in2023: 34.8 },
  "United Kingdom": { currency: "GBP", in2023: 0.804 },
};

/** Not taken; data/README.md says why. */
export const LEFT_OUT = [
  "Venezuela",
  ...["Austria", "Belgium", "Finland", "France", "Germany", "Greece"],
  ...["Ireland", "Italy", "Netherlands", "Portugal", "Spain"],
];
