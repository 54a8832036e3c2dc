// Writes data/rates/annual.tsv and data/rates/monthly.tsv from two CSV files of mean exchange rates since 1971.
//   node tools/rates_from_facts.mjs FOLDER
// The folder holds exchange_rates_annual.csv and exchange_rates_monthly.csv: Date,Country,Exchange rate.
// Nothing is inverted or mended: when a currency is not in units per dollar, or a rate is missing, nothing is written.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { stop } from "./compiled_file.mjs";
import { parseCsv } from "./offices_from_facts/csv.mjs";
import { CURRENCIES, LEFT_OUT } from "./rates_from_facts/currencies.mjs";
import { findFaults } from "./rates_from_facts/faults.mjs";

const OUT = join(dirname(fileURLToPath(import.meta.url)), "..", "data", "rates");
const FIRST_YEAR = "2000";
const SOURCE = "fed-rates";
/** Of an ISO day, how many characters name the period. */
const LENGTHS = { annual: "YYYY".length, monthly: "YYYY-MM".length };

function main() {
  const [folder] = process.argv.slice(2);
  if (!folder) stop(["say which folder holds the CSV files"]);
  const tables = Object.entries(LENGTHS).map(([name, length]) => ({
    name,
    ...readRates(folder, name, length),
  }));
  const faults = tables.flatMap(({ strangers, rates }) => [...strangers, ...findFaults(rates)]);
  if (faults.length > 0) stop(faults);
  mkdirSync(OUT, { recursive: true });
  for (const { name, rates } of tables) {
    const lines = rates.map(({ currency, period, perDollar }) =>
      [currency, period, perDollar, SOURCE].join("\t"),
    );
    writeFileSync(join(OUT, `${name}.tsv`), `currency\tperiod\tperDollar\tsource\n${lines.join("\n")}\n`);
  }
}

/** Rates of the currencies we take, by currency and period; `strangers` are countries that no list names. */
function readRates(folder, name, length) {
  const rows = parseCsv(readFileSync(join(folder, `exchange_rates_${name}.csv`), "utf8"));
  const unknown = new Set(
    rows.map((row) => row.Country).filter((one) => !CURRENCIES[one] && !LEFT_OUT.includes(one)),
  );
  const rates = rows
    .filter((row) => CURRENCIES[row.Country] && row.Date >= FIRST_YEAR)
    .map((row) => ({
      ...CURRENCIES[row.Country],
      period: row.Date.slice(0, length),
      perDollar: row["Exchange rate"],
    }));
  const key = (rate) => `${rate.currency} ${rate.period}`;
  return {
    rates: rates.toSorted((a, b) => (key(a) < key(b) ? -1 : 1)),
    strangers: [...unknown].map(
      (one) => `${name}: "${one}" is in no list of tools/rates_from_facts/currencies.mjs`,
    ),
  };
}

main();
