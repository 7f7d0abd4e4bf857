"""The field, without Qt: rows, tables, rules, operations and queries by area."""
