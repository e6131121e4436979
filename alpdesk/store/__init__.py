"""The encrypted database: rows, keys, migrations."""
