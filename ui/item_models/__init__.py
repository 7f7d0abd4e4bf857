"""Item models: rows that were fetched already, looked up only."""
