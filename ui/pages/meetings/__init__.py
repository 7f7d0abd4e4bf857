"""The page Møder: prepare, hold, read back, approve; and the register across meetings."""
