// Where the ledger is kept: DuckDB in one file, or PostgreSQL for a team. Both keep to the port of src/ledger.
export { openBulk } from "./bulk/open_bulk.js";
export { openDuckdbLedger } from "./duckdb/open_duckdb.js";
export { type ParquetColumn, writeParquet } from "./duckdb/write_parquet.js";
export { openHome } from "./open_home.js";
export { openPostgresLedger } from "./postgres/open_postgres.js";
